"""Importing from the window: files that were chosen or dropped, and what was pasted, go to the preview."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from flee_desktop.domain.changes import Changes
from flee_desktop.ui.background import Background
from flee_desktop.ui.catalog_requests import Handle
from flee_desktop.ui.changing import Changing

if TYPE_CHECKING:
    from flee_desktop.operations.import_files import ImportInput
    from flee_desktop.ui.import_preview.dialog import ImportPreview

_TABLE = re.compile(r"<table[\s>]", re.IGNORECASE)
_SPANNED = re.compile(r"\browspan\b", re.IGNORECASE)


def preview_import(
    background: Background,
    changing: Changing,
    catalog: Handle,
    inputs: "Sequence[ImportInput]",
    show: Callable[[Changes], object],
    parent: QWidget,
) -> "ImportPreview":
    """Show what an import would do; it is done when the user says so. `show` turns to what it changed."""
    from flee_desktop.ui.import_preview.dialog import ImportPreview

    preview = ImportPreview(background, changing, catalog, inputs, show, parent)
    preview.open()
    return preview


def inputs_of_files(files: Sequence[Path]) -> "list[ImportInput]":
    """Files to import."""
    from flee_desktop.operations.import_files import input_of_file

    return [input_of_file(file) for file in files]


def inputs_of_clipboard(data: QMimeData, name: str) -> "list[ImportInput]":
    """What was copied: files, a table or a text; [] when it is neither. `name` is what it is called."""
    from flee_desktop.operations.import_files import ImportInput

    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return inputs_of_files(files)
    html, text = data.html() if data.hasHtml() else "", data.text() if data.hasText() else ""
    tabbed = "\t" in text
    if _TABLE.search(html) and (not tabbed or _SPANNED.search(html)):  # a table's text loses its spans
        return [ImportInput(f"{name}.html", data=html.encode(errors="replace"))]
    if not text.strip():
        return []
    return [ImportInput(f"{name}.tsv" if tabbed else f"{name}.txt", data=text.encode(errors="replace"))]

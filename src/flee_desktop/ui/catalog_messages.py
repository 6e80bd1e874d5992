"""What the message bar says of a catalog that was opened, and of an import."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from flee_desktop.ui.catalog_requests import OpenedCatalog
from flee_desktop.ui.changing import CHANGED, NOT_SAVED
from flee_desktop.ui.message_bar import Message, MessageKind

IMPORTED = "imported"
ABOUT_CHANGES = (CHANGED, NOT_SAVED, IMPORTED)  # names of messages that the next change takes away


def on_opening(opened: OpenedCatalog, commands: Mapping[str, Callable[[], object]]) -> Message | None:
    """What is worth knowing about the catalog at its start, or None."""
    importing = (QCoreApplication.translate("CatalogMessages", "Import…"), commands["import"])
    if opened.first_run:
        empty = QCoreApplication.translate("CatalogMessages", "Start an empty catalog…")
        return Message(
            QCoreApplication.translate("CatalogMessages", "This is your catalog, with a film to begin with."),
            QCoreApplication.translate(
                "CatalogMessages",
                "The dossier of Flee (2021) came with the program. Everything here is yours.",
            ),
            actions=((empty, commands["new"]), importing),
            name="first_run",
        )
    if opened.read_only_reason:
        return Message(
            QCoreApplication.translate("CatalogMessages", "Opened read-only."),
            opened.read_only_reason,
            MessageKind.WARNING,
            actions=(
                (QCoreApplication.translate("CatalogMessages", "Save a copy…"), commands["save_copy"]),
                (QCoreApplication.translate("CatalogMessages", "Retry"), commands["reopen"]),
            ),
            name="read_only",
        )
    return None


def after_copying(path: Path, show_folder: Callable[[], object]) -> Message:
    """Where the copy is."""
    text = QCoreApplication.translate("CatalogMessages", "Saved a copy as %1.").replace("%1", path.name)
    showing = (QCoreApplication.translate("CatalogMessages", "Show in folder"), show_folder)
    return Message(text, kind=MessageKind.DONE, actions=(showing,), name="copied")

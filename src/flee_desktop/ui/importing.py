"""Importing files from the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from flee_desktop.domain.changes import Changes
from flee_desktop.ui import catalog_messages, catalog_requests
from flee_desktop.ui.background import LongJob
from flee_desktop.ui.catalog_requests import Handle, Imported
from flee_desktop.ui.changing import CatalogChange


def import_of(files: Sequence[Path]) -> CatalogChange:
    """Add what is in the files to the catalog, all of it or nothing."""

    def act(catalog: Handle, job: LongJob) -> tuple[Imported, Changes]:
        job.tell(0, 0)
        return catalog_requests.import_files(catalog, files)

    return CatalogChange(
        act=act,
        words=lambda _done, _total: QCoreApplication.translate("Importing", "Importing…"),
        message=lambda answer: catalog_messages.after_import(answer[0]),
    )

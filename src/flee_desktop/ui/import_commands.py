"""What the menus, the clipboard and dropped files do about imports."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow

from flee_desktop.domain.changes import Changes
from flee_desktop.domain.errors import UserError
from flee_desktop.ui import importing
from flee_desktop.ui.catalog_session import CatalogSession
from flee_desktop.ui.changing import Changing
from flee_desktop.ui.content_pane import ContentPane
from flee_desktop.ui.film_list import FilmList

if TYPE_CHECKING:
    from flee_desktop.operations.import_files import ImportInput

_IMPORTED = "*.txt *.html *.htm *.wikitext *.xml *.csv *.tsv *.xlsx *.xls *.ods *.json"


class ImportCommands(QObject):
    """Whatever comes in goes through the preview."""

    def __init__(
        self,
        window: QMainWindow,
        films: FilmList,
        content: ContentPane,
        session: CatalogSession,
        changing: Changing,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._films = films
        self._content = content
        self._session = session
        self._changing = changing

    def table(self) -> dict[str, Callable[[], object]]:
        """Every command by its key."""
        return {"import": self.import_files, "paste_import": self.paste}

    def take_files(self, files: list[Path]) -> None:
        """Files were dropped: a catalog is opened, others are imported."""
        catalogs = [file for file in files if file.suffix == ".fleecat"]
        if catalogs:
            self._session.open(catalogs[0])
        else:
            self._preview(importing.inputs_of_files(files))

    def import_files(self) -> None:
        """Ask for files to import."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import"),
            "",
            self.tr("Articles, tables and dossiers ({0});;All files (*)").format(_IMPORTED),
        )
        if names:
            self._preview(importing.inputs_of_files([Path(name) for name in names]))

    def paste(self) -> None:
        """Import what was copied elsewhere: files, cells of a spreadsheet, a piece of a page, a text."""
        inputs = importing.inputs_of_clipboard(QApplication.clipboard().mimeData(), self.tr("Pasted"))
        if inputs:
            self._preview(inputs)
        else:
            self._content.messages.show_error(
                UserError(
                    self.tr("There is no text, table or file on the clipboard."),
                    self.tr("Copy cells of a spreadsheet, a part of a page or a text, and paste again."),
                )
            )

    def _preview(self, inputs: "Sequence[ImportInput]") -> None:
        catalog = self._session.catalog
        if catalog is None:
            return
        if catalog.read_only_reason:
            self._content.messages.show_error(
                UserError(
                    self.tr("Nothing was imported: the catalog is open read-only."),
                    self.tr("Save a copy in a folder of your own and work with that."),
                )
            )
            return
        importing.preview_import(
            self._content.background, self._changing, catalog.handle, inputs, self._show, self._window
        )

    def _show(self, changes: Changes) -> None:
        """Turn to the awards of the one film that was changed, or of all."""
        self._films.choose(next(iter(changes.films)) if len(changes.films) == 1 else None)
        self._content.dossier.show_tab("awards")

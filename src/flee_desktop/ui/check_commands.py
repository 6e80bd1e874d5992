"""What the menus do to look at a catalog: where its data came from, and what looks wrong in a film."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from flee_desktop.ui.catalog_requests import Handle
from flee_desktop.ui.catalog_session import CatalogSession
from flee_desktop.ui.content_pane import ContentPane
from flee_desktop.ui.film_list import FilmList

if TYPE_CHECKING:
    from flee_desktop.domain.imports import ImportRecord
    from flee_desktop.formats.lint import Finding


class CheckCommands(QObject):
    """Both ask a worker, and show the answer in a dialog of its own."""

    def __init__(
        self, window: QMainWindow, films: FilmList, content: ContentPane, session: CatalogSession
    ) -> None:
        super().__init__(window)
        self._window = window
        self._films = films
        self._content = content
        self._session = session

    def table(self) -> dict[str, Callable[[], object]]:
        """Every command by its key."""
        return {"imports": self.show_imports, "check_film": self.check_film}

    def show_imports(self) -> None:
        """List what was imported."""
        catalog = self._session.catalog
        if catalog is not None:
            self._content.background.run(lambda _job: _list_imports(catalog.handle), self._show_imports)

    def check_film(self) -> None:
        """Say what looks wrong in the film in sight."""
        catalog, film_id = self._session.catalog, self._films.chosen()
        if catalog is not None and film_id is not None:
            title = self._content.header.title()
            self._content.background.run(
                lambda _job: _check(catalog.handle, film_id), partial(self._show_findings, title)
            )

    def _show_imports(self, records: "Sequence[ImportRecord]") -> None:
        from flee_desktop.ui.report_dialogs import ImportsDialog

        ImportsDialog(records, self._window).open()

    def _show_findings(self, title: str, findings: "Sequence[Finding]") -> None:
        from flee_desktop.ui.report_dialogs import FindingsDialog

        FindingsDialog(title, findings, self._window).open()


def _list_imports(handle: Handle) -> "Sequence[ImportRecord]":
    from flee_desktop.operations.imports import list_imports

    return list_imports(handle)


def _check(handle: Handle, film_id: int) -> "Sequence[Finding]":
    from flee_desktop.operations.check_film import check_film

    return check_film(handle, film_id)

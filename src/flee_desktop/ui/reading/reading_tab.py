"""A tab that is one scrolling page."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.dossier_tab import DossierTab
from flee_desktop.ui.reading.empty_note import EmptyNote
from flee_desktop.ui.reading.scroll_page import PageColumn, ScrollPage

_REBUILT = (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange)


class ReadingTab(DossierTab):
    """Builds its page anew for every film, language and text size; a subclass says what is on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: FilmPage | None = None
        self._scroll = ScrollPage(self)
        # Qt is going through its widgets when it tells of a change: none may be deleted until it is done.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._rebuild)
        self.setFocusProxy(self._scroll)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._scroll)

    def title(self) -> str:
        """The name of the page, for a screen reader."""
        return ""

    def nothing(self) -> str:
        """The sentence of a page without content."""
        return ""

    def fill(self, page: FilmPage, column: PageColumn) -> None:
        """Put what the film's page says into the column, or leave it empty, as here."""

    def show_page(self, page: FilmPage) -> None:
        """Show this film from the top of its page."""
        self._page = page
        self._build(page)
        self._scroll.to_top()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in the new language, or set it in the new size."""
        super().changeEvent(event)
        if event.type() in _REBUILT:
            self._later.start()

    def _rebuild(self) -> None:
        if self._page is not None:
            self._build(self._page)

    def _build(self, page: FilmPage) -> None:
        column = PageColumn()
        self.fill(page, column)
        if column.is_empty():
            column.add(EmptyNote(self.nothing()))
        self._scroll.setAccessibleName(self.title())
        self._scroll.show_column(column)

"""The right side of the window: a message, the head, and a film's dossier or the awards of all films."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from flee_desktop.domain.films import FilmPage
from flee_desktop.domain.first_rows import FirstRows
from flee_desktop.domain.tally import Tally
from flee_desktop.ui.awards_feed import AwardsFeed
from flee_desktop.ui.dossier_view import DossierView
from flee_desktop.ui.film_header import FilmHeader
from flee_desktop.ui.message_bar import MessageBar
from flee_desktop.ui.theme import tokens

if TYPE_CHECKING:
    from flee_desktop.ui.awards_grid.page import AwardsPage


class ContentPane(QWidget):
    """Shows one thing at a time: nothing yet, a film, or the whole catalog."""

    film_requested = Signal(int)
    view_changed = Signal()  # another page or tab is in sight

    def __init__(self, feed: AwardsFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self.background = feed.background
        self.saved_filters = feed.saved_filters
        self._all_awards: AwardsPage | None = None
        self._wanted_reference: int | None = None
        self.messages = MessageBar(self)
        self.header = FilmHeader(self)
        self.dossier = DossierView(feed, self)
        self._blank = QWidget(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self.dossier)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part in (self.messages, self.header):
            rows.addWidget(part)
        rows.addWidget(self._stack, 1)
        self._connect()

    def show_film(self, page: FilmPage) -> None:
        """A film's dossier, on the tab that was last in sight."""
        self.header.show_film(page)
        self.dossier.show_page(page)
        self._stack.setCurrentWidget(self.dossier)
        if self._wanted_reference is not None:
            self.dossier.show_reference(self._wanted_reference)
            self._wanted_reference = None
        self.view_changed.emit()

    def show_first_rows(self, first: FirstRows, catalog_key: str) -> QWidget:
        """The awards that the page of all films begins with; returns what they are painted on."""
        self.header.show_catalog(None, Tally(first.total, {}, 0))
        page = self._catalog_page()
        page.set_catalog(catalog_key, writable=False)
        page.first_lines.take(first)
        page.show_film(None)
        self._stack.setCurrentWidget(page)
        self.view_changed.emit()
        return page.table.viewport()

    def show_nothing(self) -> None:
        """No catalog is open."""
        self.header.show_title("")
        if self._all_awards is not None:
            self._all_awards.first_lines.take(None)
            self._all_awards.show_film(None)
        self._stack.setCurrentWidget(self._blank)
        self.view_changed.emit()

    def show_catalog(self, films: int | None, tally: Tally) -> None:
        """The awards of all films; how many these are may not be known yet."""
        self.header.show_catalog(films, tally)
        page = self._catalog_page()
        page.empty.has_films = bool(films)
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            page.show_film(None)
        self.view_changed.emit()

    def shows_film(self) -> bool:
        """Whether a dossier is in sight."""
        return self._stack.currentWidget() is self.dossier

    def awards_page(self) -> "AwardsPage | None":
        """The awards page in sight."""
        if self._all_awards is not None and self._stack.currentWidget() is self._all_awards:
            return self._all_awards
        tab = self.dossier.current_tab() if self.shows_film() else None
        page: AwardsPage | None = getattr(tab, "page", None) if self._is_awards() else None
        return page

    def show_awards(self, filter_text: str) -> None:
        """The awards in question, of the film or of all films."""
        page = self.awards_page()
        if page is not None:
            page.set_filter_text(filter_text)
        elif self.shows_film():
            self.dossier.show_awards(filter_text)

    def filter_box(self) -> QWidget | None:
        """Where Ctrl+F goes: the filter of the tab in sight."""
        page = self.awards_page()
        if page is not None:
            return page.bar.box
        tab = self.dossier.current_tab() if self.shows_film() else None
        return tab.filter_box() if tab is not None else None

    def body(self) -> QWidget:
        """What is under the head."""
        if self.shows_film():
            return self.dossier.current_tab() or self._blank
        return self._all_awards or self._blank

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A calm ground before there is anything to show."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().surface)
        painter.end()

    def _connect(self) -> None:
        self.header.filter_requested.connect(self.show_awards)
        self.dossier.film_requested.connect(self.film_requested)
        self.dossier.tab_shown.connect(lambda _key: self.view_changed.emit())

    def _is_awards(self) -> bool:
        return self.dossier.current_key() == "awards"

    def _catalog_page(self) -> "AwardsPage":
        if self._all_awards is None:
            from flee_desktop.ui.awards_grid.page import AwardsPage

            page = AwardsPage(self._feed.background)
            page.film_requested.connect(self.film_requested)
            page.reference_requested.connect(lambda number: self._show_reference_of(page, number))
            self._feed.adopt(page)
            self._stack.addWidget(page)
            self._all_awards = page
        return self._all_awards

    def _show_reference_of(self, page: "AwardsPage", number: int) -> None:
        """A reference number means something in its own film's dossier only, so open that first."""
        film_id = page.commands.film_id()
        if film_id is not None:
            self._wanted_reference = number
            self.film_requested.emit(film_id)

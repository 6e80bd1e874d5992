"""A film's dossier in tabs. A tab is imported and built when it is first shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.awards_feed import AwardsFeed
from flee_desktop.ui.dossier_tab import DossierTab
from flee_desktop.ui.tabs import TABS, TabSpec
from flee_desktop.ui.theme import GRID, tokens

if TYPE_CHECKING:
    from collections.abc import Callable

_PLACES = {spec.key: place for place, spec in enumerate(TABS)}


class DossierView(QWidget):
    """The tab bar and the tab in sight."""

    tab_shown = Signal(str)  # the tab's key
    film_requested = Signal(int)

    def __init__(self, feed: AwardsFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._page: FilmPage | None = None
        self._tabs: dict[str, DossierTab] = {}
        self._stale: set[str] = set()  # tabs that have not shown the film yet
        self.bar = _Bar(self)
        self._stack = QStackedWidget(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(3 * GRID - _Bar.MARGIN, 0, GRID, 1)
        bar.addWidget(self.bar)
        rows.addLayout(bar)
        rows.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._show_place)

    def show_page(self, page: FilmPage) -> None:
        """Show this film; tabs out of sight are told when they come into sight."""
        self._page = page
        self._stale = set(self._tabs)
        self._show_place(self.bar.currentIndex())

    def show_tab(self, key: str) -> DossierTab | None:
        """Bring a tab into sight; it has nothing to show before the first film, and is None then."""
        self.bar.setCurrentIndex(_PLACES.get(key, 0))
        return self._tabs.get(key)

    def step(self, step: int) -> None:
        """The next (1) or previous (-1) tab, round and round."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + step) % len(TABS))

    def current_key(self) -> str:
        """The key of the tab in sight."""
        return TABS[self.bar.currentIndex()].key

    def current_tab(self) -> DossierTab | None:
        """The tab in sight."""
        return self._tabs.get(self.current_key())

    def show_awards(self, filter_text: str) -> None:
        """The awards that the filter text lets through."""
        tab = self.show_tab("awards")
        if tab is not None:
            tab.page.set_filter_text(filter_text)  # type: ignore[attr-defined] # AwardsTab is imported late

    def show_reference(self, number: int) -> None:
        """The reference among the others."""
        tab = self.show_tab("references")
        if tab is not None:
            tab.show_reference(number)  # type: ignore[attr-defined] # ReferencesTab is imported late

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the content, and a hairline under the tabs' names."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().surface)
        painter.setPen(tokens().hairline)
        painter.drawLine(0, self._stack.y() - 1, self.width(), self._stack.y() - 1)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.bar.say()
            for spec in TABS:
                if spec.key in self._tabs:
                    self._tabs[spec.key].setAccessibleName(spec.shown_title())

    def _show_place(self, place: int) -> None:
        spec = TABS[place]
        if self._page is not None:
            tab = self._tabs.get(spec.key) or self._build(spec)
            if spec.key in self._stale:
                self._stale.discard(spec.key)
                tab.show_page(self._page)
            self._stack.setCurrentWidget(tab)
        self.tab_shown.emit(spec.key)

    def _build(self, spec: TabSpec) -> DossierTab:
        make: Callable[..., DossierTab] = spec.load()
        tab = make(self._feed.background) if spec.works else make()
        tab.setAccessibleName(spec.shown_title())
        tab.film_requested.connect(self.film_requested)
        tab.filter_requested.connect(self.show_awards)
        tab.reference_requested.connect(self.show_reference)
        tab.change_wanted.connect(self._feed.change_wanted)
        if spec.works:
            self._feed.adopt(tab.page)  # type: ignore[attr-defined] # AwardsTab is imported late
        self._tabs[spec.key] = tab
        self._stale.add(spec.key)
        self._stack.addWidget(tab)
        return tab


class _Bar(QTabBar):
    """The tabs' names."""

    MARGIN = 9  # before the first letter, see the style sheet

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        for spec in TABS:
            self.addTab(spec.shown_title())
        self.say()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names, and a ring around the current one when keys go here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens().focus, 2))
            painter.drawRoundedRect(self.tabRect(self.currentIndex()).adjusted(2, 3, -2, -5), 4, 4)
            painter.end()

    def say(self) -> None:
        """Everything in the language of the moment."""
        self.setAccessibleName(self.tr("Parts of the dossier"))
        for place, spec in enumerate(TABS):
            self.setTabText(place, spec.shown_title())

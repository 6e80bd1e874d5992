"""The window: films at the left, what is chosen at the right, menus above, counts below."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from flee_desktop.domain.films import FilmPage, dossiers_among
from flee_desktop.domain.tally import Tally, tallies_together
from flee_desktop.ui import catalog_messages
from flee_desktop.ui.appearance import Appearance
from flee_desktop.ui.awards_feed import AwardsFeed
from flee_desktop.ui.background import Background
from flee_desktop.ui.bug_reporter import BugReporter
from flee_desktop.ui.catalog_requests import Imported, OpenedCatalog
from flee_desktop.ui.catalog_session import CatalogSession
from flee_desktop.ui.content_pane import ContentPane
from flee_desktop.ui.file_drop import FileDrop
from flee_desktop.ui.film_list import FilmList, first_film
from flee_desktop.ui.film_splitter import FilmSplitter
from flee_desktop.ui.first_paint import trace_start
from flee_desktop.ui.menus import Menus
from flee_desktop.ui.quick_actions import QuickActions
from flee_desktop.ui.tabs import TABS
from flee_desktop.ui.window_commands import WindowCommands
from flee_desktop.ui.window_state import WindowState, catalog_key


class MainWindow(QMainWindow):
    """Puts the parts together. It is painted empty; `open_catalog` fills it from the worker."""

    def __init__(self, background: Background, appearance: Appearance | None = None) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self._background = background
        self._state = WindowState()
        self._key = ""  # of the open catalog, among the settings
        self.session = CatalogSession(background, self)
        self._feed = AwardsFeed(background, self.session.award_origin, self)
        self.films = FilmList()
        self.content = ContentPane(self._feed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - Qt would have stopped the program before
        self._appearance = appearance or Appearance(app, self._state)
        self.commands = WindowCommands(self, self.films, self.content, self.session, self._appearance)
        self.menus = Menus(self.commands.table(), self)
        self.reporter = BugReporter(self)
        self._status = QLabel()
        self._progress = QLabel()
        self._splitter = FilmSplitter()
        FileDrop(self, self.commands.take_files)
        self._lay_out()
        self._connect()
        self._state.restore(self, self._splitter)
        trace_start(self)

    def open_catalog(self, path: Path | None) -> None:
        """Open a catalog on the worker; None is the user's own."""
        self.session.prepare(TABS[0].load)
        self.session.open(path)

    def changeEvent(self, event: QEvent) -> None:
        """Another language, or full screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.menus.retranslate()
            self._update()
        elif event.type() == QEvent.Type.WindowStateChange:
            self.menus.check("full_screen", checked=self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window, stop the worker, let go of the catalog."""
        self._state.save(self, self._splitter)
        self._background.close()
        self.session.close()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self.setMenuBar(self.menus)
        self._splitter.addWidget(self.films)
        self._splitter.addWidget(self.content)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([272, 1008])
        self.setCentralWidget(self._splitter)
        self._status.setObjectName("status")
        self._progress.setObjectName("progress")
        for label in (self._status, self._progress):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(10, 0, 14, 0)
        self.statusBar().addWidget(self._status, 1)
        self.statusBar().addPermanentWidget(self._progress)
        self.menus.check(f"scheme:{self._appearance.scheme}")
        self.menus.check(f"language:{self._appearance.language}")
        self.menus.check("film_list")
        self._update()

    def _connect(self) -> None:
        self.films.film_chosen.connect(self._show_chosen)
        self.films.visibility_changed.connect(lambda seen: self.menus.check("film_list", checked=seen))
        self.content.film_requested.connect(self.films.choose)
        self.content.view_changed.connect(self._update)
        self.content.dossier.tab_shown.connect(self._remember_tab)
        self._feed.status_changed.connect(self._update)
        self._feed.message.connect(lambda text: self.statusBar().showMessage(text, 4000))
        self.session.opened.connect(self._show_catalog)
        self.session.not_opened.connect(self.content.messages.show_error)
        self.session.page_read.connect(self._show_page)
        self.session.columns_read.connect(self._feed.set_columns)
        self.session.columns_read.connect(self._count_awards)
        self.session.imported.connect(self._show_import)
        self.session.copied.connect(self.commands.take_copy)
        self._feed.import_requested.connect(self.commands.import_files)
        self.session.busy.connect(self._progress.setText)
        self._background.failed.connect(self.content.messages.show_error)
        self._background.broken.connect(self.reporter.report)
        self.reporter.mendable.connect(self.content.messages.show_error)

    def _show_catalog(self, opened: OpenedCatalog) -> None:
        self._key = catalog_key(opened.path)
        if self.menus.cornerWidget() is None:  # not needed for the first paint
            QuickActions(self.menus)
        self._feed.set_catalog(self._key, writable=not opened.read_only_reason)
        self.films.set_films(opened.films)
        self.content.dossier.show_tab(self._state.tab(self._key))
        self.films.choose(first_film(opened.films, self._state.film(self._key)))
        self.session.load_columns()
        for spec in TABS:
            self.session.prepare(spec.load)
        self.content.messages.dismiss()  # what it says is about another catalog
        self.content.messages.say(partial(catalog_messages.on_opening, opened, self.commands.table()))
        self._update()

    def _show_import(self, imported: Imported) -> None:
        self.films.set_films(imported.films)
        self._feed.set_columns(None)
        self._show_chosen(self.films.chosen())
        self.session.load_columns()
        self.content.messages.say(partial(catalog_messages.after_import, imported))

    def _show_chosen(self, film_id: int | None) -> None:
        self._state.set_film(self._key, film_id)
        if film_id is None:
            self.content.show_catalog(dossiers_among(self.session.films), self._tally())
        else:
            self.session.read_page(film_id)

    def _count_awards(self) -> None:
        self.films.entries.count_awards(self._tally().total)
        if self.films.chosen() is None:
            self.content.header.show_catalog(dossiers_among(self.session.films), self._tally())
        self._update()

    def _tally(self) -> Tally:
        """All awards, or those of the films until all have been read."""
        return self.session.tally or tallies_together(film.tally for film in self.session.films)

    def _show_page(self, page: FilmPage) -> None:
        if page.summary.id == self.films.chosen():
            self.content.show_film(page)

    def _remember_tab(self, key: str) -> None:
        self.menus.check(f"tab:{key}")
        if self._key and self.content.shows_film():
            self._state.set_tab(self._key, key)

    def _update(self) -> None:
        """Say what is in sight: title, status bar, and which entries of the menus make sense."""
        page, catalog = self.content.awards_page(), self.session.catalog
        title = self.content.header.title()
        self.setWindowTitle(f"{title} – Flee Desktop" if title else "Flee Desktop")
        self.content.header.mark_filter(page.bar.filter if page is not None else None)
        self._status.setText(page.status_text() if page is not None else self._catalog_text())
        present = {
            "catalog": catalog is not None,
            "writable": catalog is not None and not catalog.read_only_reason,
            "film": self.content.shows_film(),
            "awards": page is not None,
        }
        self.menus.allow({what for what, there in present.items() if there})

    def _catalog_text(self) -> str:
        films = self.session.films
        if not films:
            return ""
        counts = (
            self.tr("%Ln film(s)", "", dossiers_among(films)),
            self.tr("%Ln award(s)", "", self._tally().total),
        )
        return " · ".join(counts)

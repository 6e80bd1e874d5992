"""What fills the window once it has been painted: the open catalog, the content, the commands.

The first paint waits for none of this, nor for the modules that are imported here.
"""

from functools import partial
from itertools import zip_longest
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flee_desktop.domain.errors import UserError
from flee_desktop.domain.films import FilmPage
from flee_desktop.domain.tally import Tally
from flee_desktop.ui import catalog_messages, safety_messages
from flee_desktop.ui.actions import SAVED_KEYS
from flee_desktop.ui.awards_feed import AwardsFeed
from flee_desktop.ui.awards_grid.later_parts import load_later_parts
from flee_desktop.ui.bug_reporter import BugReporter
from flee_desktop.ui.catalog_requests import FirstSight, Handle, OpenedCatalog
from flee_desktop.ui.catalog_session import CatalogSession
from flee_desktop.ui.changing import Changing
from flee_desktop.ui.content_pane import ContentPane
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.file_drop import FileDrop
from flee_desktop.ui.film_list import first_film
from flee_desktop.ui.first_look import FirstLook
from flee_desktop.ui.following import Followed
from flee_desktop.ui.message_bar import Message
from flee_desktop.ui.quick_actions import QuickActions
from flee_desktop.ui.tabs import TABS
from flee_desktop.ui.window_commands import WindowCommands
from flee_desktop.ui.window_frame import WindowFrame
from flee_desktop.ui.window_state import catalog_key


class WindowContents(QObject):
    """Puts the parts together that live inside the window's frame."""

    opening = Signal()  # a catalog is opened now; its first rows, if any were looked at, are in sight

    def __init__(self, window: WindowFrame) -> None:
        super().__init__(window)
        self._window = window
        self._films = window.films
        self._menus = window.menus
        self._state = window.state
        self._key = ""  # of the open catalog, among the settings
        self.crash_report = ""  # what the program wrote when it died the last time
        self.session = CatalogSession(window.background, self)
        self.changing = Changing(window.background, self.session, self)
        names = NameSource(window.background, self._handle, self)
        self._feed = AwardsFeed(window.background, self.session.award_origins, names, self)
        self.content = ContentPane(self._feed)
        self._first_look = FirstLook(window.background, self._show_first, self)
        self._first_total = 0  # awards, of what was only looked at
        self.commands = WindowCommands(
            window, window.films, self.content, self.session, self.changing, names, window.appearance
        )
        self.reporter = BugReporter(window)
        window.put(self.content)
        self._menus.fill(self.commands.table())
        QuickActions(self._menus)
        FileDrop(window, self.commands.imports.take_files)
        self._check_menus()
        self._connect()
        self.update()

    def open_catalog(self, path: Path | None) -> None:
        """Open a catalog on the worker; None is the user's own."""
        if self.session.catalog is None:
            self._first_look.take(path, partial(self._open, path))
        else:
            self._first_total = 0
            self._open(path)

    def _open(self, path: Path | None) -> None:
        self.opening.emit()
        for key in ("overview", "awards"):  # what is in sight first: imports would make the window wait
            self.session.prepare(next(spec.load for spec in TABS if spec.key == key))
        self.session.open(path)

    def _check_menus(self) -> None:
        looks = self._window.appearance
        for key in (f"scheme:{looks.scheme}", f"language:{looks.language}"):
            self._menus.check(key)
        self._menus.check("film_list", checked=not self._films.isHidden())

    def _connect(self) -> None:
        background = self._window.background
        self._films.film_chosen.connect(self._show_chosen)
        self._films.visibility_changed.connect(lambda seen: self._menus.check("film_list", checked=seen))
        self.content.film_requested.connect(self._films.choose)
        self.content.view_changed.connect(self.update)
        self.content.dossier.tab_shown.connect(self._remember_tab)
        self._feed.status_changed.connect(self.update)
        self._feed.saved_filters.changed.connect(self.update)
        self._feed.message.connect(lambda text: self._window.statusBar().showMessage(text, 4000))
        self.session.opened.connect(self._show_catalog)
        self.session.not_opened.connect(self._stay)
        self.session.page_read.connect(self._show_page)
        self.session.films_listed.connect(self._list_films)
        self._films.order_wanted.connect(self._order_films)
        self.session.columns_read.connect(self._feed.set_columns)
        self.session.columns_read.connect(self._count_awards)
        self.changing.changed.connect(self._show_change)
        self.changing.said.connect(self.content.messages.say)
        self._feed.change_wanted.connect(self.changing.make)
        self.session.copied.connect(self.commands.take_copy)
        self._feed.import_requested.connect(self.commands.imports.import_files)
        self._feed.new_film_requested.connect(self._menus.actions_by_key["new_film"].trigger)
        self.session.busy.connect(self._window.progress.say)
        background.failed.connect(self._show_error)
        background.broken.connect(self.reporter.report)
        self.reporter.mendable.connect(self._show_error)

    def _show_first(self, sight: FirstSight) -> QWidget:
        self._first_total = sight.rows.total
        return self.content.show_first_rows(sight.rows, catalog_key(sight.path))

    def _stay(self, error: UserError) -> None:
        """What could not be opened is not looked at either."""
        if self.session.catalog is None:
            self.content.show_nothing()
        self._show_error(error)

    def _show_catalog(self, opened: OpenedCatalog) -> None:
        self._key = catalog_key(opened.path)
        self._feed.set_catalog(self._key, writable=not opened.read_only_reason)
        self.content.dossier.show_tab(self._state.tab(self._key))
        self._films.set_films(opened.films)
        self._films.choose(self._film_to_show(opened))
        self.session.load_columns()
        if opened.films_follow:
            self.session.list_films()
        for spec in TABS:
            self.session.prepare(spec.load)
        self.session.prepare(load_later_parts)
        self.content.messages.dismiss()  # what it says is about another catalog
        self.content.messages.say(partial(self._on_opening, opened, self.crash_report))
        self.commands.safety.back_up_daily()
        self.update()

    def _show_error(self, error: UserError) -> None:
        self.content.messages.show_message(safety_messages.on_error(error, self.commands.table()))

    def _on_opening(self, opened: OpenedCatalog, report: str = "") -> Message | None:
        """What is worth knowing about the catalog: first how it was closed, then where it lies."""
        commands = self.commands.table()
        if opened.left_open:
            show = partial(self.reporter.show, report) if report else None
            return safety_messages.after_crash(opened.notices, show)
        if opened.notices:
            return safety_messages.noticed(opened.notices)
        said = catalog_messages.on_opening(opened, commands)
        if said is None and opened.synced_by and self._state.tell_once(f"{self._key}/synchronized"):
            return safety_messages.synchronized(opened.synced_by, commands["save_copy"])
        return said

    def _film_to_show(self, opened: OpenedCatalog) -> int | None:
        remembered = self._state.film(self._key)
        if opened.films_follow:  # whether it is still there turns out when they are listed
            return int(remembered) if remembered.isdecimal() else None
        return first_film(opened.films, remembered)

    def _list_films(self) -> None:
        catalog, chosen = self.session.catalog, self._films.chosen()
        if catalog is None:
            return
        self._films.set_films(catalog.films)
        self._films.entries.count_awards(self._tally().total)
        if chosen is not None and catalog.films.place_of(chosen) < 0:
            self._films.choose(None)
        elif chosen is None:
            self._show_chosen(None)  # how many films there are is known by now
        self.update()

    def _order_films(self) -> None:
        if self.session.catalog is not None:
            self.session.list_films()

    def _show_change(self, followed: Followed) -> None:
        """Grids and film list show it already."""
        message, chosen = self.content.messages.message(), self._films.chosen()
        if message is not None and message.name in catalog_messages.ABOUT_CHANGES:
            self.content.messages.dismiss()
        if chosen is not None and followed.touches_film(chosen):
            self.session.read_page(chosen)
        self.update()

    def _show_chosen(self, film_id: int | None) -> None:
        self._state.set_film(self._key, film_id)
        if film_id is None:
            self.content.show_catalog(self._dossiers(), self._tally())
        else:
            self.session.read_page(film_id)

    def _handle(self) -> Handle | None:
        return self.session.catalog.handle if self.session.catalog is not None else None

    def _count_awards(self) -> None:
        self._films.entries.count_awards(self._tally().total)
        if self._films.chosen() is None:
            self.content.header.show_catalog(self._dossiers(), self._tally())
        self.update()

    def _dossiers(self) -> int | None:
        """How many films have a dossier; None while they are not listed."""
        catalog = self.session.catalog
        return None if catalog is None or catalog.films_follow else catalog.films.dossiers

    def _tally(self) -> Tally:
        """All awards, or those of the films until all have been read."""
        catalog = self.session.catalog
        if self.session.tally is None and catalog is not None and not catalog.films_follow:
            return catalog.films.tally
        return self.session.tally or Tally(self._first_total, {}, 0)

    def _show_page(self, page: FilmPage) -> None:
        if page.summary.id == self._films.chosen():
            self.content.show_film(page)

    def _remember_tab(self, key: str) -> None:
        self._menus.check(f"tab:{key}")
        if self._key and self.content.shows_film():
            self._state.set_tab(self._key, key)

    def update(self) -> None:
        """Say what is in sight: title, status bar, and which entries of the menus make sense."""
        page, catalog = self.content.awards_page(), self.session.catalog
        title = self.content.header.title()
        self._window.setWindowTitle(f"{title} – Flee Desktop" if title else "Flee Desktop")
        self.content.header.mark_filter(page.bar.filter if page is not None else None)
        self._window.status.setText(page.status_text() if page is not None else self._catalog_text())
        saved = self._name_saved_filters() if catalog is not None else {}
        writable = catalog is not None and not catalog.read_only_reason
        present = {
            **saved,
            **self._name_steps(writable=writable),
            "catalog": catalog is not None,
            "writable": writable,
            "film": self.content.shows_film(),
            "writable_film": self.content.shows_film() and writable,
            "awards": page is not None,
            "writable_awards": page is not None and writable,
        }
        self._menus.check("full_screen", checked=self._window.isFullScreen())
        self._menus.allow({what for what, there in present.items() if there})

    def _name_saved_filters(self) -> dict[str, bool]:
        """Call the menu's entries as the filters are called; returns which of them there are."""
        names = [each.name for each in self._feed.saved_filters.filters[: len(SAVED_KEYS)]]
        for key, name in zip_longest(SAVED_KEYS, names, fillvalue=""):
            self._menus.name(key, name)
        return {key: bool(name) for key, name in zip(SAVED_KEYS, names, strict=False)}

    def _name_steps(self, *, writable: bool) -> dict[str, bool]:
        """Call Undo and Redo as what they would do; returns whether they can do it."""
        undoable, redoable = self.session.history.undoable, self.session.history.redoable
        self._menus.name("undo", self.tr("Undo %1").replace("%1", undoable.label) if undoable else "")
        self._menus.name("redo", self.tr("Redo %1").replace("%1", redoable.label) if redoable else "")
        return {"undoable": writable and undoable is not None, "redoable": writable and redoable is not None}

    def _catalog_text(self) -> str:
        films = self.session.films
        if not films:
            return ""
        counts = (
            self.tr("%Ln film(s)", "", self._dossiers() or 0),
            self.tr("%Ln award(s)", "", self._tally().total),
        )
        return " · ".join(counts)

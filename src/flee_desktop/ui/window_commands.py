"""What every menu entry does, by its key in `ui.actions`."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget

from flee_desktop.ui import catalog_messages
from flee_desktop.ui.actions import ACTIONS, SAVED_KEYS
from flee_desktop.ui.appearance import Appearance
from flee_desktop.ui.catalog_session import CatalogSession
from flee_desktop.ui.changing import Changing
from flee_desktop.ui.check_commands import CheckCommands
from flee_desktop.ui.content_pane import ContentPane
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.film_commands import FilmCommands
from flee_desktop.ui.film_list import FilmList
from flee_desktop.ui.focus_keys import press
from flee_desktop.ui.import_commands import ImportCommands
from flee_desktop.ui.language import Language
from flee_desktop.ui.safety_commands import SafetyCommands
from flee_desktop.ui.saved_commands import SavedCommands
from flee_desktop.ui.tabs import TABS
from flee_desktop.ui.theme import Scheme

if TYPE_CHECKING:
    from flee_desktop.ui.background import Background
    from flee_desktop.ui.catalog_requests import OpenedCatalog
    from flee_desktop.ui.go_to import Finder

_KEYS = {spec.key: spec.shortcuts[0] for spec in ACTIONS if spec.shortcuts}

# What the page of awards does with its own table.
_ARRANGEMENTS = (
    "group_by",
    "ungroup",
    "collapse_groups",
    "expand_groups",
    "freeze_columns",
    "unfreeze_columns",
    "replace",
)


class WindowCommands(QObject):
    """The window's parts put to use. Dialogs are imported when they are asked for."""

    def __init__(
        self,
        window: QMainWindow,
        films: FilmList,
        content: ContentPane,
        session: CatalogSession,
        changing: Changing,
        names: NameSource,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._films = films
        self._content = content
        self._session = session
        self._changing = changing
        self._appearance = appearance
        self._saved = SavedCommands(content)
        self.safety = SafetyCommands(window, content.background, session, content.messages)
        self._film = FilmCommands(films, content, changing, names, window)
        self._checks = CheckCommands(window, films, content, session)
        self.imports = ImportCommands(window, films, content, session, changing)

    def table(self) -> dict[str, Callable[[], object]]:
        """Every command by its key."""
        films, dossier, looks = self._films, self._content.dossier, self._appearance
        tabs = {f"tab:{spec.key}": partial(dossier.show_tab, spec.key) for spec in TABS}
        schemes: dict[str, Callable[[], object]] = {
            f"scheme:{scheme}": partial(looks.set_scheme, scheme) for scheme in get_args(Scheme)
        }
        languages: dict[str, Callable[[], object]] = {
            f"language:{language}": partial(looks.set_language, language) for language in get_args(Language)
        }
        heard = {spec.key: partial(self._pass_on, spec.key) for spec in ACTIONS if spec.heard_by_focus}
        return {
            **tabs,
            **schemes,
            **languages,
            **self._saved.table(),
            **self.safety.table(),
            **self._film.table(),
            **heard,
            "open": self.open_catalog,
            "new": self.new_catalog,
            **self.imports.table(),
            **self._checks.table(),
            "save_copy": self.save_copy,
            "reopen": self._session.reopen,
            "export": self.export,
            "quit": self._window.close,
            "undo": self._changing.undo,
            "redo": self._changing.redo,
            "history": partial(
                _open_history, self._content.background, self._session, self._changing, self._window
            ),
            "filter": self.focus_filter,
            "clear_filter": partial(self._content.show_awards, ""),
            "previous_tab": partial(dossier.step, -1),
            "next_tab": partial(dossier.step, 1),
            "next_pane": self.focus_next_pane,
            "columns": self.choose_columns,
            **{key: partial(self._arrange, key) for key in _ARRANGEMENTS},
            "larger_text": looks.larger_text,
            "smaller_text": looks.smaller_text,
            "normal_text": looks.normal_text,
            "film_list": self.toggle_film_list,
            "full_screen": self.toggle_full_screen,
            "all_films": partial(films.choose, None),
            "find_film": self.find_film,
            "previous_film": partial(films.step, -1),
            "next_film": partial(films.step, 1),
            "show_folder": self.show_folder,
            "go_to": self.go_to_anything,
            "manual": self.show_manual,
            "shortcuts": self.show_shortcuts,
            "about": self.show_about,
        }

    def open_catalog(self) -> None:
        """Ask for a catalog and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open catalog"),
            self._folder(),
            self.tr("Catalogs (*.fleecat);;All files (*)"),
        )
        if name:
            self._session.open(Path(name))

    def new_catalog(self) -> None:
        """Ask for a place, make an empty catalog there and open it."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New catalog"),
            self._folder(),
            self.tr("Catalogs (*.fleecat)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            path = Path(name)
            self._session.create(path if path.suffix else path.with_suffix(".fleecat"))

    def save_copy(self) -> None:
        """Ask for a place and save a copy of the catalog there."""
        catalog = self._session.catalog
        if catalog is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy"),
            str(Path.home() / self.tr("Copy of %1").replace("%1", catalog.path.name)),
            self.tr("Catalogs (*.fleecat)"),
        )
        if name:
            path = Path(name)
            self._session.save_copy(path if path.suffix else path.with_suffix(".fleecat"))

    def export(self) -> None:
        """Export the awards in sight."""
        page = self._content.awards_page()
        if page is not None:
            from flee_desktop.ui.exporting import open_export

            snapshot = page.current_export()
            if snapshot is not None:
                open_export(self._content.background, snapshot, self._content.messages, self._window)

    def choose_columns(self) -> None:
        """Show and hide columns of the grid in sight."""
        page = self._content.awards_page()
        if page is not None:
            from flee_desktop.ui.awards_grid.menus import ColumnsMenu

            menu = ColumnsMenu(page.columns_layout, page.table)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(page.table.mapToGlobal(page.table.rect().topLeft()))

    def _arrange(self, key: str) -> None:
        page = self._content.awards_page()
        if page is not None:
            page.commands.run(key)

    def focus_filter(self) -> None:
        """Go to the filter of the tab in sight; a tab without one has the film list's."""
        box = self._content.filter_box() or self._films.search
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find_film(self) -> None:
        """Show the film list if need be and go to its search box."""
        self._films.show()
        self._films.begin_search()

    def focus_next_pane(self) -> None:
        """From the film list to the tallies, the tabs, what is in the tab, and round again."""
        focus = QApplication.focusWidget()
        panes = self._panes()
        inside = [place for place, pane in enumerate(panes) if focus and _holds(pane, focus)]
        following = panes[(inside[-1] + 1) % len(panes)] if inside else panes[0]
        following.setFocus(Qt.FocusReason.TabFocusReason)

    def toggle_film_list(self) -> None:
        """Show or hide the film list."""
        self._films.setVisible(not self._films.isVisible())

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_folder(self) -> None:
        """Open the catalog's folder in the file browser."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder()))

    def take_copy(self, path: Path) -> None:
        """A copy was saved: go on with it when the catalog itself cannot be changed, else say where it is."""
        catalog = self._session.catalog
        if catalog is not None and catalog.read_only_reason:
            self._session.open(path)
        else:
            folder = QUrl.fromLocalFile(str(path.parent))
            show = partial(QDesktopServices.openUrl, folder)
            self._content.messages.say(partial(catalog_messages.after_copying, path, show))

    def go_to_anything(self) -> None:
        """Films, tabs and commands by name."""
        from flee_desktop.ui.go_to import GoToPopup

        GoToPopup(self._finders(), self._window).show()

    def show_manual(self) -> None:
        """How to use this program."""
        from flee_desktop.ui.manual_dialog import ManualDialog

        _open(ManualDialog(self._window))

    def show_shortcuts(self) -> None:
        """All keys on one page."""
        from flee_desktop.ui.shortcuts_dialog import ShortcutsDialog

        _open(ShortcutsDialog(self._window))

    def show_about(self) -> None:
        """What this program is."""
        from flee_desktop.ui.about import AboutDialog

        _open(AboutDialog(self._window))

    def _folder(self) -> str:
        return str(self._session.catalog.path.parent) if self._session.catalog else ""

    def _panes(self) -> list[QWidget]:
        content = self._content
        films = [self._films] if self._films.isVisible() else []
        buttons = content.header.tally_buttons()[:1]
        tabs = [content.dossier.bar] if content.shows_film() else []
        return [*films, *buttons, *tabs, content.body()]

    def _pass_on(self, key: str) -> None:
        page = self._content.awards_page()
        anywhere = key in ("copy", "select_all")
        target = QApplication.focusWidget() if anywhere or page is None else page.table
        if target is not None:
            press(target, _KEYS[key])

    def _finders(self) -> "list[Finder]":
        """What finds films, saved filters and commands for those who go to anything."""
        from flee_desktop.ui.go_to import Place, among

        table = self.table()
        commands = [
            Place(_bare(spec.context, spec.text), _KEYS.get(spec.key, ""), "chevron-right", table[spec.key])
            for spec in ACTIONS
            if spec.key != "go_to" and spec.key not in SAVED_KEYS and not spec.heard_by_focus
        ]
        films = _film_finder(self._session.catalog, self._films.choose)
        return [films, among([*self._saved.places(), *commands])]


def _film_finder(catalog: "OpenedCatalog | None", choose: Callable[[int], object]) -> "Finder":
    from flee_desktop.ui.go_to import MOST, Place

    def find(text: str) -> list[tuple[int, Place]]:
        return [
            (rank, Place(film.titled, film.original_title, "film", partial(choose, film.id)))
            for rank, film in (catalog.films.ranked(text, MOST) if catalog else ())
        ]

    return find


def _open_history(
    background: "Background", session: CatalogSession, changing: Changing, window: QMainWindow
) -> None:
    from flee_desktop.ui.history.history_dialog import HistoryDialog

    dialog = window.findChild(HistoryDialog)
    if dialog is None:
        _open(HistoryDialog(background, session, changing, window))
    else:
        dialog.raise_()
        dialog.activateWindow()


def _open(dialog: QWidget) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _bare(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text).replace("&", "").rstrip("…")

"""The films at the side: a search box, the list, and how many there are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from flee_desktop.domain.films import FilmSummary
from flee_desktop.ui.clear_button import add_clear_button
from flee_desktop.ui.film_entries import EntryKind, FilmEntries
from flee_desktop.ui.icons import icon
from flee_desktop.ui.long_list import LongList
from flee_desktop.ui.menu_keys import MenuKeys
from flee_desktop.ui.theme import FONT_CHANGES, GRID, quiet_font, tokens

if TYPE_CHECKING:
    from flee_desktop.search.film_index import FilmIndex


class FilmList(QWidget):
    """Chooses what the content shows. The chosen film stays chosen while the search hides it."""

    film_chosen = Signal(object)  # a film's id, or None for all films
    visibility_changed = Signal(bool)
    order_wanted = Signal()  # the alphabet is another language's now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("film_list")
        self.entries = FilmEntries(self)
        self.search = QLineEdit()
        self.view = LongList()
        self._count = QLabel()
        self._chosen: int | None = None
        self._total = 0
        self._lay_out()
        self._say()

    def set_films(self, films: "FilmIndex") -> None:
        """Show the catalog's films."""
        self._prepare_painting()
        self._total = films.dossiers
        self.entries.set_films(films)
        self._mark_chosen()
        self._say()

    def chosen(self) -> int | None:
        """The id of the chosen film; None is all films."""
        return self._chosen

    def choose(self, film_id: int | None) -> None:
        """Choose a film as a click would."""
        self._chosen = film_id
        self._mark_chosen()
        self.film_chosen.emit(film_id)

    def step(self, step: int) -> None:
        """Choose the next (1) or previous (-1) film."""
        row = self.entries.neighbor(self._chosen, step)
        if row >= 0:
            self.choose(self.entries.entry(row).film_id)

    def begin_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def sizeHint(self) -> QSize:
        """Room for a title and a director."""
        return QSize(272, 500)

    def minimumSizeHint(self) -> QSize:
        """Room for a cover and the beginning of a title."""
        return QSize(168, 200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the search, Down goes from the box to the list."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Escape) and self.search.hasFocus():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self._choose_first()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the menu."""
        super().showEvent(event)
        self.visibility_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell the menu, unless it is the whole window that goes out of sight."""
        super().hideEvent(event)
        self.visibility_changed.emit(not self.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        """Another language or text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._narrow(self.search.text())
            self.order_wanted.emit()
        elif event.type() == QEvent.Type.PaletteChange:
            self._take_ground()
        elif event.type() in FONT_CHANGES:
            QTimer.singleShot(0, self, self._take_fonts)

    def _lay_out(self) -> None:
        self.search.setObjectName("film_search")
        self.search.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        add_clear_button(self.search)
        MenuKeys(self.search)
        self.search.setAcceptDrops(False)  # a file dropped here is for the window
        self.search.textChanged.connect(self._narrow)
        self.view.setObjectName("films")
        self.view.setModel(self.entries)
        self.view.setSelectionMode(LongList.SelectionMode.SingleSelection)
        self.view.setVerticalScrollMode(LongList.ScrollMode.ScrollPerPixel)
        self.view.typed.connect(self._go_on_searching)
        self.view.selectionModel().currentChanged.connect(self._follow)
        self._count.setObjectName("film_count")
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._count.setFont(quiet_font())
        self._count.setContentsMargins(2 * GRID, 4, GRID, 6)
        box = QVBoxLayout()
        box.setContentsMargins(GRID, GRID, GRID, GRID // 2)
        box.addWidget(self.search)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(box)
        rows.addWidget(self.view, 1)
        rows.addWidget(self._count)
        self.setFocusProxy(self.view)
        self._take_ground()

    def _say(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a film…"))
        self.search.setAccessibleName(self.tr("Find a film"))
        self.view.setAccessibleName(self.tr("Films"))
        shown = self.entries.films_shown()
        every = self.tr("%n film(s)", "", self._total)
        some = self.tr("%1 of %n film(s)", "", self._total).replace("%1", str(shown))
        self._count.setText("" if not self._total else every if shown == self._total else some)

    def _prepare_painting(self) -> None:
        """Not before there are films: the painter's imports would delay the first paint."""
        from flee_desktop.ui.film_entry_painter import FilmEntryPainter

        if not isinstance(self.view.itemDelegate(), FilmEntryPainter):
            self.view.setItemDelegate(FilmEntryPainter(self.view))
            self._take_fonts()

    def _take_ground(self) -> None:
        ground = QPalette()
        ground.setColor(QPalette.ColorRole.Base, tokens().window)
        self.view.setPalette(ground)

    def _take_fonts(self) -> None:
        from flee_desktop.ui.film_entry_painter import entry_height

        self._count.setFont(quiet_font())
        self.view.set_line_height(entry_height(self.view.fontMetrics()))

    def _go_on_searching(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.insert(letters)

    def _narrow(self, text: str) -> None:
        self.entries.search(text)
        self._mark_chosen()
        self._say()

    def _mark_chosen(self) -> None:
        row = self.entries.row_of(self._chosen)
        selection = self.view.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self.entries.index(row, 0)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def _follow(self, current: QModelIndex) -> None:
        if current.isValid():
            entry = self.entries.entry(current.row())
            if entry.kind is not EntryKind.HEADING and entry.film_id != self._chosen:
                self._chosen = entry.film_id
                self.film_chosen.emit(entry.film_id)

    def _choose_first(self) -> None:
        row = min(1, self.entries.rowCount() - 1)
        if row >= 0:
            self.choose(self.entries.entry(row).film_id)


def first_film(films: Sequence[FilmSummary], remembered: str) -> int | None:
    """The film last in sight, else the one with the most awards that has a dossier, else all films."""
    if remembered == "all":
        return None
    last = [film for film in films if str(film.id) == remembered]
    own = [film for film in films if not film.mentioned_only]
    best = max(last or own, key=lambda film: film.tally.total, default=None)
    return best.id if best is not None else None

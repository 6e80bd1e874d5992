"""The entries of the film list: all films on top, the dossiers, then films known by their awards only."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from flee_desktop.domain.films import FilmSummary

if TYPE_CHECKING:
    from flee_desktop.search.columns import Ints
    from flee_desktop.search.film_index import FilmIndex

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class EntryKind(Enum):
    """What an entry is."""

    ALL_FILMS = auto()
    FILM = auto()
    HEADING = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the first line with its year, the second line, and the number of awards."""

    kind: EntryKind
    title: str
    film_id: int | None = None
    year: str = ""
    second_line: str = ""
    awards: int = 0
    mentioned_only: bool = False

    def spoken(self) -> str:
        """All of it, for a screen reader."""
        titled = f"{self.title} ({self.year})" if self.year else self.title
        return ", ".join(filter(None, (titled, self.second_line)))


class FilmEntries(QAbstractListModel):
    """The entries that fit the search text."""

    ENTRY = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films: FilmIndex | tuple[()] = ()
        self._own: Ints | tuple[()] = ()  # places of the films shown
        self._mentioned: Ints | tuple[()] = ()
        self._awards = 0
        self._search = ""
        self._is_filled = False

    def set_films(self, films: "FilmIndex") -> None:
        """Take the catalog's films, in their order."""
        self._films = films
        self._awards = films.tally.total
        self.search(self._search)

    def count_awards(self, awards: int) -> None:
        """The number of awards in the whole catalog, once it is known."""
        self._awards = awards
        if self._is_filled:
            self.dataChanged.emit(self.index(0, 0), self.index(0, 0))

    def search(self, text: str) -> None:
        """Show the films whose titles, year or directors have every word of `text`."""
        self.beginResetModel()
        self._search = text
        if self._films:
            self._own, self._mentioned = self._films.found(text)
        else:
            self._own = self._mentioned = ()
        self._is_filled = True
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry in this row: all films, own films, a heading, films known by their awards."""
        if not row:
            return self._all_films()
        if row <= len(self._own):
            return _entry(self._films[self._own[row - 1]])
        if row == self._heading_row:
            return Entry(EntryKind.HEADING, self.tr("Known by their awards"))
        return _entry(self._films[self._mentioned[row - self._heading_row - 1]])

    @property
    def _heading_row(self) -> int:
        return len(self._own) + 1

    def row_of(self, film_id: int | None) -> int:
        """The row of a film, or of all films for None; -1 when the search hides it."""
        if film_id is None:
            return 0 if self._is_filled else -1
        place = self._films.place_of(film_id) if self._films else -1
        for first, places in ((1, self._own), (self._heading_row + 1, self._mentioned)):
            at = -1 if place < 0 or isinstance(places, tuple) else int(places.searchsorted(place))
            if 0 <= at < len(places) and places[at] == place:
                return first + at
        return -1

    def neighbor(self, film_id: int | None, step: int) -> int:
        """The row of the next (1) or previous (-1) entry that can be opened; -1 at the end."""
        row = self.row_of(film_id) + step
        if row == self._heading_row:
            row += step
        return row if 0 <= row < self.rowCount() else -1

    def films_shown(self) -> int:
        """How many films that have a dossier fit the search text."""
        return len(self._own)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """The number of entries."""
        if parent.isValid() or not self._is_filled:
            return 0
        return self._heading_row + (1 + len(self._mentioned) if len(self._mentioned) else 0)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, what a screen reader says, or the entry itself."""
        if not index.isValid():
            return None
        entry = self.entry(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken()
        return entry if role == self.ENTRY else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading can be read, not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.row() == self._heading_row:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def _all_films(self) -> Entry:
        awards = self.tr("%Ln award(s)", "", self._awards)
        return Entry(EntryKind.ALL_FILMS, self.tr("All films"), second_line=awards)


def _entry(film: FilmSummary) -> Entry:
    return Entry(
        EntryKind.FILM,
        film.title,
        film.id,
        str(film.year or ""),
        " · ".join(filter(None, (film.original_title, ", ".join(film.directors)))),
        film.tally.total,
        film.mentioned_only,
    )

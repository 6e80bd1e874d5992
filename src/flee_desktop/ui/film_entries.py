"""The entries of the film list: all films on top, the dossiers, then films known by their awards only."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from flee_desktop.domain.films import FilmSummary
from flee_desktop.domain.folding import fold
from flee_desktop.ui.collating import sort_key

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
        self._films: list[tuple[str, Entry]] = []  # folded search text, entry
        self._shown: list[Entry] = []
        self._awards = 0
        self._search = ""

    def set_films(self, films: Sequence[FilmSummary]) -> None:
        """Take the catalog's films."""
        self._films = [(fold(" ".join(_names(film))), _entry(film)) for film in films]
        self._awards = sum(film.tally.total for film in films)
        self.sort_anew()

    def sort_anew(self) -> None:
        """Put them in the alphabetical order of the interface's language; equal titles stay as they are."""
        key = sort_key()
        self._films.sort(key=lambda film: key(film[1].title))
        self.search(self._search)

    def count_awards(self, awards: int) -> None:
        """The number of awards in the whole catalog, once it is known."""
        self._awards = awards
        if self._shown:
            self._shown[0] = self._all_films()
            self.dataChanged.emit(self.index(0, 0), self.index(0, 0))

    def search(self, text: str) -> None:
        """Show the films whose titles, year or directors have every word of `text`."""
        self.beginResetModel()
        self._search = text
        words = fold(text).split()
        found = [entry for names, entry in self._films if all(word in names for word in words)]
        own = [entry for entry in found if not entry.mentioned_only]
        mentioned = [entry for entry in found if entry.mentioned_only]
        self._shown = [self._all_films(), *own, *self._under_heading(mentioned)]
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry in this row."""
        return self._shown[row]

    def row_of(self, film_id: int | None) -> int:
        """The row of a film, or of all films for None; -1 when the search hides it."""
        for row, entry in enumerate(self._shown):
            if entry.kind is not EntryKind.HEADING and entry.film_id == film_id:
                return row
        return -1

    def neighbor(self, film_id: int | None, step: int) -> int:
        """The row of the next (1) or previous (-1) entry that can be opened; -1 at the end."""
        row = self.row_of(film_id) + step
        while 0 <= row < len(self._shown) and self._shown[row].kind is EntryKind.HEADING:
            row += step
        return row if 0 <= row < len(self._shown) else -1

    def films_shown(self) -> int:
        """How many films that have a dossier fit the search text."""
        return sum(entry.kind is EntryKind.FILM and not entry.mentioned_only for entry in self._shown)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """The number of entries."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, what a screen reader says, or the entry itself."""
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken()
        return entry if role == self.ENTRY else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading can be read, not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._shown[index.row()].kind is EntryKind.HEADING:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def _all_films(self) -> Entry:
        awards = self.tr("%Ln award(s)", "", self._awards)
        return Entry(EntryKind.ALL_FILMS, self.tr("All films"), second_line=awards)

    def _under_heading(self, mentioned: list[Entry]) -> list[Entry]:
        if not mentioned:
            return []
        return [Entry(EntryKind.HEADING, self.tr("Known by their awards")), *mentioned]


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


def _names(film: FilmSummary) -> tuple[str, ...]:
    return (film.title, film.original_title, str(film.year or ""), *film.directors)

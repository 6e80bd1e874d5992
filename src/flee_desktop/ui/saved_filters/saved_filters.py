"""The filters that were saved, in their order."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from flee_desktop.ui.saved_filters.kept_list import read_list, write_list
from flee_desktop.ui.saved_filters.saved_filter import SavedFilter, bare_name, from_setting

MOST = 200  # they have numbers that fit a byte, one for each row of a grid
_KEY = "filters/saved"


class SavedFilters(QObject):
    """One for the whole program. Every change is kept at once and told; the last deletion can be undone."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filters = _readable(read_list(_KEY))
        self._deleted: tuple[int, SavedFilter] | None = None

    @property
    def filters(self) -> tuple[SavedFilter, ...]:
        """All of them, the first nine with keys."""
        return self._filters

    @property
    def deleted(self) -> SavedFilter | None:
        """What `restore` would bring back."""
        return self._deleted[1] if self._deleted else None

    @property
    def is_full(self) -> bool:
        """Whether no more can be saved."""
        return len(self._filters) >= MOST

    def named(self, name: str) -> int:
        """The place of the filter of this name, -1 when there is none; case does not matter."""
        wanted = bare_name(name).casefold()
        return next((n for n, each in enumerate(self._filters) if each.name.casefold() == wanted), -1)

    def save(self, name: str, text: str) -> None:
        """Save a text in English under a name; the filter that has the name already says this from now on."""
        name, place = bare_name(name), self.named(name)
        if place >= 0:
            self._replace(place, SavedFilter(self._filters[place].name, text, self._filters[place].color))
        elif name and not self.is_full:
            self._keep((*self._filters, SavedFilter(name, text)))

    def rename(self, place: int, name: str) -> bool:
        """Give a filter another name; False when another one has it, or it is none."""
        name, owner = bare_name(name), self.named(name)
        if not name or owner not in (place, -1):
            return False
        old = self._filters[place]
        self._replace(place, SavedFilter(name, old.text, old.color))
        return True

    def set_color(self, place: int, color: str) -> None:
        """The color of the rows that a filter matches; "" for none."""
        old = self._filters[place]
        self._replace(place, SavedFilter(old.name, old.text, color))

    def move(self, place: int, to: int) -> None:
        """Put a filter at another place; places that do not exist are the nearest that do."""
        others = list(self._filters)
        others.insert(max(0, to), others.pop(place))
        self._keep(others)

    def delete(self, place: int) -> None:
        """Take a filter away; `restore` brings it back."""
        self._deleted = (place, self._filters[place])
        self._keep(each for n, each in enumerate(self._filters) if n != place)

    def restore(self) -> None:
        """Bring back what was deleted last, where it was."""
        if self._deleted is not None:
            place, saved = self._deleted
            self._deleted = None
            others = [each for each in self._filters if each.name.casefold() != saved.name.casefold()]
            others.insert(place, saved)
            self._keep(others)

    def _replace(self, place: int, saved: SavedFilter) -> None:
        self._keep(saved if n == place else each for n, each in enumerate(self._filters))

    def _keep(self, filters: Iterable[SavedFilter]) -> None:
        self._filters = tuple(filters)
        write_list(_KEY, [each.as_setting() for each in self._filters])
        self.changed.emit()


def _readable(values: Iterable[object]) -> tuple[SavedFilter, ...]:
    """The filters among the values, each name once."""
    found: dict[str, SavedFilter] = {}
    for saved in filter(None, map(from_setting, values)):
        found.setdefault(saved.name.casefold(), saved)
    return tuple(found.values())[:MOST]

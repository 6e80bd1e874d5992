"""Arrays of all rows after a few of them changed: where new rows go, and what of the old ones is out."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from flee_desktop.search.columns import Ints, Longs

Array = npt.NDArray[Any]
_FEW_CUTS = 2_000  # so many slices are put together faster than a million rows are picked


@dataclass(frozen=True, eq=False)
class Splice:
    """What becomes of `size` rows: `removed` ones (upward) are out, new ones come before the old rows `at`.

    `added` are the numbers of the new rows in their order, which is that of `at`, upward. `heirs` has for
    each removed row the place among `added` of the new row for the same award, -1 when there is none.
    """

    size: int
    removed: Longs
    at: Longs
    added: Longs
    heirs: Longs

    @classmethod
    def of(cls, ids: Longs, removed: Longs, at: Longs, new_ids: Longs) -> "Splice":
        """New things with these ids, in their order, among old ones with those ids."""
        places = {key: place for place, key in enumerate(new_ids.tolist())}
        heirs = np.array([places.get(key, -1) for key in ids[removed].tolist()], dtype=np.int64)
        return cls(len(ids), removed, at, np.arange(len(new_ids)), heirs)

    @cached_property
    def in_place(self) -> bool:
        """Whether each new row stands where the old one of its award stood: nothing else moves."""
        return len(self.removed) == len(self.added) and np.array_equal(self._places[self.heirs], self.removed)

    @property
    def moved(self) -> Ints:
        """For each old row its number now, -1 when its award is no more."""
        rows = np.arange(self.size, dtype=np.int64)
        moved = rows + np.searchsorted(self.at, rows, side="right") - np.searchsorted(self.removed, rows)
        moved[self.removed] = np.append(self._places, -1)[self.heirs]
        return moved.astype(np.int32)

    def apply(self, old: Array, new: Array) -> Array:
        """The values of all rows, from those of the old rows and of the new; `old` when it is the same."""
        arriving = new[self.added]
        if self.in_place:
            return _replaced(old, self._places, arriving)
        if len(self.removed) + len(self.at) <= _FEW_CUTS:
            sources = (arriving, old)
            return np.concatenate([sources[is_old][first:end] for is_old, first, end in self._pieces])
        kept = np.delete(old, self.removed).astype(np.promote_types(old.dtype, arriving.dtype), copy=False)
        return np.insert(kept, self.at - np.searchsorted(self.removed, self.at), arriving)

    @cached_property
    def _places(self) -> Longs:
        """Where the new rows stand."""
        return self.at - np.searchsorted(self.removed, self.at) + np.arange(len(self.at))

    @cached_property
    def _pieces(self) -> list[tuple[bool, int, int]]:
        return list(self._each_piece())

    def _each_piece(self) -> Iterator[tuple[bool, int, int]]:
        """Stretches of the new rows and of the old ones (True), one after the other."""
        begin, used = 0, 0
        arrivals = self.at.tolist()
        for row in (*self.removed.tolist(), self.size):
            while used < len(arrivals) and arrivals[used] <= row:
                yield True, begin, arrivals[used]
                yield False, used, used + 1
                begin, used = arrivals[used], used + 1
            yield True, begin, row
            begin = row + 1


def _replaced(old: Array, places: Longs, arriving: Array) -> Array:
    if np.array_equal(old[places], arriving):
        return old
    replaced = old.astype(np.promote_types(old.dtype, arriving.dtype))
    replaced[places] = arriving
    return replaced

"""The awards of a catalog as columns in memory.

Names repeat: a million awards have some hundred thousand distinct ones. So a column is an array of
codes into its distinct *cells* (what one row shows), and a cell points at its distinct *values* (one
for a date, several for recipients). Filters and facets look at each value once, then spread the answer
over cells and rows. Every field of domain.fields becomes a column by itself.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, overload

import numpy as np

from flee_desktop.domain.fields import Field, FieldKind
from flee_desktop.domain.filters import Flag
from flee_desktop.domain.results import Result
from flee_desktop.search.lists import Lists
from flee_desktop.search.texts import Bools, Bytes, Codes, Ints, Longs, Texts

__all__ = ["AwardColumns", "Bools", "Bytes", "Cell", "Column", "Ints", "Longs"]

Cell = str | tuple[str, ...] | tuple[int, ...] | int | Result | None
NO_DATE = 1 << 30  # the first day, as an ordinal, of what a catalog states as a date but is none
RESULTS = tuple(Result)


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One field of all rows: row --codes--> cell --found--> values.

    `values` are the distinct values as text, `folded` the same folded. `numbers` are the values as
    numbers: a number itself, the place of a result in `Result`, the first day of a date as an ordinal,
    whose last day is in `last_days`; both are empty where values are texts. `shown` and `found` are the
    values that a cell shows, and that a filter finds in it; `names` those that it is counted by. `listed` are
    the values that are such names in some row: those that a facet shows.
    """

    field: Field
    codes: Codes
    values: Texts
    folded: Texts
    numbers: Longs
    last_days: Longs
    shown: Lists
    found: Lists
    names: Lists
    listed: Bools

    @property
    def cells(self) -> "Cells":
        """What the distinct cells show."""
        return Cells(self)

    def text(self, cell: int) -> str:
        """A cell as it is exported: dates in EDTF, several values joined by `; `."""
        return "; ".join(self.values[value] for value in self.shown[cell])

    def rows_with(self, value_hits: Bools) -> Bools:
        """The mask over rows that have one of these values."""
        if not value_hits.any():
            return np.zeros(len(self.codes), dtype=np.bool_)
        return np.take(self.found.with_any(value_hits), self.codes)


class Cells(Sequence[Cell]):
    """The distinct cells of a column, each made when it is asked for; all of them faster than one by one."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._cell = _CELLS[column.field.kind]
        self._of_numbers = column.field.kind in _NUMERIC

    def __len__(self) -> int:
        return len(self._column.shown)

    @overload
    def __getitem__(self, cell: int) -> Cell: ...
    @overload
    def __getitem__(self, cell: slice) -> list[Cell]: ...

    def __getitem__(self, cell: int | slice) -> Cell | list[Cell]:
        if isinstance(cell, slice):
            return [self[number] for number in range(*cell.indices(len(self)))]
        shown = self._column.shown[cell]
        if self._of_numbers:
            return self._cell(self._column.numbers[shown].tolist())
        return self._cell([self._column.values[value] for value in shown])

    def __iter__(self) -> Iterator[Cell]:
        values = self._column.numbers.tolist() if self._of_numbers else list(self._column.values)
        members = [values[member] for member in self._column.shown.members.tolist()]
        return (self._cell(members[first:end]) for first, end in pairwise(self._column.shown.starts.tolist()))


_NUMERIC = (FieldKind.RESULT, FieldKind.NUMBER, FieldKind.NUMBERS)
# What a cell is that shows these values.
_CELLS: dict[FieldKind, Callable[[list[Any]], Cell]] = {
    FieldKind.TEXT: lambda shown: shown[0] if shown else "",
    FieldKind.NAMES: tuple,
    FieldKind.DATE: lambda shown: shown[0] if shown else "",
    FieldKind.RESULT: lambda shown: RESULTS[shown[0]],
    FieldKind.NUMBER: lambda shown: shown[0] if shown else None,
    FieldKind.NUMBERS: tuple,
}


@dataclass(frozen=True, slots=True, eq=False)
class AwardColumns:
    """All awards of a catalog. Row numbers count from 0 in the order the rows were read."""

    ids: Longs
    film_ids: Longs
    flags: dict[Flag, Bools]
    columns: dict[str, Column]
    kept: dict[object, Any] = field(default_factory=dict, repr=False)  # worked out once: ranks, facet groups
    recent: dict[object, Bools] = field(default_factory=dict, repr=False)  # the masks of the last conditions

    def __len__(self) -> int:
        return len(self.ids)

    def cell(self, row: int, field_name: str) -> Cell:
        """The value of one grid cell; recipients as credited."""
        column = self.columns[field_name]
        return column.cells[int(column.codes[row])]

    def text(self, row: int, field_name: str) -> str:
        """The cell as it is exported: dates in EDTF, several values joined by `; `."""
        column = self.columns[field_name]
        return column.text(int(column.codes[row]))

    def rows_of_film(self, film_id: int | None) -> Bools:
        """The mask over the film's rows; None is the whole catalog."""
        if film_id is None:
            return np.ones(len(self), dtype=np.bool_)
        mask: Bools = self.film_ids == film_id
        return mask

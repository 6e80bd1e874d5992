"""The awards of a catalog as columns in memory.

Names repeat: a million awards have some hundred thousand distinct ones. So a column is an int32 array
of codes into its distinct *cells* (what one row shows), and a cell points at its distinct *values* (one
for a date, several for recipients). Filters and facets look at each value once, then spread the answer
over cells and rows. Every field of domain.fields becomes a column by itself.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import numpy as np
import numpy.typing as npt

from flee_desktop.domain.awards import AwardRow
from flee_desktop.domain.fields import AWARD_FIELDS, Field
from flee_desktop.domain.filters import Flag
from flee_desktop.domain.folding import fold
from flee_desktop.search.sources import Cell, cell_text, source_of

Ints = npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
NO_FILM = -1
_CHUNK = 5000


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One field of all rows: row --codes--> cell --(owners, members)--> values.

    `owners[i]` is a cell and `members[i]` a value of it. `texts` are the cells as exported, `value_texts`
    and `folded` the values as text. `listed` are the values a facet shows.
    """

    field: Field
    codes: Ints
    cells: tuple[Cell, ...]
    texts: tuple[str, ...]
    values: tuple[Any, ...]
    value_texts: tuple[str, ...]
    folded: tuple[str, ...]
    listed: Bools
    owners: Ints
    members: Ints

    def rows_with(self, value_hits: Bools) -> Bools:
        """The mask over rows that have one of these values."""
        cell_hits = np.zeros(len(self.cells), dtype=np.bool_)
        cell_hits[self.owners[value_hits[self.members]]] = True
        return np.take(cell_hits, self.codes)


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
        return column.texts[int(column.codes[row])]

    def column_texts(self, rows: Ints, field_name: str) -> list[str]:
        """`text` of many rows at once."""
        column = self.columns[field_name]
        return [column.texts[code] for code in np.take(column.codes, rows).tolist()]

    def rows_of_film(self, film_id: int | None) -> Bools:
        """The mask over the film's rows; None is the whole catalog."""
        if film_id is None:
            return np.ones(len(self), dtype=np.bool_)
        mask: Bools = self.film_ids == film_id
        return mask


class _ColumnBuilder:
    """Numbers the distinct cells of one field while rows go by."""

    def __init__(self, of_field: Field) -> None:
        self._field = of_field
        self._source = source_of(of_field)
        self._numbers: dict[Any, int] = {}
        self._codes = array("i")

    def add(self, rows: Sequence[AwardRow]) -> None:
        """More rows; many at once, because a million calls for every field would take seconds."""
        numbers = self._numbers
        self._codes.extend([numbers.setdefault(key, len(numbers)) for key in map(self._source.key, rows)])

    def finish(self) -> Column:
        """The column of all rows added."""
        keys = tuple(self._numbers)
        cells = tuple(map(self._source.cell, keys))
        numbers: dict[Any, int] = {}
        owners, members = [], []
        for cell, key in enumerate(keys):
            for value in self._source.values(key):
                owners.append(cell)
                members.append(numbers.setdefault(value, len(numbers)))
        values = tuple(numbers)
        listed = np.zeros(len(values), dtype=np.bool_)
        listed[[numbers[value] for key in keys for value in self._source.listed(key)]] = True
        value_texts = tuple(map(cell_text, values))
        return Column(
            self._field,
            np.asarray(self._codes, dtype=np.int32),
            cells,
            tuple(map(cell_text, cells)),
            values,
            value_texts,
            tuple(map(fold, value_texts)),
            listed,
            np.array(owners, dtype=np.int32),
            np.array(members, dtype=np.int32),
        )


def build_columns(rows: Iterable[AwardRow]) -> AwardColumns:
    """Columns of the rows, in one pass."""
    builders = {of_field.name: _ColumnBuilder(of_field) for of_field in AWARD_FIELDS}
    ids, film_ids, tied = array("q"), array("q"), array("b")
    stream = iter(rows)
    while chunk := list(islice(stream, _CHUNK)):
        ids.extend([row.id for row in chunk])
        film_ids.extend([NO_FILM if row.film_id is None else row.film_id for row in chunk])
        tied.extend([row.tied for row in chunk])
        for builder in builders.values():
            builder.add(chunk)
    return AwardColumns(
        np.asarray(ids, dtype=np.int64),
        np.asarray(film_ids, dtype=np.int64),
        {Flag.TIED: np.asarray(tied, dtype=np.bool_)},
        {name: builder.finish() for name, builder in builders.items()},
    )

"""The rows of an export, some at a time: as lines of delimited text, or as codes with the cells they mean."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from flee_desktop.domain.cell_writing import CellWriter
from flee_desktop.search.columns import AwardColumns, Column, Ints
from flee_desktop.search.delimiting import Numbers, cell_bytes, delimited, only, spread
from flee_desktop.search.lists import Lists
from flee_desktop.search.texts import Texts

_ROWS_PER_PIECE = 5_000
Cells = tuple[Sequence[Any], ...]
Pieces = Iterator[tuple[Numbers, ...]]
Watch = Callable[[int], object]


@dataclass(frozen=True, slots=True, eq=False)
class RowsToWrite:
    """These rows with these fields; `apart`: a row for each recipient of an award, and one for none.

    `watch` hears of the rows done before each piece, and of all at the end.
    """

    columns: AwardColumns
    rows: Sequence[int] | Ints
    fields: tuple[str, ...]
    watch: Watch
    apart: bool = False

    def cells(self) -> Cells:
        """What the codes of each field mean."""
        return tuple(self._cells(self.columns.columns[name]) for name in self.fields)

    def codes(self) -> Pieces:
        """The codes of the rows in each field, some rows at a time."""
        numbers = np.asarray(self.rows, dtype=np.int32)
        for first in range(0, len(numbers), _ROWS_PER_PIECE):
            self.watch(first)
            yield self._codes(numbers[first : first + _ROWS_PER_PIECE])
        self.watch(len(numbers))

    def lines(self, writers: Sequence[CellWriter], delimiter: bytes, line_end: bytes) -> Iterator[bytes]:
        """The rows as text; `writers` has how the cells of each field are written."""
        sources = [self._source(self.columns.columns[name]) for name in self.fields]
        pieces = self.codes()
        if len(self.rows) < max((len(cells) for _values, cells in sources), default=0):
            known = list(pieces)  # few rows look at few cells
            if not known:
                return iter(())
            used = [np.unique(np.concatenate(codes)) for codes in zip(*known, strict=True)]
            sources = [only(*source, chosen) for source, chosen in zip(sources, used, strict=True)]
            pieces = (tuple(_places_in(used, codes)) for codes in known)
        fields = [cell_bytes(*source, writer) for source, writer in zip(sources, writers, strict=True)]
        return delimited(fields, pieces, delimiter, line_end)

    def _is_apart(self, column: Column) -> bool:
        return self.apart and column.field.name == "recipients"

    def _cells(self, column: Column) -> Sequence[Any]:
        if self._is_apart(column):
            return _OneByOne(column)
        # Few rows look at few cells; many look at most of them.
        return column.cells if len(self.rows) < len(column.cells) else list(column.cells)

    def _source(self, column: Column) -> tuple[Texts, Lists]:
        if not self._is_apart(column):
            return column.values, column.shown
        count = len(column.values)
        starts = np.append(np.arange(count + 1, dtype=np.int32), np.int32(count))
        return column.values, Lists(starts, np.arange(count, dtype=np.int32))

    def _codes(self, rows: Ints) -> tuple[Numbers, ...]:
        chosen = [self.columns.columns[name] for name in self.fields]
        if not any(map(self._is_apart, chosen)):
            return tuple(np.take(column.codes, rows) for column in chosen)
        of_rows, recipients = _spread(self.columns.columns["recipients"], rows)
        return tuple(
            recipients if self._is_apart(column) else np.take(column.codes, of_rows) for column in chosen
        )


class _OneByOne(Sequence[str]):
    """The recipients themselves, and "" behind them, for none."""

    def __init__(self, column: Column) -> None:
        self._values = column.values

    def __len__(self) -> int:
        return len(self._values) + 1

    def __getitem__(self, number: Any) -> Any:  # noqa: ANN401 - as in Sequence, for an index or a slice
        return "" if number == len(self._values) else self._values[number]


def _places_in(used: Sequence[Numbers], codes: Sequence[Numbers]) -> Iterator[Numbers]:
    return (np.searchsorted(of_field, array) for of_field, array in zip(used, codes, strict=True))


def _spread(recipients: Column, rows: Ints) -> tuple[Ints, Ints]:
    """The row of each recipient, and which it is; the number of all values where there is none."""
    cells, codes = recipients.shown, np.take(recipients.codes, rows)
    members = np.append(cells.members, np.int32(len(recipients.values)))
    counts = cells.lengths[codes].astype(np.int64)
    starts = np.where(counts > 0, cells.starts[:-1][codes], len(cells.members)).astype(np.int64)
    counts = np.maximum(counts, 1)
    return np.repeat(rows, counts), np.take(members, spread(starts, counts))

"""The rows of an export as codes, some rows at a time, with the cells that the codes are numbers of."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from flee_desktop.search.columns import AwardColumns, Column, Ints

_ROWS_PER_PIECE = 5_000
Cells = tuple[Sequence[Any], ...]
Pieces = Iterator[tuple[list[int], ...]]
Watch = Callable[[int], object]


def codes_of(
    columns: AwardColumns, rows: Sequence[int] | Ints, fields: Sequence[str], watch: Watch
) -> tuple[Cells, Pieces]:
    """The cells of the fields, and the codes of the rows; `watch` hears of the rows done after each piece."""
    chosen = [columns.columns[name] for name in fields]
    pieces = (_codes(chosen, piece) for piece in _pieces(rows, watch))
    return tuple(_cells(column, len(rows)) for column in chosen), pieces


def codes_per_recipient(
    columns: AwardColumns, rows: Sequence[int] | Ints, fields: Sequence[str], watch: Watch
) -> tuple[Cells, Pieces]:
    """The same with a row for each recipient of an award, and one for an award without any."""
    chosen = [columns.columns[name] for name in fields]
    place, recipients = fields.index("recipients"), columns.columns["recipients"]
    cells = [_cells(column, len(rows)) for column in chosen]
    cells[place] = _OneByOne(recipients)

    def spread(piece: Ints) -> tuple[list[int], ...]:
        of_rows, values = _spread(recipients, piece)
        codes = list(_codes(chosen, of_rows))
        codes[place] = values
        return tuple(codes)

    return tuple(cells), (spread(piece) for piece in _pieces(rows, watch))


class _OneByOne(Sequence[str]):
    """The recipients themselves, and "" behind them, for none."""

    def __init__(self, column: Column) -> None:
        self._values = column.values

    def __len__(self) -> int:
        return len(self._values) + 1

    def __getitem__(self, number: Any) -> Any:  # noqa: ANN401 - as in Sequence, for an index or a slice
        return "" if number == len(self._values) else self._values[number]


def _cells(column: Column, rows: int) -> Sequence[Any]:
    """Few rows look at few cells; many look at most of them."""
    return column.cells if rows < len(column.cells) else list(column.cells)


def _pieces(rows: Sequence[int] | Ints, watch: Watch) -> Iterator[Ints]:
    numbers = np.asarray(rows, dtype=np.int32)
    for first in range(0, len(numbers), _ROWS_PER_PIECE):
        watch(first)
        yield numbers[first : first + _ROWS_PER_PIECE]
    watch(len(numbers))


def _codes(columns: Sequence[Column], rows: Ints) -> tuple[list[int], ...]:
    return tuple(np.take(column.codes, rows).tolist() for column in columns)


def _spread(recipients: Column, rows: Ints) -> tuple[Ints, list[int]]:
    """The row of each recipient, and which it is."""
    shown = [recipients.shown[cell] for cell in np.take(recipients.codes, rows).tolist()]
    counts = [max(len(each), 1) for each in shown]
    none = [len(recipients.values)]
    return np.repeat(rows, counts), [value for each in shown for value in each or none]

"""The order of rows: a rank per distinct cell, worked out once, then whole-array sorts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from flee_desktop.domain.fields import FieldKind
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result
from flee_desktop.search.columns import AwardColumns, Cell, Column, Ints, read_date

Collation = Callable[[str], Any]
_RESULT_ORDER = {result: place for place, result in enumerate(Result)}


@dataclass(frozen=True, slots=True)
class SortKey:
    """Sort by this field. Rows without a value come last in both directions."""

    field: str
    descending: bool = False


def plain_collation(text: str) -> tuple[str, str]:
    """Without accents and case first, exactly to break ties. A locale's own collation is better."""
    return fold(text), text


def in_order(
    columns: AwardColumns, rows: Ints, sort: Sequence[SortKey], collation: Collation = plain_collation
) -> Ints:
    """The rows sorted by all keys, the first one first; equal rows keep their order."""
    if not sort:
        return rows
    keys = [_row_ranks(columns, rows, key, collation) for key in sort]
    return rows[np.lexsort(keys[::-1])]


def _row_ranks(columns: AwardColumns, rows: Ints, key: SortKey, collation: Collation) -> Ints:
    column = columns.columns[key.field]
    ranks = cell_ranks(columns, column, collation)
    if key.descending:
        ranks = np.where(ranks == len(ranks), ranks, -ranks)
    return np.take(ranks, np.take(column.codes, rows))


def cell_ranks(columns: AwardColumns, column: Column, collation: Collation) -> Ints:
    """The rank of each distinct cell; equal ones share one, and empty ones have len(cells)."""
    kept = ("ranks", column.field.name, collation)
    if kept not in columns.kept:
        columns.kept[kept] = _ranks(column, collation)
    ranks: Ints = columns.kept[kept]
    return ranks


def _ranks(column: Column, collation: Collation) -> Ints:
    key = _KEYS[column.field.kind]
    keyed = [(key(cell, collation), number) for number, cell in enumerate(column.cells) if not _empty(cell)]
    keyed.sort(key=lambda pair: pair[0])
    ranks = np.full(len(column.cells), len(column.cells), dtype=np.int32)
    rank, previous = -1, None
    for sort_key, number in keyed:
        if rank < 0 or sort_key != previous:
            rank, previous = rank + 1, sort_key
        ranks[number] = rank
    return ranks


def _empty(cell: Cell) -> bool:
    return cell is None or cell in ("", ())


def _date_key(text: str, _: Collation) -> tuple[int, int]:
    date = read_date(text)
    # What is no date sorts after all dates, before the undated.
    return (date.earliest.toordinal(), date.latest.toordinal()) if date else (1 << 30, 0)


_KEYS: dict[FieldKind, Callable[[Any, Collation], Any]] = {
    FieldKind.TEXT: lambda text, collation: collation(text),
    FieldKind.NAMES: lambda names, collation: tuple(map(collation, names)),
    FieldKind.DATE: _date_key,
    FieldKind.RESULT: lambda result, _: _RESULT_ORDER[result],
    FieldKind.NUMBER: lambda number, _: number,
    FieldKind.NUMBERS: lambda numbers, _: numbers,
}

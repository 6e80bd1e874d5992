"""The order of rows: a rank per distinct cell, worked out once, then whole-array sorts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

import numpy as np

from flee_desktop.domain.fields import FieldKind
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result
from flee_desktop.search.columns import AwardColumns, Column, Ints
from flee_desktop.search.sources import Cell, read_date

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
    cells = column.cells
    filled = [number for number, cell in enumerate(cells) if not _empty(cell)]
    key = _KEYS[column.field.kind](column, collation)
    ranks = np.full(len(cells), len(cells), dtype=np.int32)
    for number, rank in _dense_ranks(filled, lambda number: key(cells[number])).items():
        ranks[number] = rank
    return ranks


def _dense_ranks(items: Iterable[Any], key: Callable[[Any], Any]) -> dict[Any, int]:
    """Each item's place by its key; items with equal keys share one."""
    ranks: dict[Any, int] = {}
    keyed = sorted(((key(item), item) for item in items), key=itemgetter(0))
    for rank, (_, same) in enumerate(groupby(keyed, key=itemgetter(0))):
        ranks.update((item, rank) for _, item in same)
    return ranks


def _empty(cell: Cell) -> bool:
    return cell is None or cell in ("", ())


def _date_key(text: str) -> tuple[int, int]:
    date = read_date(text)
    # What is no date sorts after all dates, before the undated.
    return (date.earliest.toordinal(), date.latest.toordinal()) if date else (1 << 30, 0)


def _names_key(column: Column, collation: Collation) -> Callable[[tuple[str, ...]], tuple[int, ...]]:
    """Compares lists of names by the ranks of the names: many lists are made of few names."""
    ranks = _dense_ranks(column.values, collation)
    return lambda names: tuple(ranks[name] for name in names)


# For each kind, what makes the sort key of a cell.
_KEYS: dict[FieldKind, Callable[[Column, Collation], Callable[[Any], Any]]] = {
    FieldKind.TEXT: lambda _, collation: collation,
    FieldKind.NAMES: _names_key,
    FieldKind.DATE: lambda _, __: _date_key,
    FieldKind.RESULT: lambda _, __: _RESULT_ORDER.__getitem__,
    FieldKind.NUMBER: lambda _, __: int,
    FieldKind.NUMBERS: lambda _, __: tuple,
}

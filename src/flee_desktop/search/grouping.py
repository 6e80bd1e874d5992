"""Rows in groups: one for each value of a field, with what came of its awards."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from flee_desktop.domain.results import Result
from flee_desktop.search.columns import AwardColumns, Column, Ints, Longs
from flee_desktop.search.ordering import PLAIN, Collation, SortKey, cell_ranks, directed
from flee_desktop.search.ranking import list_ranks, order_of, pair_ranks

GroupName = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """Groups of rows that show the same in one field.

    `rows` are the row numbers, group after group: group `i` has rows[starts[i] : starts[i + 1]]. `cells[i]`
    is the cell of the field's column that names the group. `results` has a line per group and a column per
    `Result`: how many awards had it.
    """

    field: str
    rows: Ints
    starts: Longs
    cells: Ints
    results: Longs

    def __len__(self) -> int:
        return len(self.cells)

    def count(self, group: int) -> int:
        """How many rows the group has."""
        return int(self.starts[group + 1] - self.starts[group])

    def by_result(self, group: int) -> dict[Result, int]:
        """How many awards of each result the group has, in the order of `Result` and without zeros."""
        counts = zip(Result, self.results[group].tolist(), strict=True)
        return {result: count for result, count in counts if count}


@dataclass(frozen=True, slots=True, eq=False)
class _Numbering:
    """For each cell of a column the place of its group among all, and for such a place the cell naming it."""

    places: Ints
    cells: Ints


def group_rows(columns: AwardColumns, rows: Ints, key: SortKey, collation: Collation = PLAIN) -> Groups:
    """The rows grouped by all that a cell shows: groups in the order of the key, rows in the order given.

    Rows without a value come last in both directions.
    """
    column = columns.columns[key.field]
    numbering = _numbering(columns, column, key, collation)
    places = np.take(numbering.places, np.take(column.codes, rows))
    counts = np.bincount(places, minlength=len(column.shown))
    present = np.flatnonzero(counts)
    starts = np.concatenate(([0], np.cumsum(counts[present])))
    ordered = np.take(rows, order_of(places))
    results = _results(columns, ordered, np.diff(starts))
    return Groups(key.field, ordered, starts, np.take(numbering.cells, present), results)


def group_name(column: Column, cell: int) -> GroupName:
    """What the cell shows, value by value: it names the group in any columns."""
    return tuple(column.values[value] for value in column.shown[cell])


def cells_named(column: Column, names: Iterable[GroupName]) -> dict[GroupName, int]:
    """The cells of the groups called so, as far as there are any."""
    found = {name: _cell_named(column, name) for name in names}
    return {name: cell for name, cell in found.items() if cell >= 0}


def _cell_named(column: Column, name: GroupName) -> int:
    values = [np.flatnonzero(column.values.equal_to(text)).tolist() for text in name]
    if not all(values):
        return -1
    shown = [value for value, *_ in values]
    alike = (column.shown.lengths == len(name)) & (column.shown.firsts() == (shown[0] if shown else -1))
    return next((cell for cell in np.flatnonzero(alike).tolist() if column.shown[cell] == shown), -1)


def _numbering(columns: AwardColumns, column: Column, key: SortKey, collation: Collation) -> _Numbering:
    kept = ("groups of rows", key, collation.name)
    if kept not in columns.kept:
        columns.kept[kept] = _numbered(column, key, cell_ranks(columns, column, collation))
    numbering: _Numbering = columns.kept[kept]
    return numbering


def _numbered(column: Column, key: SortKey, ranks: Ints) -> _Numbering:
    # Cells of one rank need not show the same: dates of one day, some of them uncertain.
    shown = list_ranks(column.shown, np.arange(len(column.values), dtype=np.int64))
    places = pair_ranks(directed(ranks, descending=key.descending), shown)
    cells = np.zeros(len(places), dtype=np.int32)
    cells[places[::-1]] = np.arange(len(places), dtype=np.int32)[::-1]  # of several, the first
    return _Numbering(places, cells)


def _results(columns: AwardColumns, rows: Ints, counts: Longs) -> Longs:
    column = columns.columns["result"]
    of_cells = np.take(column.numbers, column.shown.firsts()) if len(rows) else column.numbers
    results = np.take(of_cells, np.take(column.codes, rows))
    groups = np.repeat(np.arange(len(counts)), counts)
    size = len(Result)
    return np.bincount(groups * size + results, minlength=len(counts) * size).reshape(-1, size)

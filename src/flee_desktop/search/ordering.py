"""The order of rows: a rank per distinct cell and an order of all rows, each worked out once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cmp_to_key

import numpy as np

from flee_desktop.domain.fields import FieldKind
from flee_desktop.domain.pausing import Pause, no_pause
from flee_desktop.search.columns import AwardColumns, Bools, Column, Ints
from flee_desktop.search.ranking import byte_ranks, list_ranks, order_of, pair_ranks
from flee_desktop.search.texts import Texts

Compare = Callable[[str, str], int]
_ORDERS_KEPT = 4
_FEW = 16  # a part of the rows so small is sorted by itself
_COMPARED_AT_ONCE = 1000  # texts between two pauses: about a millisecond


@dataclass(frozen=True, slots=True)
class SortKey:
    """Sort by this field. Rows without a value come last in both directions."""

    field: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Collation:
    """An alphabetical order. `compare(a, b)` is below, at or above 0; without it accents and case count last.

    `name` says which order it is: what was worked out with one is good for all of that name.
    """

    name: str
    compare: Compare | None = None


PLAIN = Collation("plain")


def in_order(
    columns: AwardColumns, wanted: Bools, sort: Sequence[SortKey], collation: Collation = PLAIN
) -> Ints:
    """The wanted rows (a mask) sorted by all keys, the first one first; equal rows keep their order."""
    rows = np.flatnonzero(wanted).astype(np.int32)
    if not sort:
        return rows
    kept = ("order", tuple(sort), collation.name)
    if kept not in columns.kept and len(rows) * _FEW < len(columns):
        return rows[_order([np.take(_row_ranks(columns, key, collation), rows) for key in sort])]
    order = _kept_order(columns, kept, sort, collation)
    return order if len(rows) == len(columns) else np.compress(np.take(wanted, order), order)


def cell_ranks(
    columns: AwardColumns, column: Column, collation: Collation = PLAIN, pause: Pause = no_pause
) -> Ints:
    """The rank of each distinct cell; equal ones share one, and empty ones have len(cells)."""
    kept = ("ranks", column.field.name, collation.name if column.field.kind in _COLLATED else "")
    if kept not in columns.kept:
        columns.kept[kept] = _ranks(column, collation, pause)
    ranks: Ints = columns.kept[kept]
    return ranks


def _kept_order(columns: AwardColumns, kept: object, sort: Sequence[SortKey], collation: Collation) -> Ints:
    if kept not in columns.kept:
        old = [key for key in columns.kept if isinstance(key, tuple) and key[0] == "order"]
        for key in old[: max(0, len(old) - _ORDERS_KEPT + 1)]:
            columns.kept.pop(key, None)
        columns.kept[kept] = _order([_row_ranks(columns, key, collation) for key in sort])
    order: Ints = columns.kept[kept]
    return order


def directed(ranks: Ints, *, descending: bool) -> Ints:
    """The ranks of cells for this direction: empty ones, whose rank is the number of cells, stay last."""
    return np.where(ranks == len(ranks), ranks, -ranks) if descending else ranks


def _row_ranks(columns: AwardColumns, key: SortKey, collation: Collation) -> Ints:
    column = columns.columns[key.field]
    ranks = directed(cell_ranks(columns, column, collation), descending=key.descending)
    return np.take(ranks, column.codes)


def _order(keys: Sequence[Ints]) -> Ints:
    """Places by the first key, then the second and so on."""
    *others, last = keys
    order = order_of(last)
    for key in reversed(others):
        order = np.take(order, order_of(np.take(key, order)))
    return order.astype(np.int32)


def _ranks(column: Column, collation: Collation, pause: Pause) -> Ints:
    shown, count = column.shown, len(column.shown)
    of_values = _VALUE_RANKS[column.field.kind](column, collation, pause)
    if column.field.kind in (FieldKind.NAMES, FieldKind.NUMBERS):
        ranks = list_ranks(shown, of_values.astype(np.int64))
    else:
        ranks = np.zeros(count, dtype=np.int32)
        ranks[shown.lengths > 0] = of_values[shown.members[shown.starts[:-1][shown.lengths > 0]]]
    return np.where(shown.lengths > 0, ranks, np.int32(count))


def _text_ranks(column: Column, collation: Collation, pause: Pause) -> Ints:
    return text_ranks(column.values, column.folded, collation, pause)


def text_ranks(texts: Texts, folded: Texts, collation: Collation, pause: Pause = no_pause) -> Ints:
    """The place of each text in the order of the collation; equal ones share one."""
    plain = pair_ranks(byte_ranks(folded), byte_ranks(texts))
    if collation.compare is None:
        return plain
    return _compared_ranks(list(texts), plain, collation.compare, pause)


def _compared_ranks(texts: list[str], plain: Ints, compare: Compare, pause: Pause) -> Ints:
    """Ranks by a comparison of two texts, which begins with an order that is nearly right."""
    left = _COMPARED_AT_ONCE

    def patient(one: str, other: str) -> int:
        nonlocal left
        left -= 1
        if not left:
            pause()
            left = _COMPARED_AT_ONCE
        return compare(one, other)

    key = cmp_to_key(patient)
    order = sorted(np.argsort(plain, kind="stable").tolist(), key=lambda number: key(texts[number]))
    ranks, rank = np.zeros(len(texts), dtype=np.int32), 0
    for place, number in enumerate(order):
        if place and patient(texts[order[place - 1]], texts[number]):
            rank = place
        ranks[number] = rank
    return ranks


def _number_ranks(column: Column, _: Collation, __: Pause) -> Ints:
    return pair_ranks(column.numbers, np.zeros(len(column.numbers), dtype=np.int64))


def _date_ranks(column: Column, _: Collation, __: Pause) -> Ints:
    # What is no date sorts after all dates, before the undated.
    return pair_ranks(column.numbers, column.last_days)


# For each kind, the ranks of a column's values.
_VALUE_RANKS: dict[FieldKind, Callable[[Column, Collation, Pause], Ints]] = {
    FieldKind.TEXT: _text_ranks,
    FieldKind.NAMES: _text_ranks,
    FieldKind.DATE: _date_ranks,
    FieldKind.RESULT: _number_ranks,
    FieldKind.NUMBER: _number_ranks,
    FieldKind.NUMBERS: _number_ranks,
}
_COLLATED = (FieldKind.TEXT, FieldKind.NAMES)

"""Ranks of cells when some are new: those take their places among the others, which stay in order."""

from bisect import bisect_left
from collections.abc import Callable
from functools import cmp_to_key
from typing import Any

import numpy as np

from flee_desktop.domain.pausing import Pause, no_pause, paced
from flee_desktop.search.columns import Column, Ints
from flee_desktop.search.ordering import Collation
from flee_desktop.search.ranking import order_of

_Key = tuple[Any, ...]


def with_new_cells(ranks: Ints, column: Column, collation: Collation, pause: Pause = no_pause) -> Ints:
    """The ranks of all cells of a column of texts, from those of the cells that come first in it.

    As in `ordering.cell_ranks`: equal cells share one, and empty ones have len(cells).
    """
    known, count = len(ranks), len(column.shown)
    key_of = _keys(column, collation)
    new = [cell for cell in range(known, count) if column.shown.lengths[cell]]
    keys = {cell: key_of(cell) for cell in paced(new, pause)}
    new.sort(key=keys.__getitem__)
    order = order_of(ranks)
    order = order[: int(np.searchsorted(ranks[order], known))]  # without the empty cells
    places = np.empty(len(new), dtype=np.int64)
    like = np.zeros(len(new), dtype=np.bool_)
    for number, cell in enumerate(paced(new, pause)):
        at = bisect_left(order, keys[cell], key=lambda other: key_of(int(other)))
        places[number] = ranks[order[at]] if at < len(order) else known
        like[number] = at < len(order) and key_of(int(order[at])) == keys[cell]
    first = _first_alike([keys[cell] for cell in new])
    patched = np.full(count, count, dtype=np.int32)
    pushed = np.searchsorted(places[~like], ranks, side="right") + np.searchsorted(places[like], ranks)
    patched[:known] = np.where(ranks == known, count, ranks + pushed)
    patched[new] = places + first
    return patched


def _first_alike(keys: list[_Key]) -> Ints:
    """For each of some sorted keys the place of the first one like it."""
    first = np.arange(len(keys), dtype=np.int32)
    for place in range(1, len(keys)):
        if keys[place] == keys[place - 1]:
            first[place] = first[place - 1]
    return first


def _keys(column: Column, collation: Collation) -> Callable[[int], _Key]:
    """What a cell is compared by: value for value."""
    values, folded, shown = column.values, column.folded, column.shown
    if collation.compare is None:
        return lambda cell: tuple((folded[value], values[value]) for value in shown[cell])
    of_text = cmp_to_key(collation.compare)
    return lambda cell: tuple(of_text(values[value]) for value in shown[cell])

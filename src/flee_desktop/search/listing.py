"""Which values of a column a facet shows: those that stand for the cell of some row."""

import numpy as np

from flee_desktop.search.lists import Lists
from flee_desktop.search.texts import Bools, Codes, Ints

_FEW = 8  # cells that are looked for one by one among a million rows


def listed_values(names: Lists, codes: Codes, values: int) -> Bools:
    """Which of so many values are among the names of a cell that a row has."""
    used = _used(codes, len(names))
    listed = np.zeros(values, dtype=np.bool_)
    listed[names.members if used.all() else np.compress(used[names.owners], names.members)] = True
    return listed


def relisted(before: Bools, names: Lists, codes: Codes, values: int, arrived: Ints, left: Codes) -> Bools:
    """The same after a change, from the values listed before; there may be more now.

    `arrived` and `left` are the cells of the rows that came and went: only their values can differ.
    """
    listed = np.zeros(values, dtype=np.bool_)
    listed[: len(before)] = before
    unused = _unused(codes, np.unique(left.astype(np.int32)), len(names))
    if len(unused):
        doubtful = _named(names, unused, values)
        rows = np.take(names.with_any(doubtful), codes)
        listed &= ~doubtful
        listed |= doubtful & _named(names, np.unique(codes[rows].astype(np.int32)), values)
    listed |= _named(names, np.unique(arrived), values)
    return listed


def _unused(codes: Codes, cells: Ints, count: int) -> Ints:
    """Which of the cells no row has."""
    if len(cells) <= _FEW:
        return np.array([cell for cell in cells.tolist() if not (codes == cell).any()], dtype=np.int32)
    return np.compress(~_used(codes, count)[cells], cells)


def _used(codes: Codes, cells: int) -> Bools:
    used = np.zeros(cells, dtype=np.bool_)
    used[codes] = True
    return used


def _named(names: Lists, cells: Ints, values: int) -> Bools:
    """The values that are names of these cells."""
    named = np.zeros(values, dtype=np.bool_)
    for cell in cells.tolist():
        named[names.part(cell)] = True
    return named

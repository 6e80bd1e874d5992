"""Where awards are after a catalog was read anew, or columns were patched."""

import weakref

import numpy as np

from flee_desktop.search.columns import AwardColumns, Ints, Longs
from flee_desktop.search.splicing import Splice

_KEPT = "moved rows"


def keep_moves(before: AwardColumns, after: AwardColumns, splice: Splice) -> None:
    """Remember where the rows of the columns before are now: nobody need look for a million ids."""
    if before.ids is not after.ids:
        after.kept[_KEPT] = (weakref.ref(before.ids), splice.moved)


def moved_rows(before: AwardColumns, after: AwardColumns) -> Ints:
    """For each row of `before`, the row of `after` with the same award, -1 when there is none."""
    if before.ids is after.ids or np.array_equal(before.ids, after.ids):
        return np.arange(len(after), dtype=np.int32)
    kept: tuple[weakref.ref[Longs], Ints] | None = after.kept.get(_KEPT)
    if kept is not None and kept[0]() is before.ids:
        return kept[1]
    order = np.argsort(after.ids)
    places = np.searchsorted(after.ids, before.ids, sorter=order)
    rows = np.append(order, -1)[places]
    return np.where(np.append(after.ids, -1)[rows] == before.ids, rows, -1).astype(np.int32)

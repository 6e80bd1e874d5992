"""Where awards are after a catalog was read anew."""

import numpy as np

from flee_desktop.search.columns import AwardColumns, Ints


def moved_rows(before: AwardColumns, after: AwardColumns) -> Ints:
    """For each row of `before`, the row of `after` with the same award, -1 when there is none."""
    if np.array_equal(before.ids, after.ids):
        return np.arange(len(after), dtype=np.int32)
    order = np.argsort(after.ids)
    places = np.searchsorted(after.ids, before.ids, sorter=order)
    rows = np.append(order, -1)[places]
    return np.where(np.append(after.ids, -1)[rows] == before.ids, rows, -1).astype(np.int32)

"""Finds the row whose cell begins with what was typed, in the order the rows are shown."""

import numpy as np

from flee_desktop.domain.folding import fold
from flee_desktop.search.columns import AwardColumns, Ints


def find_beginning(columns: AwardColumns, rows: Ints, field: str, typed: str, start: int = 0) -> int:
    """The first place at or after `start` (then from the top) in `rows` whose cell begins so, else -1.

    Accents and case do not matter. Of several values the first one counts; dates are in EDTF.
    """
    column = columns.columns[field]
    firsts = column.shown.firsts()
    values = np.append(column.folded.beginning_with(fold(typed)), False)  # the last is for empty cells
    hits = np.take(np.take(values, firsts), np.take(column.codes, rows))
    for begin, end in ((start, len(rows)), (0, start)):
        place = int(np.argmax(hits[begin:end])) if begin < end else 0
        if begin < end and hits[begin + place]:
            return begin + place
    return -1

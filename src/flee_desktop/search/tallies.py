"""How many awards, and how many of each result, among some rows."""

import numpy as np

from flee_desktop.domain.filters import Flag
from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import Tally
from flee_desktop.search.columns import AwardColumns, Ints


def tally_of(columns: AwardColumns, rows: Ints) -> Tally:
    """Count the rows; `by_result` is in the order of `Result` and has no zeros."""
    column = columns.columns["result"]
    counts = np.bincount(np.take(column.codes, rows), minlength=len(column.cells)).tolist()
    found = dict(zip(column.cells[:], counts, strict=True))
    by_result = {result: found[result] for result in Result if found.get(result)}
    return Tally(len(rows), by_result, int(np.count_nonzero(np.take(columns.flags[Flag.TIED], rows))))

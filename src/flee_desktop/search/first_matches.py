"""Which of several filters each row matches first: for rows that are colored by saved filters."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from flee_desktop.domain.filters import Filter
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.matching import Matcher, never
from flee_desktop.search.patterns import PatternError

MOST_FILTERS = 255


def first_matches(
    columns: AwardColumns, filters: Sequence[Filter], stopped: Callable[[], bool] = never
) -> npt.NDArray[np.uint8]:
    """uint8[rows]: the number, from 1, of the first filter that matches the row; 0 when none does.

    A filter whose pattern cannot be used, or takes too long, matches nothing. Raises SearchStoppedError,
    and ValueError for more than `MOST_FILTERS`.
    """
    if len(filters) > MOST_FILTERS:
        raise ValueError(f"{len(filters)} filters have no numbers in a byte")
    numbers = np.zeros(len(columns), dtype=np.uint8)
    for number in range(len(filters), 0, -1):  # backward, so that the first one has the last word
        try:
            # Each has a matcher, and so a clock for its patterns, of its own.
            numbers[Matcher(columns, stopped).mask(filters[number - 1])] = number
        except PatternError:
            continue
    return numbers

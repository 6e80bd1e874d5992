"""What looks wrong in an awards table. It is kept as stated, and flagged."""

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from flee_desktop.domain.edtf import EdtfDate

_DOUBLED = re.compile(r"\b([^\W\d_]{2,}) \1\b", re.IGNORECASE)
_MISPLACED = dt.timedelta(days=180)
_NEARBY = dt.timedelta(days=45)
_YEAR = dt.timedelta(days=365)
_ORDERED = 0.8  # from this share of neighbors in order on, the table is taken to be sorted by date


def doubled_word(text: str) -> str:
    """The word that stands twice in a row in `text`, or ""."""
    match = _DOUBLED.search(text)
    return match.group(1) if match else ""


def misplaced_years(dates: Sequence[EdtfDate]) -> dict[int, int]:
    """Dates out of order in a table sorted by date, by index, with the year their neighbors imply."""
    days = [date.earliest for date in dates]
    pairs = list(pairwise(days))
    if not pairs or sum(first <= second for first, second in pairs) < _ORDERED * len(pairs):
        return {}
    implied = {
        index: _implied_year(days, index)
        for index, date in enumerate(dates)
        if date.precision in ("day", "month")
    }
    return {index: year for index, year in implied.items() if year}


def _implied_year(days: Sequence[dt.date], index: int) -> int:
    day = days[index]
    before = days[index - 1] if index else None
    after = days[index + 1] if index + 1 < len(days) else None
    late = after is not None and day > after + _MISPLACED
    early = before is not None and day < before - _MISPLACED
    if late == early:
        return 0
    moved = day - _YEAR if late else day + _YEAR
    fits = (before is None or moved >= before - _NEARBY) and (after is None or moved <= after + _NEARBY)
    return moved.year if fits else 0

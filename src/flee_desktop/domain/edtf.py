"""Dates at the precision they are known, in the Extended Date/Time Format.

Source of the notation: Library of Congress, EDTF, levels 0 and 1 as far as film catalogs need them:
`2021`, `2021-02`, `2021-02-03`, an interval `2021/2022`, and the qualifiers `?` (uncertain),
`~` (approximate) and `%` (both). Nothing here ever invents a day.
"""

import calendar
import datetime as dt
import re
from dataclasses import dataclass

_POINT = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?")


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """An EDTF text with the first and the last day it may mean. It sorts by `earliest`."""

    text: str
    earliest: dt.date
    latest: dt.date

    def overlaps(self, other: "EdtfDate") -> bool:
        """Whether some day fits both dates: how a range filter decides."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    @property
    def precision(self) -> str:
        """`day`, `month`, `year` or `interval`: how much of the date is known."""
        if "/" in self.text:
            return "interval"
        return ("year", "month", "day")[self.text.count("-")]


def parse_edtf(text: str) -> EdtfDate:
    """Read an EDTF text; raises ValueError when it is not one, or names a day that does not exist."""
    text = text.strip()
    parts = text.split("/")
    if len(parts) == 1:
        earliest, latest = _bounds(text)
        return EdtfDate(text, earliest, latest)
    if len(parts) == 2:
        earliest, latest = _bounds(parts[0])[0], _bounds(parts[1])[1]
        if earliest <= latest:
            return EdtfDate(text, earliest, latest)
    raise ValueError(f"not an EDTF date: {text!r}")


def _bounds(point: str) -> tuple[dt.date, dt.date]:
    match = _POINT.fullmatch(point)
    if match is None:
        raise ValueError(f"not an EDTF date: {point!r}")
    year, month, day = (int(group) if group else 0 for group in match.groups()[:3])
    if day:
        exact = dt.date(year, month, day)
        return exact, exact
    if month:
        return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])
    return dt.date(year, 1, 1), dt.date(year, 12, 31)

"""Ranges and comparisons in filter text: `2021..2022`, `..2022-01`, `>=2020`."""

import datetime as dt
import re
from collections.abc import Callable
from typing import TypeVar

from flee_desktop.domain.edtf import EdtfDate, parse_edtf
from flee_desktop.domain.filter_language import hints as say
from flee_desktop.domain.filter_language.hints import NotUnderstoodError

_NUMBER = re.compile(r"[+-]?\d{1,15}")
_SHORT_PART = re.compile(r"-(\d)(?!\d)")

Point = TypeVar("Point", int, dt.date)


def number_range(operator: str, value: str) -> tuple[int | None, int | None]:
    """The first and last number meant, None where the range is open; raises NotUnderstoodError."""
    return _interval(operator, value, _whole_number, lambda number: number + 1, lambda number: number - 1)


def date_range(operator: str, value: str) -> tuple[dt.date | None, dt.date | None]:
    """The first and last day meant, None where the range is open; raises NotUnderstoodError."""
    return _interval(operator, value, _days, _next_day, _previous_day)


def _interval(
    operator: str,
    value: str,
    read: Callable[[str], tuple[Point, Point]],
    after: Callable[[Point], Point],
    before: Callable[[Point], Point],
) -> tuple[Point | None, Point | None]:
    """The first and last point of `a..b`, `>a` and the like; `read` gives those of what is written."""
    low, dots, high = value.strip().partition("..")
    if dots and operator in ("", "="):
        return _ordered(read(low)[0] if low else None, read(high)[1] if high else None)
    first, last = read(value)
    try:
        if operator in (">", ">="):
            return (after(last) if operator == ">" else first), None
        if operator in ("<", "<="):
            return None, (before(first) if operator == "<" else last)
    except OverflowError as error:
        raise NotUnderstoodError(say.OUT_OF_TIME, value) from error
    return first, last


def _ordered(first: Point | None, last: Point | None) -> tuple[Point | None, Point | None]:
    if first is not None and last is not None and first > last:
        raise NotUnderstoodError(say.BACKWARD_RANGE)
    return first, last


def _whole_number(text: str) -> tuple[int, int]:
    if not _NUMBER.fullmatch(text.strip()):
        raise NotUnderstoodError(say.NOT_A_NUMBER, text)
    return int(text), int(text)


def _days(text: str) -> tuple[dt.date, dt.date]:
    date = exact_date(text)
    return date.earliest, date.latest


def exact_date(text: str) -> EdtfDate:
    """A date as typed, forgiving `2022-1-5`; raises NotUnderstoodError."""
    try:
        return parse_edtf(_SHORT_PART.sub(r"-0\1", text))
    except ValueError as error:
        raise NotUnderstoodError(say.NOT_A_DATE, text) from error


def _next_day(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=1)


def _previous_day(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=1)


def shown_range(operator: str, value: str) -> str:
    """The range as a chip shows it: "2021–22", "> 2020"."""
    low, dots, high = value.strip().partition("..")
    if not dots:
        return f"{operator.removeprefix('=')} {low}".strip()
    same_century = len(low) == len(high) == 4 and low[:2] == high[:2]
    return f"{low}–{high[2:] if same_century else high}"

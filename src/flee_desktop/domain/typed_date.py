"""A date as a person types it, read as EDTF: words of several languages, or EDTF itself."""

import re
from dataclasses import replace

from flee_desktop.domain.date_text import DateReading, read_date_text
from flee_desktop.domain.edtf import parse_edtf

_NUMBERS = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4})", re.ASCII)


def read_typed_date(text: str, *, day_first: bool | None = None) -> DateReading:
    """What a typed date means: `edtf` at the precision typed, or "" and a `problem` in plain words.

    `day_first` says how 03/02/2021 is read; None leaves day and month out, as nobody can tell.
    """
    text = " ".join(text.split())
    if not text:
        return DateReading("", "")
    if _is_edtf(text):
        return DateReading(text, "")
    ordered = _in_order(text, day_first)
    reading = read_date_text(ordered)
    if reading is None:
        return DateReading("", text, f"“{text}” cannot be read as a date")
    problem = reading.problem.replace(reading.text, text)
    return replace(reading, text=text, problem=problem)


def _is_edtf(text: str) -> bool:
    try:
        parse_edtf(text)
    except ValueError:
        return False
    return True


def _in_order(text: str, day_first: bool | None) -> str:
    match = _NUMBERS.fullmatch(text)
    if match is None or day_first is None:
        return text
    first, _sign, second, year = match.groups()
    day, month = (first, second) if day_first else (second, first)
    return f"{year}-{month:0>2}-{day:0>2}" if int(month) <= 12 else text

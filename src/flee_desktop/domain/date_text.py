"""Date wordings as EDTF, at the precision they state. Nothing here invents a day."""

import re
from dataclasses import dataclass

from flee_desktop.domain.date_words import month_number
from flee_desktop.domain.edtf import parse_edtf


@dataclass(frozen=True, slots=True)
class DateReading:
    """A wording read as a date. `edtf` is "" when it names no possible date; `problem` says what is wrong."""

    edtf: str
    text: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Parts:
    year: int = 0
    month: int = 0
    day: int = 0


_LONGEST = 60  # characters; no date wording is longer
_ISO = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})", re.ASCII)
_ABOUT = re.compile(
    r"(?:c|ca|circa|cirka|about|approx|approximately|omkring|um|vers|hacia|verso)\b\.? *", re.IGNORECASE
)
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +", re.IGNORECASE)
_TOKEN = re.compile(
    r"(1[89][0-9]{2}|2[01][0-9]{2})|([0-9]{1,2})(?:st|nd|rd|th|er|\.(?![0-9]))?|([^\W\d_]{3,10})\.?",
    re.IGNORECASE,
)
# 3rd of May, 3 de mayo de 2021, den 3. maj
_JOINING = re.compile(
    r"(?<=\w) (?:of|de|del) (?=[^\W\d])|(?<=[^\W\d]) (?:de|del) (?=[0-9]{4})|^den (?=[0-9]{1,2}\.? )",
    re.IGNORECASE,
)
_DASH = re.compile(
    r" *[–—] *| +- +| +(?:to|til|bis|au|al) +|(?<=\d)[-/](?=\d)|(?<=[a-z])-(?=[a-z])", re.IGNORECASE
)


def read_date_text(text: str) -> DateReading | None:
    """Read `February 3, 2021`, `3. februar 2021`, `January 2022`, `2018–19`…; None when it is no date."""
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST:
        return None
    about = _ABOUT.match(text)
    wording = _JOINING.sub(" ", _WEEKDAY.sub("", text[about.end() :] if about else text))
    edtf = _iso(wording) or _slashed(wording) or _point(wording) or _interval(wording)
    if edtf is None:
        return None
    try:
        parse_edtf(edtf)
    except ValueError:
        return DateReading("", text, f"“{text}” is not a possible date")
    problem = (
        "the order of day and month is not known" if _SLASHED.fullmatch(wording) and "-" not in edtf else ""
    )
    return DateReading(f"{edtf}~" if about else edtf, text, problem)


def _iso(text: str) -> str | None:
    return text if _ISO.fullmatch(text) else None


def _slashed(text: str) -> str | None:
    match = _SLASHED.fullmatch(text)
    if match is None:
        return None
    first, second, year = (int(match.group(at)) for at in (1, 3, 4))
    if first > 12 >= second:
        return f"{year:04}-{second:02}-{first:02}"
    if second > 12 >= first:
        return f"{year:04}-{first:02}-{second:02}"
    return f"{year:04}"


def _point(text: str) -> str | None:
    parts = _parts(text)
    return _edtf(parts) if parts else None


def _interval(text: str) -> str | None:
    sides = _DASH.split(text)
    if len(sides) != 2:
        return None
    first, last = _parts(sides[0]), _parts(sides[1])
    if first is None or last is None:
        return None
    if first.year and not first.month and not last.year and last.day:  # 2018–19
        last = _Parts(first.year // 100 * 100 + last.day)
    year, month = last.year or first.year, last.month or first.month
    last = _Parts(year, month, last.day)
    first = _Parts(first.year or year, first.month or (month if first.day else 0), first.day)
    ends = _edtf(first), _edtf(last)
    return f"{ends[0]}/{ends[1]}" if ends[0] and ends[1] else None


def _parts(text: str) -> _Parts | None:
    """The year, month and day a wording names, each at most once; None when it has any other word."""
    found = {"year": 0, "month": 0, "day": 0}
    for match in _TOKEN.finditer(text):
        year, day, word = match.groups()
        kind = "year" if year else "day" if day else "month"
        number = int(year or day) if not word else month_number(word)
        if not number or found[kind]:
            return None
        found[kind] = number
    if _TOKEN.sub("", text).strip(" ,") or not any(found.values()):
        return None
    return _Parts(**found)


def _edtf(parts: _Parts) -> str | None:
    if not parts.year or (parts.day and not parts.month):
        return None
    return "-".join(
        f"{number:0{width}}"
        for number, width in ((parts.year, 4), (parts.month, 2), (parts.day, 2))
        if number
    )

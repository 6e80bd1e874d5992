"""How a table writes numbers and dates: decided once for the whole file, and said. Never cell by cell."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from flee_desktop.domain.date_text import DateReading, read_date_text

_POINT = re.compile(
    r"-?\d+\.\d{1,2}|-?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|-?\d{1,3}(?:,\d{3})+\.\d+|-?\d{4,}\.\d+|-?0\.\d+|-?\d+\.\d{4,}"
)
_COMMA = re.compile(
    r"-?\d+,\d{1,2}|-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|-?\d{1,3}(?:\.\d{3})+,\d+|-?\d{4,},\d+|-?0,\d+"
)
_UNCLEAR = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")
_NUMBER = re.compile(r"-?\d[\d.,'\s]*")
_SIGNS = re.compile(
    r"(?:us|au|ca|hk|nz)?[$€£¥₹₩]|\b(?:usd|eur|gbp|dkk|kr|jpy|inr)\b\.?|%|\bmins?\b\.?|\bminutes\b",
    re.IGNORECASE,
)
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})")
_LONGEST = 40  # characters of a number or a slashed date


@dataclass(frozen=True, slots=True)
class Conventions:
    """`decimal` is the decimal sign; `day_first` whether 3/4 is the third of April, None when unknown.

    `said` tells how each was decided.
    """

    decimal: str = "."
    day_first: bool | None = None
    said: tuple[str, ...] = ()

    def number(self, text: str) -> float | None:
        """The number a cell holds, its currency and unit aside; None when it is none."""
        bare = _SIGNS.sub("", text[:_LONGEST]).replace("\xa0", " ").strip()
        if len(text) > _LONGEST or not _NUMBER.fullmatch(bare):
            return None
        thousands = "," if self.decimal == "." else "."
        plain = re.sub(r"['\s]", "", bare).replace(thousands, "").replace(self.decimal, ".")
        try:
            return float(plain)
        except ValueError:
            return None

    def date(self, text: str) -> DateReading | None:
        """The date a cell holds; one of numbers only is read in the order of the file."""
        bare = text.strip().removesuffix(" 00:00:00")
        match = _SLASHED.fullmatch(bare) if len(bare) <= _LONGEST else None
        if match is None or self.day_first is None:
            return read_date_text(bare)
        first, _sign, second, year = match.groups()
        day, month = (first, second) if self.day_first else (second, first)
        if len(year) == 2:
            return DateReading("", bare, f"“{bare}” gives a year of two digits")
        iso = read_date_text(f"{year}-{int(month):02}-{int(day):02}")
        return (
            DateReading(iso.edtf, bare, iso.problem) if iso else DateReading("", bare, f"“{bare}” is no date")
        )


def decide_conventions(numbers: Iterable[str], dates: Iterable[str], delimiter: str = "") -> Conventions:
    """Decide from all cells that look like numbers and dates; the delimiter decides what they leave open."""
    decimal, said_decimal = _decimal(numbers, delimiter)
    day_first, said_order = _day_first(dates)
    return Conventions(decimal, day_first, tuple(filter(None, (said_decimal, said_order))))


def _decimal(numbers: Iterable[str], delimiter: str) -> tuple[str, str]:
    point = comma = unclear = ""
    for text in numbers:
        bare = _SIGNS.sub("", text[:_LONGEST]).strip()
        if _POINT.fullmatch(bare):
            point = point or bare
        elif _COMMA.fullmatch(bare):
            comma = comma or bare
        elif _UNCLEAR.fullmatch(bare):
            unclear = unclear or bare
    if point and comma:
        return (
            ".",
            f"“{point}” and “{comma}” write decimals differently: a point was taken as the decimal sign",
        )
    if point or comma:
        sign = "a point" if point else "a comma"
        return (".", ",")[bool(comma)], f"the decimal sign is {sign}, as in “{point or comma}”"
    if unclear:
        sign = "," if delimiter == ";" else "."
        return sign, f"“{unclear}” can be read two ways: “{sign}” was taken as the decimal sign. Please check"
    return ".", ""


def _day_first(dates: Iterable[str]) -> tuple[bool | None, str]:
    days = months = ""
    dotted = 0
    seen = 0
    for text in dates:
        match = _SLASHED.fullmatch(text.strip()) if len(text) <= _LONGEST else None
        if match is None:
            continue
        seen += 1
        dotted += match.group(2) == "."
        days = days or (text if int(match.group(1)) > 12 else "")
        months = months or (text if int(match.group(3)) > 12 else "")
    if days and months:
        return None, f"“{days}” and “{months}” order day and month differently: only the years were read"
    if days or months:
        return bool(days), f"dates give the {'day' if days else 'month'} first, as in “{days or months}”"
    if seen and dotted == seen:
        return True, "dates with points give the day first"
    if seen:
        return None, "the order of day and month in the dates is not known: only the years were read"
    return None, ""

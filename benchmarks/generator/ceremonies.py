"""Award bodies with their categories and a ceremony for every year they have existed."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from benchmarks.generator.drawing import Ints, Random, weighted
from benchmarks.generator.names import body_names, category_names
from benchmarks.generator.words import MONTHS

from flee_desktop.domain.edtf import parse_edtf

FIRST_YEAR, LAST_YEAR = 1930, 2025
_DAYS = 28  # every month has these


@dataclass(frozen=True, slots=True)
class Program:
    """Bodies and what they have. Ceremonies and categories of a body stand together, from its first on."""

    bodies: list[str]
    start_year: Ints
    first_ceremony: Ints
    ceremonies: Ints
    dates: list[str]
    first_category: Ints
    categories: Ints
    category_names: list[str]

    def ceremony_in(self, body: Ints, year: Ints) -> Ints:
        """The ceremony of that body and year, or its first."""
        held: Ints = np.clip(year - self.start_year[body], 0, self.ceremonies[body] - 1)
        return self.first_ceremony[body] + held


def invent_program(random: Random, count: int) -> Program:
    """`count` bodies at most, as many as there are names."""
    bodies = body_names(random, count)
    start = (LAST_YEAR - 9 - (LAST_YEAR - 9 - FIRST_YEAR) * random.random(len(bodies)) ** 1.5).astype(
        np.int64
    )
    ceremonies = LAST_YEAR - start + 1
    years = np.concatenate([np.arange(year, LAST_YEAR + 1) for year in start])
    categories = list(category_names(random, bodies, random.integers(4, 26, len(bodies)).astype(np.int64)))
    numbers = np.bincount([body for body, _name in categories], minlength=len(bodies))
    return Program(
        bodies,
        start,
        np.cumsum(ceremonies) - ceremonies,
        ceremonies,
        _dates(random, years),
        np.cumsum(numbers) - numbers,
        numbers,
        [name for _body, name in categories],
    )


def bounds(date: str) -> tuple[str | None, str | None]:
    """The first and last day a date may mean, as the catalog holds them."""
    if not date:
        return None, None
    known = parse_edtf(date)
    return known.earliest.isoformat(), known.latest.isoformat()


def date_text(date: str) -> str:
    """The date as a source would write it."""
    year, *rest = date.rstrip("~").split("-") if "/" not in date else [date.replace("/", " to ")]
    match rest:
        case [month, day]:
            return f"{int(day)} {MONTHS[int(month) - 1]} {year}"
        case [month]:
            return f"{MONTHS[int(month) - 1]} {year}"
        case _:
            return year


# How a date is known, and how often.
_PRECISIONS: tuple[tuple[float, Callable[[dt.date], str]], ...] = (
    (0.78, dt.date.isoformat),
    (0.08, lambda day: f"{day:%Y-%m}"),
    (0.05, lambda day: f"{day:%Y}"),
    (0.06, lambda day: f"{day}/{day + dt.timedelta(days=9)}"),
    (0.01, lambda day: f"{day.year}/{day.year + 1}"),
    (0.01, lambda day: f"{day:%Y}~"),
    (0.01, lambda _day: ""),
)


def _dates(random: Random, years: Ints) -> list[str]:
    months, days = random.integers(1, 13, len(years)), random.integers(1, _DAYS + 1, len(years))
    precisions = weighted(random, [share for share, _write in _PRECISIONS], len(years))
    return [
        _PRECISIONS[precision][1](dt.date(year, month, day))
        for year, month, day, precision in zip(
            years.tolist(), months.tolist(), days.tolist(), precisions.tolist(), strict=True
        )
    ]

"""Invented awards in any number: names repeat as they do in life, dates have gaps, recipients are several."""

from array import array

import numpy as np

from flee_desktop.domain.award_table import NO_NUMBER, AwardTable
from flee_desktop.search.building import columns_of
from flee_desktop.search.columns import AwardColumns

_PLACES = (
    "Annecy",
    "Toronto",
    "Århus",
    "Cannes",
    "Łódź",
    "Sundance",
    "São Paulo",
    "Odense",
    "Zürich",
    "Lyon",
)
_KINDS = ("Film Festival", "Critics’ Circle", "Academy", "Documentary Days", "Guild Awards")
_CRAFTS = ("Feature", "Documentary", "Animation", "Editing", "Score", "Director", "Screenplay", "Short")
_FIRST = ("Søren", "Zoë", "Monica", "Émile", "Jonas", "Ida", "Ángel", "Mette", "Björn", "Anna")


def many_awards(count: int, seed: int = 7) -> AwardColumns:
    """Columns of so many invented awards; the same for the same `seed`."""
    made = np.random.default_rng(seed)
    films, ceremonies, people = count // 20 + 1, count // 50 + 1, count // 5 + 1
    table = AwardTable(
        ids=_array(np.arange(1, count + 1)),
        films=_often_the_first(made, films, count),
        ceremonies=_often_the_first(made, ceremonies, count),
        categories=_often_the_first(made, 400, count),
        results=_array(made.choice(4, count, p=(0.3, 0.1, 0.5, 0.1))),
        tied=_array(made.random(count) < 0.02),
        ranks=_array(np.full(count, NO_NUMBER)),
        positions=_array(np.arange(count) % 120 + 1),
        notes=_array((made.random(count) < 0.05) * made.integers(1, 50, count)),
        film_list=[(number + 1, _title(number), 1960 + number % 64) for number in range(films)],
        ceremony_list=[(_body(number // 20), _date(number), NO_NUMBER) for number in range(ceremonies)],
        category_list=[f"Best {_CRAFTS[number % 8]} {number // 8}" for number in range(400)],
        note_list=["", *(f"Shared by {number}" for number in range(2, 51))],
        recipient_rows=_array(np.sort(made.integers(0, count, count + count // 8))),
        recipient_items=_often_the_first(made, people, count + count // 8),
        recipient_list=[(name, name) for name in map(_name, range(people))],
    )
    return columns_of(table)


def _title(number: int) -> str:
    return f"{_CRAFTS[number % 8]} of {_FIRST[number % 10]} {number}"


def _body(number: int) -> str:
    return f"{_PLACES[number % 10]} {_KINDS[number // 10 % 5]} {number // 50}".removesuffix(" 0")


def _date(number: int) -> str:
    year = 1970 + number % 20 * 2
    return (str(year), f"{year}-{number % 12 + 1:02}", f"{year}-{number % 12 + 1:02}-{number % 28 + 1:02}")[
        number % 3
    ]


def _name(number: int) -> str:
    return f"{_FIRST[number % 10]} {_PLACES[number // 10 % 10]}sen {number}"


def _often_the_first(made: np.random.Generator, names: int, count: int) -> "array[int]":
    """Numbers of names, of which few are frequent and many are rare."""
    return _array(names * made.random(count) ** 2)


def _array(numbers: np.ndarray) -> "array[int]":
    return array("q", np.asarray(numbers).astype(np.int64).tobytes())

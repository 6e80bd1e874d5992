"""Whom the nominations name: mostly people of the film, now and then a company, a country or the film."""

from dataclasses import dataclass

import numpy as np
from benchmarks.generator.drawing import Ints, Random, weighted, zipf
from benchmarks.generator.nominations import NO_FILM
from benchmarks.generator.words import ROLES

NOBODY = -1
_CREW = 12  # people of a film who may be named
_FAME = 0.5  # the exponent of how often people are named
_NUMBERS = (0.15, 0.5, 0.2, 0.08, 0.04, 0.02, 0.01)  # of recipients, from none on
_KINDS = (0.95, 0.03, 0.01, 0.01)  # people, a company, a country, the film itself


@dataclass(frozen=True, slots=True)
class Recipients:
    """One number a recipient, NOBODY in all but one of the four kinds. `role` is a place in ROLES or -1."""

    nomination: Ints
    position: Ints
    person: Ints
    organization: Ints
    country: Ints
    film: Ints
    role: Ints


def invent_recipients(
    random: Random, film: Ints, persons: int, organizations: int, countries: int
) -> Recipients:
    """Recipients of nominations of these films, in their order."""
    kind = weighted(random, _KINDS, len(film))
    kind[(film == NO_FILM) & (kind == 3)] = 0
    numbers = np.where(kind == 0, weighted(random, _NUMBERS, len(film)), 1)
    nomination = np.repeat(np.arange(len(film)), numbers)
    position = np.arange(len(nomination)) - np.repeat(np.cumsum(numbers) - numbers, numbers)
    place = _places(random, numbers)[nomination] + position
    of_kind = kind[nomination]
    people = np.where(
        film[nomination] == NO_FILM,
        zipf(random, persons, len(nomination), _FAME),
        _crews(random, int(film.max()) + 1, persons)[film[nomination], place],
    )

    def only(wanted: int, numbers: Ints) -> Ints:
        return np.where(of_kind == wanted, numbers, NOBODY)

    return Recipients(
        nomination,
        position,
        only(0, people),
        only(1, zipf(random, organizations, len(nomination))),
        only(2, zipf(random, countries, len(nomination))),
        only(3, film[nomination]),
        np.where(_has_roles(random, numbers)[nomination], place % len(ROLES), -1),
    )


def _crews(random: Random, films: int, persons: int) -> Ints:
    """Film by place. Half are people who are everywhere, half are anybody."""
    size = films * _CREW
    famous = random.random(size) < 0.5
    crew = np.where(famous, zipf(random, persons, size, _FAME), random.integers(0, persons, size))
    return crew.reshape(films, _CREW)


def _places(random: Random, numbers: Ints) -> Ints:
    """Where in its crew a row begins: the same people are named together again and again."""
    return (random.random(len(numbers)) ** 2 * (_CREW - numbers + 1)).astype(np.int64)


def _has_roles(random: Random, numbers: Ints) -> "np.typing.NDArray[np.bool_]":
    return (numbers > 1) & (random.random(len(numbers)) < 0.3)

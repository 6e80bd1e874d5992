"""Which film was nominated where, and what came of it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from benchmarks.generator.ceremonies import LAST_YEAR, Program
from benchmarks.generator.drawing import Ints, Random, shares_of, weighted, zipf
from benchmarks.generator.words import NOTES

from flee_desktop.domain.results import Result

NO_FILM = -1
_WITHOUT_FILM = 0.015  # of all rows: honors for a life's work
_RESULTS = {
    Result.WON: 0.33,
    Result.NOMINATED: 0.5,
    Result.RUNNER_UP: 0.06,
    Result.SHORTLISTED: 0.04,
    Result.LONGLISTED: 0.03,
    Result.SPECIAL_MENTION: 0.02,
    Result.NOT_STATED: 0.01,
    Result.PENDING: 0.007,
    Result.WITHDRAWN: 0.003,
}
RESULTS = tuple(_RESULTS)


@dataclass(frozen=True, slots=True)
class Nominations:
    """One number a row; `film` and the others count from 0, `position` from 1. No `rank` is 0, no note -1."""

    film: Ints
    ceremony: Ints
    category: Ints
    position: Ints
    result: Ints
    tied: npt.NDArray[np.bool_]
    rank: Ints
    note: Ints


def invent_nominations(random: Random, rows: int, film_years: Ints, program: Program) -> Nominations:
    """Rows in the order of their films, ceremony by ceremony; those without a film last."""
    honors = max(1, round(rows * _WITHOUT_FILM))
    film = np.repeat(np.arange(len(film_years)), shares_of(random, rows - honors, len(film_years)))
    film = np.concatenate([film, np.full(honors, NO_FILM)])
    honored = random.integers(LAST_YEAR - 40, LAST_YEAR, rows)
    year = np.where(film == NO_FILM, honored, film_years[film])
    body = _bodies_in(random, year, program)
    ceremony = program.ceremony_in(body, year + weighted(random, (0.45, 0.5, 0.05), rows))
    category = program.first_category[body] + _any_below(random, program.categories[body])
    order = np.lexsort((category, ceremony, np.where(film == NO_FILM, len(film_years), film)))
    film, ceremony, category = film[order], ceremony[order], category[order]
    result = weighted(random, tuple(_RESULTS.values()), rows)
    return Nominations(
        film, ceremony, category, _positions(film), result, *_places(random, result), _notes(random, rows)
    )


def _bodies_in(random: Random, year: Ints, program: Program) -> Ints:
    """Bodies that gave awards in these years already, as far as a few draws find them."""
    body = zipf(random, len(program.bodies), len(year))
    for _ in range(8):
        unborn = np.flatnonzero(program.start_year[body] > year + 1)
        body[unborn] = zipf(random, len(program.bodies), len(unborn))
    return body


def _any_below(random: Random, bounds: Ints) -> Ints:
    """A number below each bound; small ones more often."""
    return (random.random(len(bounds)) ** 1.5 * bounds).astype(np.int64)


def _positions(film: Ints) -> Ints:
    """Rows of a film stand together: the place of each among them, from 1."""
    starts = np.flatnonzero(np.diff(film, prepend=-2))
    lengths = np.diff(starts, append=len(film))
    return np.arange(len(film)) - np.repeat(starts, lengths) + 1


def _places(random: Random, result: Ints) -> tuple[npt.NDArray[np.bool_], Ints]:
    """Ties of winners and runners-up, and the places of runners-up and of some winners."""
    chance = random.random(len(result))
    won, second = result == RESULTS.index(Result.WON), result == RESULTS.index(Result.RUNNER_UP)
    rank = np.where(second, random.integers(2, 4, len(result)), np.where(won & (chance > 0.97), 1, 0))
    return (won | second) & (chance < 0.04), rank


def _notes(random: Random, rows: int) -> Ints:
    notes = zipf(random, len(NOTES), rows)
    return np.where(random.random(rows) < 0.06, notes, -1)

"""The films of a catalog in the order of a list, found by what a person types, however many there are."""

from collections.abc import Sequence
from typing import overload

import numpy as np

from flee_desktop.domain.films import FilmSummary
from flee_desktop.domain.folding import fold, has_letters
from flee_desktop.domain.pausing import Pause, no_pause, paced
from flee_desktop.domain.tally import tallies_together
from flee_desktop.search.texts import Bools, Ints, Texts

_LOOKED_THROUGH = 5_000  # films: of more, only those are found that have what was typed in one piece


class FilmIndex(Sequence[FilmSummary]):
    """Films by place, and the tally of all their awards. What is typed finds titles, year and directors."""

    def __init__(self, films: Sequence[FilmSummary] = (), pause: Pause = no_pause) -> None:
        self._films = tuple(films)
        self._names = Texts.of(fold(" ".join(_names(film))) for film in paced(self._films, pause))
        self._ids = np.array([film.id for film in self._films], dtype=np.int64)
        self.tally = tallies_together(film.tally for film in self._films)
        self._mentioned = np.array([film.mentioned_only for film in self._films], dtype=np.bool_)

    def __len__(self) -> int:
        return len(self._films)

    @overload
    def __getitem__(self, place: int) -> FilmSummary: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[FilmSummary, ...]: ...

    def __getitem__(self, place: int | slice) -> FilmSummary | tuple[FilmSummary, ...]:
        return self._films[place]

    @property
    def dossiers(self) -> int:
        """How many films have a dossier: those that are only mentioned are not counted."""
        return len(self) - int(np.count_nonzero(self._mentioned))

    def place_of(self, film_id: int) -> int:
        """Where the film is, -1 when it is not there."""
        return int(np.append(np.flatnonzero(self._ids == film_id), -1)[0])

    def found(self, text: str) -> tuple[Ints, Ints]:
        """The places of the films that have every word of the text: with a dossier, and only mentioned."""
        hits = np.ones(len(self), dtype=np.bool_)
        for word in fold(text).split():
            hits &= self._names.containing(word)
        return _places(hits & ~self._mentioned), _places(hits & self._mentioned)

    def ranked(self, text: str, most: int) -> list[tuple[int, FilmSummary]]:
        """At most so many films, best first, with their rank.

        0: it begins with the text, 1: a word does, 2: it has the text, 3: it has its letters in this order.
        """
        typed = fold(text)
        kinds = (
            self._names.beginning_with(typed),
            self._names.containing(f" {typed}"),
            self._names.containing(typed),
        )
        best = np.full(len(self), len(kinds), dtype=np.int8)
        for rank in reversed(range(len(kinds))):
            best[kinds[rank]] = rank
        if len(self) <= _LOOKED_THROUGH:
            best[~self._with_letters(typed)] = len(kinds) + 1
            fitting = best <= len(kinds)
        else:
            fitting = best < len(kinds)
        places = np.flatnonzero(fitting)
        first = places[np.argsort(best[places], kind="stable")][:most]
        return [(int(best[place]), self._films[place]) for place in first.tolist()]

    def _with_letters(self, typed: str) -> Bools:
        return np.fromiter(
            (has_letters(name, typed) for name in self._names), dtype=np.bool_, count=len(self)
        )


def _places(hits: Bools) -> Ints:
    return np.flatnonzero(hits).astype(np.int32)


def _names(film: FilmSummary) -> tuple[str, ...]:
    return (film.title, str(film.year or ""), film.original_title, *film.directors)

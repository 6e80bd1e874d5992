"""The films of a catalog in the order of a list, found by what a person types, however many there are."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cmp_to_key
from typing import Any, overload

import numpy as np

from flee_desktop.domain.films import FilmSummary
from flee_desktop.domain.folding import fold, has_letters
from flee_desktop.domain.pausing import Pause, no_pause, paced
from flee_desktop.domain.tally import tallies_together, tally_without
from flee_desktop.search.ordering import PLAIN, Collation
from flee_desktop.search.splicing import Array, Splice
from flee_desktop.search.texts import Bools, Ints, Longs, Texts

_LOOKED_THROUGH = 5_000  # films: of more, only those are found that have what was typed in one piece


class FilmIndex(Sequence[FilmSummary]):
    """Films by place, and the tally of all their awards. What is typed finds titles, year and directors."""

    def __init__(self, films: Sequence[FilmSummary] = (), pause: Pause = no_pause) -> None:
        self._films = _array(films)
        self._texts = Texts.of(_text(film) for film in paced(films, pause))
        self._text_of = np.arange(len(films))  # of each film, its number among the texts
        self._ids, self._mentioned = _ids(films), _mentioned(films)
        self.tally = tallies_together(film.tally for film in films)

    def patched(
        self, fresh: Sequence[FilmSummary], gone: Iterable[int], collation: Collation = PLAIN
    ) -> "FilmIndex":
        """The films after a change: `fresh` ones in the place of those of the same ids, and without `gone`.

        The films are in the order of `collation`, then by year and id; and so are those of the answer.
        """
        key = _sort_key(collation)
        fresh = sorted(fresh, key=key)
        removed = np.flatnonzero(np.isin(self._ids, [*gone, *(film.id for film in fresh)]))
        at = np.array([bisect_left(self._films, key(film), key=key) for film in fresh], dtype=np.int64)
        splice = Splice.of(self._ids, removed, at, _ids(fresh))
        after = FilmIndex()
        after._films = splice.apply(self._films, _array(fresh))
        after._texts = self._texts.with_more(map(_text, fresh))
        after._text_of = splice.apply(self._text_of, np.arange(len(fresh)) + len(self._texts))
        after._ids = splice.apply(self._ids, _ids(fresh))
        after._mentioned = splice.apply(self._mentioned, _mentioned(fresh))
        left = tally_without(self.tally, tallies_together(film.tally for film in self._films[removed]))
        after.tally = tallies_together((left, *(film.tally for film in fresh)))
        return after

    def __len__(self) -> int:
        return len(self._films)

    @overload
    def __getitem__(self, place: int) -> FilmSummary: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[FilmSummary, ...]: ...

    def __getitem__(self, place: int | slice) -> FilmSummary | tuple[FilmSummary, ...]:
        found: FilmSummary | Array = self._films[place]
        return found if isinstance(found, FilmSummary) else tuple(found)

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
            hits &= self._texts.containing(word)[self._text_of]
        return _places(hits & ~self._mentioned), _places(hits & self._mentioned)

    def ranked(self, text: str, most: int) -> list[tuple[int, FilmSummary]]:
        """At most so many films, best first, with their rank.

        0: it begins with the text, 1: a word does, 2: it has the text, 3: it has its letters in this order.
        """
        typed = fold(text)
        kinds = (
            self._texts.beginning_with(typed)[self._text_of],
            self._texts.containing(f" {typed}")[self._text_of],
            self._texts.containing(typed)[self._text_of],
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
            (has_letters(self._texts[text], typed) for text in self._text_of.tolist()),
            dtype=np.bool_,
            count=len(self),
        )


def _places(hits: Bools) -> Ints:
    return np.flatnonzero(hits).astype(np.int32)


def _text(film: FilmSummary) -> str:
    """What is looked through."""
    return fold(" ".join((film.title, str(film.year or ""), film.original_title, *film.directors)))


def _ids(films: Sequence[FilmSummary]) -> Longs:
    return np.array([film.id for film in films], dtype=np.int64)


def _mentioned(films: Sequence[FilmSummary]) -> Bools:
    return np.array([film.mentioned_only for film in films], dtype=np.bool_)


def _array(films: Sequence[FilmSummary]) -> Array:
    array = np.empty(len(films), dtype=np.object_)
    array[:] = films
    return array


def _sort_key(collation: Collation) -> Callable[[FilmSummary], tuple[Any, ...]]:
    if collation.compare is None:
        return lambda film: (fold(film.title), film.title, film.year or 0, film.id)
    of_title = cmp_to_key(collation.compare)
    return lambda film: (of_title(film.title), film.year or 0, film.id)

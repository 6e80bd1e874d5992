"""Films are found as a person looks for them, among few and among very many."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.films import FilmSummary
from flee_desktop.domain.folding import fold, has_letters
from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import Tally
from flee_desktop.search import film_index
from flee_desktop.search.film_index import FilmIndex
from flee_desktop.search.ordering import PLAIN, Collation, text_ranks
from flee_desktop.search.texts import Texts

_WORDS = st.sampled_from(("", "Høst", "Autumn", "an Autumn", "Ærø", "tumult"))
_FILMS = st.lists(
    st.builds(
        FilmSummary,
        id=st.integers(1, 99),
        title=_WORDS,
        year=st.sampled_from((None, 2019, 2021)),
        original_title=_WORDS,
        directors=st.lists(_WORDS, max_size=2).map(tuple),
        tally=st.just(Tally(0, {}, 0)),
        mentioned_only=st.booleans(),
    ),
    unique_by=lambda film: film.id,
    max_size=8,
)
_TYPED = st.sampled_from(("", "a", "tum", "autumn 2019", "host", "m t", "AE", "zz"))


def name(film: FilmSummary) -> str:
    return fold(" ".join((film.title, str(film.year or ""), film.original_title, *film.directors)))


@given(_FILMS, _TYPED)
def test_films_with_every_word_are_found_in_their_order(films: list[FilmSummary], typed: str) -> None:
    wanted = [film for film in films if all(word in name(film) for word in fold(typed).split())]
    index = FilmIndex(films)
    own, mentioned = index.found(typed)
    assert [films[place] for place in own] == [film for film in wanted if not film.mentioned_only]
    assert [films[place] for place in mentioned] == [film for film in wanted if film.mentioned_only]
    assert index.dossiers == sum(not film.mentioned_only for film in films)
    assert [index.place_of(film.id) for film in films] == list(range(len(films)))
    assert index.place_of(100) == -1


def rank(film: FilmSummary, typed: str) -> int | None:
    text = name(film)
    tests = (text.startswith(typed), f" {typed}" in text, typed in text, has_letters(text, typed))
    return next((rank for rank, fits in enumerate(tests) if fits), None)


@pytest.mark.parametrize("looked_through", [0, 5_000])
@given(films=_FILMS, typed=_TYPED, most=st.integers(1, 9))
def test_the_best_films_come_first(
    looked_through: int, films: list[FilmSummary], typed: str, most: int
) -> None:
    ranks = [(rank(film, fold(typed)), film) for film in films]
    worst = 3 if len(films) <= looked_through else 2  # of very many, letters with others between find nothing
    expected = sorted(
        (pair for pair in ranks if pair[0] is not None and pair[0] <= worst), key=lambda pair: pair[0]
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(film_index, "_LOOKED_THROUGH", looked_through)
        assert FilmIndex(films).ranked(typed, most) == expected[:most]


def listed(films: list[FilmSummary], collation: Collation) -> FilmIndex:
    """As operations.films lists them: by title, year and id."""
    films = sorted(films, key=lambda film: film.id)
    titles = Texts.of(film.title for film in films)
    ranks = text_ranks(titles, Texts.of(fold(film.title) for film in films), collation)
    return FilmIndex(
        [
            film
            for _place, film in sorted(
                zip(ranks, films, strict=True), key=lambda pair: (pair[0], pair[1].year or 0)
            )
        ]
    )


_COUNTED = _FILMS.map(
    lambda films: [replace(film, tally=Tally(film.id, {Result.WON: film.id}, film.id % 2)) for film in films]
)
_BACKWARD = Collation("backward", lambda one, other: (fold(one) < fold(other)) - (fold(one) > fold(other)))


@given(
    _COUNTED, _COUNTED, st.sets(st.integers(1, 99), max_size=3), _TYPED, st.sampled_from((PLAIN, _BACKWARD))
)
def test_after_a_change_the_list_is_the_one_made_anew(
    before: list[FilmSummary], fresh: list[FilmSummary], gone: set[int], typed: str, collation: Collation
) -> None:
    gone -= {film.id for film in fresh}
    touched = gone | {film.id for film in fresh}
    anew = listed([*fresh, *(film for film in before if film.id not in touched)], collation)
    index = listed(before, collation).patched(fresh, touched, collation)
    assert list(index) == list(anew)
    assert (index.tally, index.dossiers) == (anew.tally, anew.dossiers)
    assert [each.tolist() for each in index.found(typed)] == [each.tolist() for each in anew.found(typed)]
    assert index.ranked(typed, 9) == anew.ranked(typed, 9)
    assert [index.place_of(film.id) for film in anew] == list(range(len(anew)))

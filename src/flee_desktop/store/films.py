"""The films of a catalog, as entries of a list."""

from collections import defaultdict
from collections.abc import Collection
from functools import lru_cache

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from flee_desktop.domain.films import FilmSummary
from flee_desktop.domain.pausing import Pause, no_pause
from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import Tally
from flee_desktop.store.joined_rows import Numbers, Span, chunks_of, numbers_of, spans_of
from flee_desktop.store.tables import AlternativeTitle, Credit, Film, Nomination, Person

_DIRECTORS = ("director", "co-director", "directors", "directed by", "direction")
_RESULTS = tuple(Result)
_NONE = Tally(0, {}, 0)
_ORIGINAL_TITLE = "original title"


def count_films(session: Session) -> int:
    """How many films there are, those only mentioned in an award among them."""
    return session.scalar(select(func.count(Film.id))) or 0


def has_film(session: Session, film_id: int) -> bool:
    """Whether there is such a film."""
    return session.get(Film, film_id) is not None


def list_films(session: Session, pause: Pause = no_pause) -> list[FilmSummary]:
    """Every film in the order of ids: those with a dossier, and those only mentioned in an award."""
    return [film for span in chunks_of(session, Film.id) for film in _summaries(session, span, pause)]


def read_summaries(session: Session, ids: Collection[int]) -> list[FilmSummary]:
    """Those of these films that are there, in the order of ids."""
    return [film for span in spans_of(sorted(ids)) for film in _summaries(session, span)]


def read_summary(session: Session, film_id: int) -> FilmSummary:
    """One film as an entry of a list."""
    (summary,) = read_summaries(session, [film_id])
    return summary


def _summaries(session: Session, span: Span, pause: Pause = no_pause) -> list[FilmSummary]:
    original_titles = _original_titles(session, span)
    directors = _directors(session, span)
    tallies = _tallies(session, span)
    pause()
    found = select(Film.id, Film.title, Film.year, Film.mentioned_only)
    return [
        FilmSummary(
            id=key,
            title=title,
            year=year,
            original_title=original_titles.get(key, ""),
            directors=tuple(directors[key]),
            tally=tallies.get(key, _NONE),
            mentioned_only=mentioned_only,
        )
        for key, title, year, mentioned_only in session.execute(found.where(span(Film.id)).order_by(Film.id))
    ]


def _original_titles(session: Session, span: Span) -> dict[int, str]:
    found = (
        select(AlternativeTitle.film_id, AlternativeTitle.title)
        .where(func.lower(AlternativeTitle.kind) == _ORIGINAL_TITLE, span(AlternativeTitle.film_id))
        .order_by(AlternativeTitle.position.desc())  # the first of several wins
    )
    return dict(session.execute(found).all())


def _directors(session: Session, span: Span) -> dict[int, list[str]]:
    found = (
        select(Credit.film_id, func.coalesce(Person.name, Credit.credited_as))
        .outerjoin(Credit.person)
        .where(func.lower(Credit.role).in_(_DIRECTORS), span(Credit.film_id))
        .order_by(Credit.position)
    )
    names: dict[int, list[str]] = defaultdict(list)
    for key, name in session.execute(found):
        names[key].append(name)
    return names


def _tallies(session: Session, span: Span) -> dict[int, Tally]:
    places = {result: place for place, result in enumerate(Result)}
    result = case(places, value=Nomination.result, else_=-1)
    found = (
        select(Nomination.film_id, result, Nomination.tied, func.count())
        .where(span(Nomination.film_id))
        .group_by(Nomination.film_id, result, Nomination.tied)
    )
    counts: dict[int, dict[tuple[Result, bool], int]] = defaultdict(dict)
    for key, place, tied, count in zip(*map(_listed, numbers_of(session, found)), strict=True):
        counts[key][_RESULTS[place], bool(tied)] = count
    return {key: _tally(tuple(sorted(by_result.items()))) for key, by_result in counts.items()}


def _listed(numbers: Numbers) -> list[int]:
    if numbers.min(initial=0) < 0:
        raise LookupError("a result that is none")
    listed: list[int] = numbers.tolist()
    return listed


@lru_cache(maxsize=1 << 14)
def _tally(counted: tuple[tuple[tuple[Result, bool], int], ...]) -> Tally:
    """Most films have one of few tallies: they share it."""
    counts = dict(counted)
    by_result = {result: counts.get((result, False), 0) + counts.get((result, True), 0) for result in Result}
    tied = sum(count for (_result, is_tied), count in counts.items() if is_tied)
    return Tally(sum(counts.values()), {result: count for result, count in by_result.items() if count}, tied)

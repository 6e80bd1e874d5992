"""The films of a catalog, as entries of a list."""

from collections import defaultdict
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from flee_desktop.domain.films import FilmSummary
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import Tally
from flee_desktop.store.tables import AlternativeTitle, Credit, Film, Nomination, Person

_DIRECTORS = ("director", "co-director", "directors", "directed by", "direction")
_ORIGINAL_TITLE = "original title"


def list_films(session: Session) -> list[FilmSummary]:
    """Every film by title: those with a dossier, and those only mentioned in an award."""
    return sorted(_summaries(session), key=lambda film: (fold(film.title), film.year or 0, film.id))


def read_summary(session: Session, film_id: int) -> FilmSummary:
    """One film as an entry of a list."""
    (summary,) = _summaries(session, film_id)
    return summary


def _summaries(session: Session, film_id: int | None = None) -> list[FilmSummary]:
    original_titles = _original_titles(session, film_id)
    directors = _directors(session, film_id)
    tallies = _tallies(session, film_id)
    found = select(Film.id, Film.title, Film.year, Film.mentioned_only)
    return [
        FilmSummary(
            id=key,
            title=title,
            year=year,
            original_title=original_titles.get(key, ""),
            directors=tuple(directors[key]),
            tally=tallies.get(key, Tally(0, {}, 0)),
            mentioned_only=mentioned_only,
        )
        for key, title, year, mentioned_only in session.execute(found.where(*_only(Film.id, film_id)))
    ]


def _original_titles(session: Session, film_id: int | None) -> dict[int, str]:
    found = (
        select(AlternativeTitle.film_id, AlternativeTitle.title)
        .where(
            func.lower(AlternativeTitle.kind) == _ORIGINAL_TITLE, *_only(AlternativeTitle.film_id, film_id)
        )
        .order_by(AlternativeTitle.position.desc())  # the first of several wins
    )
    return dict(session.execute(found).all())


def _directors(session: Session, film_id: int | None) -> dict[int, list[str]]:
    found = (
        select(Credit.film_id, func.coalesce(Person.name, Credit.credited_as))
        .outerjoin(Credit.person)
        .where(func.lower(Credit.role).in_(_DIRECTORS), *_only(Credit.film_id, film_id))
        .order_by(Credit.position)
    )
    names: dict[int, list[str]] = defaultdict(list)
    for key, name in session.execute(found):
        names[key].append(name)
    return names


def _tallies(session: Session, film_id: int | None) -> dict[int, Tally]:
    found = (
        select(Nomination.film_id, Nomination.result, Nomination.tied, func.count())
        .where(Nomination.film_id.is_not(None), *_only(Nomination.film_id, film_id))
        .group_by(Nomination.film_id, Nomination.result, Nomination.tied)
    )
    counts: dict[int, dict[tuple[Result, bool], int]] = defaultdict(dict)
    for key, result, tied, count in session.execute(found):
        counts[key or 0][result, tied] = count
    return {key: _tally(by_result) for key, by_result in counts.items()}


def _tally(counts: dict[tuple[Result, bool], int]) -> Tally:
    by_result = {result: counts.get((result, False), 0) + counts.get((result, True), 0) for result in Result}
    tied = sum(count for (_result, is_tied), count in counts.items() if is_tied)
    return Tally(sum(counts.values()), {result: count for result, count in by_result.items() if count}, tied)


def _only(column: InstrumentedAttribute[Any], film_id: int | None) -> tuple[ColumnElement[bool], ...]:
    """The condition for one film, or none for all of them."""
    return () if film_id is None else (column == film_id,)

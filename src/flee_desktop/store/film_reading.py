"""Read a film's dossier as it was written."""

from collections.abc import Collection
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session, joinedload, selectinload

from flee_desktop.domain.dossier import (
    AlternativeTitle,
    Credit,
    FieldCitation,
    FilmDossier,
    Money,
    Nomination,
    OpeningWeekend,
    PartyKind,
    Quote,
    Ranking,
    Reference,
    Release,
    Score,
    Section,
    SectionKind,
)
from flee_desktop.store import fact_reading, tables
from flee_desktop.store.fact_reading import with_support
from flee_desktop.store.sqlite import among
from flee_desktop.store.tables import AmountKind, Film

_FILM_OPTIONS = (
    selectinload(Film.alternative_titles),
    selectinload(Film.genres),
    selectinload(Film.languages),
    selectinload(Film.countries).joinedload(tables.FilmCountry.country),
    selectinload(Film.amounts),
    selectinload(Film.paragraphs),
    selectinload(Film.credits).options(
        joinedload(tables.Credit.person), joinedload(tables.Credit.organization)
    ),
    selectinload(Film.releases)
    .selectinload(tables.Release.distributors)
    .joinedload(tables.ReleaseDistributor.organization),
    *with_support(Film.credits),
    *with_support(Film.releases),
    *with_support(Film.scores),
    *with_support(Film.quotes),
    *with_support(Film.rankings),
    selectinload(Film.citations).joinedload(tables.Citation.reference),
    selectinload(Film.remarks),
    selectinload(Film.references),
    selectinload(Film.related),
)


def read_film(session: Session, film_id: int) -> FilmDossier:
    """The dossier of the film, in a fixed number of queries; raises NoResultFound when it is gone."""
    dossiers = read_films(session, (film_id,))
    if not dossiers:
        raise NoResultFound(f"film {film_id}")
    return dossiers[film_id]


def read_films(session: Session, film_ids: Collection[int]) -> dict[int, FilmDossier]:
    """The dossiers of films by id, in a fixed number of queries; those that are gone are left out."""
    found = session.scalars(select(Film).where(among(Film.id, film_ids)).options(*_FILM_OPTIONS)).all()
    nominations = _nominations(session, film_ids)
    return {film.id: _dossier(film, tuple(nominations.get(film.id, ()))) for film in found}


def _dossier(film: Film, nominations: tuple[Nomination, ...]) -> FilmDossier:
    amounts = {
        row.kind: Money(amount=row.amount, currency=row.currency, text=row.text) for row in film.amounts
    }
    return FilmDossier(
        title=film.title,
        year=film.year,
        summary=film.summary,
        type=film.type,
        genres=tuple(row.name for row in film.genres),
        alternative_titles=tuple(
            AlternativeTitle(title=row.title, language=row.language, kind=row.kind)
            for row in film.alternative_titles
        ),
        running_time=film.running_time,
        countries=tuple(row.country.name for row in film.countries),
        languages=tuple(row.name for row in film.languages),
        budget=amounts.get(AmountKind.BUDGET),
        box_office=amounts.get(AmountKind.BOX_OFFICE),
        opening_weekend=_opening_weekend(film, amounts),
        sections=_sections(film),
        credits=tuple(map(_credit, film.credits)),
        releases=tuple(map(_release, film.releases)),
        scores=tuple(map(_score, film.scores)),
        quotes=tuple(map(_quote, film.quotes)),
        rankings=tuple(map(_ranking, film.rankings)),
        nominations=nominations,
        references=tuple(Reference(number=row.number, text=row.text, url=row.url) for row in film.references),
        related=fact_reading.related_works(film.related),
        citations=_citations(film),
        remarks=fact_reading.remarks(film),
    )


def _opening_weekend(film: Film, amounts: dict[AmountKind, Money]) -> OpeningWeekend | None:
    gross = amounts.get(AmountKind.OPENING_GROSS)
    if gross is None:
        return None
    average = amounts.get(AmountKind.OPENING_AVERAGE)
    return OpeningWeekend(gross=gross, theaters=film.opening_theaters, average=average)


def _sections(film: Film) -> tuple[Section, ...]:
    grouped = groupby(film.paragraphs, key=lambda row: (row.section, row.kind))
    return tuple(
        Section(kind=SectionKind(kind), paragraphs=fact_reading.paragraphs(rows))
        for (_number, kind), rows in grouped
    )


def _citations(film: Film) -> tuple[FieldCitation, ...]:
    numbers: dict[str, list[int]] = {}
    for row in film.citations:
        numbers.setdefault(row.field, []).append(row.reference.number)
    return tuple(FieldCitation(field=field, references=tuple(cited)) for field, cited in numbers.items())


def _nominations(session: Session, film_ids: Collection[int]) -> dict[int | None, list[Nomination]]:
    found = (
        select(tables.Nomination)
        .where(among(tables.Nomination.film_id, film_ids))
        .order_by(tables.Nomination.film_id, tables.Nomination.position, tables.Nomination.id)
        .options(*fact_reading.NOMINATION_OPTIONS)
    )
    by_film: dict[int | None, list[Nomination]] = {}
    for row in session.scalars(found):
        by_film.setdefault(row.film_id, []).append(fact_reading.nomination(row, name_film=False))
    return by_film


def _credit(row: tables.Credit) -> Credit:
    party = row.organization or row.person
    return Credit(
        name=party.name if party else "",
        department=row.department,
        role=row.role,
        kind=PartyKind.ORGANIZATION if row.organization else PartyKind.PERSON,
        credited_as=row.credited_as,
        protected=row.person is not None and row.person.protected,
        note=row.note,
        references=fact_reading.references(row),
        remarks=fact_reading.remarks(row),
    )


def _release(row: tables.Release) -> Release:
    return Release(
        kind=row.kind,
        date=row.date,
        date_text=row.date_text,
        territory=row.territory,
        venue=row.venue,
        distributors=tuple(item.organization.name for item in row.distributors),
        note=row.note,
        cancelled=row.cancelled,
        references=fact_reading.references(row),
        remarks=fact_reading.remarks(row),
    )


def _score(row: tables.Score) -> Score:
    return Score(
        aggregator=row.aggregator,
        measure=row.measure,
        value=row.value,
        scale=row.scale,
        reviews=row.reviews,
        average=row.average,
        average_scale=row.average_scale,
        label=row.label,
        as_of=row.as_of,
        note=row.note,
        references=fact_reading.references(row),
        remarks=fact_reading.remarks(row),
    )


def _quote(row: tables.Quote) -> Quote:
    return Quote(
        text=row.text,
        speaker=row.speaker,
        speaker_role=row.speaker_role,
        occasion=row.occasion,
        references=fact_reading.references(row),
        remarks=fact_reading.remarks(row),
    )


def _ranking(row: tables.Ranking) -> Ranking:
    return Ranking(
        source=row.source,
        list_name=row.list_name,
        rank=row.rank,
        out_of=row.out_of,
        voters=row.voters,
        year=row.year,
        note=row.note,
        references=fact_reading.references(row),
        remarks=fact_reading.remarks(row),
    )

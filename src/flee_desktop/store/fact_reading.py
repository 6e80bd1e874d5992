"""Rows back into records: what every dossier has beside its own values, and nominations."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.orm import InstrumentedAttribute, joinedload, selectinload
from sqlalchemy.orm.strategy_options import _AbstractLoad

from flee_desktop.domain.dossier import Nomination, PartyKind, Recipient, RelatedWork
from flee_desktop.domain.remarks import Remark
from flee_desktop.store import tables


def with_support(facts: InstrumentedAttribute[Any]) -> Sequence[_AbstractLoad]:
    """Load these facts of a film with their citations and remarks, in a fixed number of queries."""
    fact = facts.property.mapper.class_
    loaded = selectinload(facts)
    return (
        loaded.selectinload(fact.citations).joinedload(tables.Citation.reference),
        loaded.selectinload(fact.remarks),
    )


def references(fact: tables.Fact) -> tuple[int, ...]:
    """The numbers a fact cites."""
    return tuple(citation.reference.number for citation in fact.citations)


def remarks(fact: tables.Fact) -> tuple[Remark, ...]:
    """What is to be said of a fact's values."""
    return tuple(Remark(row.field, row.kind, row.text) for row in fact.remarks)


def related_works(rows: Iterable[tables.RelatedWork]) -> tuple[RelatedWork, ...]:
    """Related works in the order of their page."""
    return tuple(
        RelatedWork(title=row.title, kind=row.kind, year=row.year, relation=row.relation) for row in rows
    )


def paragraphs(rows: Iterable[tables.Paragraph]) -> tuple[str, ...]:
    """Prose in reading order."""
    return tuple(row.text for row in rows)


NOMINATION_OPTIONS: Sequence[_AbstractLoad] = (
    joinedload(tables.Nomination.film),
    joinedload(tables.Nomination.category),
    joinedload(tables.Nomination.ceremony).joinedload(tables.Ceremony.award_body),
    selectinload(tables.Nomination.recipients).options(
        joinedload(tables.Recipient.person),
        joinedload(tables.Recipient.organization),
        joinedload(tables.Recipient.country),
        joinedload(tables.Recipient.film),
    ),
    selectinload(tables.Nomination.citations).joinedload(tables.Citation.reference),
    selectinload(tables.Nomination.remarks),
)


def nomination(row: tables.Nomination, *, name_film: bool) -> Nomination:
    """A nomination as its dossier states it; only a page's names the film."""
    film = row.film if name_film else None
    return Nomination(
        award_body=row.ceremony.award_body.name,
        category=row.category.name,
        canonical_category=row.category.canonical_name,
        result=row.result,
        recipients=tuple(map(_recipient, row.recipients)),
        date=row.ceremony.date,
        date_text=row.date_text,
        edition=row.ceremony.edition,
        rank=row.rank,
        tied=row.tied,
        note=row.note,
        references=references(row),
        remarks=remarks(row),
        source_line=row.source_line,
        source_text=row.source_text,
        film=film.title if film else "",
        film_year=film.year if film else None,
    )


def _recipient(row: tables.Recipient) -> Recipient:
    name, kind = _party(row)
    return Recipient(name=name, kind=kind, credited_as=row.credited_as, role=row.role)


def _party(row: tables.Recipient) -> tuple[str, PartyKind]:
    if row.organization:
        return row.organization.name, PartyKind.ORGANIZATION
    if row.country:
        return row.country.name, PartyKind.COUNTRY
    if row.film:
        return row.film.title, PartyKind.FILM
    return row.person.name if row.person else "", PartyKind.PERSON

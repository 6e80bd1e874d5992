"""The awards of a whole catalog as rows of the grid, and where one of them came from."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from flee_desktop.domain.awards import AwardOrigin, AwardRow
from flee_desktop.domain.dossier import Recipient
from flee_desktop.domain.remarks import Remark
from flee_desktop.store.tables import (
    AwardBody,
    Category,
    Ceremony,
    Citation,
    Country,
    Film,
    Import,
    Nomination,
    Organization,
    Person,
    Reference,
)
from flee_desktop.store.tables import Recipient as RecipientRow
from flee_desktop.store.tables import Remark as RemarkRow

_Rows = Select[*tuple[Any, ...]]
_Column = ColumnElement[Any] | InstrumentedAttribute[Any]
_Scope = Callable[..., _Rows]


def iter_award_rows(session: Session, chunk: int = 5000) -> Iterator[AwardRow]:
    """Every award by film title, then position; those without a film last.

    Three streams in one order, `chunk` rows of each in memory at a time: nominations, their recipients and
    their references. The interpreter lock is held no longer than one chunk takes.
    """
    for scope in (_of_films, _without_film):
        recipients = _taken_by_nomination(_stream(session, _recipients(scope), chunk))
        references = _taken_by_nomination(_stream(session, _references(scope), chunk))
        for row in _stream(session, _nominations(scope), chunk):
            yield _award_row(row, recipients(row.id), references(row.id))


def read_award_origin(session: Session, nomination_id: int) -> AwardOrigin:
    """Which file an award came from, its raw line, and the reasons for what the line does not state."""
    found = (
        select(Import.file_name, Nomination.source_line, Nomination.source_text)
        .select_from(Nomination)
        .outerjoin(Import, Import.id == Nomination.import_id)
        .where(Nomination.id == nomination_id)
    )
    file_name, line, text = session.execute(found).one()
    rows = session.scalars(
        select(RemarkRow).where(RemarkRow.nomination_id == nomination_id).order_by(RemarkRow.id)
    )
    return AwardOrigin(
        file_name or "", line, text, tuple(Remark(row.field, row.kind, row.text) for row in rows)
    )


def _of_films(*columns: _Column) -> _Rows:
    """Rows of awards that have a film, and one of blanks for each film without awards.

    The outer join makes every database begin with the films. The indexes on film (title, id) and nomination
    (film_id, position) then hold this order, and nothing has to be sorted before the first row comes.
    """
    joined = select(*columns).select_from(Film).outerjoin(Nomination, Nomination.film_id == Film.id)
    return joined.order_by(Film.title, Film.id, Nomination.position, Nomination.id)


def _without_film(*columns: _Column) -> _Rows:
    joined = select(*columns).select_from(Nomination).outerjoin(Film, Film.id == Nomination.film_id)
    return joined.where(Nomination.film_id.is_(None)).order_by(Nomination.position, Nomination.id)


def _nominations(scope: _Scope) -> _Rows:
    return (
        scope(
            Nomination.id,
            Nomination.film_id,
            Film.title.label("film"),
            Film.year.label("film_year"),
            AwardBody.name.label("body"),
            Ceremony.edition,
            Ceremony.date,
            Category.name.label("category"),
            Nomination.result,
            Nomination.tied,
            Nomination.rank,
            Nomination.note,
            Nomination.position,
        )
        .outerjoin(Ceremony, Ceremony.id == Nomination.ceremony_id)
        .outerjoin(AwardBody, AwardBody.id == Ceremony.award_body_id)
        .outerjoin(Category, Category.id == Nomination.category_id)
    )


def _recipients(scope: _Scope) -> _Rows:
    named_film = aliased(Film)
    name = func.coalesce(Person.name, Organization.name, Country.name, named_film.title, "")
    return (
        scope(RecipientRow.nomination_id, name, RecipientRow.credited_as, RecipientRow.role)
        .outerjoin(RecipientRow, RecipientRow.nomination_id == Nomination.id)
        .outerjoin(Person, Person.id == RecipientRow.person_id)
        .outerjoin(Organization, Organization.id == RecipientRow.organization_id)
        .outerjoin(Country, Country.id == RecipientRow.country_id)
        .outerjoin(named_film, named_film.id == RecipientRow.film_id)
        .order_by(RecipientRow.position)
    )


def _references(scope: _Scope) -> _Rows:
    return (
        scope(Citation.nomination_id, Reference.number)
        .outerjoin(Citation, Citation.nomination_id == Nomination.id)
        .outerjoin(Reference, Reference.id == Citation.reference_id)
        .order_by(Citation.id)
    )


def _stream(session: Session, rows: _Rows, chunk: int) -> Iterator[Row[Any]]:
    """The rows whose first column is not blank."""
    result = session.execute(rows.execution_options(yield_per=chunk))
    for partition in result.partitions():
        yield from (row for row in partition if row[0] is not None)


def _taken_by_nomination(stream: Iterator[Row[Any]]) -> Callable[[int], list[Any]]:
    """A function that gives the rows of a nomination, asked for in the order of the stream."""
    waiting = next(stream, None)

    def take(nomination_id: int) -> list[Any]:
        nonlocal waiting
        taken = []
        while waiting is not None and waiting[0] == nomination_id:
            taken.append(waiting)
            waiting = next(stream, None)
        return taken

    return take


def _award_row(row: Row[Any], recipients: list[Any], references: list[Any]) -> AwardRow:
    return AwardRow(
        id=row.id,
        film_id=row.film_id,
        film=row.film or "",
        film_year=row.film_year,
        body=row.body,
        edition=row.edition,
        date=row.date,
        category=row.category,
        recipients=tuple(
            Recipient(name=name, credited_as=credited_as, role=role).shown
            for _id, name, credited_as, role in recipients
        ),
        recipient_names=tuple(name for _id, name, _credited_as, _role in recipients),
        result=row.result,
        tied=row.tied,
        rank=row.rank,
        note=row.note,
        references=tuple(number for _id, number in references),
        position=row.position,
    )

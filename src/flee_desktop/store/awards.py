"""The awards of a whole catalog as rows of the grid, and where one of them came from."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

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
_Column = InstrumentedAttribute[int]
_Take = Callable[[int], list[Any]]


def iter_award_rows(session: Session, chunk: int = 5000) -> Iterator[AwardRow]:
    """Every award by film title, then position; those without a film last.

    Three streams in one order, `chunk` rows of each in memory at a time: nominations, their recipients and
    their references. The interpreter lock is held no longer than one chunk takes.
    """
    for scope in (_of_films, _without_film):
        recipients = _taken_by_nomination(session, scope(_RECIPIENTS, RecipientRow.position), chunk)
        references = _taken_by_nomination(session, scope(_REFERENCES, Citation.id), chunk)
        for row in _stream(session, scope(_NOMINATIONS), chunk):
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


_NOMINATIONS: _Rows = (
    select(
        Nomination.id,
        Nomination.film_id,
        AwardBody.name.label("body"),
        Ceremony.edition,
        Ceremony.date,
        Category.name.label("category"),
        Nomination.result,
        Nomination.tied,
        Nomination.rank,
        Nomination.note,
        Nomination.position,
        Film.title.label("film"),
        Film.year.label("film_year"),
    )
    .join(Ceremony, Ceremony.id == Nomination.ceremony_id)
    .join(AwardBody, AwardBody.id == Ceremony.award_body_id)
    .join(Category, Category.id == Nomination.category_id)
)
_NAMED_FILM = Film.__table__.alias("named_film")
_RECIPIENTS: _Rows = (
    select(
        Nomination.id,
        func.coalesce(Person.name, Organization.name, Country.name, _NAMED_FILM.c.title, "").label("name"),
        RecipientRow.credited_as,
        RecipientRow.role,
    )
    .join(RecipientRow, RecipientRow.nomination_id == Nomination.id)
    .outerjoin(Person, Person.id == RecipientRow.person_id)
    .outerjoin(Organization, Organization.id == RecipientRow.organization_id)
    .outerjoin(Country, Country.id == RecipientRow.country_id)
    .outerjoin(_NAMED_FILM, _NAMED_FILM.c.id == RecipientRow.film_id)
)
_REFERENCES: _Rows = (
    select(Nomination.id, Reference.number)
    .join(Citation, Citation.nomination_id == Nomination.id)
    .join(Reference, Reference.id == Citation.reference_id)
)


def _of_films(rows: _Rows, *within: _Column) -> _Rows:
    # The indexes on film (title, id) and nomination (film_id, position) hold this order: nothing is sorted.
    order = (Film.title, Film.id, Nomination.position, Nomination.id)
    return rows.join(Film, Film.id == Nomination.film_id).order_by(*order, *within)


def _without_film(rows: _Rows, *within: _Column) -> _Rows:
    nobodys = rows.outerjoin(Film, Film.id == Nomination.film_id).where(Nomination.film_id.is_(None))
    return nobodys.order_by(Nomination.position, Nomination.id, *within)


def _stream(session: Session, rows: _Rows, chunk: int) -> Iterator[Row[Any]]:
    result = session.execute(rows.execution_options(yield_per=chunk))
    for partition in result.partitions():
        yield from partition


def _taken_by_nomination(session: Session, rows: _Rows, chunk: int) -> _Take:
    """A function that gives the rows of a nomination, asked for in the order of the stream."""
    stream = _stream(session, rows, chunk)
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

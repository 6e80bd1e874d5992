"""Nominations of a film's dossier, and those the page of a person, an organization or a ceremony states."""

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, inspect, select, update
from sqlalchemy.orm import joinedload, selectinload

from flee_desktop.domain.dossier import Nomination, PartyKind, Recipient
from flee_desktop.domain.folding import fold
from flee_desktop.store import sqlite, tables
from flee_desktop.store.authorities import Authorities, date_bounds
from flee_desktop.store.fact_writing import ReferenceList

_Page = tables.Person | tables.Organization | tables.Ceremony


class NominationWriter:
    """Writes the nominations of one dossier: `names` finds whom they name, `references` what they cite."""

    def __init__(self, names: Authorities, references: ReferenceList | None) -> None:
        self._session = names.session
        self._names = names
        self._references = references
        self._known: dict[tables.Film, list[tables.Nomination]] = {}

    def write_film(self, film: tables.Film, records: Sequence[Nomination]) -> None:
        """A film's own nominations. Each takes the place of the same one that a page stated before."""
        stated = self._of_film(film).copy()
        for position, record in enumerate(records, 1):
            row = self._row(record, film, self._ceremony(record), position)
            same = next((known for known in stated if _is_same(known, record)), None)
            if same is not None:
                stated.remove(same)
                self._replace(same, row)

    def write_page(self, page: _Page, records: Sequence[Nomination]) -> None:
        """What a page states. An award its film already has is listed there, and not counted twice."""
        films = [self._names.film(it.film, it.film_year) if it.film else None for it in records]
        self._read_known(films)
        for position, (record, film) in enumerate(zip(records, films, strict=True), 1):
            stated = self._of_film(film) if film else []
            row = next((known for known in stated if _is_same(known, record)), None)
            if row is None:
                row = self._row(record, film, self._ceremony_for(page, record), position)
                stated.append(row)
            link = tables.PageNomination(nomination=row)
            setattr(link, f"{page.__tablename__}_id", page.id)
            self._session.add(link)

    def add(self, film: tables.Film | None, record: Nomination, position: int) -> tables.Nomination:
        """One nomination that a user adds."""
        row = self._row(record, film, self._ceremony(record), position)
        self._names.keep_spellings()
        return row

    def _of_film(self, film: tables.Film) -> list[tables.Nomination]:
        self._read_known((film,))
        return self._known[film]

    def _read_known(self, films: Iterable[tables.Film | None]) -> None:
        """Read the nominations of these films, in few queries."""
        new: dict[tables.Film, list[tables.Nomination]] = {
            film: [] for film in films if film is not None and film not in self._known
        }
        written = [film.id for film in new if inspect(film).has_identity]
        if written:
            self._session.flush()
            found = select(tables.Nomination).where(sqlite.among(tables.Nomination.film_id, written))
            for row in self._session.scalars(found.order_by(tables.Nomination.id).options(*_COMPARED)):
                new[self._session.get_one(tables.Film, row.film_id)].append(row)
        self._known |= new

    def _replace(self, old: tables.Nomination, new: tables.Nomination) -> None:
        self._session.flush()
        links = update(tables.PageNomination).where(tables.PageNomination.nomination_id == old.id)
        self._session.execute(links.values(nomination_id=new.id))
        self._session.execute(delete(tables.Nomination).where(tables.Nomination.id == old.id))

    def _row(
        self, record: Nomination, film: tables.Film | None, ceremony: tables.Ceremony, position: int
    ) -> tables.Nomination:
        row = tables.Nomination(
            film=film,
            ceremony=ceremony,
            category=self._names.category(ceremony.award_body, record.category, record.canonical_category),
            position=position,
            result=record.result,
            tied=record.tied,
            rank=record.rank,
            note=record.note,
            date_text=record.date_text,
            source_line=record.source_line,
            source_text=record.source_text,
            import_id=self._names.import_id,
            recipients=[
                recipient_row(self._names, place, each, film) for place, each in enumerate(record.recipients)
            ],
        )
        if self._references:
            self._references.support(row, record)
        self._session.add(row)
        return row

    def _ceremony(self, record: Nomination) -> tables.Ceremony:
        return self._names.ceremony(self._names.award_body(record.award_body), record.date, record.edition)

    def _ceremony_for(self, page: _Page, record: Nomination) -> tables.Ceremony:
        held_there = (
            isinstance(page, tables.Ceremony)
            and record.award_body == page.award_body.name
            and record.date in {"", page.date}
            and record.edition in {None, page.edition}
        )
        return page if held_there and isinstance(page, tables.Ceremony) else self._ceremony(record)


def recipient_row(
    names: Authorities, position: int, record: Recipient, film: tables.Film | None
) -> tables.Recipient:
    """A recipient of an award; `film` is the award's own, whose title as a name means that film."""
    row = tables.Recipient(position=position, credited_as=record.credited_as, role=record.role)
    if not record.name:
        return row
    match record.kind:
        case PartyKind.PERSON:
            row.person = names.person(record.name)
            row.credited_as = names.as_spelled(row.person, record.name, record.credited_as)
        case PartyKind.ORGANIZATION:
            row.organization = names.organization(record.name)
            row.credited_as = names.as_spelled(row.organization, record.name, record.credited_as)
        case PartyKind.COUNTRY:
            row.country = names.country(record.name)
        case PartyKind.FILM:
            own = film is not None and film.title == record.name
            row.film = film if own else names.film(record.name, None)
    return row


_COMPARED = (
    joinedload(tables.Nomination.ceremony).joinedload(tables.Ceremony.award_body),
    joinedload(tables.Nomination.category),
    selectinload(tables.Nomination.recipients).joinedload(tables.Recipient.person),
)


def _is_same(known: tables.Nomination, record: Nomination) -> bool:
    """Whether a nomination of the same film is the recorded one: as far as both say, nothing differs."""
    return (
        known.ceremony.award_body.name == record.award_body
        and known.result == record.result
        and fold(known.category.name) == fold(record.category)
        and _may_be_one_day(known.ceremony, record.date)
        and _share_recipient(known, record)
    )


def _may_be_one_day(ceremony: tables.Ceremony, date: str) -> bool:
    bounds = date_bounds(date)
    if bounds is None or ceremony.earliest is None or ceremony.latest is None:
        return True
    return ceremony.earliest <= bounds.latest and bounds.earliest <= ceremony.latest


def _share_recipient(known: tables.Nomination, record: Nomination) -> bool:
    people = {row.person.name for row in known.recipients if row.person}
    named = {item.name for item in record.recipients if item.name and item.kind is PartyKind.PERSON}
    return not people or not named or bool(people & named)

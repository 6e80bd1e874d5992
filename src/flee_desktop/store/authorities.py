"""Find the people, organizations, countries, films, bodies and ceremonies a dossier names, or add them."""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from flee_desktop.domain.edtf import EdtfDate, parse_edtf
from flee_desktop.domain.errors import UserError
from flee_desktop.store import tables

_Row = TypeVar("_Row", bound=tables.Base)


class Authorities:
    """What one dossier names, each looked up once.

    Spellings are kept back until the dossier is written: its own names are told apart by their exact
    wording, and only then become ways to find one another.
    """

    def __init__(self, session: Session, import_id: int | None) -> None:
        self._session = session
        self._import_id = import_id
        self._known: dict[tuple[Any, ...], Any] = {}
        self._spellings: dict[tuple[tables.Person | tables.Organization, str], None] = {}

    def person(self, name: str) -> tables.Person:
        """The person of that name, or known by it as an alias."""
        named = select(tables.Person).where(tables.Person.name == name)
        aliased = select(tables.Person).join(tables.Alias).where(tables.Alias.name == name)
        return self._find(
            (tables.Person, name),
            lambda: self._first(named, tables.Person.id) or self._first(aliased, tables.Person.id),
            lambda: tables.Person(name=name, import_id=self._import_id),
        )

    def organization(self, name: str) -> tables.Organization:
        """The studio, distributor or company of exactly that name."""
        found = select(tables.Organization).where(tables.Organization.name == name)
        return self._find(
            (tables.Organization, name),
            lambda: self._first(found, tables.Organization.id),
            lambda: tables.Organization(name=name, import_id=self._import_id),
        )

    def country(self, name: str) -> tables.Country:
        """The country of exactly that name."""
        found = select(tables.Country).where(tables.Country.name == name)
        return self._find(
            (tables.Country, name),
            lambda: self._first(found, tables.Country.id),
            lambda: tables.Country(name=name),
        )

    def film(self, title: str, year: int | None) -> tables.Film:
        """The film of exactly that title and that year, as far as both years are known."""
        return self._find(
            (tables.Film, title, year),
            lambda: self._find_film(title, year),
            lambda: tables.Film(title=title, year=year, mentioned_only=True, import_id=self._import_id),
        )

    def award_body(self, name: str) -> tables.AwardBody:
        """The award body of exactly that name."""
        found = select(tables.AwardBody).where(tables.AwardBody.name == name)
        return self._find(
            (tables.AwardBody, name),
            lambda: self._first(found, tables.AwardBody.id),
            lambda: tables.AwardBody(name=name),
        )

    def category(self, body: tables.AwardBody, name: str, canonical_name: str) -> tables.Category:
        """The category as that body words it."""
        found = select(tables.Category).where(
            tables.Category.award_body == body,
            tables.Category.name == name,
            tables.Category.canonical_name == canonical_name,
        )
        return self._find(
            (tables.Category, body, name, canonical_name),
            lambda: self._first(found, tables.Category.id),
            lambda: tables.Category(award_body=body, name=name, canonical_name=canonical_name),
        )

    def ceremony(self, body: tables.AwardBody, date: str, edition: int | None) -> tables.Ceremony:
        """The ceremony of that body on that date. A dated one may leave the edition unsaid."""
        bounds = date_bounds(date)
        return self._find(
            (tables.Ceremony, body, date, edition),
            lambda: self._find_ceremony(body, date, edition),
            lambda: tables.Ceremony(
                award_body=body,
                date=date,
                earliest=bounds and bounds.earliest,
                latest=bounds and bounds.latest,
                edition=edition,
                import_id=self._import_id,
            ),
        )

    def as_spelled(self, party: tables.Person | tables.Organization, name: str, credited_as: str) -> str:
        """How a credit or an award spells the party, "" when as its authority. `name` may be an alias."""
        spelling = credited_as or ("" if name == party.name else name)
        if spelling:
            self._spellings[party, spelling] = None
        return spelling

    def keep_spellings(self) -> None:
        """Make the spellings aliases, but for a protected person's, whom no other name is given."""
        for party, spelling in self._spellings:
            known = {party.name, "", *(alias.name for alias in party.aliases)}
            if spelling in known or spelling.casefold() == "anonymous" or getattr(party, "protected", False):
                continue
            party.aliases.append(tables.Alias(name=spelling, kind=tables.AliasKind.CREDITED))
        self._spellings.clear()

    def _find_film(self, title: str, year: int | None) -> tables.Film | None:
        self._session.flush()  # one without a year may be waiting to be written
        return find_film(self._session, title, year)

    def _find_ceremony(
        self, body: tables.AwardBody, date: str, edition: int | None
    ) -> tables.Ceremony | None:
        self._session.flush()  # one without an edition may be waiting to be written
        editions: ColumnElement[bool] = tables.Ceremony.edition.is_not_distinct_from(edition)
        if date:
            editions = or_(editions, tables.Ceremony.edition.is_(None))
        if date and edition is None:
            editions = tables.Ceremony.id.is_not(None)
        found = select(tables.Ceremony).where(
            tables.Ceremony.award_body == body, tables.Ceremony.date == date, editions
        )
        ceremony = self._first(found, tables.Ceremony.edition.is_(None), tables.Ceremony.id)
        if ceremony and ceremony.edition is None:
            ceremony.edition = edition
        return ceremony

    def _find(self, key: tuple[Any, ...], find: Callable[[], _Row | None], make: Callable[[], _Row]) -> _Row:
        if key not in self._known:
            with self._session.no_autoflush:  # what is not yet written is in `_known`
                row = find()
            if row is None:
                row = make()
                self._session.add(row)
            self._known[key] = row
        found: _Row = self._known[key]
        return found

    def _first(self, found: Select[_Row], *order: Any) -> _Row | None:  # noqa: ANN401 - columns
        return self._session.scalars(found.order_by(*order).limit(1)).first()


def find_film(session: Session, title: str, year: int | None) -> tables.Film | None:
    """The film of that title whose year agrees, or is unknown on one side; one of the same year first."""
    fits = tables.Film.title == title
    if year is not None:
        fits &= or_(tables.Film.year == year, tables.Film.year.is_(None))
    best_first = (tables.Film.year.is_(None), tables.Film.mentioned_only, tables.Film.id)
    return session.scalars(select(tables.Film).where(fits).order_by(*best_first).limit(1)).first()


def date_bounds(date: str) -> EdtfDate | None:
    """The EDTF date with its bounds, None for ""; raises UserError when it is no date."""
    try:
        return parse_edtf(date) if date else None
    except ValueError as error:
        raise UserError(
            f"“{date}” is not a date in the Extended Date/Time Format.",
            "Write it as 2022-01-31, 2022-01 or 2022; what the source says goes beside it as text.",
        ) from error

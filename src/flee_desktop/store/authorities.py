"""Find the people, organizations, countries, films, bodies and ceremonies that dossiers name, or add them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, selectinload

from flee_desktop.domain.edtf import EdtfDate, parse_edtf
from flee_desktop.domain.errors import UserError
from flee_desktop.store import sqlite, tables
from flee_desktop.store.names_in_dossiers import Named
from flee_desktop.store.row_index import RowIndex

_Row = TypeVar("_Row", bound=tables.Base)
_OfBodyRow = TypeVar("_OfBodyRow", tables.Ceremony, tables.Category)


class Authorities:
    """What the dossiers of one import name, each looked up once.

    Spellings are kept back until their dossier is written: its own names are told apart by their exact
    wording, and only then become ways to find one another.
    """

    def __init__(self, session: Session, import_id: int | None) -> None:
        self.session = session
        self.import_id = import_id
        self._people = RowIndex[str, tables.Person](session, _PEOPLE)
        self._aliased = RowIndex[str, tables.Person](session, _ALIASED)
        self._organizations = RowIndex[str, tables.Organization](session, _ORGANIZATIONS)
        self._countries = RowIndex[str, tables.Country](session, _COUNTRIES)
        self._films = RowIndex[str, tables.Film](session, _FILMS)
        self._bodies = RowIndex[str, tables.AwardBody](session, _BODIES)
        self._aliased_bodies = RowIndex[str, tables.AwardBody](session, _ALIASED_BODIES)
        self._of_bodies: dict[tables.AwardBody, _OfBody] = {}
        self._spellings: dict[tuple[tables.Person | tables.Organization, str], None] = {}

    def expect(self, named: Named) -> None:
        """Look up all that dossiers name, in few queries: what follows then finds it in memory."""
        self._people.expect(named.people)
        self._aliased.expect(named.people)
        self._organizations.expect(named.organizations)
        self._countries.expect(named.countries)
        self._films.expect(named.films)
        self._bodies.expect(named.bodies)
        self._aliased_bodies.expect(named.bodies)
        self._load_bodies(body for name in named.bodies for body in self._bodies.rows(name))

    def person(self, name: str) -> tables.Person:
        """The person of that name, or known by it as an alias."""
        return self.known_person(name) or self.new_person(name)

    def known_person(self, name: str) -> tables.Person | None:
        """The same, if there is one."""
        return self.person_named(name) or self._aliased.first(name)

    def person_named(self, name: str) -> tables.Person | None:
        """The person of exactly that name."""
        return self._people.first(name)

    def new_person(self, name: str) -> tables.Person:
        """A person nobody has named before."""
        person = tables.Person(name=name, import_id=self.import_id, aliases=[])
        return self._people.add(name, _added(self.session, person))

    def organization(self, name: str) -> tables.Organization:
        """The studio, distributor or company of exactly that name."""
        return self.known_organization(name) or self._organizations.add(
            name, _added(self.session, tables.Organization(name=name, import_id=self.import_id, aliases=[]))
        )

    def known_organization(self, name: str) -> tables.Organization | None:
        """The same, if there is one."""
        return self._organizations.first(name)

    def country(self, name: str) -> tables.Country:
        """The country of exactly that name."""
        return self._countries.first(name) or self._countries.add(
            name, _added(self.session, tables.Country(name=name))
        )

    def film(self, title: str, year: int | None) -> tables.Film:
        """The film of exactly that title and that year, as far as both years are known."""
        return self.known_film(title, year) or self.new_film(title, year)

    def known_film(self, title: str, year: int | None) -> tables.Film | None:
        """As `find_film`, also among those that are not written yet."""
        fits = (film for film in self.films_titled(title) if year is None or film.year in (None, year))
        return min(fits, key=lambda film: (film.year is None, film.mentioned_only), default=None)

    def films_titled(self, title: str) -> list[tables.Film]:
        """All films of exactly that title."""
        return self._films.rows(title)

    def new_film(self, title: str, year: int | None) -> tables.Film:
        """A film that is only mentioned, so far."""
        film = tables.Film(title=title, year=year, mentioned_only=True, import_id=self.import_id)
        return self._films.add(title, _added(self.session, film))

    def award_body(self, name: str) -> tables.AwardBody:
        """The award body of that name, or known by it since two were merged."""
        found = self.known_body(name)
        if found is None:
            found = self._bodies.add(name, _added(self.session, tables.AwardBody(name=name)))
            self._of_bodies[found] = _OfBody()
        return found

    def known_body(self, name: str) -> tables.AwardBody | None:
        """The same, if there is one."""
        return self._bodies.first(name) or self._aliased_bodies.first(name)

    def category(self, body: tables.AwardBody, name: str, canonical_name: str) -> tables.Category:
        """The category as that body words it."""
        known = self._of_body(body).categories
        if (name, canonical_name) not in known:
            row = tables.Category(award_body=body, name=name, canonical_name=canonical_name)
            known[name, canonical_name] = _added(self.session, row)
        return known[name, canonical_name]

    def ceremony(self, body: tables.AwardBody, date: str, edition: int | None) -> tables.Ceremony:
        """The ceremony of that body on that date. A dated one may leave the edition unsaid."""
        ceremony = self.known_ceremony(body, date, edition)
        if ceremony is None:
            return self._new_ceremony(body, date, edition)
        if ceremony.edition is None:
            ceremony.edition = edition
        return ceremony

    def known_ceremony(
        self, body: tables.AwardBody, date: str, edition: int | None
    ) -> tables.Ceremony | None:
        """The same, if there is one."""
        held = self._of_body(body).ceremonies.get(date, ())
        fits = (row for row in held if _may_be_edition(row, date, edition))
        return min(fits, key=lambda row: row.edition is None, default=None)

    def exact_ceremony(self, body: tables.AwardBody, date: str, edition: int | None) -> tables.Ceremony:
        """The ceremony with exactly that date and edition: what a user sets is not said of other awards."""
        held = self._of_body(body).ceremonies.get(date, ())
        same = next((row for row in held if row.edition == edition), None)
        return same or self._new_ceremony(body, date, edition)

    def _new_ceremony(self, body: tables.AwardBody, date: str, edition: int | None) -> tables.Ceremony:
        bounds = date_bounds(date)
        ceremony = tables.Ceremony(
            award_body=body,
            date=date,
            earliest=bounds and bounds.earliest,
            latest=bounds and bounds.latest,
            edition=edition,
            import_id=self.import_id,
        )
        self._of_body(body).ceremonies.setdefault(date, []).append(ceremony)
        return _added(self.session, ceremony)

    def as_spelled(self, party: tables.Person | tables.Organization, name: str, credited_as: str) -> str:
        """How a credit or an award spells the party, "" when as its authority. `name` may be an alias."""
        spelling = credited_as or ("" if name == party.name else name)
        if spelling:
            self._spellings[party, spelling] = None
        return spelling

    def state_aliases(self, party: tables.Person | tables.Organization, aliases: Iterable[str]) -> None:
        """The dossier's aliases first, in its order; spellings it does not state are kept after them."""
        stated = dict.fromkeys(aliases)
        credited = [alias for alias in party.aliases if alias.name not in stated]
        party.aliases = [
            *(tables.Alias(name=name, kind=tables.AliasKind.STATED) for name in stated),
            *credited,
        ]
        if isinstance(party, tables.Person):
            for name in stated:
                self._aliased.add(name, party)

    def keep_spellings(self) -> None:
        """Make the spellings aliases, but for a protected person's, whom no other name is given."""
        for party, spelling in self._spellings:
            known = {party.name, "", *(alias.name for alias in party.aliases)}
            if spelling in known or spelling.casefold() == "anonymous" or getattr(party, "protected", False):
                continue
            party.aliases.append(tables.Alias(name=spelling, kind=tables.AliasKind.CREDITED))
            if isinstance(party, tables.Person):
                self._aliased.add(spelling, party)
        self._spellings.clear()

    def _of_body(self, body: tables.AwardBody) -> "_OfBody":
        if body not in self._of_bodies:
            self._load_bodies((body,))
        return self._of_bodies[body]

    def _load_bodies(self, bodies: Iterable[tables.AwardBody]) -> None:
        """Read all ceremonies and categories of these bodies."""
        new = {body.id: _OfBody() for body in bodies if body not in self._of_bodies}
        for ceremony in _read(self.session, tables.Ceremony, new):
            new[ceremony.award_body_id].ceremonies.setdefault(ceremony.date, []).append(ceremony)
        for category in _read(self.session, tables.Category, new):
            key = category.name, category.canonical_name
            new[category.award_body_id].categories.setdefault(key, category)
        self._of_bodies.update((self.session.get_one(tables.AwardBody, key), new[key]) for key in new)


@dataclass(slots=True)
class _OfBody:
    """What is known of one body."""

    ceremonies: dict[str, list[tables.Ceremony]] = field(default_factory=dict)  # by date
    categories: dict[tuple[str, str], tables.Category] = field(default_factory=dict)  # by both names


_PEOPLE = (
    select(tables.Person.name, tables.Person)
    .order_by(tables.Person.id)
    .options(selectinload(tables.Person.aliases))
)
_ALIASED = (
    select(tables.Alias.name, tables.Person)
    .join(tables.Person.aliases)
    .order_by(tables.Person.id)
    .options(selectinload(tables.Person.aliases))
)
_ORGANIZATIONS = (
    select(tables.Organization.name, tables.Organization)
    .order_by(tables.Organization.id)
    .options(selectinload(tables.Organization.aliases))
)
_COUNTRIES = select(tables.Country.name, tables.Country)
_FILMS = select(tables.Film.title, tables.Film).order_by(tables.Film.id)
_BODIES = select(tables.AwardBody.name, tables.AwardBody)
_ALIASED_BODIES = (
    select(tables.Alias.name, tables.AwardBody)
    .join(tables.AwardBody, tables.AwardBody.id == tables.Alias.award_body_id)
    .order_by(tables.AwardBody.id)
)


def _added(session: Session, row: _Row) -> _Row:
    session.add(row)
    return row


def _read(session: Session, model: type[_OfBodyRow], bodies: Collection[int]) -> Sequence[_OfBodyRow]:
    found = select(model).where(sqlite.among(model.award_body_id, bodies)).order_by(model.id)
    with session.no_autoflush:  # what is not yet written is known here
        return session.scalars(found).all() if bodies else ()


def _may_be_edition(row: tables.Ceremony, date: str, edition: int | None) -> bool:
    if date and (edition is None or row.edition is None):
        return True
    return row.edition == edition


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

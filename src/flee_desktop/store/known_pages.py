"""What the catalog has of the films and pages that dossiers are about, and what earlier imports said."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Dossier,
    FilmDossier,
    Nomination,
    OrganizationDossier,
    PartyKind,
    PersonDossier,
)
from flee_desktop.store import tables
from flee_desktop.store.authorities import Authorities
from flee_desktop.store.film_reading import read_films
from flee_desktop.store.names_in_dossiers import names_in
from flee_desktop.store.page_reading import read_ceremony, read_organization, read_person
from flee_desktop.store.sqlite import among

PageRow = tables.Film | tables.Person | tables.Organization | tables.Ceremony
_TOGETHER = 200  # dossiers that are looked up together


@dataclass(frozen=True, slots=True)
class KnownPage:
    """A film or page of the catalog. `said` are the records of earlier imports, as they were written.

    `only_mentioned`: it has no dossier of its own. `others` counts films that could be meant as well.
    """

    key: int
    dossier: Dossier
    only_mentioned: bool
    said: tuple[str, ...]
    others: int = 0


def find_known(session: Session, dossiers: Sequence[Dossier]) -> Iterator[tuple[Dossier, KnownPage | None]]:
    """Each dossier under the names the catalog has, and what the catalog has of it; None for nothing."""
    names = Authorities(session, None)
    for start in range(0, len(dossiers), _TOGETHER):
        batch = dossiers[start : start + _TOGETHER]
        names.expect(names_in(batch))
        rows = [find_page(names, dossier) for dossier in batch]
        known = _read({row for row in rows if row is not None}, session)
        for dossier, row in zip(batch, rows, strict=True):
            page = known.get(row) if row is not None else None
            if page is not None and isinstance(dossier, FilmDossier):
                page = replace(page, others=_others(names, dossier))
            yield under_known_names(names, dossier), page


def find_page(names: Authorities, dossier: Dossier) -> PageRow | None:
    """The film or page a dossier is about, when the catalog has it or at least its name."""
    if isinstance(dossier, FilmDossier):
        return names.known_film(dossier.title, dossier.year)
    if isinstance(dossier, PersonDossier):
        return names.person_named(dossier.name)
    if isinstance(dossier, OrganizationDossier):
        return names.known_organization(dossier.name)
    body = names.known_body(dossier.award_body)
    return names.known_ceremony(body, dossier.date, dossier.edition) if body else None


def _others(names: Authorities, film: FilmDossier) -> int:
    """How many more films of that title the catalog has, when the dossier does not say its year."""
    return len(names.films_titled(film.title)) - 1 if film.year is None else 0


def _read(rows: Collection[PageRow], session: Session) -> dict[PageRow, KnownPage]:
    films = {row.id: row for row in rows if isinstance(row, tables.Film)}
    dossiers = read_films(session, films)
    said = {name: _said(session, name, rows) for name in _LINKS}
    known: dict[PageRow, KnownPage] = {
        films[key]: KnownPage(key, dossier, films[key].mentioned_only, tuple(said["film"].get(key, ())))
        for key, dossier in dossiers.items()
    }
    for row in rows:
        if not isinstance(row, tables.Film):
            page, mentioned = _READERS[type(row)](session, row)
            known[row] = KnownPage(row.id, page, mentioned, tuple(said[row.__tablename__].get(row.id, ())))
    return known


_LINKS = {
    "film": tables.ImportedDossier.film_id,
    "person": tables.ImportedDossier.person_id,
    "organization": tables.ImportedDossier.organization_id,
    "ceremony": tables.ImportedDossier.ceremony_id,
}
_READERS: dict[type[PageRow], Callable[[Session, Any], tuple[Dossier, bool]]] = {
    tables.Person: lambda session, row: (read_person(session, row), not row.has_dossier),
    tables.Organization: lambda session, row: (read_organization(session, row), not row.has_dossier),
    tables.Ceremony: lambda session, row: (read_ceremony(session, row), not row.title),
}


def _said(session: Session, name: str, rows: Collection[PageRow]) -> dict[int, list[str]]:
    """The records of earlier imports by the id of the page, the oldest first."""
    link = _LINKS[name]
    ids = {row.id for row in rows if row.__tablename__ == name}
    found: dict[int, list[str]] = defaultdict(list)
    if ids:
        records = select(link, tables.ImportedDossier.record).where(among(link, ids))
        for key, record in session.execute(records.order_by(tables.ImportedDossier.id)):
            found[key or 0].append(record)
    return found


def under_known_names(names: Authorities, dossier: Dossier) -> Dossier:
    """The dossier as it would read back: an alias becomes the name it stands for, credited as before."""
    changed: dict[str, Any] = {"nominations": tuple(_nomination(names, each) for each in dossier.nominations)}
    if isinstance(dossier, FilmDossier):
        changed["credits"] = tuple(_party(names, each) for each in dossier.credits)
    if isinstance(dossier, CeremonyDossier):
        changed["award_body"] = _body(names, dossier.award_body)
    return replace(dossier, **changed)


def _nomination(names: Authorities, record: Nomination) -> Nomination:
    recipients = tuple(_party(names, each) for each in record.recipients)
    body = _body(names, record.award_body)
    if recipients == record.recipients and body == record.award_body:
        return record
    return replace(record, award_body=body, recipients=recipients)


def _party(names: Authorities, record: Any) -> Any:  # noqa: ANN401 - a Credit or a Recipient
    if record.kind is not PartyKind.PERSON or not record.name:
        return record
    person = names.known_person(record.name)
    if person is None or person.name == record.name:
        return record
    return replace(record, name=person.name, credited_as=record.credited_as or record.name)


def _body(names: Authorities, name: str) -> str:
    body = names.known_body(name)
    return name if body is None else body.name

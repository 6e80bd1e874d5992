"""What the catalog itself holds of the works a dossier names beside its film."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from flee_desktop.domain.dossier import RelatedWork
from flee_desktop.domain.films import RelatedEntry
from flee_desktop.store.authorities import find_film
from flee_desktop.store.page_reading import read_ceremony, read_organization, read_person
from flee_desktop.store.tables import Ceremony, Organization, Person

_Finder = Callable[[Session, RelatedWork], RelatedEntry | None]


def read_related(session: Session, work: RelatedWork) -> RelatedEntry:
    """The work, with the film to open or the page to read when the catalog has one of that title."""
    finders = _FINDERS.get(work.kind.casefold(), _ALL)
    found = (entry for finder in finders if (entry := finder(session, work)))
    return next(found, RelatedEntry(work=work))


def _film(session: Session, work: RelatedWork) -> RelatedEntry | None:
    film = find_film(session, work.title, work.year)
    return RelatedEntry(work=work, film_id=film.id, summary=film.summary) if film else None


def _person(session: Session, work: RelatedWork) -> RelatedEntry | None:
    person = _titled(session, Person, Person.name == work.title, Person.has_dossier)
    if person is None:
        return None
    summary = _line(person.nationality, person.occupation)
    return RelatedEntry(work=work, summary=summary, page=read_person(session, person))


def _organization(session: Session, work: RelatedWork) -> RelatedEntry | None:
    organization = _titled(session, Organization, Organization.name == work.title, Organization.has_dossier)
    if organization is None:
        return None
    summary = _line(organization.kind, organization.place, organization.country)
    return RelatedEntry(work=work, summary=summary, page=read_organization(session, organization))


def _ceremony(session: Session, work: RelatedWork) -> RelatedEntry | None:
    ceremony = _titled(session, Ceremony, Ceremony.title == work.title)
    if ceremony is None:
        return None
    summary = _line(ceremony.award_body.name, ceremony.date_text or ceremony.date)
    return RelatedEntry(work=work, summary=summary, page=read_ceremony(session, ceremony))


def _titled(session: Session, model: type[Any], *conditions: Any) -> Any:  # noqa: ANN401 - a row of the model
    return session.scalars(select(model).where(*conditions).order_by(model.id)).first()


def _line(*parts: str) -> str:
    return " · ".join(filter(None, parts))


_ALL: tuple[_Finder, ...] = (_film, _person, _organization, _ceremony)
_FINDERS: dict[str, tuple[_Finder, ...]] = {
    "film": (_film,),
    "person": (_person,),
    "company": (_organization,),
    "organization": (_organization,),
    "ceremony": (_ceremony,),
}

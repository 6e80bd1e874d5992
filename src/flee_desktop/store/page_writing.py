"""Write the dossiers of people, organizations and ceremonies: the pages around the films."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from flee_desktop.domain.dossier import CeremonyDossier, Nomination, OrganizationDossier, PersonDossier
from flee_desktop.store import tables
from flee_desktop.store.authorities import Authorities
from flee_desktop.store.fact_writing import ReferenceList, paragraphs, related_works, remarks
from flee_desktop.store.film_writing import already_there
from flee_desktop.store.nomination_writing import NominationWriter


def write_person(session: Session, dossier: PersonDossier, import_id: int | None) -> int:
    """Add the person, or fill one known by credits and awards; the person's id."""
    known = session.scalars(select(tables.Person).where(tables.Person.name == dossier.name)).first()
    person = known or tables.Person(name=dossier.name)
    if person.has_dossier:
        raise already_there(dossier.name)
    person.full_name = dossier.full_name
    person.protected = person.protected or dossier.protected
    person.occupation = dossier.occupation
    person.nationality = dossier.nationality
    person.has_dossier = True
    person.import_id = import_id
    person.paragraphs = paragraphs(dossier.biography)
    person.works = related_works(dossier.works)
    person.remarks = remarks(dossier.remarks)
    _state_aliases(person, dossier.aliases)
    session.add(person)
    return _finish(session, person, dossier.nominations, import_id)


def write_organization(session: Session, dossier: OrganizationDossier, import_id: int | None) -> int:
    """Add the organization, or fill one known by credits and awards; the organization's id."""
    found = select(tables.Organization).where(tables.Organization.name == dossier.name)
    organization = session.scalars(found).first() or tables.Organization(name=dossier.name)
    if organization.has_dossier:
        raise already_there(dossier.name)
    organization.kind = dossier.kind
    organization.country = dossier.country
    organization.place = dossier.place
    organization.has_dossier = True
    organization.import_id = import_id
    organization.paragraphs = paragraphs(dossier.history)
    organization.works = related_works(dossier.works)
    organization.remarks = remarks(dossier.remarks)
    _state_aliases(organization, dossier.aliases)
    session.add(organization)
    return _finish(session, organization, dossier.nominations, import_id)


def write_ceremony(session: Session, dossier: CeremonyDossier, import_id: int | None) -> int:
    """Add the ceremony, or fill one known by its awards; the ceremony's id."""
    names = Authorities(session, import_id)
    body = names.award_body(dossier.award_body)
    ceremony = names.ceremony(body, dossier.date, dossier.edition)
    if ceremony.title:
        raise already_there(ceremony.title)
    ceremony.title = dossier.title
    ceremony.date_text = dossier.date_text
    ceremony.honors_year = dossier.honors_year
    ceremony.import_id = import_id
    ceremony.paragraphs = paragraphs(dossier.history)
    ceremony.remarks = remarks(dossier.remarks)
    return _finish(session, ceremony, dossier.nominations, import_id)


def _state_aliases(party: tables.Person | tables.Organization, aliases: Iterable[str]) -> None:
    """The dossier's aliases first, in its order; spellings it does not state are kept after them."""
    stated = dict.fromkeys(aliases)
    credited = [alias for alias in party.aliases if alias.name not in stated]
    party.aliases = [
        *(tables.Alias(name=name, kind=tables.AliasKind.STATED) for name in stated),
        *credited,
    ]


def _finish(
    session: Session,
    page: tables.Person | tables.Organization | tables.Ceremony,
    nominations: Sequence[Nomination],
    import_id: int | None,
) -> int:
    session.flush()
    names = Authorities(session, import_id)
    NominationWriter(session, names, ReferenceList(page), import_id).write_page(page, nominations)
    names.keep_spellings()
    session.flush()
    return page.id

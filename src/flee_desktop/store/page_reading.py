"""Read the pages of people, organizations and ceremonies."""

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, selectinload

from flee_desktop.domain.dossier import CeremonyDossier, Nomination, OrganizationDossier, PersonDossier
from flee_desktop.store import fact_reading, tables
from flee_desktop.store.tables import AliasKind, Ceremony, Organization, PageNomination, Person


def read_person(session: Session, person: Person) -> PersonDossier:
    """A person's page."""
    return PersonDossier(
        name=person.name,
        full_name=person.full_name,
        aliases=_stated(person.aliases),
        protected=person.protected,
        occupation=person.occupation,
        nationality=person.nationality,
        biography=fact_reading.paragraphs(person.paragraphs),
        works=fact_reading.related_works(person.works),
        nominations=_nominations(session, PageNomination.person_id == person.id),
        remarks=fact_reading.remarks(person),
    )


def read_organization(session: Session, organization: Organization) -> OrganizationDossier:
    """An organization's page."""
    return OrganizationDossier(
        name=organization.name,
        kind=organization.kind,
        aliases=_stated(organization.aliases),
        country=organization.country,
        place=organization.place,
        history=fact_reading.paragraphs(organization.paragraphs),
        works=fact_reading.related_works(organization.works),
        nominations=_nominations(session, PageNomination.organization_id == organization.id),
        remarks=fact_reading.remarks(organization),
    )


def read_ceremony(session: Session, ceremony: Ceremony) -> CeremonyDossier:
    """A ceremony's page."""
    return CeremonyDossier(
        title=ceremony.title,
        award_body=ceremony.award_body.name,
        edition=ceremony.edition,
        date=ceremony.date,
        date_text=ceremony.date_text,
        honors_year=ceremony.honors_year,
        history=fact_reading.paragraphs(ceremony.paragraphs),
        nominations=_nominations(session, PageNomination.ceremony_id == ceremony.id),
        remarks=fact_reading.remarks(ceremony),
    )


def _stated(aliases: list[tables.Alias]) -> tuple[str, ...]:
    return tuple(alias.name for alias in aliases if alias.kind is AliasKind.STATED)


def _nominations(session: Session, on_page: ColumnElement[bool]) -> tuple[Nomination, ...]:
    found = (
        select(PageNomination)
        .where(on_page)
        .order_by(PageNomination.id)
        .options(selectinload(PageNomination.nomination).options(*fact_reading.NOMINATION_OPTIONS))
    )
    rows = session.scalars(found)
    return tuple(fact_reading.nomination(row.nomination, name_film=True) for row in rows)

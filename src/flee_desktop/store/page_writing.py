"""Write the dossiers of people, organizations and ceremonies: the pages around the films."""

from collections.abc import Sequence
from typing import TypeVar

from flee_desktop.domain.dossier import CeremonyDossier, Nomination, OrganizationDossier, PersonDossier
from flee_desktop.store import tables
from flee_desktop.store.authorities import Authorities
from flee_desktop.store.fact_writing import ReferenceList, paragraphs, related_works, remarks
from flee_desktop.store.film_writing import already_there
from flee_desktop.store.nomination_writing import NominationWriter

_Page = TypeVar("_Page", tables.Person, tables.Organization, tables.Ceremony)


def write_person(names: Authorities, dossier: PersonDossier) -> tables.Person:
    """Add the person, or fill one known by credits and awards."""
    person = names.person_named(dossier.name) or names.new_person(dossier.name)
    if person.has_dossier:
        raise already_there(dossier.name)
    person.full_name = dossier.full_name
    person.protected = person.protected or dossier.protected
    person.occupation = dossier.occupation
    person.nationality = dossier.nationality
    person.has_dossier = True
    person.import_id = names.import_id
    person.paragraphs = paragraphs(dossier.biography)
    person.works = related_works(dossier.works)
    person.remarks = remarks(dossier.remarks)
    names.state_aliases(person, dossier.aliases)
    return _finish(names, person, dossier.nominations)


def write_organization(names: Authorities, dossier: OrganizationDossier) -> tables.Organization:
    """Add the organization, or fill one known by credits and awards."""
    organization = names.organization(dossier.name)
    if organization.has_dossier:
        raise already_there(dossier.name)
    organization.kind = dossier.kind
    organization.country = dossier.country
    organization.place = dossier.place
    organization.has_dossier = True
    organization.import_id = names.import_id
    organization.paragraphs = paragraphs(dossier.history)
    organization.works = related_works(dossier.works)
    organization.remarks = remarks(dossier.remarks)
    names.state_aliases(organization, dossier.aliases)
    return _finish(names, organization, dossier.nominations)


def write_ceremony(names: Authorities, dossier: CeremonyDossier) -> tables.Ceremony:
    """Add the ceremony, or fill one known by its awards."""
    body = names.award_body(dossier.award_body)
    ceremony = names.ceremony(body, dossier.date, dossier.edition)
    if ceremony.title:
        raise already_there(ceremony.title)
    ceremony.title = dossier.title
    ceremony.date_text = dossier.date_text
    ceremony.honors_year = dossier.honors_year
    ceremony.import_id = names.import_id
    ceremony.paragraphs = paragraphs(dossier.history)
    ceremony.remarks = remarks(dossier.remarks)
    return _finish(names, ceremony, dossier.nominations)


def _finish(names: Authorities, page: _Page, nominations: Sequence[Nomination]) -> _Page:
    names.session.flush()  # the page's links to its awards need its id
    NominationWriter(names, ReferenceList(page)).write_page(page, nominations)
    names.keep_spellings()
    return page

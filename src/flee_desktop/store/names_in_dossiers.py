"""Whom and what dossiers name, to be looked up together before they are written."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Dossier,
    FilmDossier,
    Nomination,
    PartyKind,
    PersonDossier,
)


@dataclass(slots=True)
class Named:
    """Names, each once, in the order they come; films by title."""

    people: dict[str, None] = field(default_factory=dict)
    organizations: dict[str, None] = field(default_factory=dict)
    countries: dict[str, None] = field(default_factory=dict)
    films: dict[str, None] = field(default_factory=dict)
    bodies: dict[str, None] = field(default_factory=dict)

    def note_party(self, kind: PartyKind, name: str) -> None:
        """Note a recipient or whom a credit names."""
        match kind:
            case PartyKind.PERSON:
                self.people[name] = None
            case PartyKind.ORGANIZATION:
                self.organizations[name] = None
            case PartyKind.COUNTRY:
                self.countries[name] = None
            case PartyKind.FILM:
                self.films[name] = None


def names_in(dossiers: Iterable[Dossier]) -> Named:
    """All that these dossiers name."""
    named = Named()
    for dossier in dossiers:
        if isinstance(dossier, FilmDossier):
            _note_film(named, dossier)
        elif isinstance(dossier, CeremonyDossier):
            named.bodies[dossier.award_body] = None
        elif isinstance(dossier, PersonDossier):
            named.people[dossier.name] = None
        else:
            named.organizations[dossier.name] = None
        for nomination in dossier.nominations:
            _note_nomination(named, nomination)
    return named


def _note_film(named: Named, dossier: FilmDossier) -> None:
    named.films[dossier.title] = None
    named.countries.update(dict.fromkeys(dossier.countries))
    for credit in dossier.credits:
        named.note_party(credit.kind, credit.name)
    for release in dossier.releases:
        named.organizations.update(dict.fromkeys(release.distributors))


def _note_nomination(named: Named, nomination: Nomination) -> None:
    named.bodies[nomination.award_body] = None
    if nomination.film:
        named.films[nomination.film] = None
    for recipient in nomination.recipients:
        named.note_party(recipient.kind, recipient.name)

"""The records that go in and out of a catalog: one film's dossier, and the people and bodies around it.

Importers make them, the bundled files hold them, the store writes and reads them, the tabs show them.
Plain values only. `references` are reference numbers of the same dossier. Dates are EDTF text
("" when unknown) beside the wording of the source.
"""

from dataclasses import dataclass
from enum import StrEnum

from flee_desktop.domain.crediting import shown_as
from flee_desktop.domain.remarks import Remark
from flee_desktop.domain.results import Result


class PartyKind(StrEnum):
    """Who or what can be credited, or receive an award."""

    PERSON = "person"
    ORGANIZATION = "organization"
    COUNTRY = "country"
    FILM = "film"


class ReleaseKind(StrEnum):
    """How a film met its audience. `RIGHTS` is a distributor's territory without a dated release."""

    FESTIVAL = "festival"
    THEATRICAL = "theatrical"
    STREAMING = "streaming"
    RIGHTS = "rights"


class SectionKind(StrEnum):
    """The prose of a dossier, in reading order."""

    LEAD = "lead"
    SYNOPSIS = "synopsis"
    PRODUCTION = "production"
    RELEASE = "release"
    RECEPTION = "reception"
    ACCOLADES = "accolades"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativeTitle:
    """Another title of the film; `kind` says which, e.g. "original title"."""

    title: str
    language: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in whole units of an ISO 4217 currency, and the source's wording ("$3.4 million")."""

    amount: int
    currency: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningWeekend:
    """The first weekend's gross; `average` is the per-theater average as stated."""

    gross: Money
    theaters: int | None = None
    average: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Prose as paragraphs of plain text; `[14]` in it cites reference 14."""

    kind: SectionKind
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A person's or organization's part in the film. `name` is the authority, `credited_as` verbatim.

    An anonymous credit has an empty `name` and `credited_as` "Anonymous". A `protected` name is an
    alias: no other name is ever offered.
    """

    name: str
    department: str
    role: str
    kind: PartyKind = PartyKind.PERSON
    credited_as: str = ""
    protected: bool = False
    note: str = ""
    references: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A screening, release or sale of rights; `venue` a festival, theaters or a service."""

    kind: ReleaseKind
    date: str = ""
    date_text: str = ""
    territory: str = ""
    venue: str = ""
    distributors: tuple[str, ...] = ()
    note: str = ""
    cancelled: bool = False
    references: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """An aggregator's or critic's score on its own scale (`value` of `scale`)."""

    aggregator: str
    measure: str
    value: float
    scale: float
    reviews: int | None = None
    average: float | None = None
    average_scale: float | None = None
    label: str = ""
    as_of: str = ""
    note: str = ""
    references: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words about the film, verbatim, with their speaker."""

    text: str
    speaker: str
    speaker_role: str = ""
    occasion: str = ""
    references: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """A place on a list or poll, apart from awards. `rank` None when listed without a place."""

    source: str
    list_name: str
    rank: int | None = None
    out_of: int | None = None
    voters: int | None = None
    year: int | None = None
    note: str = ""
    references: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who is nominated. `name` is the authority, `credited_as` the row's own spelling ("" = same)."""

    name: str
    kind: PartyKind = PartyKind.PERSON
    credited_as: str = ""
    role: str = ""

    @property
    def shown(self) -> str:
        """As the source writes it, with the role: `Kenneth Ladekjær (animator)`."""
        return shown_as(self.name, self.credited_as, self.role)


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination:
    """One row of the awards grid: a film (or nobody's film), in a category, at a ceremony, and its result.

    `source_line` is the 1-based line of the source file and `source_text` that line, raw.
    `film` names the film only where a dossier of a person or organization states the award.
    """

    award_body: str
    category: str
    result: Result
    recipients: tuple[Recipient, ...] = ()
    date: str = ""
    date_text: str = ""
    edition: int | None = None
    canonical_category: str = ""
    rank: int | None = None
    tied: bool = False
    note: str = ""
    references: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()
    source_line: int | None = None
    source_text: str = ""
    film: str = ""
    film_year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A numbered source. `text` and `url` stay empty when the article's bibliography is missing."""

    number: int
    text: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedWork:
    """A film, person, company, ceremony or other work beside this film, and why it is there."""

    title: str
    kind: str
    year: int | None = None
    relation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldCitation:
    """The references of one of the film's own fields, e.g. `running_time` by [2]."""

    field: str
    references: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmDossier:
    """Everything known of one film. `year` is the year of the film, not of a release."""

    title: str
    year: int | None = None
    summary: str = ""
    type: str = ""
    genres: tuple[str, ...] = ()
    alternative_titles: tuple[AlternativeTitle, ...] = ()
    running_time: int | None = None  # minutes
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    budget: Money | None = None
    box_office: Money | None = None
    opening_weekend: OpeningWeekend | None = None
    sections: tuple[Section, ...] = ()
    credits: tuple[Credit, ...] = ()
    releases: tuple[Release, ...] = ()
    scores: tuple[Score, ...] = ()
    quotes: tuple[Quote, ...] = ()
    rankings: tuple[Ranking, ...] = ()
    nominations: tuple[Nomination, ...] = ()
    references: tuple[Reference, ...] = ()
    related: tuple[RelatedWork, ...] = ()
    citations: tuple[FieldCitation, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDossier:
    """A person with a page of their own. A `protected` person is an alias: no other name is ever offered."""

    name: str
    full_name: str = ""
    aliases: tuple[str, ...] = ()
    protected: bool = False
    occupation: str = ""
    nationality: str = ""
    biography: tuple[str, ...] = ()
    works: tuple[RelatedWork, ...] = ()
    nominations: tuple[Nomination, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationDossier:
    """A studio, distributor or other company with a page of its own."""

    name: str
    kind: str = ""
    aliases: tuple[str, ...] = ()
    country: str = ""
    place: str = ""
    history: tuple[str, ...] = ()
    works: tuple[RelatedWork, ...] = ()
    nominations: tuple[Nomination, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CeremonyDossier:
    """One edition of an award body's ceremony. `honors_year` is the film year it honors."""

    title: str
    award_body: str
    edition: int | None = None
    date: str = ""
    date_text: str = ""
    honors_year: int | None = None
    history: tuple[str, ...] = ()
    nominations: tuple[Nomination, ...] = ()
    remarks: tuple[Remark, ...] = ()


Dossier = FilmDossier | PersonDossier | OrganizationDossier | CeremonyDossier

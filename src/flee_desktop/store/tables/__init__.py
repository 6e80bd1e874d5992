"""The catalog's tables, as typed models. `db/migrations` creates them; a test holds both together."""

from flee_desktop.store.tables.awards import (
    AwardBody,
    Category,
    Ceremony,
    Nomination,
    PageNomination,
    Recipient,
)
from flee_desktop.store.tables.base import Base
from flee_desktop.store.tables.films import (
    AlternativeTitle,
    Amount,
    AmountKind,
    Credit,
    Film,
    FilmCountry,
    FilmGenre,
    FilmLanguage,
    Quote,
    Ranking,
    Release,
    ReleaseDistributor,
    Score,
)
from flee_desktop.store.tables.journal import JournalEntry, JournalState, JournalStep
from flee_desktop.store.tables.pages import Paragraph, RelatedWork
from flee_desktop.store.tables.parties import Alias, AliasKind, Country, Organization, Person
from flee_desktop.store.tables.sources import (
    CatalogState,
    Citation,
    Fact,
    FactLink,
    Import,
    Reference,
    Remark,
)

__all__ = [
    "Alias",
    "AliasKind",
    "AlternativeTitle",
    "Amount",
    "AmountKind",
    "AwardBody",
    "Base",
    "CatalogState",
    "Category",
    "Ceremony",
    "Citation",
    "Country",
    "Credit",
    "Fact",
    "FactLink",
    "Film",
    "FilmCountry",
    "FilmGenre",
    "FilmLanguage",
    "Import",
    "JournalEntry",
    "JournalState",
    "JournalStep",
    "Nomination",
    "Organization",
    "PageNomination",
    "Paragraph",
    "Person",
    "Quote",
    "Ranking",
    "Recipient",
    "Reference",
    "RelatedWork",
    "Release",
    "ReleaseDistributor",
    "Remark",
    "Score",
]

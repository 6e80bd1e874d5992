"""What the film list, the header and the tabs show of a film."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flee_desktop.domain.tally import Tally

if TYPE_CHECKING:  # the dossier's many records take 30 ms to import: the window paints before that
    from flee_desktop.domain.dossier import (
        CeremonyDossier,
        FilmDossier,
        OrganizationDossier,
        PersonDossier,
        RelatedWork,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmSummary:
    """A film as one entry of a list. `mentioned_only`: known by its awards, without a dossier."""

    id: int
    title: str
    year: int | None
    original_title: str
    directors: tuple[str, ...]
    tally: Tally
    mentioned_only: bool = False

    @property
    def titled(self) -> str:
        """`Flee (2021)`, or the title alone when the year is unknown."""
        return f"{self.title} ({self.year})" if self.year else self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedEntry:
    """A related work with what the catalog itself holds of it: a film to open, or a page to read."""

    work: "RelatedWork"
    film_id: int | None = None
    summary: str = ""
    page: "PersonDossier | OrganizationDossier | CeremonyDossier | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmPage:
    """All a window shows of one film, apart from the awards grid (that reads the award columns)."""

    summary: FilmSummary
    dossier: "FilmDossier"
    related: tuple[RelatedEntry, ...]

"""What the menu of a facet asks for, and what it is given: both counted and found on the worker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flee_desktop.search.facets import FacetCounts


@dataclass(frozen=True, slots=True)
class FacetQuestion:
    """The values of a field: those with `text` in them, in the order of `like` when a menu is open."""

    field: str
    text: str = ""
    like: "FacetCounts | None" = None


@dataclass(frozen=True, slots=True)
class FacetAnswer:
    """All values of the field, and those that were asked for."""

    question: FacetQuestion
    counts: "FacetCounts"
    found: "FacetCounts"


def facet_answer(question: FacetQuestion, counts: "FacetCounts") -> FacetAnswer:
    """For the worker: of hundreds of thousands of names the search takes its time."""
    if question.like is not None:
        counts = counts.like(question.like)
    return FacetAnswer(question, counts, counts.found(question.text) if question.text else counts)

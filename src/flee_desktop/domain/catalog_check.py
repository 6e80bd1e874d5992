"""What a look through a catalog can find, and what can be done about it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class ProblemKind(StrEnum):
    """A kind of problem, in words that follow a number, and what a repair does about it, "" for nothing."""

    repair: str

    def __new__(cls, words: str, repair: str = "") -> Self:
        """Both texts of a kind."""
        member = str.__new__(cls, words)
        member._value_ = words
        member.repair = repair
        return member

    DAMAGE = "damaged places in the file"
    IMPOSSIBLE_VALUE = "values that no catalog can hold"
    ODD_VALUE = "values of the wrong kind", "they are read as text; what is no number is left empty"
    WRONG_INDEX = "indexes that do not match their rows", "they are built anew"
    DANGLING = (
        "links to something that is not there",
        "optional ones are cleared, parts of nothing deleted, what an award needs is made anew as “Unknown”",
    )
    NO_BODY = "categories without an award body", "their body is made anew as “Unknown”"
    OTHER_BODY = (
        "awards whose category belongs to another award body",
        "they get the category of the same name of their own body",
    )
    IMPOSSIBLE_DATE = "impossible dates", "they are kept as text, as they are stated"
    WRONG_BOUNDS = "dates that sort wrongly", "their first and last day are worked out anew"
    UNSORTED = "lists whose order is not clear", "they are numbered anew, in the order they are shown in"
    NAMELESS = "recipients without a name", "empty ones are deleted"
    NAMELESS_ROLE = "recipients without a name but with a role"


@dataclass(frozen=True, slots=True)
class Problem:
    """How often something was found, with some places where."""

    kind: ProblemKind
    count: int
    examples: tuple[str, ...] = ()

    @property
    def repairable(self) -> bool:
        """Whether a repair mends it."""
        return bool(self.kind.repair)

"""What a check finds in a film's dossier."""

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What a finding is about; the value is the word the command line prints."""

    PROSE_ONLY = "award in the prose only"
    CONTRADICTION = "prose and table differ"
    DATE = "date"
    NAME = "name"
    DOUBLED_WORD = "doubled word"
    REFERENCE = "reference"
    JUNK = "junk"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: where it stands, what it is, and what to do.

    `rows` are the rows of the awards it is about, from 1, as the grid's source rows.
    """

    kind: FindingKind
    where: str
    text: str
    advice: str
    rows: tuple[int, ...] = ()

    def __str__(self) -> str:
        """One line: `date: row 12: … Do this.`."""
        return f"{self.kind}: {self.where}: {self.text}. {self.advice}"


def at_rows(rows: tuple[int, ...]) -> str:
    """`row 3`, `rows 3, 4`, and not more of them than one reads."""
    shown = ", ".join(map(str, rows[:8])) + ("…" if len(rows) > 8 else "")
    return f"row{'s' if len(rows) > 1 else ''} {shown}"

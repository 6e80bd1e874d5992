"""What the reader says of its own work, line by line, in plain words."""

from dataclasses import dataclass
from enum import StrEnum


class ReportKind(StrEnum):
    """What became of a part of the text."""

    READ = "read"
    LOST = "lost"  # the text had it once; flattening took it away
    UNSURE = "unsure"
    SUSPECT = "suspect"  # kept as stated, and looks wrong
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True, order=True)
class ReportLine:
    """One thing to know about the reading. `line` is the 1-based line of the source."""

    line: int
    kind: ReportKind
    text: str

    def __str__(self) -> str:
        """`line 92: suspect: …`."""
        return f"line {self.line}: {self.kind}: {self.text}"

"""Why the catalog says a thing: how a value came about when its source does not simply state it."""

from dataclasses import dataclass
from enum import StrEnum


class RemarkKind(StrEnum):
    """What the remark says of the value."""

    INHERITED = "inherited"  # carried from another row of the same table
    DERIVED = "derived"  # not where one would look for it, but said elsewhere in the source
    UNSURE = "unsure"  # the reader had to choose; a second reading was close
    SUSPECT = "suspect"  # kept as stated, and looks wrong
    LOST = "lost"  # the source has the label but its value is gone
    INFO = "info"  # anything else worth knowing


@dataclass(frozen=True, slots=True)
class Remark:
    """A plain-text reason for the value of `field` ("" speaks of the whole record)."""

    field: str
    kind: RemarkKind
    text: str

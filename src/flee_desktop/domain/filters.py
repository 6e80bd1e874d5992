"""What a filter says, as plain values. `filter_language` reads and writes them, `search` evaluates them."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum, auto


class Flag(Enum):
    """`is:` conditions."""

    TIED = auto()


@dataclass(frozen=True, slots=True)
class Everything:
    """Matches every row: the empty filter."""


@dataclass(frozen=True, slots=True)
class Contains:
    """Some searched field (`field` None) or that field contains the text, folded.

    A RESULT field is different: it matches results whose name or alias starts with the text, so that
    `result:won` includes the tied win and `result:nominated` is never part of something else.
    """

    field: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Equals:
    """The field (or one of its values) is the text: folded, but whole."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class NumberRange:
    """A number of the field lies in [low, high]; None is open."""

    field: str
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class DateRange:
    """Some day the field may mean lies in [first, last]; None is open. Undated rows never match."""

    field: str
    first: dt.date | None
    last: dt.date | None


@dataclass(frozen=True, slots=True)
class Matches:
    """Some searched field (`field` None) or that field matches the regular expression, case folded."""

    field: str | None
    pattern: str


@dataclass(frozen=True, slots=True)
class Has:
    """The field is not empty."""

    field: str


@dataclass(frozen=True, slots=True)
class Is:
    """The row has the flag."""

    flag: Flag


@dataclass(frozen=True, slots=True)
class Not:
    """The inner filter does not match."""

    inner: "Filter"


@dataclass(frozen=True, slots=True)
class And:
    """Every part matches."""

    parts: tuple["Filter", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Some part matches."""

    parts: tuple["Filter", ...]


Filter = Everything | Contains | Equals | NumberRange | DateRange | Matches | Has | Is | Not | And | Or

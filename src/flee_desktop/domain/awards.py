"""A nomination flattened to the values of one grid row, and where it came from."""

from dataclasses import dataclass

from flee_desktop.domain.remarks import Remark
from flee_desktop.domain.results import Result


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardRow:
    """What the grid, the filter and every export know of one nomination.

    `recipients` are as the source writes them, `recipient_names` the authorities they link to, in the
    same order. `date` is EDTF, "" when unknown. `position` is the row's place in its source, from 1.
    """

    id: int
    film_id: int | None
    film: str
    film_year: int | None
    body: str
    edition: int | None
    date: str
    category: str
    recipients: tuple[str, ...]
    recipient_names: tuple[str, ...]
    result: Result
    tied: bool
    rank: int | None
    note: str
    references: tuple[int, ...]
    position: int


@dataclass(frozen=True, slots=True)
class AwardOrigin:
    """Where a row came from: its raw line, and the reasons for what the line itself does not state."""

    source: str
    source_line: int | None
    source_text: str
    remarks: tuple[Remark, ...]

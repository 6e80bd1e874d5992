"""The rows of an awards table with every column filled, and what became of the whole table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from flee_desktop.domain.dossier import Nomination
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.formats.article.authorities import Authorities, link_recipients, written_names
from flee_desktop.formats.article.columns import Role
from flee_desktop.formats.article.report import ReportKind, ReportLine

MOST_ROWS = 5_000  # the best-honored films have some hundreds
_TOLD = (RemarkKind.UNSURE, RemarkKind.SUSPECT, RemarkKind.LOST)


@dataclass(frozen=True, slots=True)
class ResolvedRow:
    """A row with every column filled. `cells` are verbatim; `origins` the row each was written in, from 1.

    `broken`: a list in a cell was lost. `doubts` are the columns a second reading would fill otherwise.
    """

    number: int
    line: int
    text: str
    cells: tuple[str, ...]
    origins: tuple[int, ...]
    opens_group: bool
    margin: float = float("inf")
    doubts: frozenset[int] = frozenset()
    broken: bool = False

    @property
    def unsure(self) -> bool:
        """Whether another reading of the row was close."""
        return bool(self.doubts)


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardTableReading:
    """What an awards table says. `rows` are its lines with every column filled, verbatim, under `labels`."""

    labels: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    rows: tuple[ResolvedRow, ...] = ()
    nominations: tuple[Nomination, ...] = ()
    report: tuple[ReportLine, ...] = ()

    @property
    def unsure_rows(self) -> tuple[int, ...]:
        """The numbers of the rows, from 1, that the reader is not sure of."""
        return tuple(row.number for row in self.rows if row.unsure)


def refuse_too_many(rows: int) -> None:
    """Raise UserError for more lines of awards than any film has: they would take minutes."""
    if rows > MOST_ROWS:
        raise UserError(
            f"The text has {rows} lines of awards: no film has that many, and nothing was read.",
            f"Up to {MOST_ROWS} lines can be read.",
        )


def link_readings(
    readings: Sequence[AwardTableReading], known: Iterable[str] = ()
) -> list[AwardTableReading]:
    """Put all recipients under one name each; `known` are names the article gives. Completes the reports."""
    written = written_names(nomination for reading in readings for nomination in reading.nominations)
    authorities = Authorities([*known, *written])
    return [_linked(reading, authorities) for reading in readings]


def _linked(reading: AwardTableReading, authorities: Authorities) -> AwardTableReading:
    linked = tuple(link_recipients(nomination, authorities) for nomination in reading.nominations)
    said = tuple(line for nomination in linked for line in _remarked(nomination))
    return replace(reading, nominations=linked, report=reading.report + said)


def _remarked(nomination: Nomination) -> Iterable[ReportLine]:
    for remark in nomination.remarks:
        if remark.kind in _TOLD:
            where = f"{nomination.award_body}, {nomination.category}: {remark.field.replace('_', ' ')}"
            kind = ReportKind(remark.kind.value)
            yield ReportLine(nomination.source_line or 0, kind, f"{where} {remark.text}")

"""The awards tables of an article, read whole: found by their header, resolved, checked, linked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from flee_desktop.domain.dossier import Nomination
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.formats.article_text.authorities import Authorities, link_recipients, written_names
from flee_desktop.formats.article_text.award_table import WIDEST, Knowledge, ResolvedRow, resolve_rows
from flee_desktop.formats.article_text.cells import typed_roles
from flee_desktop.formats.article_text.column_types import fit_roles
from flee_desktop.formats.article_text.columns import Role, is_awards_header, label_roles
from flee_desktop.formats.article_text.layout import Block, Row, Table, read_blocks
from flee_desktop.formats.article_text.nominations import to_nominations
from flee_desktop.formats.article_text.report import ReportKind, ReportLine
from flee_desktop.formats.article_text.wording import wording_hints

_MOST_ROWS = 5_000  # the best-honored films have some hundreds
_TOLD = (RemarkKind.UNSURE, RemarkKind.SUSPECT, RemarkKind.LOST)


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


def read_award_table(
    lines: Sequence[str], film_title: str = "", names: Sequence[str] = (), first_line: int = 1
) -> AwardTableReading:
    """Read the first awards table of these lines; raises UserError when there is none.

    `names` are people known beforehand: they help to tell a recipient from a category.
    """
    for block in read_blocks(lines, first_line):
        reading = read_awards(block, film_title, names)
        if reading is not None:
            return link_readings([reading], names)[0]
    raise UserError(
        "This text has no table of awards.",
        "Its header line needs a column for the result and one for the award, above a line of dashes.",
    )


def read_awards(
    block: Block, film_title: str, names: Iterable[str] = (), first_number: int = 1
) -> AwardTableReading | None:
    """Read a block as an awards table, names not yet linked; None when it is something else.

    Raises UserError for a table of a size that no film's awards have.
    """
    found = _header(block)
    if found is None:
        return None
    header, lines = found
    refuse_too_many(len(lines))
    rows = [row for row in lines if not _says_nothing(row)]
    roles = fit_roles(label_roles(header.cells), [row.cells for row in rows])
    resolved = resolve_rows(rows, Knowledge(roles, film_title, frozenset(map(fold, names))))
    nominations = to_nominations(resolved, roles, film_title, first_number)
    said = [ReportLine(header.line, ReportKind.READ, f"awards table: {len(nominations)} awards read")]
    said += [
        ReportLine(row.line, ReportKind.IGNORED, "a line of the awards table without an award")
        for row in lines
        if _says_nothing(row)
    ]
    return AwardTableReading(
        labels=header.cells,
        roles=roles,
        rows=tuple(resolved),
        nominations=tuple(nominations),
        report=tuple(said),
    )


def refuse_too_many(rows: int) -> None:
    """Raise UserError for more lines of awards than any film has: they would take minutes."""
    if rows > _MOST_ROWS:
        raise UserError(
            f"The text has {rows} lines of awards: no film has that many, and nothing was read.",
            f"Up to {_MOST_ROWS} lines can be read.",
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


def _header(block: Block) -> tuple[Row, list[Row]] | None:
    """The header of an awards table and its rows: the line above the rule or, under a title, one below."""
    if not isinstance(block, Table):
        return None
    lines = [block.header, *block.rows]
    for at, line in enumerate(lines[:3]):
        if 2 < len(line.cells) <= WIDEST and is_awards_header(label_roles(line.cells)):
            return line, lines[at + 1 :]
    return None


def _says_nothing(row: Row) -> bool:
    """Whether a line is blank, repeats the header, or is a heading: a year or a body all by itself."""
    filled = [cell for cell in row.cells if cell]
    if len(filled) > 1:
        return len(set(row.cells)) > 2 and is_awards_header(label_roles(row.cells))
    return not filled or _is_heading(filled[0])


def _is_heading(text: str) -> bool:
    hints = wording_hints(text, "")
    names_body = hints.get(Role.BODY, 0.0) > max(2.0, hints.get(Role.CATEGORY, 0.0))
    return names_body or bool(typed_roles(text) & {Role.DATE, Role.REFERENCES})


def _remarked(nomination: Nomination) -> Iterable[ReportLine]:
    for remark in nomination.remarks:
        if remark.kind in _TOLD:
            where = f"{nomination.award_body}, {nomination.category}: {remark.field.replace('_', ' ')}"
            kind = ReportKind(remark.kind.value)
            yield ReportLine(nomination.source_line or 0, kind, f"{where} {remark.text}")

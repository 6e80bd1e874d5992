"""Award tables with their spans, as readings: what a span covers is said to be carried from its row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from flee_desktop.domain.dossier import Nomination
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.article.award_headers import awards_header, says_nothing, to_reading
from flee_desktop.formats.article.award_rows import AwardTableReading, ResolvedRow, refuse_too_many
from flee_desktop.formats.article.blocks import Row
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.article.column_types import fit_roles
from flee_desktop.formats.article.columns import Role, label_roles
from flee_desktop.formats.article.wording import wording_hints
from flee_desktop.formats.page.blocks import Grid
from flee_desktop.formats.page.spans import SpannedRow, expand

_GENERIC_HEADINGS = """
awards|accolades|nominations|awards and nominations|award nominations|wins|won|recognition|honors|honours
awards and accolades|accolades and nominations|awards and honors|awards and recognition|reception|release
industry awards|other awards|critics awards|critics' awards|film festivals
"""
_GENERIC = frozenset(_GENERIC_HEADINGS.strip().replace("\n", "|").split("|"))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands: its film, the headings above it, outermost first, its first row's number."""

    title: str = ""
    headings: tuple[str, ...] = ()
    first_number: int = 1


def is_award_grid(grid: Grid) -> bool:
    """Whether the first rows of a table are the header of awards."""
    return _header(expand(Grid(grid.line, grid.rows[:4]))) is not None


def read_award_grid(grid: Grid, place: Place) -> AwardTableReading | None:
    """The awards of a table, names not yet linked; None when it lists none. A huge one is a UserError."""
    refuse_too_many(len(grid.rows))
    spanned = expand(grid)
    at = _header(spanned)
    if at is None:
        return None
    spanned = _as_wide_as_used(spanned, at)
    header, below = spanned[at], spanned[at + 1 :]
    rows = [row for row in below if not _no_award(row)]
    roles = fit_roles(label_roles(header.cells), [row.cells for row in rows])
    resolved = list(_resolved(rows, {id(row): index for index, row in enumerate(spanned)}, roles))
    ignored = [row.line for row in below if _no_award(row)]
    reading = to_reading(_row(header), roles, resolved, ignored, place.title, place.first_number)
    if Role.BODY in roles:
        return reading
    return replace(reading, nominations=tuple(_with_bodies(reading.nominations, grid, place, spanned)))


def _as_wide_as_used(rows: Sequence[SpannedRow], header: int) -> list[SpannedRow]:
    """The rows without the columns that only a title above the header claims."""
    width = max((at + 1 for row in rows[header:] for at, cell in enumerate(row.cells) if cell), default=1)
    return [replace(row, cells=row.cells[:width], origins=row.origins[:width]) for row in rows]


def _header(rows: Sequence[SpannedRow]) -> int | None:
    return awards_header([_row(row) for row in rows])


def _row(row: SpannedRow) -> Row:
    return Row(row.line, row.text, row.cells)


def _no_award(row: SpannedRow) -> bool:
    return row.heading or says_nothing(_row(row))


def _resolved(
    rows: Sequence[SpannedRow], places: dict[int, int], roles: tuple[Role, ...]
) -> Iterable[ResolvedRow]:
    """The rows, numbered from 1; a cell whose row is none of them counts as the row's own."""
    numbers = {places[id(row)]: number for number, row in enumerate(rows, 1)}
    for number, row in enumerate(rows, 1):
        origins = tuple(numbers.get(origin, number) for origin in row.origins)
        opens = any(
            role in (Role.BODY, Role.DATE) and origin == number
            for role, origin in zip(roles, origins, strict=True)
        )
        yield ResolvedRow(number, row.line, row.text, row.cells, origins, opens)


def _with_bodies(
    nominations: Iterable[Nomination], grid: Grid, place: Place, rows: Sequence[SpannedRow]
) -> Iterable[Nomination]:
    """A table without a column for the award body has it in a row of its own, its caption or the heading."""
    headings = [(row.line, row.cells[0]) for row in rows if row.heading]
    around = [text for text in (*place.headings, grid.caption) if _names_body(text)]
    for nomination in nominations:
        above = [text for line, text in headings if line < (nomination.source_line or 0)]
        named = [*around, *above[-1:]]
        body = next((bare for text in reversed(named) if (bare := _body(text))), "")
        yield _with_body(nomination, body) if body else nomination


def _names_body(text: str) -> bool:
    return wording_hints(text, "").get(Role.BODY, 0.0) > 0


def _body(text: str) -> str:
    bare = without_citations(text).strip()
    return "" if fold(bare) in _GENERIC else bare


def _with_body(nomination: Nomination, body: str) -> Nomination:
    said = Remark("award_body", RemarkKind.DERIVED, f"from the heading above the table's row, “{body}”")
    others = (remark for remark in nomination.remarks if remark.field != "award_body")
    return replace(nomination, award_body=body, remarks=(*others, said))

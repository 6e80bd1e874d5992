"""Finds the header of an awards table and the rows under it, and turns resolved rows into a reading."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from flee_desktop.domain.dossier import Nomination, PartyKind
from flee_desktop.formats.article.award_rows import AwardTableReading, ResolvedRow
from flee_desktop.formats.article.blocks import Row
from flee_desktop.formats.article.cells import typed_roles
from flee_desktop.formats.article.columns import Role, is_awards_header, label_roles, names_works
from flee_desktop.formats.article.nominations import to_nominations
from flee_desktop.formats.article.report import ReportKind, ReportLine
from flee_desktop.formats.article.wording import wording_hints

WIDEST = 10  # columns; beyond this a table is not an awards table of a film article
_HIGHEST_TITLE = 3  # lines among which the header stands: a title may be above it


def awards_header(lines: Sequence[Row]) -> int | None:
    """Which line is the header of a table of awards: the first or, under a title, one below."""
    for at, line in enumerate(lines[:_HIGHEST_TITLE]):
        if 2 < len(line.cells) <= WIDEST and is_awards_header(label_roles(line.cells)):
            return at
    return None


def says_nothing(row: Row) -> bool:
    """Whether a line is blank, repeats the header, or is a heading: a year or a body all by itself."""
    filled = [cell for cell in row.cells if cell]
    if len(filled) > 1:
        return len(set(row.cells)) > 2 and is_awards_header(label_roles(row.cells))
    return not filled or _is_heading(filled[0])


def to_reading(
    header: Row,
    roles: tuple[Role, ...],
    rows: Sequence[ResolvedRow],
    ignored: Iterable[int],
    film_title: str,
    first_number: int = 1,
) -> AwardTableReading:
    """The reading of a table, names not yet linked. `ignored` are the lines that say nothing."""
    nominations = to_nominations(rows, roles, film_title, first_number)
    if Role.RECIPIENT in roles and names_works(header.cells[roles.index(Role.RECIPIENT)]):
        nominations = [_of_works(nomination) for nomination in nominations]
    said = [ReportLine(header.line, ReportKind.READ, f"awards table: {len(nominations)} awards read")]
    said += [
        ReportLine(line, ReportKind.IGNORED, "a line of the awards table without an award")
        for line in ignored
    ]
    return AwardTableReading(
        labels=header.cells,
        roles=roles,
        rows=tuple(rows),
        nominations=tuple(nominations),
        report=tuple(said),
    )


def _of_works(nomination: Nomination) -> Nomination:
    """The nomination with its recipients as works: that is what their column is labeled."""
    works = tuple(replace(party, kind=PartyKind.FILM) for party in nomination.recipients)
    return replace(nomination, recipients=works)


def _is_heading(text: str) -> bool:
    hints = wording_hints(text, "")
    names_body = hints.get(Role.BODY, 0.0) > max(2.0, hints.get(Role.CATEGORY, 0.0))
    return names_body or bool(typed_roles(text) & {Role.DATE, Role.REFERENCES})

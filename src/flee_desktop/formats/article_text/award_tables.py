"""The awards tables of a flattened article, read whole: found by their header, resolved, checked, linked."""

from collections.abc import Iterable, Sequence

from flee_desktop.domain.errors import UserError
from flee_desktop.domain.folding import fold
from flee_desktop.formats.article.award_headers import awards_header, says_nothing, to_reading
from flee_desktop.formats.article.award_rows import AwardTableReading, link_readings, refuse_too_many
from flee_desktop.formats.article.blocks import Block, Table
from flee_desktop.formats.article.column_types import fit_roles
from flee_desktop.formats.article.columns import label_roles
from flee_desktop.formats.article_text.award_table import Knowledge, resolve_rows
from flee_desktop.formats.article_text.layout import read_blocks


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
    lines = [block.header, *block.rows] if isinstance(block, Table) else []
    at = awards_header(lines)
    if at is None:
        return None
    header, lines = lines[at], lines[at + 1 :]
    refuse_too_many(len(lines))
    rows = [row for row in lines if not says_nothing(row)]
    roles = fit_roles(label_roles(header.cells), [row.cells for row in rows])
    resolved = resolve_rows(rows, Knowledge(roles, film_title, frozenset(map(fold, names))))
    ignored = [row.line for row in lines if says_nothing(row)]
    return to_reading(header, roles, resolved, ignored, film_title, first_number)

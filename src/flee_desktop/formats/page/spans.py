"""Row and column spans: every cell of a table put into each place it covers.

The limits are those of HTML (https://html.spec.whatwg.org/multipage/tables.html#dom-tdth-colspan): a cell
spans at most 1,000 columns and 65,534 rows. A span that runs past the last row ends there.
"""

from dataclasses import dataclass

from flee_desktop.domain.errors import UserError
from flee_desktop.formats.page.blocks import Cell, Grid, GridRow, flat

MOST_COLUMNS = 1_000
MOST_ROWS = 65_534
_MOST_PLACES = 500_000  # cells of one table after its spans are expanded


@dataclass(frozen=True, slots=True)
class SpannedRow:
    """A row with every place filled. `origins` are the indexes of the rows its cells were written in.

    `heading`: one cell spans the whole row.
    """

    line: int
    text: str
    cells: tuple[str, ...]
    origins: tuple[int, ...]
    heading: bool = False


def clamped(cell: Cell, rows_left: int) -> Cell:
    """The cell with spans that are possible; 0 rows means all that are left, as in HTML."""
    rows = rows_left if cell.rows == 0 else min(max(cell.rows, 1), MOST_ROWS, rows_left)
    return Cell(cell.text, rows, min(max(cell.columns, 1), MOST_COLUMNS))


def expand(grid: Grid) -> list[SpannedRow]:
    """Every row of the table with all its places; raises UserError for more places than a table has."""
    places: list[dict[int, tuple[Cell, int]]] = [{} for _ in grid.rows]
    taken = 0
    for at, row in enumerate(grid.rows):
        column = 0
        for written in row.cells:
            while column in places[at]:  # a cell from above reaches down to here
                column += 1
            cell = clamped(written, len(grid.rows) - at)
            taken += cell.rows * cell.columns
            _refuse_too_many(taken, row.line)
            _put(cell, at, column, places)
            column += cell.columns
    width = 1 + max((column for filled in places for column in filled), default=-1)
    return [_spanned(row, filled, width) for row, filled in zip(grid.rows, places, strict=True)]


def _put(cell: Cell, at: int, column: int, places: list[dict[int, tuple[Cell, int]]]) -> None:
    for filled in places[at : at + cell.rows]:
        for place in range(column, column + cell.columns):
            filled.setdefault(place, (cell, at))  # of two cells that claim a place, the first keeps it


def _refuse_too_many(places: int, line: int) -> None:
    if places > _MOST_PLACES:
        raise UserError(
            f"Line {line}: the table has more than {_MOST_PLACES} cells, and nothing was read.",
            "An awards table has some thousands: is it the right file?",
        )


def _spanned(row: GridRow, filled: dict[int, tuple[Cell, int]], width: int) -> SpannedRow:
    nothing = Cell(""), -1
    written = [filled.get(column, nothing) for column in range(width)]
    alone = width > 1 and len({id(cell) for cell, _at in written}) == 1
    texts = [flat(cell.text) for cell, _at in written]
    if alone:
        texts[1:] = [""] * (width - 1)
    return SpannedRow(row.line, row.text, tuple(texts), tuple(at for _cell, at in written), alone)

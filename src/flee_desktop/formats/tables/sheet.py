"""A table as its file gives it: rows of text, each with its place."""

from dataclasses import dataclass

MOST_COLUMNS = 2_000
MOST_ROWS = 1_048_576  # what a spreadsheet can have
LONGEST_CELL = 1_000_000  # characters

_MISSING = frozenset({"", "na", "n/a", "#n/a", "nan", "null", "none", "-", "–", "—", "\\n", "nil"})


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row: the 1-based line or row number of its file, its source text, and its cells."""

    line: int
    text: str
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """A cell without the blanks around it; "" where the row is too short or says nothing."""
        text = self.cells[column].strip() if column < len(self.cells) else ""
        return "" if len(text) < 5 and text.lower() in _MISSING else text


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows of one table. `exact`: its numbers and dates are the program's own, not a wording of them.

    `notes` say how the file was taken apart; `merged` are the cells that span others, as
    (first row, first column, last row, last column) from 0.
    """

    name: str
    rows: tuple[SheetRow, ...]
    exact: bool = False
    notes: tuple[str, ...] = ()
    merged: tuple[tuple[int, int, int, int], ...] = ()

    @property
    def width(self) -> int:
        """The number of columns of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)

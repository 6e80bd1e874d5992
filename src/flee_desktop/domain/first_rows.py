"""The awards that a grid of a whole catalog begins with, before all of them are there as columns."""

from collections.abc import Mapping
from dataclasses import dataclass

from flee_desktop.domain.results import Result

FirstCell = str | tuple[str, ...] | tuple[int, ...] | int | Result | None


@dataclass(frozen=True, slots=True)
class FirstRows:
    """The first rows of `total`, in the order of the source: by film title, then as listed for the film.

    `cells` are those of each row, by field name, as `search.columns` has them. Rows count from 0, and have
    the numbers that they will have in the columns.
    """

    total: int
    cells: tuple[Mapping[str, FirstCell], ...]

    def cell(self, row: int, field_name: str) -> FirstCell:
        """The value of one grid cell; of a row that was not read it is empty."""
        return self.cells[row][field_name] if 0 <= row < len(self.cells) else ""

    def text(self, row: int, field_name: str) -> str:
        """The cell as it is exported: dates in EDTF, several values joined by `; `."""
        cell = self.cell(row, field_name)
        if isinstance(cell, tuple):
            return "; ".join(map(str, cell))
        return "" if cell is None else str(cell)

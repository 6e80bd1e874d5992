"""What every award export gets: the columns and rows exactly as the user sees them, and the options."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from flee_desktop.domain.cell_writing import CellWriter
from flee_desktop.domain.fields import Field

CellValue = str | int | None | tuple[str, ...] | tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How cells are written. `show_date` turns an EDTF text into the reader's own form; None keeps EDTF.

    `separator` is used by the spreadsheet format alone: "," or ";" as the reader's locale has it.
    `note` is one line of text above the headings, in the formats that can hold one.
    """

    protect_formulas: bool = True
    separator: str = ","
    show_date: Callable[[str], str] | None = None
    note: str = ""


class Rows(Protocol):
    """The rows of an export, as `search.exporting` has them. Names repeat: each cell is written once."""

    def cells(self) -> tuple[Sequence[CellValue], ...]:
        """Of each field: what its codes mean."""

    def codes(self) -> Iterable[Sequence[Any]]:
        """Some rows at a time: for each field an array of codes, one a row."""

    def lines(self, writers: Sequence[CellWriter], delimiter: bytes, line_end: bytes) -> Iterator[bytes]:
        """The rows as text, some lines at a time. `writers` has how the cells of each field are written."""


@dataclass(frozen=True, slots=True)
class ExportTable:
    """Which fields of which rows are written, under which headings."""

    fields: tuple[Field, ...]
    headings: tuple[str, ...]
    rows: Rows

    def rows_written(
        self, writers: Sequence[Callable[[CellValue], str]]
    ) -> Iterator[Iterator[tuple[str, ...]]]:
        """For each piece, its rows as written by the `writers`, one for each field."""
        all_cells = self.rows.cells()
        written: list[dict[int, str]] = [{} for _ in self.fields]
        for piece in self.rows.codes():
            columns = []
            for array, cells, known, write in zip(piece, all_cells, written, writers, strict=True):
                codes = array.tolist()
                known.update((code, write(cells[code])) for code in set(codes).difference(known))
                columns.append(map(known.__getitem__, codes))
            yield zip(*columns, strict=True)
        for known in written:
            _empty(known)


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One way to write an `ExportTable`; `write` gives the file's bytes in pieces."""

    key: str
    label: str
    suffix: str
    write: Callable[[ExportTable, ExportOptions], Iterator[bytes]]
    is_text_table: bool = True  # formula protection, notes and date forms make sense


def _empty(known: dict[int, str]) -> None:
    """Let the texts go one by one: all at once would hold up every other thread for the time it takes."""
    while known:
        known.popitem()

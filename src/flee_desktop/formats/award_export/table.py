"""What every award export gets: the columns and rows exactly as the user sees them, and the options."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class ExportTable:
    """The rows of an export, as numbers: names repeat, so each is written once and looked up from then on.

    `cells[field][code]` is a cell; `pieces` are some rows at a time: the codes of each field, in the order
    of `fields`, one a row.
    """

    fields: tuple[Field, ...]
    headings: tuple[str, ...]
    cells: tuple[Sequence[CellValue], ...]
    pieces: Iterable[tuple[list[int], ...]]

    def rows_written(
        self, writers: Sequence[Callable[[CellValue], str]]
    ) -> Iterator[Iterator[tuple[str, ...]]]:
        """For each piece, its rows as written by the `writers`, one for each field."""
        written: list[dict[int, str]] = [{} for _ in self.fields]
        for piece in self.pieces:
            columns = []
            for codes, cells, known, write in zip(piece, self.cells, written, writers, strict=True):
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


def cell_text(value: CellValue) -> str:
    """A cell as text: several values joined by "; ", nothing as ""."""
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)

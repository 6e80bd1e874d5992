"""What every award export gets: the columns and rows exactly as the user sees them, and the options."""

from collections.abc import Callable, Iterable, Iterator
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
class AwardTable:
    """The rows of an export: `rows` gives one value per field, in the order of `fields`."""

    fields: tuple[Field, ...]
    headings: tuple[str, ...]
    rows: Iterable[tuple[CellValue, ...]]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One way to write an `AwardTable`; `write` gives the file's bytes in pieces."""

    key: str
    label: str
    suffix: str
    write: Callable[[AwardTable, ExportOptions], Iterator[bytes]]
    is_text_table: bool = True  # formula protection, notes and date forms make sense


def cell_text(value: CellValue) -> str:
    """A cell as text: several values joined by "; ", nothing as ""."""
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)

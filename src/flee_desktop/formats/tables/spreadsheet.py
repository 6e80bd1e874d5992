"""Spreadsheets: Excel workbooks and OpenDocument sheets, each sheet a table."""

import datetime as dt
import io
from collections.abc import Iterator, Sequence

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from flee_desktop.domain.errors import UserError
from flee_desktop.formats.tables.sheet import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Sheet, SheetRow
from flee_desktop.formats.tables.zip_limits import refuse_bomb

_MOST_SHEETS = 50
_MOST_CELLS = 20_000_000
_Value = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


def read_workbook(data: bytes) -> list[Sheet]:
    """The sheets that hold anything, in order; raises UserError for a damaged or boundless workbook."""
    if data.startswith(b"PK"):
        refuse_bomb(data)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = book.sheet_names[:_MOST_SHEETS]
        return [sheet for name in names if (sheet := _sheet(book.get_sheet_by_name(name))).rows]
    except (CalamineError, ValueError, OSError, OverflowError) as error:
        raise _unreadable(error) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what a fault inside the library's Rust comes out as
            raise
        raise _unreadable(error) from error


def _unreadable(error: BaseException) -> UserError:
    return UserError(f"The spreadsheet could not be read: {error}.", "Save the sheet with the films as CSV.")


def _sheet(source: CalamineSheet) -> Sheet:
    height, width = source.total_height, source.total_width
    if height > MOST_ROWS or width > MOST_COLUMNS or height * width > _MOST_CELLS:
        raise UserError(
            f"The sheet “{source.name}” has {height} rows and {width} columns. Nothing was read.",
            f"Up to {MOST_ROWS} rows, {MOST_COLUMNS} columns and {_MOST_CELLS} cells can be read.",
        )
    rows = source.to_python(skip_empty_area=False)
    merged = tuple((*first, *last) for first, last in source.merged_cell_ranges or ())
    return Sheet(source.name, tuple(_rows(rows)), exact=True, merged=merged)


def _rows(rows: Sequence[Sequence[_Value]]) -> Iterator[SheetRow]:
    for number, values in enumerate(rows, 1):
        cells = tuple(map(_text, values))
        if any(cells):
            yield SheetRow(number, " | ".join(cells), cells)


def _text(value: _Value) -> str:
    """A value as it would be typed: whole numbers without a point, dates as ISO, what is true as "True"."""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value)[:LONGEST_CELL]

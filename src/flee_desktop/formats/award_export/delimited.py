"""CSV and TSV as RFC 4180 has them, and CSV the way spreadsheet programs open it by double click."""

import csv
import io
from collections.abc import Iterator

from flee_desktop.domain.fields import FieldKind
from flee_desktop.formats.award_export.formula_protection import protected
from flee_desktop.formats.award_export.table import (
    AwardTable,
    CellValue,
    ExportFormat,
    ExportOptions,
    cell_text,
)

_ROWS_PER_PIECE = 2_000
_BOM = "\ufeff".encode()


def _write_csv(table: AwardTable, options: ExportOptions) -> Iterator[bytes]:
    return _pieces(table, options, ",")


def _write_tsv(table: AwardTable, options: ExportOptions) -> Iterator[bytes]:
    return _pieces(table, options, "\t")


def _write_spreadsheet_csv(table: AwardTable, options: ExportOptions) -> Iterator[bytes]:
    yield _BOM
    yield from _pieces(table, options, options.separator)


def _pieces(table: AwardTable, options: ExportOptions, delimiter: str) -> Iterator[bytes]:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n")
    if options.note:
        writer.writerow([_safe(options.note, options)])
    writer.writerow([_safe(heading, options) for heading in table.headings])
    is_date = tuple(field.kind is FieldKind.DATE for field in table.fields)
    for number, row in enumerate(table.rows, 1):
        writer.writerow([_cell(value, date, options) for value, date in zip(row, is_date, strict=True)])
        if number % _ROWS_PER_PIECE == 0:
            yield _taken(buffer)
    yield _taken(buffer)


def _cell(value: CellValue, is_date: bool, options: ExportOptions) -> str:
    text = cell_text(value)
    if is_date and text and options.show_date is not None:
        text = options.show_date(text)
    return _safe(text, options)


def _safe(text: str, options: ExportOptions) -> str:
    return protected(text) if options.protect_formulas else text


def _taken(buffer: io.StringIO) -> bytes:
    # Lone surrogates can sit in a damaged catalog; a file of valid UTF-8 with a mark is better than none.
    data = buffer.getvalue().encode("utf-8", errors="replace")
    buffer.seek(0)
    buffer.truncate()
    return data


CSV = ExportFormat("csv", "CSV", ".csv", _write_csv)
SPREADSHEET_CSV = ExportFormat("spreadsheet", "CSV for spreadsheets", ".csv", _write_spreadsheet_csv)
TSV = ExportFormat("tsv", "Tab-separated text", ".tsv", _write_tsv)

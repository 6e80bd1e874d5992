"""CSV and TSV as RFC 4180 has them, and CSV the way spreadsheet programs open it by double click.

A cell is quoted once and then looked up, row by row: the csv module would look at each again.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from flee_desktop.domain.fields import Field, FieldKind
from flee_desktop.formats.award_export.formula_protection import protected
from flee_desktop.formats.award_export.table import (
    CellValue,
    ExportFormat,
    ExportOptions,
    ExportTable,
    cell_text,
)

_BOM = "\ufeff".encode()
_LINE_END = "\r\n"


def _write_csv(table: ExportTable, options: ExportOptions) -> Iterator[bytes]:
    return _pieces(table, options, ",")


def _write_tsv(table: ExportTable, options: ExportOptions) -> Iterator[bytes]:
    return _pieces(table, options, "\t")


def _write_spreadsheet_csv(table: ExportTable, options: ExportOptions) -> Iterator[bytes]:
    yield _BOM
    yield from _pieces(table, options, options.separator)


def _pieces(table: ExportTable, options: ExportOptions, delimiter: str) -> Iterator[bytes]:
    quoted = _quoting(delimiter, alone=len(table.fields) == 1)
    above = [_quoting(delimiter, alone=True)(_safe(options.note, options))] if options.note else []
    headings = delimiter.join(quoted(_safe(heading, options)) for heading in table.headings)
    yield _encoded([*above, headings])
    writers = [partial(_cell, field=field, options=options, quoted=quoted) for field in table.fields]
    for rows in table.rows_written(writers):
        yield _encoded(map(delimiter.join, rows))


def _quoting(delimiter: str, *, alone: bool) -> Callable[[str], str]:
    """Quotes a cell when it must be (RFC 4180, 2.6): an empty one that is `alone` would be an empty line."""
    special = re.compile(f'[{re.escape(delimiter)}"\r\n]')

    def quoted(text: str) -> str:
        if special.search(text) or (alone and not text):
            return '"' + text.replace('"', '""') + '"'
        return text

    return quoted


def _cell(value: CellValue, field: Field, options: ExportOptions, quoted: Callable[[str], str]) -> str:
    text = cell_text(value)
    if field.kind is FieldKind.DATE and text and options.show_date is not None:
        text = options.show_date(text)
    return quoted(_safe(text, options))


def _safe(text: str, options: ExportOptions) -> str:
    return protected(text) if options.protect_formulas else text


def _encoded(lines: Iterable[str]) -> bytes:
    # Lone surrogates can sit in a damaged catalog; a file of valid UTF-8 with a mark is better than none.
    return (_LINE_END.join(lines) + _LINE_END).encode("utf-8", errors="replace")


CSV = ExportFormat("csv", "CSV", ".csv", _write_csv)
SPREADSHEET_CSV = ExportFormat("spreadsheet", "CSV for spreadsheets", ".csv", _write_spreadsheet_csv)
TSV = ExportFormat("tsv", "Tab-separated text", ".tsv", _write_tsv)

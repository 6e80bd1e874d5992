"""CSV and TSV as RFC 4180 has them, and CSV the way spreadsheet programs open it by double click.

Each cell that must be quoted is quoted once: the csv module would look at it again in every row.
"""

import re
from collections.abc import Callable, Iterator

from flee_desktop.domain.cell_writing import CellWriter
from flee_desktop.domain.fields import Field, FieldKind
from flee_desktop.formats.award_export.formula_protection import RISKY_FIRST, protected
from flee_desktop.formats.award_export.table import ExportFormat, ExportOptions, ExportTable

_BOM = "\ufeff".encode()
_LINE_END = "\r\n"
_OF_SURROGATES = b"\xed"  # the first byte of each, and of some Hangul


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
    yield _encoded("".join(line + _LINE_END for line in (*above, headings)))
    writers = [_writer(field, options, delimiter, quoted) for field in table.fields]
    yield from table.rows.lines(writers, delimiter.encode(), _LINE_END.encode())


def _quoting(delimiter: str, *, alone: bool) -> Callable[[str], str]:
    """Quotes a cell when it must be (RFC 4180, 2.6): an empty one that is `alone` would be an empty line."""
    special = re.compile(f'[{re.escape(delimiter)}"\r\n]')

    def quoted(text: str) -> str:
        if special.search(text) or (alone and not text):
            return '"' + text.replace('"', '""') + '"'
        return text

    return quoted


def _writer(field: Field, options: ExportOptions, delimiter: str, quoted: Callable[[str], str]) -> CellWriter:
    show = options.show_date if field.kind is FieldKind.DATE else None

    def write(text: str) -> bytes:
        shown = show(text) if text and show is not None else text
        return _encoded(quoted(_safe(shown, options)))

    risky = f'{delimiter}"\r\n'.encode() + _OF_SURROGATES
    first = RISKY_FIRST if options.protect_formulas else b""
    return CellWriter(write, risky, first, all_risky=show is not None)


def _safe(text: str, options: ExportOptions) -> str:
    return protected(text) if options.protect_formulas else text


def _encoded(text: str) -> bytes:
    # Lone surrogates can sit in a damaged catalog; a file of valid UTF-8 with a mark is better than none.
    return text.encode("utf-8", errors="replace")


CSV = ExportFormat("csv", "CSV", ".csv", _write_csv)
SPREADSHEET_CSV = ExportFormat("spreadsheet", "CSV for spreadsheets", ".csv", _write_spreadsheet_csv)
TSV = ExportFormat("tsv", "Tab-separated text", ".tsv", _write_tsv)

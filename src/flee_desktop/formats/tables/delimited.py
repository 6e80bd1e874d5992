"""Delimited text: the delimiter and the kind of quoting that take the file apart most evenly."""

import contextlib
import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from flee_desktop.domain.errors import UserError
from flee_desktop.formats.tables.sheet import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Sheet, SheetRow

_DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_TRIED = 200  # lines by which the delimiter is chosen
# Backslash escapes, hidden from the csv reader as private characters and put back as what they mean.
_ESCAPES = {'\\"': "\ue004", "\\n": "\ue005", "\\t": "\ue006", "\\\\": "\ue007"}
_MEANINGS = {"\ue004": '"', "\ue005": "\n", "\ue006": "\t", "\ue007": "\\"}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file is written. `quotes`: a cell in double quotes is quoted; `escapes`: with backslashes."""

    delimiter: str
    quotes: bool = True
    escapes: bool = False

    def __str__(self) -> str:
        """In words, for a report."""
        quoting = "cells may stand in quotes" if self.quotes else "quotes are part of the text"
        escaping = ", backslashes escape" if self.escapes else ""
        return f"separated by {_DELIMITERS[self.delimiter]}s, {quoting}{escaping}"


def guess_dialect(text: str) -> Dialect | None:
    """The way of writing that gives the most columns, most evenly; None when no line has two cells."""
    head = _head(text)
    escapes = '\\"' in text
    best = max(_DELIMITERS, key=lambda delimiter: _evenness(head, Dialect(delimiter, escapes=escapes)))
    if _evenness(head, Dialect(best, escapes=escapes)) <= 0:
        return None
    return Dialect(best, best != "\t" or _quoting_needed(text), escapes or (best == "\t" and "\\n" in text))


def read_delimited(text: str, name: str, dialect: Dialect | None = None) -> Sheet:
    """The rows of the text; raises UserError with the line where it is no table or beyond the limits."""
    dialect = dialect or guess_dialect(text)
    if dialect is None:
        raise UserError("This text is no table: no line has two cells.", "Choose a CSV or TSV file.")
    rows: list[SheetRow] = []
    for row in _rows(text, dialect):
        if len(rows) >= MOST_ROWS or len(row.cells) > MOST_COLUMNS:
            raise UserError(
                f"Line {row.line}: the table has more than {MOST_ROWS} rows or {MOST_COLUMNS} columns.",
                "Nothing was read. Cut it into several files.",
            )
        if any(row.cells):
            rows.append(row)
    return Sheet(name, tuple(rows), notes=(f"the text is {dialect}",))


def _head(text: str) -> str:
    end = 0
    for _line in range(_TRIED):
        end = text.find("\n", end) + 1
        if not end:
            return text
    return text[:end]


def _evenness(head: str, dialect: Dialect) -> float:
    """The commonest number of cells, weighed by how many rows have it or nearly; 0 for one column."""
    widths: Counter[int] = Counter()
    with contextlib.suppress(UserError):  # what stands before the fault tells enough
        for row in _rows(head, dialect):
            widths[len(row.cells)] += any(row.cells)
    if not widths.total():
        return 0.0
    width, _count = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
    several = sum(count for cells, count in widths.items() if cells > 1)
    return 0.0 if width < 2 else several / sum(widths.values()) * (1 + min(width, 20) / 100)


def _quoting_needed(text: str) -> bool:
    """Whether a tab-separated text quotes at all: some quoted cell holds a tab, a line break or a quote."""
    if not re.search(r'(?:^|\t)"', text, re.MULTILINE):
        return False
    quoted = sum(len(row.cells) for row in _rows(text, Dialect("\t", quotes=True)))
    plain = sum(len(row.cells) for row in _rows(text, Dialect("\t", quotes=False)))
    return quoted < plain or '""' in text.replace('\t""\t', "")


def _rows(text: str, dialect: Dialect) -> Iterator[SheetRow]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd").split("\n")
    reader = csv.reader(
        (f"{_hidden(line) if dialect.escapes else line}\n" for line in lines),
        delimiter=dialect.delimiter,
        quoting=csv.QUOTE_MINIMAL if dialect.quotes else csv.QUOTE_NONE,
    )
    csv.field_size_limit(LONGEST_CELL)
    start = 1
    try:
        for cells in reader:
            source = "\n".join(lines[start - 1 : reader.line_num])
            found = (_shown(cell) for cell in cells) if dialect.escapes else iter(cells)
            yield SheetRow(start, source[:LONGEST_CELL], tuple(cell.removesuffix("\n") for cell in found))
            start = reader.line_num + 1
    except csv.Error as error:
        raise UserError(
            f"Line {start}: the table could not be taken apart there: {error}.",
            "Is a quotation mark opened and never closed?",
        ) from error


def _hidden(text: str) -> str:
    for escape in ("\\\\", '\\"', "\\n", "\\t"):
        text = text.replace(escape, _ESCAPES[escape])
    return text


def _shown(text: str) -> str:
    for mark, meaning in _MEANINGS.items():
        if mark in text:
            text = text.replace(mark, meaning)
    return text

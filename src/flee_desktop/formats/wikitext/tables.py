"""Tables of wikitext whose templates and links are expanded, line by line as MediaWiki reads them."""

import re
from dataclasses import dataclass, field

from flee_desktop.domain.errors import UserError
from flee_desktop.formats.page.blocks import ITEM, Cell, Grid, GridRow
from flee_desktop.formats.page.spans import MOST_COLUMNS, MOST_ROWS
from flee_desktop.formats.wikitext.elements import read_attributes
from flee_desktop.formats.wikitext.expansion import to_text
from flee_desktop.formats.wikitext.marks import LINE

_MOST_NESTED = 20  # tables inside tables
_LONGEST_SOURCE = 2_000  # characters of a row's source that are kept
_LIST_SIGN = re.compile(r"[*#:;]+[ \t]*")
_CITED = re.compile(r"(?<=\S)(?=\[\d{1,4}\])")
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)


@dataclass(slots=True)
class _Open:
    """A table being read."""

    line: int
    caption: str = ""
    rows: list[GridRow] = field(default_factory=list)
    row_line: int = 0
    source: list[str] = field(default_factory=list)
    cells: list[tuple[str, list[str]]] = field(default_factory=list)  # attributes, lines of text


@dataclass(slots=True)
class TableReader:
    """Takes the lines of a page one by one; `finished` are the tables that were closed."""

    finished: list[Grid] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)

    @property
    def inside(self) -> bool:
        """Whether a table is open."""
        return bool(self._open)

    def take(self, number: int, line: str) -> bool:
        """Read a line; False when it belongs to no table. Raises UserError for impossible nesting."""
        text = line.replace(LINE, "").lstrip(" \t:")
        if text.startswith("{|"):
            if len(self._open) >= _MOST_NESTED:
                raise UserError(
                    f"Line {number}: more than {_MOST_NESTED} tables inside each other. Nothing was read.",
                    "Mend the page's tables and try again.",
                )
            self._open.append(_Open(number))
        elif not self._open:
            return False
        elif text.startswith("|}"):
            self._close()
        else:
            _take(self._open[-1], number, text)
        return True

    def end(self) -> None:
        """Close what was never closed."""
        while self._open:
            self._close()

    def _close(self) -> None:
        table = self._open.pop()
        _end_row(table)
        if table.rows:
            self.finished.append(Grid(table.line, tuple(table.rows), table.caption))


def _take(table: _Open, number: int, text: str) -> None:
    if text.startswith("|-"):
        _end_row(table)
        table.row_line = number + 1
        return
    table.source.append(text)
    if text.startswith("|+"):
        table.caption = to_text(text[2:].rpartition("|")[2]).strip()
    elif text.startswith(("|", "!")):
        table.row_line = table.row_line if table.cells else number
        cells = text[1:].replace("!!", "||") if text.startswith("!") else text[1:]
        for cell in cells.split("||")[:MOST_COLUMNS]:
            attributes, bar, words = cell.partition("|")
            table.cells.append((attributes if bar else "", [words if bar else cell]))
    elif table.cells:
        table.cells[-1][1].append(text)


def _end_row(table: _Open) -> None:
    if table.cells:
        if len(table.rows) >= MOST_ROWS:
            raise UserError(
                f"Line {table.row_line}: the table has more than {MOST_ROWS} rows, and nothing was read.",
                "Cut it into several files.",
            )
        cells = tuple(_cell(attributes, lines) for attributes, lines in table.cells)
        source = "\n".join(table.source)[:_LONGEST_SOURCE]
        table.rows.append(GridRow(table.row_line, source.strip(), cells))
    table.cells, table.source = [], []


def _cell(attributes: str, lines: list[str]) -> Cell:
    parts = [
        lines[0],
        *(_LIST_SIGN.sub(ITEM, line, count=1) if _LIST_SIGN.match(line) else line for line in lines[1:]),
    ]
    text = _CITED.sub(" ", to_text("\n".join(parts))).strip(f" \n{ITEM}")
    found = read_attributes(attributes)
    return Cell(text, _span(found.get("rowspan", "")), _span(found.get("colspan", "")))


def _span(text: str) -> int:
    number = _NUMBER.match(text)
    return int(number.group()) if number else 1

"""Tables of a web page: data with its spans, or the infobox."""

import re
from collections.abc import Iterator

from flee_desktop.formats.html.tree import Element, descendants, elements, text_of
from flee_desktop.formats.page.blocks import Cell, Field, Grid, GridRow, Page, flat, items

_NUMBER = re.compile(r"\s*(\d{1,9})", re.ASCII)
_CITED = re.compile(r"(?<=\S)(?=\[\d{1,4}\])")
_GROUPS = ("thead", "tbody", "tfoot")
_INFOBOX = frozenset({"infobox", "infobox_v2", "infobox_v3", "taxobox"})


def is_infobox(table: Element) -> bool:
    """Whether a table is the box of facts beside an article."""
    return bool(table.classes & _INFOBOX)


def take_infobox(table: Element, page: Page) -> None:
    """Note the labeled values of an infobox; its first heading is the film's title."""
    for row in _rows(table):
        cells = [cell for cell in elements(row) if cell.tag in ("td", "th")]
        if len(cells) == 1 and cells[0].tag == "th":
            page.infobox_title = page.infobox_title or flat(text_of(cells[0]))
        elif len(cells) == 2 and cells[0].tag == "th":
            label = " ".join(text_of(cells[0]).replace("\ue001", " ").split())
            values = items(text_of(cells[1]))
            page.fields.append(Field(row.line, label, values))
    caption = next(descendants(table, "caption"), None)
    if caption is not None:
        page.infobox_title = page.infobox_title or flat(text_of(caption))


def read_grid(table: Element) -> Grid:
    """The table as written; tables inside its cells are left out of their text."""
    caption = next((child for child in elements(table) if child.tag == "caption"), None)
    rows = tuple(_grid_row(row) for row in _rows(table))
    return Grid(
        table.line, tuple(row for row in rows if row.cells), flat(text_of(caption)) if caption else ""
    )


def _rows(table: Element) -> Iterator[Element]:
    for child in elements(table):
        if child.tag == "tr":
            yield child
        elif child.tag in _GROUPS:
            yield from (row for row in elements(child) if row.tag == "tr")


def _grid_row(row: Element) -> GridRow:
    cells = tuple(_cell(cell) for cell in elements(row) if cell.tag in ("td", "th"))
    return GridRow(row.line, " | ".join(flat(cell.text) for cell in cells), cells)


def _cell(cell: Element) -> Cell:
    text = _CITED.sub(" ", text_of(cell, without=("table",)))
    return Cell(text, _span(cell.attribute("rowspan")), _span(cell.attribute("colspan")))


def _span(text: str) -> int:
    number = _NUMBER.match(text)
    return int(number.group(1)) if number else 1

"""Awards on the clipboard: text between tabs for spreadsheets and editors, an HTML table for documents."""

import html
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from flee_desktop.formats.award_export.formula_protection import protected

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns

Cells = Sequence[Sequence[str]]


def award_cells(columns: "AwardColumns", rows: Iterable[int], fields: Sequence[str]) -> Cells:
    """The cells of the rows as an export writes them, safe to paste into a spreadsheet."""
    return [[protected(columns.text(row, field)) for field in fields] for row in rows]


def clipboard_data(headings: Sequence[str], cells: Cells) -> QMimeData:
    """Both forms of the table; `headings` may be empty."""
    data = QMimeData()
    data.setText(tab_text([headings, *cells] if headings else cells))
    data.setHtml(html_table(headings, cells))
    return data


def tab_text(lines: Cells) -> str:
    """One row a line. White space inside a cell becomes a blank: it must not look like another cell."""
    return "".join("\t".join(" ".join(cell.split()) for cell in line) + "\n" for line in lines)


def html_table(headings: Sequence[str], cells: Cells) -> str:
    """A table in which data is only ever text."""
    head = f"<thead>{_html_row(headings, 'th')}</thead>" if headings else ""
    body = "\n".join(_html_row(line, "td") for line in cells)
    return f'<meta charset="utf-8">\n<table>{head}<tbody>\n{body}\n</tbody></table>'


def _html_row(cells: Sequence[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"

"""Awards on the clipboard: text between tabs for spreadsheets and editors, an HTML table for documents."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData

from flee_desktop.domain.cell_writing import CellWriter
from flee_desktop.formats.award_export.formula_protection import protected
from flee_desktop.ui.awards_grid.summary import MOST_IN_TABLE
from flee_desktop.ui.background import LongJob

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns, Ints

Cells = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Copied:
    """What goes on the clipboard: UTF-8 text, and a table ("" when there are more rows than one takes)."""

    count: int
    text: QByteArray
    table: str

    def mime_data(self) -> QMimeData:
        """Both forms."""
        data = QMimeData()
        data.setData("text/plain", self.text)
        if self.table:
            data.setHtml(self.table)
        return data


def copy_awards(
    columns: "AwardColumns", rows: "Ints", fields: Sequence[str], headings: Sequence[str], job: LongJob
) -> Copied:
    """The rows with these fields, under `headings` (() for none). Canceled, it returns only a part."""
    from flee_desktop.search.exporting import RowsToWrite

    text, lines = QByteArray(), list[str]()
    if headings:
        text.append(_bytes("\t".join(headings) + "\n"))
    to_write = RowsToWrite(columns, rows, tuple(fields), lambda done: job.tell(done, len(rows)))
    for piece in to_write.lines([_CLEANED] * len(fields), b"\t", b"\n"):
        if job.canceled():
            break
        text.append(piece)
        if len(rows) <= MOST_IN_TABLE:
            lines += html_lines([line.split("\t") for line in piece.decode().split("\n")[:-1]])
    return Copied(len(rows), text, html_table(headings, lines) if lines else "")


def clean(text: str) -> str:
    """A cell as an export writes it, safe to paste into a spreadsheet.

    White space becomes a blank: no cell must look like two, or like another row.
    """
    return " ".join(protected(text).split())


def html_lines(cells: Cells, tag: str = "td") -> list[str]:
    """Rows of a table in which data is only ever text."""
    return [
        "<tr>" + "".join([f"<{tag}>{html.escape(cell)}</{tag}>" for cell in line]) + "</tr>" for line in cells
    ]


def html_table(headings: Sequence[str], lines: Sequence[str]) -> str:
    """The table of these rows."""
    head = f"<thead>{html_lines([headings], 'th')[0]}</thead>" if headings else ""
    body = "\n".join(lines)
    return f'<meta charset="utf-8">\n<table>{head}<tbody>\n{body}\n</tbody></table>'


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")  # a lone half of a letter is kept in catalogs, but is no text


_CLEANED = CellWriter(lambda text: _bytes(clean(text)), all_risky=True)

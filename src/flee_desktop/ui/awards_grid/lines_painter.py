"""Paints the awards in sight, a column at a time.

Qt's way asks a delegate about each cell by itself, and each question crosses from C++ into Python and back:
that is most of a frame. Here a column is one loop over pictures that are laid out already.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QTableView

from flee_desktop.ui import theme
from flee_desktop.ui.awards_grid.cell_pictures import CellPictures
from flee_desktop.ui.awards_grid.header import AwardHeader
from flee_desktop.ui.awards_grid.model import AwardModel

_MARK = 6  # pixels, the side of the corner that says "there is a reason to ask why"
_ROOT = QModelIndex()


class LinesPainter:
    """Paints lines of an AwardModel; the headings of groups are painted over them."""

    def __init__(self, table: QTableView, model: AwardModel, headings: AwardHeader) -> None:
        self._table = table
        self._model = model
        self._headings = headings
        self._pictures = CellPictures(model)

    def forget_looks(self) -> None:
        """Take colors, texts and their widths anew: theme, font or language is another one."""
        self._pictures.forget()

    def paint(self, painter: QPainter, lines: range, columns: Sequence[int], shift: int = 0) -> None:
        """Paint these columns, `shift` pixels to the right of where they stand."""
        rows = self._rows(lines)
        awards = [(line, row) for line, row in zip(lines, rows, strict=True) if row >= 0]
        cells = [self._cell(column, shift) for column in columns]
        if not awards or not cells:
            return
        top = {line: self._table.rowViewportPosition(line) for line, _row in awards}
        self._paint_grounds(painter, awards, top, cells[0].united(cells[-1]))
        painter.setPen(theme.tokens().text)
        for column, cell in zip(columns, cells, strict=True):
            self._paint_column(painter, column, cell, awards, top)
        self._paint_marks(painter, columns, cells, top)
        self._paint_focus(painter, columns, cells, top)

    def _rows(self, lines: range) -> list[int]:
        """The row on each line, -1 for a heading."""
        outline = self._model.outline
        if outline is None:
            return list(lines) if self._model.first is not None else [-1] * len(lines)
        if outline.groups is not None:
            return [outline.row_at(line) for line in lines]
        rows: list[int] = outline.rows[lines.start : lines.stop].tolist()
        return rows

    def _cell(self, column: int, shift: int) -> QRect:
        """Where the cells of the column are, on a line at the top."""
        left = self._headings.sectionViewportPosition(column) + shift
        height = self._table.verticalHeader().defaultSectionSize()
        return QRect(left, 0, self._headings.sectionSize(column), height)

    def _paint_grounds(
        self, painter: QPainter, awards: Sequence[tuple[int, int]], top: dict[int, int], line: QRect
    ) -> None:
        tokens, colors, selection = theme.tokens(), self._model.colors, self._table.selectionModel()
        for number, row in awards:
            if selection.isRowSelected(number, _ROOT):
                painter.fillRect(line.translated(0, top[number]), tokens.selection)
            elif saved := colors.of_row(row):
                painter.fillRect(line.translated(0, top[number]), theme.row_ground(tokens, saved.color))

    def _paint_column(
        self,
        painter: QPainter,
        column: int,
        cell: QRect,
        awards: Sequence[tuple[int, int]],
        top: dict[int, int],
    ) -> None:
        room = self._headings.room(column, cell)
        scale = self._table.devicePixelRatioF()
        pictures = self._pictures.of(column, [row for _line, row in awards], room, painter, scale)
        for (line, _row), picture in zip(awards, pictures, strict=True):
            if picture is None:
                continue
            aside, drawn = picture
            if isinstance(drawn, QPixmap):
                painter.drawPixmap(room.left() + aside, top[line], drawn)
            else:
                down = (room.height() - drawn.size().height()) / 2
                painter.drawStaticText(room.left() + aside, top[line] + int(down), drawn)

    def _paint_marks(
        self, painter: QPainter, columns: Sequence[int], cells: Sequence[QRect], top: dict[int, int]
    ) -> None:
        for line, y in top.items():
            if self._model.is_doubted(line):
                for column, cell in zip(columns, cells, strict=True):
                    if self._model.reason(line, column):
                        _paint_mark(painter, cell.translated(0, y), self._table.layoutDirection())

    def _paint_focus(
        self, painter: QPainter, columns: Sequence[int], cells: Sequence[QRect], top: dict[int, int]
    ) -> None:
        index = self._table.currentIndex()
        if self._table.hasFocus() and index.row() in top and index.column() in columns:
            cell = cells[columns.index(index.column())].translated(0, top[index.row()])
            painter.setPen(theme.tokens().focus)
            painter.drawRect(cell.adjusted(0, 0, -1, -2))


def _paint_mark(painter: QPainter, cell: QRect, direction: Qt.LayoutDirection) -> None:
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    corner = QRectF(cell).topLeft() if mirrored else QRectF(cell).topRight()
    along = _MARK if mirrored else -_MARK
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens().outline)
    painter.drawPolygon(QPolygonF([corner, corner + QPointF(along, 0), corner + QPointF(0, _MARK)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)

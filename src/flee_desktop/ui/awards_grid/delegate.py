"""Paints the cells of the grid: text with room around it, results as badges, marks for "why?".

It draws the text itself: Qt's own delegate asks the model seven questions a cell and frame.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from flee_desktop.domain.fields import AWARD_FIELDS, FieldKind
from flee_desktop.domain.results import Result
from flee_desktop.ui import theme
from flee_desktop.ui.awards_grid.model import AwardModel, Index
from flee_desktop.ui.awards_grid.result_badge import badge_width, paint_badge

PADDING = theme.GRID
_MARK = 6  # pixels, the side of the corner that says "there is a reason to ask why"
_CACHED_TEXTS = 5_000
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ALIGNMENTS = tuple(_RIGHT if field.kind is FieldKind.NUMBER else _LEFT for field in AWARD_FIELDS)
RESULT_COLUMN = next(n for n, field in enumerate(AWARD_FIELDS) if field.kind is FieldKind.RESULT)


class AwardDelegate(QStyledItemDelegate):
    """One delegate for all columns of an AwardModel."""

    def __init__(self, model: AwardModel, room: Callable[[int, QRect], QRect], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._room = room  # of a column's text in its cell
        self._tokens = theme.tokens()
        self._elided: dict[tuple[str, int], str] = {}

    def forget_looks(self) -> None:
        """Take colors and text widths anew: the theme or the font is another one."""
        self._tokens = theme.tokens()
        self._elided.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        row, column, rect, state = index.row(), index.column(), option.rect, option.state
        if self._model.group_at(row) >= 0:
            return  # the view paints headings, over all columns at once
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._tokens.selection)
        elif saved := self._model.colors.of_row(self._model.row_of(row)):
            painter.fillRect(rect, theme.row_ground(self._tokens, saved.color))
        text = self._model.text(row, column)
        if text:
            inner = self._room(column, rect)
            if column == RESULT_COLUMN:
                paint_badge(painter, inner, Result(self._model.cell(row, "result")), text)
            else:
                painter.setPen(self._tokens.text)
                painter.drawText(
                    inner, ALIGNMENTS[column], self._fitted(text, inner.width(), option.fontMetrics)
                )
        if self._model.reason(row, column):
            self._paint_mark(painter, rect, option.direction)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._tokens.focus)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What the whole text needs: asked when a column is fitted to its texts."""
        text = self._model.text(index.row(), index.column())
        width = (
            badge_width(option.fontMetrics, text)
            if index.column() == RESULT_COLUMN
            else option.fontMetrics.horizontalAdvance(text)
        )
        return QSize(width + 2 * PADDING + 2, theme.row_height(option.fontMetrics))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A tooltip where the cell is cut off or has a reason; data is shown as the text it is."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        lines = self.tooltip_lines(index, view.visualRect(index))
        if lines:
            import html  # not needed for the window's first rows

            shown = "<br>".join(html.escape(line) for line in lines)
            QToolTip.showText(event.globalPos(), f"<div>{shown}</div>", view)
        else:
            QToolTip.hideText()
        return True

    def tooltip_lines(self, index: Index, rect: QRect) -> list[str]:
        """The whole text when the cell cannot show it, and why it says so."""
        row, column = index.row(), index.column()
        if (group := self._model.group_at(row)) >= 0:
            return [self._model.heading(group).sentence]
        text, reason = self._model.text(row, column), self._model.reason(row, column)
        metrics = self._view_metrics()
        cut = metrics.horizontalAdvance(text) > self._room(column, rect).width()
        color = self._model.colors.reason(self._model.row_of(row))
        return [line for line in (text if cut or reason or color else "", reason, color) if line]

    def _view_metrics(self) -> QFontMetrics:
        view = self.parent()
        assert isinstance(view, QAbstractItemView)  # noqa: S101 - the table makes it
        return view.fontMetrics()

    def _fitted(self, text: str, width: int, metrics: QFontMetrics) -> str:
        key = (text, width)
        fitted = self._elided.get(key)
        if fitted is None:
            if len(self._elided) >= _CACHED_TEXTS:
                self._elided.clear()
            fitted = self._elided[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return fitted

    def _paint_mark(self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection) -> None:
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        corner = QRectF(rect).topLeft() if mirrored else QRectF(rect).topRight()
        along = _MARK if mirrored else -_MARK
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tokens.outline)
        painter.drawPolygon(QPolygonF([corner, corner + QPointF(along, 0), corner + QPointF(0, _MARK)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

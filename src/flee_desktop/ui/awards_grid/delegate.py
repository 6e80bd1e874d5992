"""What a cell needs and says: its width when a column is fitted to its texts, and its tooltip."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from flee_desktop.domain.fields import AWARD_FIELDS, FieldKind
from flee_desktop.ui import theme
from flee_desktop.ui.awards_grid.model import AwardModel, Index
from flee_desktop.ui.awards_grid.result_badge import badge_width

PADDING = theme.GRID
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

"""Paints a cell of the plan: what the catalog has struck out, what the file says behind it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from flee_desktop.domain.import_plan import PlanKind
from flee_desktop.ui import theme
from flee_desktop.ui.import_preview.plan_model import ABOUT, STATE, CellTexts, PlanModel

_SIDE = 6
_GAP = 6
_OLD_SHARE = 0.5  # of a cell, at most, for the value that goes


class PlanDelegate(QStyledItemDelegate):
    """Also marks cells that the reader is not sure of, and colors what becomes of a row beside its word."""

    def __init__(self, model: PlanModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground and the check mark are the style's."""
        line = self._model.line(index.row())
        column = index.column()
        if line.award is None and column >= ABOUT:
            # What it is about goes over all these cells, with the last of them: each has a ground of its own.
            if column != _last_in_sight(option.widget):
                return
            column = ABOUT
            option.rect = _over_cells(option.rect, option.widget)
        texts = self._model.cell(line, column)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        rect = style.subElementRect(style.SubElement.SE_ItemViewItemText, option, option.widget)
        rect = _beside_check_mark(rect, option) if column == STATE else rect
        rect = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.save()
        painter.setFont(option.font)
        if texts.flagged:
            _mark(painter, option.rect)
        if texts.old is not None:
            rect = _paint_old(painter, rect, texts)
        painter.setPen(_ink(line.kind) if column == STATE else option.palette.text().color())
        _write(painter, rect, texts.new)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All lines are of one height."""
        return QSize(80, theme.row_height(option.fontMetrics))


def _last_in_sight(table: QWidget) -> int:
    if not isinstance(table, QTableView):
        return ABOUT
    end = 0 if table.isRightToLeft() else table.viewport().width() - 1
    last = table.columnAt(end)
    return last if last >= 0 else table.model().columnCount() - 1


def _over_cells(rect: QRect, table: QWidget) -> QRect:
    """From the first of the cells to this one."""
    if not isinstance(table, QTableView):
        return rect
    first = QRect(table.columnViewportPosition(ABOUT), rect.top(), table.columnWidth(ABOUT), rect.height())
    return rect.united(first)


def _beside_check_mark(rect: QRect, option: QStyleOptionViewItem) -> QRect:
    """The words of lines with and without a check mark begin at one edge."""
    if option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
        return rect
    style = option.widget.style()
    width = style.pixelMetric(style.PixelMetric.PM_IndicatorWidth, option, option.widget) + _GAP
    if option.direction == Qt.LayoutDirection.RightToLeft:
        return rect.adjusted(0, 0, -width, 0)
    return rect.adjusted(width, 0, 0, 0)


def _paint_old(painter: QPainter, rect: QRect, texts: CellTexts) -> QRect:
    """The old value, struck out; the room that is left for the new one."""
    font = QFont(painter.font())
    painter.setPen(theme.tokens().quiet)
    struck = QFont(font)
    struck.setStrikeOut(True)
    painter.setFont(struck)
    metrics = painter.fontMetrics()
    most = int(rect.width() * _OLD_SHARE) if texts.new else rect.width()
    old = metrics.elidedText(texts.old or "–", Qt.TextElideMode.ElideRight, most)
    width = metrics.horizontalAdvance(old) + _GAP
    _write(painter, rect, old)
    painter.setFont(font)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return rect.adjusted(0, 0, -width, 0)
    return rect.adjusted(width, 0, 0, 0)


def _write(painter: QPainter, rect: QRect, text: str) -> None:
    fitted = painter.fontMetrics().elidedText(
        " ".join(text.split()), Qt.TextElideMode.ElideRight, max(0, rect.width())
    )
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitted)


def _mark(painter: QPainter, rect: QRect) -> None:
    """An edge in the color of warnings: the words stand below the table."""
    painter.fillRect(QRect(rect.left(), rect.top() + 3, 3, rect.height() - 6), theme.tokens().warning)


def _ink(kind: PlanKind) -> QColor:
    tokens = theme.tokens()
    inks = {
        PlanKind.CREATE: tokens.accent,
        PlanKind.UPDATE: tokens.text,
        PlanKind.UNCHANGED: tokens.quiet,
        PlanKind.CONFLICT: tokens.warning,
    }
    return inks[kind]

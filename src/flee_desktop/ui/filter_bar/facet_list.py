"""The list of a facet menu: how a line is painted, and what a click on it means."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from flee_desktop.ui import theme
from flee_desktop.ui.filter_bar.facet_model import FacetModel, Index
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.long_list import LongList
from flee_desktop.ui.tick_boxes import paint_tick

_SIDE = 10
_BOX = 16
_MEASURED = 50  # lines whose texts decide how wide the list is
_WIDE_COUNT = "8,888,888"
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FacetList(LongList):
    """The values of a facet; what a click on one means is told by signal."""

    toggled = Signal(int)  # the place of a line that was clicked
    only = Signal(int)  # the same, of one that shall be the only one

    def __init__(self, model: FacetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = model
        self._delegate = FacetDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

    def line_height(self) -> int:
        """Pixels of a line at the text size of the moment, which the list takes from now on."""
        height = theme.row_height(self.fontMetrics())
        self.set_line_height(height)
        return height

    def wanted_width(self) -> int:
        """Pixels for the first lines, whole."""
        count = min(self._lines.rowCount(), _MEASURED)
        labels = (self._lines.label(self._lines.line(place).value) for place in range(count))
        metrics = self.fontMetrics()
        text = max(map(metrics.horizontalAdvance, labels), default=0)
        return text + metrics.horizontalAdvance(_WIDE_COUNT) + _BOX + 5 * _SIDE

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click; with Ctrl, or on the word that appears in the line, it leaves just this value."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        whole = self.visualRect(index)
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        word = self._delegate.only_area(whole, index, self.layoutDirection())
        (self.only if held or word.contains(place) else self.toggled).emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two clicks."""
        self.mousePressEvent(event)


class FacetDelegate(QStyledItemDelegate):
    """A box with the state, the label, the count at the right, and before it "Only" under the mouse."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - all are alike
        """One line."""
        return QSize(0, theme.row_height(option.fontMetrics))

    def only_area(self, rect: QRect, index: Index, direction: Qt.LayoutDirection) -> QRect:
        """Where in the line `rect` the word "Only" is."""
        area = QRect(rect)
        area.setRight(rect.right() - self._figures_width(index) - 2 * _SIDE)
        area.setLeft(area.right() - self._view.fontMetrics().horizontalAdvance(_only()) - _SIDE)
        return QStyle.visualRect(direction, rect, area)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        model = index.model()
        assert isinstance(model, FacetModel)  # noqa: S101 - the list makes both
        line, tokens, rect = model.line(index.row()), theme.tokens(), option.rect
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if pointed or index == self._view.currentIndex():
            painter.fillRect(rect, tokens.hover)
        only = self.only_area(rect, index, option.direction)
        box, right, room = self._parts(option, index, only.width() if pointed else 0)
        paint_tick(painter, box, line.state)
        painter.setPen(tokens.quiet)
        painter.drawText(right, _RIGHT, show_number(line.count))
        if pointed:
            painter.setPen(tokens.link)
            painter.drawText(only, Qt.AlignmentFlag.AlignCenter, _only())
        painter.setPen(tokens.text if line.count or line.state else tokens.quiet)
        label = option.fontMetrics.elidedText(
            model.label(line.value), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _LEFT, label)

    def _parts(self, option: QStyleOptionViewItem, index: Index, only: int) -> tuple[QRect, QRect, QRect]:
        """Where the box, the figures and the label of a line are, in the direction of reading."""
        rect, width = option.rect, self._figures_width(index)
        box = QRect(rect.x() + _SIDE, rect.center().y() - _BOX // 2 + 1, _BOX, _BOX)
        right = rect.adjusted(rect.width() - width - 2 * _SIDE, 0, -_SIDE, 0)
        label = rect.adjusted(2 * _SIDE + _BOX, 0, -width - 2 * _SIDE - only, 0)
        box, right, label = (QStyle.visualRect(option.direction, rect, part) for part in (box, right, label))
        return box, right, label

    def _figures_width(self, index: Index) -> int:
        model = index.model()
        assert isinstance(model, FacetModel)  # noqa: S101 - the list makes both
        return self._view.fontMetrics().horizontalAdvance(show_number(model.line(index.row()).count))


def _only() -> str:
    """The word in a line that leaves just its value."""
    return QCoreApplication.translate("FacetList", "Only")

"""Cells of a table with the program's own ticks: the outline of Fusion's vanishes in the dark."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from flee_desktop.ui.reading.roomy_delegate import RoomyDelegate
from flee_desktop.ui.theme import tokens
from flee_desktop.ui.tick_boxes import paint_tick

Index = QModelIndex | QPersistentModelIndex
_TICK = QStyle.SubElement.SE_ItemViewItemCheckIndicator


class TickedDelegate(RoomyDelegate):
    """Every tick stands where Qt takes the clicks on it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, and the tick over Fusion's own."""
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        cell = QStyleOptionViewItem(option)
        cell.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        cell.rect = self.text_rect(option.rect)
        box = option.widget.style().subElementRect(_TICK, cell, option.widget)
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.fillRect(box.adjusted(-2, -1, 2, 1), tokens().selection if selected else tokens().surface)
        paint_tick(painter, box, "included" if Qt.CheckState(state) == Qt.CheckState.Checked else "")

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the tick, where it is painted."""
        cell = QStyleOptionViewItem(option)
        cell.rect = self.text_rect(option.rect)
        return super().editorEvent(event, model, cell, index)

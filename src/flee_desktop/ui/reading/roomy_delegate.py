"""How a row of a reading table is painted: with room around the text, and a hairline below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from flee_desktop.ui.theme import GRID, tokens

_Index = QModelIndex | QPersistentModelIndex
_MARGIN = GRID - 3  # Qt adds three pixels of its own


class RoomyDelegate(QStyledItemDelegate):
    """The text of a cell stands under that of its heading."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground and hairline over the whole cell, the text inside its margins."""
        theme = tokens()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.selection)
        painter.setPen(theme.hairline)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        text = QStyleOptionViewItem(option)
        text.state &= ~QStyle.StateFlag.State_Selected
        text.rect = self.text_rect(option.rect)
        super().paint(painter, text, index)

    def text_rect(self, cell: QRect) -> QRect:
        """The cell without its margins."""
        return cell.adjusted(_MARGIN, 0, -_MARGIN, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The text and its margins."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * _MARGIN, hint.height())

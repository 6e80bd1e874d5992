"""Check boxes and radio buttons whose outlines can be seen in every theme: Fusion's vanish in the dark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QStylePainter,
)

from flee_desktop.ui import icons, theme

Index = QModelIndex | QPersistentModelIndex

_MARKS = {"included": ("check", "accent"), "excluded": ("minus", "error")}


def paint_tick(painter: QPainter, box: QRect, state: str) -> None:
    """A box that is empty (""), ticked ("included") or struck out ("excluded")."""
    tokens = theme.tokens()
    icon, token = _MARKS.get(state, ("", "outline"))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(getattr(tokens, token), 1.2))
    painter.setBrush(getattr(tokens, token) if state else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 3, 3)
    painter.restore()
    if icon:
        icons.icon(icon, "surface").paint(painter, box.adjusted(2, 2, -2, -2))


def paint_choice(painter: QPainter, box: QRect, chosen: bool) -> None:
    """A circle, with a disc in it when it is the chosen one."""
    tokens = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.accent if chosen else tokens.outline, 1.4))
    painter.drawEllipse(QRectF(box).adjusted(1, 1, -1, -1))
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        painter.drawEllipse(QRectF(box).adjusted(4, 4, -4, -4))
    painter.restore()


class TickBox(QCheckBox):
    """A check box."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        """Box, label, focus."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QStylePainter(self)
        paint_tick(painter, box, "included" if self.isChecked() else "")
        option.rect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, option)
        _paint_focus(self, painter, option.rect)
        painter.end()


class ChoiceButton(QRadioButton):
    """A radio button."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        """Circle, label, focus."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, self)
        painter = QStylePainter(self)
        paint_choice(painter, box, self.isChecked())
        option.rect = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, self)
        painter.drawControl(QStyle.ControlElement.CE_RadioButtonLabel, option)
        _paint_focus(self, painter, option.rect)
        painter.end()


class TickDelegate(QStyledItemDelegate):
    """The lines of a list with check boxes, each box where Qt takes the clicks on it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, box, label."""
        line = QStyleOptionViewItem(option)
        self.initStyleOption(line, index)
        style, tokens = option.widget.style(), theme.tokens()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, line, option.widget)
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, line, option.widget)
        if line.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(line.rect, tokens.selection)
        paint_tick(painter, box.adjusted(-1, -1, 1, 1), "included" if _is_checked(line) else "")
        painter.setPen(tokens.text)
        painter.drawText(
            text.adjusted(4, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line.text
        )


def _is_checked(line: QStyleOptionViewItem) -> bool:
    return line.checkState == Qt.CheckState.Checked


def _paint_focus(button: QAbstractButton, painter: QPainter, label: QRect) -> None:
    if button.hasFocus():
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.tokens().focus, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = button.fontMetrics().horizontalAdvance(button.text()) + 6
        painter.drawRoundedRect(QRectF(label.x() - 3, label.y() + 1, width, label.height() - 2), 3, 3)

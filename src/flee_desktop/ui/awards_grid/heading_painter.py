"""Paints the heading of a group over the whole width: arrow, value, and in a quieter tone what came of it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from flee_desktop.ui import icons, theme
from flee_desktop.ui.awards_grid.heading import Heading

_ARROW = 12
_ARROW_NAMES = {False: "chevron-down", True: "chevron-right"}
_MIRRORED_NAMES = {False: "chevron-down", True: "chevron-left"}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_heading(
    painter: QPainter, rect: QRect, heading: Heading, direction: Qt.LayoutDirection, *, current: bool
) -> None:
    """`rect` is the line without what lies under it; `current`: the keyboard is on it."""
    tokens, font = theme.tokens(), painter.font()
    painter.fillRect(rect, tokens.raised)
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    names = _MIRRORED_NAMES if mirrored else _ARROW_NAMES
    arrow = QRect(rect.left() + theme.GRID // 2, rect.center().y() - _ARROW // 2 + 1, _ARROW, _ARROW)
    icons.icon(names[heading.collapsed], "quiet").paint(painter, QStyle.visualRect(direction, rect, arrow))
    room = rect.adjusted(3 * theme.GRID, 0, -2 * theme.GRID, 0)
    painter.setFont(theme.strong_font())
    painter.setPen(tokens.text)
    used = _paint_fitted(painter, rect, room, heading.title, direction)
    painter.setFont(font)
    painter.setPen(tokens.quiet)
    rest = room.adjusted(used + 2 * theme.GRID, 0, 0, 0)
    _paint_fitted(painter, rect, rest, heading.counts, direction)
    if current:
        painter.setPen(tokens.focus)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _paint_fitted(
    painter: QPainter, line: QRect, room: QRect, text: str, direction: Qt.LayoutDirection
) -> int:
    """Paint what there is room for; returns the width it took."""
    metrics = QFontMetrics(painter.font())
    fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
    width = metrics.horizontalAdvance(fitted)
    place = QRect(room.left(), room.top(), width, room.height())
    painter.drawText(QStyle.visualRect(direction, line, place), _LEFT, fitted)
    return width

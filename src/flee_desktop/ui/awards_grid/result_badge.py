"""A result as a badge: its shape, its word and its color all say the same.

Won is filled, a runner-up half, a nomination outlined; the other results have a dot.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from flee_desktop.domain.results import Result
from flee_desktop.ui import theme

_DISC = 10
_GAP = 6
_SIDE = 7
BADGE_EXTRA = _DISC + _GAP + 2 * _SIDE  # what a badge is wider than its word


def badge_width(metrics: QFontMetrics, word: str) -> int:
    """The width of a badge with this word."""
    return metrics.horizontalAdvance(word) + BADGE_EXTRA


def paint_badge(painter: QPainter, rect: QRect, result: Result, word: str) -> None:
    """A badge where the lines of `rect` begin, as wide as its word needs or as there is room."""
    color = theme.result_color(result)
    metrics = painter.fontMetrics()
    height = metrics.height() + 4
    pill = QRectF(rect.x() + 0.5, rect.center().y() - height / 2 + 0.5, 0, height)
    pill.setWidth(min(badge_width(metrics, word), rect.width()) - 1)
    direction = painter.layoutDirection()
    pill = _mirrored(pill, QRectF(rect), direction)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = _paint_ground(painter, pill, result, color)
    disc = QRectF(pill.x() + _SIDE, pill.center().y() - _DISC / 2, _DISC, _DISC)
    _SHAPES.get(result, _dot)(painter, _mirrored(disc, pill, direction), ink)
    room = _mirrored(pill.adjusted(_SIDE + _DISC + _GAP, 0, -2, 0), pill, direction)
    painter.setPen(ink)
    fitted = metrics.elidedText(word, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitted)
    painter.restore()


def _mirrored(part: QRectF, whole: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Where `part` of `whole` is in this direction of reading, when it is given from left to right."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return part
    return part.translated(whole.left() + whole.right() - part.left() - part.right(), 0)


def _paint_ground(painter: QPainter, pill: QRectF, result: Result, color: QColor) -> QColor:
    """Paint what is under the badge; returns the color its word is written in."""
    tokens = theme.tokens()
    radius = pill.height() / 2
    if result is Result.WON:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.won_ground)
        painter.drawRoundedRect(pill, radius, radius)
        return tokens.on_won
    soft = QColor(color)
    soft.setAlphaF(0.5 if result is Result.RUNNER_UP else 0.35)
    painter.setPen(QPen(soft, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(pill, radius, radius)
    return color


def _check(painter: QPainter, disc: QRectF, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    corner = disc.topLeft()
    painter.drawPolyline([corner + QPointF(1, 5.5), corner + QPointF(4, 8.5), corner + QPointF(9.5, 1.5)])


def _half(painter: QPainter, disc: QRectF, ink: QColor) -> None:
    _outline(painter, disc, ink)
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(disc, 90 * 16, 180 * 16)


def _outline(painter: QPainter, disc: QRectF, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc.adjusted(0.7, 0.7, -0.7, -0.7))


def _dot(painter: QPainter, disc: QRectF, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(disc.adjusted(3, 3, -3, -3))


_SHAPES: dict[Result, Callable[[QPainter, QRectF, QColor], None]] = {
    Result.WON: _check,
    Result.RUNNER_UP: _half,
    Result.NOMINATED: _outline,
}

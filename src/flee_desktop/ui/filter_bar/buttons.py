"""The flat buttons of the filter bar: a word, an icon after it, a ground only where it says something."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QToolButton, QWidget

from flee_desktop.ui import icons, theme

_ICON = 14
_SIDE = 8
_GAP = 4
_WIDEST = 260


class FlatButton(QToolButton):
    """A word, an icon after it and perhaps one before. `marked`: what it stands for is in force."""

    def __init__(self, icon_name: str = "", parent: QWidget | None = None, *, lead: str = "") -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._lead = lead
        self._marked = False
        self._chip = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def marked(self) -> bool:
        """Whether it is shown as in force."""
        return self._marked

    def set_marked(self, marked: bool) -> None:
        """Show that what it stands for is in force."""
        self._marked = marked
        self.update()

    def as_chip(self) -> None:
        """Rounded, on a ground of its own."""
        self._chip = True

    def sizeHint(self) -> QSize:
        """As wide as the word, up to a limit."""
        icon = (_ICON + _GAP) * (bool(self._icon_name) + bool(self._lead))
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _SIDE + icon + 1
        height = self.fontMetrics().height() + (8 if self._chip else 12)
        return QSize(min(width, _WIDEST), height)

    def minimumSizeHint(self) -> QSize:
        """It is shown whole or not at all."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to be painted whole
        """Ground, word, icon, focus."""
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        room = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        if self._lead:
            self._paint_icon(painter, self._lead, room.left())
            room.setLeft(room.left() + _ICON + _GAP)
        if self._icon_name:
            self._paint_icon(painter, self._icon_name, room.right() - _ICON + 1)
            room.setRight(room.right() - _ICON - _GAP)
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.setPen(tokens.accent if self._marked else tokens.text)
        if not self.isEnabled():
            painter.setPen(self.palette().placeholderText().color())
        fitted = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitted)
        painter.end()

    def _paint_icon(self, painter: QPainter, name: str, left: int) -> None:
        place = QRect(left, self.rect().center().y() - _ICON // 2 + 1, _ICON, _ICON)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        icons.icon(name, "quiet").paint(painter, place)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = theme.tokens()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = area.height() / 2 if self._chip else 5
        ground = tokens.info_ground if self._chip or self._marked else None
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            ground = tokens.hover
        painter.setPen(QPen(tokens.focus, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, radius, radius)

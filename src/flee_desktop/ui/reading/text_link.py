"""A piece of text that can be clicked, or reached with Tab and pressed with Space or Enter."""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from flee_desktop.ui.theme import tokens

_PADDING = 2  # pixels on each side, inside the focus ring


class TextLink(QAbstractButton):
    """A link. The text is painted as it is: "R&D" gets no shortcut, "<b>" is not bold.

    `name` is what a screen reader says, when the text alone does not tell.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._shown = text
        self._role = QPalette.ColorRole.Link
        self._underline = Qt.PenStyle.NoPen
        self.setAccessibleName(name or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def shown_text(self) -> str:
        """The text, in full."""
        return self._shown

    def sizeHint(self) -> QSize:
        """The text and the room of its focus ring."""
        metrics = QFontMetricsF(self.font())
        width = ceil(metrics.horizontalAdvance(self._shown)) + 1 + self._indent() + 2 * _PADDING
        return QSize(width, ceil(metrics.height()) + 2 * _PADDING)

    def minimumSizeHint(self) -> QSize:
        """A link longer than its column is elided there; its accessible name stays whole."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 12 * self.fontMetrics().averageCharWidth()), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows a link, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Underline under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No pointer, no underline."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text in the link's color; the ring when it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._text_area()
        painter.setPen(self.palette().color(self._role))
        text = self.fontMetrics().elidedText(self._shown, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, self._alignment().value | Qt.TextFlag.TextSingleLine.value, text)
        self._paint_underline(painter, area, self.fontMetrics().horizontalAdvance(text))
        if self.hasFocus():
            painter.setPen(QPen(tokens().focus, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)

    def _indent(self) -> int:
        """Room before the text, for a subclass that draws something there."""
        return 0

    def _text_area(self) -> QRect:
        rect = self.rect().adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        if self._mirrored():
            return rect.adjusted(0, 0, -self._indent(), 0)
        return rect.adjusted(self._indent(), 0, 0, 0)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _alignment(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _paint_underline(self, painter: QPainter, area: QRect, width: int) -> None:
        style = Qt.PenStyle.SolidLine if self.underMouse() else self._underline
        if style == Qt.PenStyle.NoPen:
            return
        painter.setPen(QPen(painter.pen().color(), 1, style))
        y = area.center().y() + self.fontMetrics().ascent() // 2 + 2
        start = area.right() - width + 1 if self._mirrored() else area.left()
        painter.drawLine(start, y, start + width - 1, y)

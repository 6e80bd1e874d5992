"""A frame that pops up below a button and stays on the screen."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from flee_desktop.ui import theme


class Popup(QWidget):
    """Closed by Esc or a click elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)

    def show_below(self, anchor: QWidget) -> None:
        """Appear with the left edge of `anchor`, moved as far as the screen demands."""
        self.adjustSize()
        wanted = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(wanted.x(), screen.right() - self.width()))
        top = max(screen.top(), min(wanted.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        """The ground, and a line around it."""
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.surface)
        painter.setPen(QPen(tokens.border, 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

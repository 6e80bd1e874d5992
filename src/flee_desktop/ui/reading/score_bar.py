"""A value drawn on the common scale from 0 to 100."""

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from flee_desktop.ui.theme import GRID, tokens

_QUARTERS = (25, 50, 75)


class ScoreBar(QWidget):
    """A bar up to `percent`, and a notch at `notch` (the average of the same reviews) when there is one."""

    def __init__(self, percent: float, notch: float | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent = min(max(percent, 0.0), 100.0)
        self._notch = notch
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(12 * GRID, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, bar, quarters, notch; from the right where one reads from the right."""
        painter = QPainter(self)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        theme = tokens()
        thickness = self.fontMetrics().height() // 2
        track = QRectF(0, (self.height() - thickness) // 2, self.width(), thickness)
        painter.fillRect(track, theme.hairline)
        painter.fillRect(QRectF(0, track.top(), self._at(self._percent), thickness), theme.accent)
        painter.setPen(QPen(theme.surface, 1))
        for quarter in _QUARTERS:
            painter.drawLine(self._line(quarter, track))
        if self._notch is not None:
            painter.setPen(QPen(theme.text, 2))
            painter.drawLine(self._line(self._notch, track.adjusted(0, -4, 0, 4)))

    def _at(self, percent: float) -> float:
        return self.width() * percent / 100

    def _line(self, percent: float, track: QRectF) -> QLineF:
        x = min(max(self._at(percent), 1.0), self.width() - 1.0)
        return QLineF(x, track.top(), x, track.bottom())

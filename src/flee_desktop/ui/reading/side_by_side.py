"""Columns beside each other where there is room, below each other where there is not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from flee_desktop.ui.theme import GRID

_NARROWEST = 50  # characters a column needs


class SideBySide(QWidget):
    """Two or more columns of equal width that become one on a narrow page."""

    def __init__(self, *columns: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(5 * GRID)
        for column in columns:
            self._box.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction by the room each column would get."""
        super().resizeEvent(event)
        needed = len(self._columns) * _NARROWEST * self.fontMetrics().averageCharWidth()
        beside = event.size().width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing((5 if beside else 3) * GRID)

"""A section whose heading stands in the margin, or above it on a narrow page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from flee_desktop.ui.reading.plain_label import SectionHeading
from flee_desktop.ui.theme import GRID

QWIDGETSIZE_MAX = 16777215  # Qt's own, which PySide6 does not export
_HEADING = 20  # characters
_NARROWEST = 80  # characters the whole section needs to have its heading at the side


class SideHeading(QWidget):
    """Heading and content. Used for prose, whose measure leaves room beside it."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = SectionHeading(title, self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, GRID, 0, GRID)
        self._box.setSpacing(GRID)
        self._box.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(content, 1)
        self._box.addStretch(0)
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the place of the heading by the room there is."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        character = self.fontMetrics().averageCharWidth()
        beside = width >= _NARROWEST * character
        down = QBoxLayout.Direction.TopToBottom
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else down)
        self._heading.setMinimumWidth(_HEADING * character if beside else 0)
        self._heading.setMaximumWidth(_HEADING * character if beside else QWIDGETSIZE_MAX)

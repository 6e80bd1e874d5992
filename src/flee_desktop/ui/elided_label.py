"""A line of text that is cut short with "…" where there is no room, and tells the whole of it on hover."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from flee_desktop.ui.theme import tokens


class ElidedLabel(QLabel):
    """Plain text in one line; it never asks for more width than it is given."""

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text, or its beginning."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        painter.setPen(tokens().quiet if self._quiet else self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """A hint only where something is cut off; as plain text, whatever the data looks like."""
        if event.type() == QEvent.Type.ToolTip:
            from flee_desktop.ui.reading.plain_tooltip import plain_tooltip

            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(plain_tooltip(self.text()) if cut else "")
        return super().event(event)

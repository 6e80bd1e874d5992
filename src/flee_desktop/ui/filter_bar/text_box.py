"""The box the filter is written in.

A spot that cannot be understood is underlined; what is probably about to be typed stands after the cursor.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLineEdit, QWidget

from flee_desktop.domain.filter_language.parsing import FilterHint
from flee_desktop.ui import icons, theme
from flee_desktop.ui.clear_button import add_clear_button
from flee_desktop.ui.filter_bar.completion import completion
from flee_desktop.ui.menu_keys import MenuKeys

_TAKES = (Qt.Key.Key_Right, Qt.Key.Key_End)
_WAVE = 2.0  # pixels up and down


class FilterBox(QLineEdit):
    """Esc clears, then leaves; Enter leaves: `left` is told, the table takes the focus.

    Down asks for the filters last used.

    Right or End takes the completion that is offered.
    """

    left = Signal()
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[FilterHint, ...] = ()
        self._words: Mapping[str, str] = {}
        self.setObjectName("awardsFilter")
        add_clear_button(self)
        self.addAction(icons.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(210)
        MenuKeys(self)
        self.setAcceptDrops(False)  # a file dropped here is for the window, its name is no filter

    def set_hints(self, hints: tuple[FilterHint, ...]) -> None:
        """Underline these spots."""
        self._hints = hints
        self.update()

    def set_words(self, words: Mapping[str, str]) -> None:
        """The words of the interface's language, to be completed too."""
        self._words = words

    def offered(self) -> str:
        """What Right or End would add to the text."""
        text = self.text()
        if not self.hasFocus() or self.cursorPosition() < len(text) or self.hasSelectedText():
            return ""
        return completion(text, self._words)

    def rewrite(self, text: str) -> None:
        """Put `text` in, as one step that Ctrl+Z takes back."""
        if text != self.text():
            self.selectAll()
            self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Down and Enter; everything else is typing."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.rewrite("")
        elif key in _TAKES and event.modifiers() == Qt.KeyboardModifier.NoModifier and self.offered():
            self.insert(self.offered())
        elif key == Qt.Key.Key_Down:
            self.history_wanted.emit()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, a wave under what cannot be understood, and what is offered."""
        super().paintEvent(event)
        offered = self.offered()
        if not self._hints and not offered:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect().adjusted(24, 0, -24, 0))
        painter.setPen(theme.tokens().quiet)
        room = self.rect().adjusted(self.cursorRect().center().x() + 1, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, offered)
        painter.setPen(QPen(theme.tokens().error, 1.2))
        for hint in self._hints:
            painter.drawPolyline(self._wave(hint))
        painter.end()

    def _wave(self, hint: FilterHint) -> QPolygonF:
        metrics, text = self.fontMetrics(), self.text()
        cursor = self.cursorRect()
        # The cursor's place tells how far the text is scrolled.
        origin = cursor.center().x() - metrics.horizontalAdvance(text[: self.cursorPosition()])
        start = origin + metrics.horizontalAdvance(text[: hint.start])
        end = max(origin + metrics.horizontalAdvance(text[: hint.end]), start + 6)
        base = (self.height() + metrics.height()) / 2 - 1
        steps = range(int((end - start) / _WAVE) + 1)
        return QPolygonF([QPointF(start + n * _WAVE, base - (n % 2) * _WAVE) for n in steps])

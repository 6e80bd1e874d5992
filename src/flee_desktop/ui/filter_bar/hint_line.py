"""The line below the filter box that says what could not be understood."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from flee_desktop.domain.filter_language.parsing import FilterHint
from flee_desktop.ui import theme
from flee_desktop.ui.announcing import announce


class HintLine(QLabel):
    """The most important hint, cut where there is no room (its tooltip has all of it)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_error = False
        self.setObjectName("filterHint")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_hints(self, hints: tuple[FilterHint, ...]) -> None:
        """Show an error if there is one, else the first hint; () empties the line."""
        errors = [hint for hint in hints if hint.error]
        self._say(hint_text((errors or list(hints))[0]) if hints else "", is_error=bool(errors))

    def show_problem(self, text: str) -> None:
        """Show why the filter cannot be evaluated."""
        self._say(text, is_error=True)

    def _say(self, text: str, *, is_error: bool) -> None:
        self._is_error = is_error
        self.update()
        if text != self.text():
            self.setText(text)
            announce(self, text)

    def minimumSizeHint(self) -> QSize:
        """It may be cut."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - one line, painted whole
        """The sentence in the color of its weight."""
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setPen(tokens.error if self._is_error else tokens.quiet)
        room = self.rect().adjusted(4, 0, -4, 0)
        fitted = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitted)
        painter.end()


def hint_text(hint: FilterHint) -> str:
    """The hint's sentence in the interface's language."""
    return QCoreApplication.translate("FilterHint", hint.template).format(*hint.values)

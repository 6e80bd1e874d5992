"""What stands in the table's place when it has no rows: one sentence, and what to do about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from flee_desktop.ui import theme
from flee_desktop.ui.announcing import announce

Actions = Sequence[tuple[str, Callable[[], object]]]
_SKELETON = (0.62, 0.5, 0.7, 0.44, 0.58, 0.66, 0.48, 0.6)  # of a column's width, row by row


class Notice(QWidget):
    """Lies over the rows of a table; the headings stay. Hidden when there is nothing to say."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._loading = False
        self.setObjectName("awardsNotice")
        self._sentence = _label(theme.heading_font())
        self._detail = _label(self.font())
        self._detail.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.GRID)
        rows = QVBoxLayout(self)
        rows.setSpacing(theme.GRID)
        rows.addStretch(2)
        rows.addWidget(self._sentence)
        rows.addWidget(self._detail)
        rows.addSpacing(theme.GRID)
        rows.addLayout(self._buttons)
        rows.addStretch(3)
        over.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, detail: str = "", actions: Actions = ()) -> None:
        """Show this."""
        self._loading = False
        self._sentence.setText(sentence)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._set_actions(actions)
        self._cover()
        announce(self, f"{sentence} {detail}".strip())

    def load(self) -> None:
        """Show that rows are on their way."""
        self._loading = True
        self._sentence.clear()
        self._detail.clear()
        self._set_actions(())
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the rows' place."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(_whole(watched))
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        """The ground, and the outlines of rows while loading."""
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.surface)
        if self._loading:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            for bar in _skeleton_bars(self.rect(), theme.row_height(self.fontMetrics())):
                painter.drawRoundedRect(bar, 4, 4)
        painter.end()

    def _set_actions(self, actions: Actions) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        self._buttons.addStretch(1)
        for text, act in actions:
            button = QPushButton(text, self)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def _cover(self) -> None:
        self.setGeometry(_whole(self.parent()))
        self.show()
        self.update()


def _whole(place: QObject | None) -> QRect:
    return place.rect() if isinstance(place, QWidget) else QRect()


def _label(font: QFont) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setFont(font)
    return label


def _skeleton_bars(area: QRect, row_height: int) -> list[QRect]:
    columns = max(1, area.width() // 180)
    width = area.width() // columns
    return [
        QRect(
            column * width + 8,
            row * row_height + 9,
            int(width * _SKELETON[(row + 3 * column) % 8]),
            row_height - 18,
        )
        for row in range(min(12, area.height() // row_height))
        for column in range(columns)
    ]

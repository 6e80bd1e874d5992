"""One message over the content: what happened, what to do, and buttons that do it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.errors import UserError
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.icons import icon
from flee_desktop.ui.theme import FONT_CHANGES, GRID, strong_font, tokens

_NARROW = 640  # pixels


class MessageKind(Enum):
    """What sort of message it is: the icon, the token of its color and that of its ground."""

    INFO = ("info", "accent", "info_ground")
    DONE = ("done", "accent", "info_ground")
    WARNING = ("warning", "warning", "warning_ground")
    ERROR = ("error", "error", "error_ground")


@dataclass(frozen=True, slots=True)
class Message:
    """`name` is the state's object name, for tests; `actions` are (label, function) pairs."""

    text: str
    advice: str = ""
    kind: MessageKind = MessageKind.INFO
    actions: tuple[tuple[str, Callable[[], object]], ...] = field(default=())
    name: str = "message"


Saying = Callable[[], Message | None]  # writes a message in the language of the moment


class MessageBar(QWidget):
    """Shows one message at a time; a new one takes the place of the old."""

    dismissed = Signal(str)  # the message's name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = Message("")
        self._saying: Saying = lambda: None
        self._mark = QLabel()
        self._text = _line()
        self._advice = _line()
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons = QHBoxLayout()
        self._shown_buttons: list[QPushButton] = []
        self._close = QToolButton()
        self._close.setIcon(icon("close"))
        self._close.clicked.connect(self.dismiss)
        self._lay_out()
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show it until it is dismissed, or another one comes."""
        self.say(lambda: message)

    def say(self, saying: Saying) -> None:
        """Show the message, if there is one, and say it anew in another language."""
        message = saying()
        if message is not None:
            self._saying = saying
            self._show(message)
            announce(self, f"{message.text} {message.advice}".strip())

    def _show(self, message: Message) -> None:
        self._message = message
        self.setObjectName(message.name)
        self._text.setText(message.text)
        self._advice.setText(message.advice)
        self._advice.setVisible(bool(message.advice))
        self._fill_buttons()
        self._take_looks()
        self.show()

    def show_error(self, error: UserError) -> None:
        """What a user can mend."""
        self.show_message(Message(error.message, error.advice, MessageKind.ERROR, name="error"))

    def message(self) -> Message | None:
        """The message in sight."""
        return None if self.isHidden() else self._message

    def dismiss(self) -> None:
        """Take the message away."""
        if not self.isHidden():
            self.hide()
            self.dismissed.emit(self._message.name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground in the color of the kind, and a hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._color(2))
        painter.setPen(tokens().hairline)
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons stand under the text."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(way)
        self._buttons.setStretch(len(self._shown_buttons), int(narrow))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, text size or language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_looks()
        elif event.type() in FONT_CHANGES:
            QTimer.singleShot(0, self, self._take_fonts)
        elif event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._say_anew)  # not while Qt goes through its widgets

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._text)
        texts.addWidget(self._advice)
        self._buttons.setSpacing(GRID)
        self._buttons.addStretch(0)
        self._middle.setSpacing(GRID)
        self._middle.addLayout(texts, 1)
        self._middle.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, GRID, GRID + 1)
        row.setSpacing(GRID + 4)
        row.addWidget(self._mark)
        row.addLayout(self._middle, 1)
        row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._take_fonts()
        self._say()

    def _fill_buttons(self) -> None:
        for old in self._shown_buttons:
            old.hide()
            old.deleteLater()
        self._shown_buttons.clear()
        for label, run in self._message.actions:
            button = QPushButton(label)
            button.setAccessibleName(label)
            button.clicked.connect(lambda _checked=False, run=run: run())
            self._buttons.insertWidget(len(self._shown_buttons), button)
            self._shown_buttons.append(button)

    def _say_anew(self) -> None:
        self._say()
        message = self._saying()
        if message is not None and not self.isHidden():
            self._show(message)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Message"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss this message"))

    def _take_looks(self) -> None:
        name, color, _ = self._message.kind.value
        self._mark.setPixmap(icon(name, color).pixmap(20, 20))

    def _take_fonts(self) -> None:
        self._text.setFont(strong_font())

    def _color(self, part: int) -> QColor:
        color: QColor = getattr(tokens(), self._message.kind.value[part])
        return color


def _line() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label

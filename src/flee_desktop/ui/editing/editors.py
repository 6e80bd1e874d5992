"""The widgets that texts of fields are typed or chosen in: one for a kind, all with the same three words."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from flee_desktop.ui.editing.form_fields import FormField
from flee_desktop.ui.editing.name_completer import NameCompleter
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.theme import GRID
from flee_desktop.ui.tick_boxes import TickBox

_LINES = 6  # of a tall box, at least
_DIFFERENT = -1  # of a choice: nothing is chosen
_STAYS_HERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Editor(QWidget):
    """Shows a text and tells when the user has made another one of it."""

    edited = Signal()
    left = Signal()  # the keyboard goes elsewhere

    def __init__(self, box: QWidget, field: FormField, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.box = box
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box, 1)
        self.setFocusProxy(box)
        box.setObjectName(field.name)
        box.setAccessibleName(field.shown_label)
        box.installEventFilter(self)

    def text(self) -> str:
        """What stands there."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Put it there, as no edit of the user's."""
        raise NotImplementedError

    def show_different(self, hint: str) -> None:
        """Show that several records differ here."""
        raise NotImplementedError

    def has_open_list(self) -> bool:
        """Whether a list is open here that has the keyboard."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard goes elsewhere, unless to what pops up here."""
        lost = isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS_HERE
        if lost and not self.has_open_list():
            self.left.emit()
        return super().eventFilter(watched, event)


class LineEditor(Editor):
    """One line of text."""

    def __init__(
        self, field: FormField, names: NameSource | None = None, parent: QWidget | None = None
    ) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, field, parent)
        self._line.setPlaceholderText(field.shown_hint)
        self._line.textEdited.connect(lambda _text: self.edited.emit())
        if names is not None and field.completed_by:
            completer = NameCompleter(self._line, names, field.completed_by, several=field.kind.several)
            completer.activated.connect(lambda _text: self.edited.emit())

    def text(self) -> str:
        """What stands there."""
        return self._line.text()

    def show_text(self, text: str) -> None:
        """Put it there, its beginning in sight."""
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)

    def select(self) -> None:
        """Select all of it, so that typing takes its place."""
        self._line.selectAll()

    def show_different(self, hint: str) -> None:
        """Several records differ here."""
        self._line.clear()
        self._line.setPlaceholderText(hint)


class TallEditor(Editor):
    """Text of many lines; a blank line parts two paragraphs. Tab leaves it."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        self._area = QPlainTextEdit()
        super().__init__(self._area, field, parent)
        self._area.setTabChangesFocus(True)
        self._area.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() + 2 * GRID)
        self._area.textChanged.connect(self.edited)

    def text(self) -> str:
        """What stands there."""
        return self._area.toPlainText()

    def show_text(self, text: str) -> None:
        """Put it there."""
        if text != self._area.toPlainText():
            self._area.blockSignals(True)
            self._area.setPlainText(text)
            self._area.blockSignals(False)

    def show_different(self, hint: str) -> None:
        """Several records differ here."""
        self.show_text("")
        self._area.setPlaceholderText(hint)


class ChoiceEditor(Editor):
    """One of some words."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        self._combo = QComboBox()
        super().__init__(self._combo, field, parent)
        self._combo.addItems([field.kind.write(option) for option in field.kind.options])
        self._combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the form, not the choice
        self._combo.activated.connect(lambda _place: self.edited.emit())

    def text(self) -> str:
        """What is chosen."""
        return self._combo.currentText()

    def show_text(self, text: str) -> None:
        """Choose it."""
        self._combo.setCurrentText(text)

    def show_different(self, hint: str) -> None:
        """Several records differ here."""
        self._combo.setPlaceholderText(hint)
        self._combo.setCurrentIndex(_DIFFERENT)

    def has_open_list(self) -> bool:
        """Whether the words to choose from are shown."""
        return self._combo.view().isVisible()

    def open_list(self) -> None:
        """Show the words to choose from."""
        self._combo.showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A wheel that passes over the box is meant for the form."""
        if event.type() == QEvent.Type.Wheel and not self._combo.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class TickEditor(Editor):
    """Yes or no."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        self._tick = TickBox()
        self._field = field
        super().__init__(self._tick, field, parent)
        self._tick.clicked.connect(lambda _checked: self.edited.emit())

    def text(self) -> str:
        """The word for it."""
        return self._field.kind.write(self._tick.isChecked())

    def show_text(self, text: str) -> None:
        """Tick it for yes."""
        self._tick.setChecked(self._field.kind.read(text))

    def show_different(self, hint: str) -> None:
        """Several records differ here."""
        self._tick.setChecked(False)
        self._tick.setText(hint)


def editor_for(field: FormField, names: NameSource | None = None, parent: QWidget | None = None) -> Editor:
    """The widget for a field."""
    if field.kind.options:
        return ChoiceEditor(field, parent)
    if field.kind.ticked:
        return TickEditor(field, parent)
    return TallEditor(field, parent) if field.kind.tall else LineEditor(field, names, parent)


def is_enter(event: QKeyEvent) -> bool:
    """Whether Enter was pressed, by itself."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

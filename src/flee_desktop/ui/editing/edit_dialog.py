"""What every editing dialog is: it saves with Enter, leaves with Esc, and loses nothing that was typed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.errors import FieldError, UserError
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.editing.error_texts import told
from flee_desktop.ui.theme import GRID, tokens

# Saves what was made; `done(answer)` or `failed(error)` follows.
Save = Callable[[Any, Callable[[Any], object], Callable[[UserError], object]], object]


class EditDialog(QDialog):
    """Shows the content and a row of buttons. A failure is told here, beside the fields where it can be."""

    def __init__(self, title: str, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._save = save
        self._warned = False  # that leaving loses what was typed
        self._saving = False
        self._body = QVBoxLayout()
        self._said = QLabel()
        self.save_button = QPushButton(self.tr("Save"))
        self._cancel = QPushButton(self.tr("Cancel"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(GRID)
        rows.addLayout(self._body, 1)
        rows.addLayout(self._last_row())

    def result_of(self) -> Any:  # noqa: ANN401 - what `save` takes
        """What is to be saved, None while something is wrong with it. Every dialog has its own."""
        raise NotImplementedError

    def is_edited(self) -> bool:
        """Whether leaving would lose anything."""
        raise NotImplementedError

    def show_errors(self, errors: dict[str, str]) -> bool:
        """Show each error beside its field; whether all of them have one here."""
        return not errors

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part below the others."""
        self._body.addWidget(part, stretch)

    def accept(self) -> None:
        """Save, and close once it is saved."""
        if self._saving:
            return
        self.say("")
        if not self.is_edited():
            super().accept()
            return
        result = self.result_of()
        if result is not None:
            self._set_saving(saving=True)
            self._save(result, self._close, self.fail)

    def reject(self) -> None:
        """Leave without saving; once it is said what would be lost."""
        if self._saving:
            return
        if self.is_edited() and not self._warned:
            self._warned = True
            self.say(self.tr("Not saved yet. Cancel again to leave without saving."))
            return
        self.leave()

    def leave(self) -> None:
        """Close without saving."""
        super().reject()

    def touch(self) -> None:
        """Something was edited: what was said of it is old."""
        self._warned = False
        self.say("")

    def say(self, text: str, *, wrong: bool = True) -> None:
        """Say it beside the buttons; "" takes away what was said."""
        self._said.setText(text)
        palette = self._said.palette()
        palette.setColor(QPalette.ColorRole.WindowText, tokens().error if wrong else tokens().quiet)
        self._said.setPalette(palette)
        if text:
            announce(self._said, text)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_said") and self._said.text():
            self.say(self._said.text())

    def _last_row(self) -> QHBoxLayout:
        self._said.setObjectName("said")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.save_button.setObjectName("save")
        self.save_button.setDefault(True)
        self._cancel.setObjectName("cancel")
        self._cancel.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._said, 1)
        row.addWidget(buttons)
        return row

    def _set_saving(self, *, saving: bool) -> None:
        self._saving = saving
        self.save_button.setEnabled(not saving)
        if saving:
            self.say(self.tr("Saving…"), wrong=False)

    def give_back(self) -> None:
        """Saving went wrong by a fault of the program: what was typed can be typed on."""
        self._set_saving(saving=False)
        self.say("")

    def fail(self, error: UserError) -> None:
        """Say why it was not saved; everything typed is still here."""
        self._set_saving(saving=False)
        if not isinstance(error, FieldError):
            self.say(str(error))
            return
        errors = {name: told(said) for name, said in error.errors.items()}
        shown = self.show_errors(errors)
        self.say(self.tr("Not saved: see above.") if shown else " ".join((*errors.values(), error.advice)))

    def _close(self, _answer: object) -> None:
        self._set_saving(saving=False)
        super().accept()

"""Dialogs driven as a user drives them, over names that are there at once."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from flee_desktop.domain.errors import UserError
from flee_desktop.ui.editing.edit_dialog import EditDialog
from flee_desktop.ui.language import EnglishPlurals


class Saved:
    """Takes what a dialog saves; the test answers."""

    def __init__(self) -> None:
        self.results: list[Any] = []
        self.done: Callable[[Any], object] = lambda _answer: None
        self.failed: Callable[[UserError], object] = lambda _error: None

    def __call__(
        self, result: Any, done: Callable[[Any], object], failed: Callable[[UserError], object]
    ) -> None:
        self.results.append(result)
        self.done, self.failed = done, failed


class DialogUser:
    """What a person does in a dialog, and what they see."""

    def __init__(self, dialog: EditDialog, qtbot) -> None:
        self.dialog = dialog
        self._qtbot = qtbot
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)

    def box(self, name: str) -> QWidget:
        found = [box for box in self.dialog.findChildren(QWidget, name) if box.isVisible()]
        assert len(found) == 1, name
        return found[0]

    def type(self, name: str, text: str) -> None:
        box = self.box(name)
        box.setFocus()
        if isinstance(box, QLineEdit):
            box.selectAll()
        self._qtbot.keyClicks(box, text) if text else self._qtbot.keyClick(box, Qt.Key.Key_Delete)

    def press(self, key: Any) -> None:
        self._qtbot.keyClick(self.dialog.focusWidget() or self.dialog, key)

    def click_save(self) -> None:
        button = self.dialog.findChild(QPushButton, "save")
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def said(self) -> str:
        return self.dialog.findChild(QLabel, "said").text()

    def errors(self) -> list[str]:
        labels = self.dialog.findChildren(QLabel)
        return [label.text() for label in labels if label.property("wrong") and label.isVisible()]


@pytest.fixture(autouse=True)
def english(qapp):
    """English plurals, and the numbers and dates of one country."""
    before, plurals = QLocale(), EnglishPlurals()
    qapp.installTranslator(plurals)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)
    qapp.removeTranslator(plurals)


@pytest.fixture
def saved() -> Saved:
    return Saved()


@pytest.fixture
def driven(qtbot) -> Callable[[EditDialog], DialogUser]:
    return lambda dialog: DialogUser(dialog, qtbot)

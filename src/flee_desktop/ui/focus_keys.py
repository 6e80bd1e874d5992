"""Menu entries whose keys the widget in focus hears itself: the menu passes the wish on to that widget."""

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def press(widget: QWidget, keys: str) -> None:
    """Do what `keys` would do if they were pressed in the widget."""
    sequence = QKeySequence(keys)
    for shortcut in widget.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if shortcut.key() == sequence:
            shortcut.activated.emit()
            return
    combination: QKeyCombination = sequence[0]  # type: ignore[index] # the stubs miss __getitem__
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, combination.key(), combination.keyboardModifiers())
        QCoreApplication.sendEvent(widget, event)

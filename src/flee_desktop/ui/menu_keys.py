"""Keys of the menus that text boxes would take for themselves."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_KEYS = ("Ctrl+E", "Ctrl+K")


class MenuKeys(QObject):
    """On Linux a text box moves its cursor with Ctrl+E and deletes with Ctrl+K: here they export and go."""

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the menu's keys to the menu."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
            if keys in _KEYS:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

"""A button that empties a box. Qt would look through the desktop's icon themes for its own: 50 ms."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from flee_desktop.ui.icons import icon


def add_clear_button(box: QLineEdit) -> None:
    """Put it at the end of the box; it is in sight while there is something to clear."""
    action = box.addAction(icon("close", "quiet"), QLineEdit.ActionPosition.TrailingPosition)
    action.setVisible(bool(box.text()))
    action.triggered.connect(lambda _checked=False: box.clear())

    def show(text: str) -> None:
        if action.isVisible() != bool(text):
            action.setText(QCoreApplication.translate("ClearButton", "Clear"))
            action.setVisible(bool(text))

    box.textChanged.connect(show)

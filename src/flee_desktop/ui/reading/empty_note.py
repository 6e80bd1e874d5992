"""What stands on a page that has nothing to show."""

from PySide6.QtWidgets import QWidget

from flee_desktop.ui.reading.plain_label import QuietLabel


class EmptyNote(QuietLabel):
    """One sentence; the state has a name of its own for tests."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName("empty_note")

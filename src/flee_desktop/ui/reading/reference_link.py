"""`[14]`: a link into References."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flee_desktop.ui.reading.text_link import TextLink


class ReferenceLink(TextLink):
    """The number of a reference, in brackets."""

    requested = Signal(int)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(f"[{number}]", parent)
        self.setAccessibleName(self.tr("Reference %1").replace("%1", str(number)))
        self.clicked.connect(lambda: self.requested.emit(number))

"""A list that may have hundreds of thousands of lines, all of one height."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget


class LongList(QTableView):
    """A table of one column: unlike a QListView it does not visit every line to lay itself out."""

    typed = Signal(str)  # letters, which are for the search box

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_line_height(self, pixels: int) -> None:
        """The height that each line takes from now on."""
        self.verticalHeader().setDefaultSectionSize(pixels)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the search box: Qt's own search would read the lines from top to bottom."""
        self.typed.emit(search)

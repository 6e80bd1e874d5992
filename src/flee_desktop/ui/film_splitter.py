"""Divides the window between the film list and the content."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

_SHARE = 4  # of a narrow window the list gets one part in so many, unless the user gives it more


class FilmSplitter(QSplitter):
    """The list has the width the user gave it, but less where that leaves too little for the content."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._wanted = 272
        self._share = 1 / _SHARE
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._take_over)

    def setSizes(self, sizes: Sequence[int]) -> None:
        """The first is what the list is to have."""
        self._wanted = sizes[0]
        super().setSizes(sizes)

    def saveState(self) -> QByteArray:
        """The division the user chose, whatever the width of the window is just now."""
        if self._shows_list():
            super().setSizes([self._wanted, max(1, self.width() - self._wanted)])
        return super().saveState()

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        """The division that was saved."""
        restored = super().restoreState(state)
        self._wanted = self.sizes()[0] or self._wanted
        return restored

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the list in."""
        super().resizeEvent(event)
        width = min(self._wanted, int(self.width() * self._share))
        if self._shows_list() and self.sizes()[0] != width:
            super().setSizes([width, self.width() - width])

    def _shows_list(self) -> bool:
        films = self.widget(0)
        return films is not None and not films.isHidden()

    def _take_over(self) -> None:
        self._wanted = self.sizes()[0]
        self._share = max(1 / _SHARE, self._wanted / max(1, self.width()))

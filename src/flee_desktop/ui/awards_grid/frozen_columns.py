"""The first columns stay in sight while the others scroll sideways.

They are painted over what scrolls beneath them, in the one table there is: one selection, one current cell,
one table for a screen reader, and nothing to keep in step. At rest they cost nothing.
"""

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from flee_desktop.ui import theme
from flee_desktop.ui.awards_grid.model import COLUMN_OF

_MOST = 2 / 3  # of the width: a narrow window must still show what scrolls

_GRIP = 4  # pixels beside an edge


class FrozenColumns(QObject):
    """Knows which columns of a header are frozen, and how far they stand from where they would be."""

    changed = Signal()

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        self._name = ""

    @property
    def name(self) -> str:
        """The field of the last frozen column, "" when there is none."""
        return self._name

    def freeze(self, name: str) -> None:
        """Freeze the columns up to this field's; "" for none."""
        self._name = name
        self._header.viewport().update()
        self.changed.emit()

    def columns(self) -> list[int]:
        """The columns to paint over the others, in their order; none where they stand by themselves."""
        columns = self._frozen() if self._header.offset() else []
        fits = sum(map(self._header.sectionSize, columns)) <= self._header.viewport().width() * _MOST
        return columns if fits else []

    def width(self) -> int:
        """How much of the others they cover."""
        return sum(map(self._header.sectionSize, self.columns()))

    def shift(self) -> int:
        """How far to the right of their own place they stand; to the left it is less than 0."""
        mirrored = self._header.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return -self._header.offset() if mirrored else self._header.offset()

    def shift_at(self, x: int) -> int:
        """The shift of what stands at `x` in the view."""
        return self.shift() if self.strip(1).contains(x, 0) else 0

    def shift_of(self, column: int) -> int:
        """The shift of the column."""
        return self.shift() if column in self.columns() else 0

    def edge_at(self, x: int) -> int:
        """The column whose end is at `x`, to be made wider there, else -1."""
        ends = {
            column: self._header.sectionPosition(column) + self._header.sectionSize(column)
            for column in self.columns()
        }
        return next((column for column, end in ends.items() if abs(self._along(x) - end) <= _GRIP), -1)

    def resize(self, column: int, x: int) -> None:
        """Move the column's end to `x`."""
        width = self._along(x) - self._header.sectionPosition(column)
        self._header.resizeSection(column, max(width, self._header.minimumSectionSize()))

    def _along(self, x: int) -> int:
        mirrored = self._header.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self._header.viewport().width() - 1 - x if mirrored else x

    def strip(self, height: int) -> QRect:
        """Where they stand."""
        width, whole = self.width(), self._header.viewport().width()
        mirrored = self._header.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRect(whole - width if mirrored else 0, 0, width, height)

    def _frozen(self) -> list[int]:
        if self._name not in COLUMN_OF:
            return []
        last = self._header.visualIndex(COLUMN_OF[self._name])
        columns = (self._header.logicalIndex(place) for place in range(last + 1))
        return [column for column in columns if not self._header.isSectionHidden(column)]


def paint_edge(painter: QPainter, strip: QRect, direction: Qt.LayoutDirection) -> None:
    """Where frozen columns end, so that one sees what moves beneath them."""
    if strip.width():
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        x = strip.left() if mirrored else strip.right()
        painter.setPen(theme.tokens().border)
        painter.drawLine(x, strip.top(), x, strip.bottom())

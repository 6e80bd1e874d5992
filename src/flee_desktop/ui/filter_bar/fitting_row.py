"""A row of widgets that shows as many as fit, whole, and one more that stands for the rest."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FittingRow(QWidget):
    """Never wraps, never clips: what does not fit is hidden, and then `more` is shown."""

    def __init__(self, more: QWidget, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QWidget] = []
        self._more = more
        self._gap = gap
        more.setParent(self)
        more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_items(self, items: Sequence[QWidget]) -> list[QWidget]:
        """Show these, in this order; returns those shown before and no more, hidden."""
        gone = [item for item in self._items if item not in items]
        for item in gone:
            item.hide()
        self._items = list(items)
        for item in items:
            item.setParent(self)
        self.updateGeometry()
        self.arrange()
        return gone

    def left_out(self) -> list[QWidget]:
        """The items there is no room for."""
        return [item for item in self._items if item.isHidden()]

    def sizeHint(self) -> QSize:
        """Room for all."""
        widths = [item.sizeHint().width() for item in self._items]
        return QSize(sum(widths) + self._gap * max(0, len(widths) - 1), self._height())

    def minimumSizeHint(self) -> QSize:
        """Room for `more` alone."""
        width = self._more.sizeHint().width() if self._items else 0
        return QSize(width, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Words may have another width now."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.updateGeometry()
            self.arrange()

    def arrange(self) -> None:
        """Place what fits."""
        fitting = self._fitting_count()
        left = 0
        for place, item in enumerate(self._items):
            item.setVisible(place < fitting)
            if place < fitting:
                left = self._place(item, left)
        self._more.setVisible(fitting < len(self._items))
        if fitting < len(self._items):
            self._place(self._more, left)

    def _fitting_count(self) -> int:
        if self.sizeHint().width() <= self.width():
            return len(self._items)
        room = self.width() - self._more.sizeHint().width()
        for place, item in enumerate(self._items):
            room -= item.sizeHint().width() + self._gap
            if room < 0:
                return place
        return len(self._items)

    def _place(self, item: QWidget, left: int) -> int:
        size = item.sizeHint()
        area = QRect(left, (self.height() - size.height()) // 2, size.width(), size.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveRight(self.width() - left - 1)
        item.setGeometry(area)
        return left + size.width() + self._gap

    def _height(self) -> int:
        return max([item.sizeHint().height() for item in (*self._items, self._more)])

"""The headings of the grid: a click sorts, Shift+click adds a key, a drag moves the column."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.ui import icons, theme
from flee_desktop.ui.awards_grid.delegate import ALIGNMENTS, PADDING
from flee_desktop.ui.awards_grid.frozen_columns import FrozenColumns, paint_edge
from flee_desktop.ui.awards_grid.sorting import SortKeys, clicked

_ARROW = 12
FIRST_INDENT = 3 * theme.GRID - PADDING  # the first column's texts stand where titles do
ARROW_ROOM = _ARROW + 4
_ARROW_NAMES = {False: "arrow-up", True: "arrow-down"}


class AwardHeader(QHeaderView):
    """Paints its headings by itself: Qt's knows one sort key only."""

    sort_requested = Signal(object)  # SortKeys
    menu_wanted = Signal(str, QPoint)  # field name, where on the screen

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._keys: SortKeys = ()
        self._adding = False
        self._hovered = -1
        self.setObjectName("awardsHeader")
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setMinimumSectionSize(40)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sectionClicked.connect(self._click)
        self.frozen = FrozenColumns(self)
        self._pressed_shift: int | None = None  # of where a mouse button is held
        self._resized = -1  # the frozen column whose end is held

    @property
    def sort_keys(self) -> SortKeys:
        """The keys that the arrows show."""
        return self._keys

    def set_sort_keys(self, keys: SortKeys) -> None:
        """Show these keys; nothing is sorted by it."""
        self._keys = keys
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """A row's height."""
        return QSize(super().sizeHint().width(), theme.row_height(self.fontMetrics()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is pressed on a frozen heading is meant for that."""
        x = event.position().toPoint().x()
        self._pressed_shift, self._resized = self.frozen.shift_at(x), self.frozen.edge_at(x)
        if self._resized < 0:
            super().mousePressEvent(self._unshifted(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Note whether Shift is held before the click is told."""
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._resized < 0:
            super().mouseReleaseEvent(self._unshifted(event))
        self._pressed_shift, self._resized = None, -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the heading under the mouse, and the frozen edge that is held."""
        x = event.position().toPoint().x()
        if self._resized >= 0:
            self.frozen.resize(self._resized, x)
            return
        moved = self._unshifted(event)
        super().mouseMoveEvent(moved)
        if self.frozen.edge_at(x) >= 0:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self.frozen.shift_at(x):
            self.unsetCursor()  # above the others: Qt never sees the mouse leave an edge of theirs
        self._hover(self.logicalIndexAt(moved.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """No heading is under the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the heading under the mouse."""
        column = self.logicalIndexAt(event.pos().x() - self.frozen.shift_at(event.pos().x()))
        if column >= 0:
            self.menu_wanted.emit(AWARD_FIELDS[column].name, event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and its hairline also where there is no heading."""
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(area, theme.tokens().raised)
        painter.setPen(theme.tokens().hairline)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.end()
        super().paintEvent(event)
        self._paint_frozen()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """One heading: its label, and arrow and number when it sorts."""
        tokens = theme.tokens()
        painter.save()
        painter.fillRect(rect, tokens.hover if logicalIndex == self._hovered else tokens.raised)
        painter.setPen(QPen(tokens.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.right(), rect.top() + 7, rect.right(), rect.bottom() - 7)
        place = self._place(logicalIndex)
        room = self.room(logicalIndex, rect)
        if place >= 0:
            room = self._paint_arrow(painter, room, place)
        painter.setPen(tokens.text if place >= 0 else tokens.quiet)
        label = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
        fitted = self.fontMetrics().elidedText(str(label), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, ALIGNMENTS[logicalIndex], fitted)
        painter.restore()

    def columns_between(self, area: QRect) -> list[int]:
        """The columns of which anything is in this part of the table, from the left."""
        found = []
        for place in range(self.count()):
            column = self.logicalIndex(place)
            left, width = self.sectionViewportPosition(column), self.sectionSize(column)
            if width and left <= area.right() and left + width > area.left():
                found.append(column)
        return found

    def room(self, column: int, rect: QRect) -> QRect:
        """Where text stands in a cell or heading: the first column's under the title of the page."""
        room = rect.adjusted(PADDING, 0, -PADDING, 0)
        if self.sectionPosition(column):
            return room
        return QStyle.visualRect(self.layoutDirection(), rect, room.adjusted(FIRST_INDENT, 0, 0, 0))

    def retranslate(self) -> None:
        """Write the words anew."""
        self.setAccessibleName(self.tr("Columns"))

    def _paint_arrow(self, painter: QPainter, room: QRect, place: int) -> QRect:
        """Paint the arrow, and the key's number where there are several; returns the room left."""
        number = str(place + 1) if len(self._keys) > 1 else ""
        width = self.fontMetrics().horizontalAdvance(number)
        arrow = QRect(room.right() - width - _ARROW, room.center().y() - _ARROW // 2 + 1, _ARROW, _ARROW)
        arrow = QStyle.visualRect(self.layoutDirection(), room, arrow)
        icons.icon(_ARROW_NAMES[self._keys[place][1]], "accent").paint(painter, arrow)
        painter.setPen(theme.tokens().accent)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        left = room.adjusted(0, 0, -width - ARROW_ROOM, 0)
        return QStyle.visualRect(self.layoutDirection(), room, left)

    def _paint_frozen(self) -> None:
        columns, shift = self.frozen.columns(), self.frozen.shift()
        painter = QPainter(self.viewport())
        for column in columns:
            left = self.sectionViewportPosition(column) + shift
            self.paintSection(painter, QRect(left, 0, self.sectionSize(column), self.height()), column)
        paint_edge(painter, self.frozen.strip(self.height()), self.layoutDirection())
        painter.end()

    def _unshifted(self, event: QMouseEvent) -> QMouseEvent:
        """The event at the place where its heading would be if it were not frozen."""
        held, x = self._pressed_shift, event.position().toPoint().x()
        shift = self.frozen.shift_at(x) if held is None else held
        if not shift:
            return event
        return QMouseEvent(
            event.type(),
            event.position() - QPointF(shift, 0),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )

    def _place(self, column: int) -> int:
        name = AWARD_FIELDS[column].name
        return next((place for place, key in enumerate(self._keys) if key[0] == name), -1)

    def _hover(self, column: int) -> None:
        if column != self._hovered:
            self._hovered = column
            self.viewport().update()

    def _click(self, column: int) -> None:
        self.sort_requested.emit(clicked(self._keys, AWARD_FIELDS[column].name, adding=self._adding))

"""The table of the awards page: single-line rows, hairlines between them, keys for what a row offers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QKeyCombination, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from flee_desktop.ui import theme
from flee_desktop.ui.awards_grid.delegate import AwardDelegate
from flee_desktop.ui.awards_grid.header import AwardHeader
from flee_desktop.ui.awards_grid.model import AwardModel

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns, Ints

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYS = {
    QKeyCombination(_CTRL, Qt.Key.Key_C): "copy",
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_C): "copy_with_headings",
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_F): "filter_by_value",
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_X): "exclude_value",
    QKeyCombination(Qt.Key.Key_Slash): "focus_filter",
    QKeyCombination(Qt.Key.Key_Return): "open",
    QKeyCombination(Qt.Key.Key_Enter): "open",
    QKeyCombination(_SHIFT, Qt.Key.Key_F10): "menu",
    QKeyCombination(Qt.Key.Key_Menu): "menu",
}


class AwardsTable(QTableView):
    """Shows an AwardModel; what a key or the menu asks for is told by signal."""

    command = Signal(str)  # one of the words of _KEYS
    menu_wanted = Signal(QPoint)  # where, on the screen
    selection_changed = Signal()
    resized = Signal()

    def __init__(self, model: AwardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("awardsTable")
        self.headings = AwardHeader(self)
        self.setHorizontalHeader(self.headings)
        self.award_model = model
        self.setModel(model)
        # Without a selection model of its own the header asks every row for its flags (17 s at a million).
        self.headings.setSelectionModel(QItemSelectionModel(model, self))
        self._delegate = AwardDelegate(model, self.headings.room, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self.doubleClicked.connect(lambda: self.command.emit("open"))
        self._take_looks()
        self._retranslate()

    def show_rows(self, columns: "AwardColumns | None", rows: "Ints | tuple[()]") -> None:
        """Show these rows; the current one stays current when it is still among them."""
        before = self.currentIndex()
        kept = self.award_model.row_of(before.row()) if before.isValid() else -1
        same = columns is self.award_model.columns
        self.award_model.show_rows(columns, rows)
        # One paint for a reset, not one at once and another after the delayed layout.
        self.headings.doItemsLayout()
        self.verticalHeader().doItemsLayout()
        self.doItemsLayout()
        if same and kept >= 0:
            self._return_to(kept, before.column())

    def take_focus(self) -> None:
        """The keyboard comes here: some row is current."""
        if not self.currentIndex().isValid() and self.award_model.rowCount():
            self.setCurrentIndex(self.award_model.index(0, self.headings.logicalIndexAt(1)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _return_to(self, row: int, column: int) -> None:
        place = self.award_model.place_of(row)
        if place >= 0:
            self.go_to(place, column)

    def selected_places(self) -> list[int]:
        """The places of the selected rows, from the top; the selection itself stays in ranges."""
        return sorted({place for part in self._selected_ranges() for place in part})

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(map(len, self._selected_ranges()))

    def go_to(self, place: int, column: int) -> None:
        """Make this the current row without selecting anything new."""
        index = self.award_model.index(place, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the page; the others move about in the table."""
        combination = QKeyCombination(
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key())
        )
        word = _KEYS.get(combination)
        if word == "menu":
            self.menu_wanted.emit(self._menu_place())
        elif word is not None:
            self.command.emit(word)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Not here: it would read a column from top to bottom. The filter finds things."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse; the menu key has been seen by keyPressEvent."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            return
        index = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isRowSelected(index.row(), QModelIndex()):
            self.setCurrentIndex(index)
        elif index.isValid():
            self.go_to(index.row(), index.column())
        self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a hairline under each."""
        super().paintEvent(event)
        count = self.award_model.rowCount()
        first = self.rowAt(0)
        if first < 0:
            return
        painter = QPainter(self.viewport())
        painter.setPen(theme.tokens().hairline)
        width, height = self.viewport().width(), self.rowHeight(first)
        y = self.rowViewportPosition(first)
        for _ in range(first, count):
            y += height
            painter.drawLine(0, y - 1, width, y - 1)
            if y > self.viewport().height():
                break
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns may follow the width."""
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, or another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._take_looks()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Awards"))
        self.headings.retranslate()

    def _take_looks(self) -> None:
        if hasattr(self, "_delegate"):
            self._delegate.forget_looks()
            self.verticalHeader().setDefaultSectionSize(theme.row_height(self.fontMetrics()))
            self.viewport().update()

    def _selected_ranges(self) -> set[range]:
        selection = self.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.count()))
        return {range(part.top(), part.bottom() + 1) for part in parts}

    def _menu_place(self) -> QPoint:
        rect = self.visualRect(self.currentIndex())
        place = rect.bottomLeft() if rect.isValid() else QPoint(0, 0)
        return self.viewport().mapToGlobal(place)

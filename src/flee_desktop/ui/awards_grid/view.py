"""The table of the awards page: single-line rows, hairlines between them, keys for what a row offers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from flee_desktop.ui import theme
from flee_desktop.ui.awards_grid.delegate import AwardDelegate
from flee_desktop.ui.awards_grid.header import AwardHeader
from flee_desktop.ui.awards_grid.kept_place import KeptPlace, kept_place, return_to
from flee_desktop.ui.awards_grid.lines_painter import LinesPainter
from flee_desktop.ui.awards_grid.model import AwardModel, Index
from flee_desktop.ui.awards_grid.overlay import paint_overlay
from flee_desktop.ui.awards_grid.row_selection import RowSelection

if TYPE_CHECKING:
    from flee_desktop.domain.first_rows import FirstRows
    from flee_desktop.search.columns import AwardColumns, Ints
    from flee_desktop.search.outline import Outline

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYS = {
    QKeyCombination(_CTRL, Qt.Key.Key_C): "copy",
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_C): "copy_with_headings",
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_F): "filter_by_value",
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_X): "exclude_value",
    QKeyCombination(Qt.Key.Key_Delete): "delete",
    QKeyCombination(_CTRL, Qt.Key.Key_D): "duplicate",
    QKeyCombination(Qt.Key.Key_F2): "edit",
    QKeyCombination(_SHIFT, Qt.Key.Key_F2): "edit_award",
    QKeyCombination(_ALT, Qt.Key.Key_Up): "move_up",
    QKeyCombination(_ALT, Qt.Key.Key_Down): "move_down",
    QKeyCombination(Qt.Key.Key_Slash): "focus_filter",
    QKeyCombination(Qt.Key.Key_Return): "open",
    QKeyCombination(Qt.Key.Key_Enter): "open",
    QKeyCombination(_SHIFT, Qt.Key.Key_F10): "menu",
    QKeyCombination(Qt.Key.Key_Menu): "menu",
}
_HEADING_KEYS = {
    QKeyCombination(Qt.Key.Key_Left): "collapse",
    QKeyCombination(Qt.Key.Key_Right): "expand",
}
_EXTEND = QItemSelectionModel.SelectionFlag.SelectCurrent | QItemSelectionModel.SelectionFlag.Rows
_MIRRORED_KEYS = dict(zip(_HEADING_KEYS, reversed(_HEADING_KEYS.values()), strict=True))


class AwardsTable(QTableView):
    """Shows an AwardModel; what a key or the menu asks for is told by signal."""

    command = Signal(str)  # one of the words of the keys
    menu_wanted = Signal(QPoint)  # where, on the screen
    typed = Signal(str)  # letters to go to what begins with them
    resized = Signal()

    def __init__(self, model: AwardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("awardsTable")
        self.headings = AwardHeader(self)
        self.setHorizontalHeader(self.headings)
        self.award_model = model
        self.setModel(model)
        self.selected = RowSelection(model, self.lines_in_sight, self)
        self.setSelectionModel(self.selected)
        self._kept: KeptPlace | None = None
        # Without a selection model of its own the header asks every row for its flags (17 s at a million).
        self.headings.setSelectionModel(QItemSelectionModel(model, self))
        self._cells = LinesPainter(self, model, self.headings)
        self.setItemDelegate(AwardDelegate(model, self.headings.room, self))
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
        self.doubleClicked.connect(lambda: self.command.emit("edit_or_open"))
        self.headings.frozen.changed.connect(self.viewport().update)
        self._take_looks()
        self._retranslate()

    def show_lines(
        self,
        columns: "AwardColumns | None",
        outline: "Outline | None",
        moved: "Ints | None" = None,
        first: "FirstRows | None" = None,
    ) -> None:
        """Show these lines. What is selected, current and in sight stays so, where it is among them.

        `moved` has the new row of each row of the columns before, when the awards are the same. `first` are
        rows to show while there are no columns.
        """
        if self.award_model.outline is not None or self.award_model.first is not None:
            self._kept = kept_place(self)
        self.award_model.show_lines(columns, outline, first)
        self.selected.follow(columns, moved)
        # One paint for a reset, not one at once and another after the delayed layout.
        self.headings.doItemsLayout()
        self.verticalHeader().doItemsLayout()
        self.doItemsLayout()
        kept = self._kept
        same_rows = kept is not None and kept.columns in (columns, None)  # None: of the first rows
        if kept is not None and (same_rows or moved is not None):
            return_to(self, kept, None if same_rows else moved)
        self.selected.tell()

    def forget_places(self) -> None:
        """Other awards will be shown: nothing of what is selected or current is among them."""
        self._kept = None
        self.selected.forget()

    def take_focus(self) -> None:
        """The keyboard comes here: some row is current."""
        if not self.currentIndex().isValid() and self.award_model.rowCount():
            self.setCurrentIndex(self.award_model.index(0, self.headings.logicalIndexAt(1)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, line: int, column: int) -> None:
        """Make this the current line without selecting anything new."""
        index = self.award_model.index(line, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)

    def lines_in_sight(self) -> tuple[int, int]:
        """The first and the last line of which anything is in sight; (0, -1) when there is none."""
        lines = self._lines_between(0, self.viewport().height() - 1)
        return lines.start, lines.stop - 1

    def selectAll(self) -> None:
        """Ctrl+A: every award shown. Qt's own would ask about each."""
        self.selected.select_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the page; the others move about in the table."""
        combination = QKeyCombination(
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key())
        )
        word = _keys(self).get(combination)
        if word == "menu":
            self.menu_wanted.emit(self._menu_place())
        elif word is not None:
            self.command.emit(word)
        else:
            super().keyPressEvent(event)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Qt's own, and Ctrl+Shift+End selects as far as the end."""
        if isinstance(event, QKeyEvent) and event.modifiers() == _CTRL | _SHIFT:
            return _EXTEND
        return super().selectionCommand(index, event)

    def keyboardSearch(self, search: str) -> None:
        """Letters typed here go to what begins with them. Qt's own would read the column from the top."""
        self.typed.emit(search)

    def indexAt(self, position: QPoint) -> QModelIndex:
        """What stands there: frozen columns are above the others."""
        return super().indexAt(position - QPoint(self.headings.frozen.shift_at(position.x()), 0))

    def visualRect(self, index: Index) -> QRect:
        """Where it stands."""
        return super().visualRect(index).translated(self.headings.frozen.shift_of(index.column()), 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring it into sight, and not beneath the frozen columns."""
        bar, frozen = self.horizontalScrollBar(), self.headings.frozen
        before, stays = bar.value(), frozen.shift_of(index.column()) != 0
        super().scrollTo(index, hint)
        if stays or self.award_model.is_heading(index):
            bar.setValue(before)
        else:
            covered = self.visualRect(index).intersected(frozen.strip(self.viewport().height()))
            bar.setValue(bar.value() - covered.width())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a heading collapses or expands its group, and leaves the selection alone."""
        index = self.indexAt(event.position().toPoint())
        if self.award_model.is_heading(index):
            self.go_to(index.row(), index.column())
            if event.button() == Qt.MouseButton.LeftButton:
                self.command.emit("open")
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on a heading are just that."""
        index = self.indexAt(event.position().toPoint())
        if self.award_model.is_heading(index):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse; the menu key has been seen by keyPressEvent."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            return
        index = self.indexAt(event.pos())
        heading = self.award_model.is_heading(index)
        if index.isValid() and not heading and not self.selected.isRowSelected(index.row(), QModelIndex()):
            self.setCurrentIndex(index)
        elif index.isValid():
            self.go_to(index.row(), index.column())
        self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, the headings over their whole width, and a hairline under each line."""
        lines = self._lines_between(event.rect().top(), event.rect().bottom())
        painter = QPainter(self.viewport())
        self._cells.paint(painter, lines, self.headings.columns_between(event.rect()))
        paint_overlay(painter, self, self.award_model, self.headings.frozen, self._cells, lines)
        painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Headings show over their whole width that they are current."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if self.award_model.is_heading(index):
                rect = self.visualRect(index)
                self.viewport().update(0, rect.top(), self.viewport().width(), rect.height())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Other lines are in sight; headings and frozen columns never move sideways."""
        super().scrollContentsBy(dx, dy)
        self.selected.tell()
        if dx:
            self.viewport().update()
            self.headings.viewport().update()  # what is frozen has moved with the rest

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns may follow the width."""
        super().resizeEvent(event)
        self.selected.tell()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, or another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._take_looks()
        elif event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self._take_looks()
            self._retranslate()

    def _lines_between(self, top: int, bottom: int) -> range:
        count = self.award_model.rowCount()
        first, last = self.rowAt(top), self.rowAt(bottom)
        if not count or first < 0:
            return range(0)
        return range(first, count if last < 0 else last + 1)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Awards"))
        self.headings.retranslate()

    def _take_looks(self) -> None:
        if hasattr(self, "_cells"):
            self._cells.forget_looks()
            self.verticalHeader().setDefaultSectionSize(theme.row_height(self.fontMetrics()))
            self.viewport().update()

    def _menu_place(self) -> QPoint:
        rect = self.visualRect(self.currentIndex())
        place = rect.bottomLeft() if rect.isValid() else QPoint(0, 0)
        return self.viewport().mapToGlobal(place)


def _keys(table: AwardsTable) -> dict[QKeyCombination, str]:
    """What keys stand for; on a heading left and right do something, too."""
    if not table.award_model.is_heading(table.currentIndex()):
        return _KEYS
    mirrored = table.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _KEYS | (_MIRRORED_KEYS if mirrored else _HEADING_KEYS)

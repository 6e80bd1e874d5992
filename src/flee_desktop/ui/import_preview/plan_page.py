"""The plan: a filter, the table, and what is to be said of the line in focus."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.ui import theme
from flee_desktop.ui.import_preview.lines import CELLS, Decided, Kept, PlanLine
from flee_desktop.ui.import_preview.plan_delegate import PlanDelegate
from flee_desktop.ui.import_preview.plan_model import FILM, FIRST, STATE, PlanModel
from flee_desktop.ui.locale_text import show_number

_WIDTHS = (116, 120, 190, 96, 210, 170, 96, 120)
_DETAIL_LINES = 4


class PlanPage(QWidget):
    """What becomes of every row, and the user's decisions about it."""

    moved = Signal(object, str, int)  # PlanLine, name of the cell, -1 or 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decided = Decided()
        self.model = PlanModel(self.decided)
        self.table = _PlanTable()
        self.table.setModel(self.model)
        self.table.setItemDelegate(PlanDelegate(self.model, self.table))
        self._detail = QPlainTextEdit(readOnly=True)
        self._filters = QButtonGroup(self)
        self._buttons: dict[Kept, QPushButton] = {}
        self._lay_out()
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.table.toggled.connect(self._toggle)
        self.model.modelReset.connect(self._tell)

    def set_lines(self, left: Mapping[Kept, Sequence[PlanLine]], dossiers: int) -> None:
        """Show the lines that each filter leaves; they are about so many films and pages."""
        self.model.set_lines(left)
        self.table.setColumnHidden(FILM, dossiers < 2)
        for kept, button in self._buttons.items():
            count = len(left.get(kept, ()))
            button.setText(f"{self._word(kept)} {show_number(count)}")
            button.setEnabled(bool(count) or kept is Kept.ALL)
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, STATE))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID // 2)
        for kept in Kept:
            button = QPushButton()
            button.setCheckable(True)
            button.setChecked(kept is Kept.ALL)
            button.setObjectName(f"show_{kept}")
            button.clicked.connect(lambda _checked, kept=kept: self.model.show_only(kept))
            self._filters.addButton(button)
            self._buttons[kept] = button
            row.addWidget(button)
        row.addStretch(1)
        self._detail.setObjectName("planDetail")
        self._detail.setAccessibleName(self.tr("About the row"))
        self._detail.setTabChangesFocus(True)
        self._detail.setPlaceholderText(self.tr("There is nothing to say about this row."))
        self._detail.setFrameShape(QFrame.Shape.NoFrame)
        self._detail.setFixedHeight(_DETAIL_LINES * self.fontMetrics().lineSpacing() + theme.GRID)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GRID)
        rows.addLayout(row)
        rows.addWidget(self.table, 1)
        rows.addWidget(self._detail)
        self.set_lines({}, 0)

    def _word(self, kept: Kept) -> str:
        words = {
            Kept.ALL: self.tr("All"),
            Kept.NEW: self.tr("New"),
            Kept.CHANGED: self.tr("Changed"),
            Kept.CONFLICT: self.tr("Conflicts"),
            Kept.FLAGGED: self.tr("Unsure"),
        }
        return words[kept]

    def _selected(self) -> list[PlanLine]:
        rows = {index.row() for index in self.table.selectedIndexes()}
        return [self.model.line(row) for row in sorted(rows)]

    def _toggle(self) -> None:
        lines = self._selected()
        wanted = not all(self.decided.goes_in(line) for line in lines)
        self.model.decide(lines, wanted=wanted)

    def _tell(self) -> None:
        index = self.table.currentIndex()
        there = index.isValid() and index.row() < self.model.rowCount()
        text = self.model.reasons(self.model.line(index.row())) if there else ""
        self._detail.setPlainText(text)

    def _open_menu(self, place: QPoint) -> None:
        index = self.table.indexAt(place)
        if index.isValid():
            menu = self._menu(index)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.table.viewport().mapToGlobal(place))

    def _menu(self, index: QModelIndex) -> QMenu:
        line, menu = self.model.line(index.row()), QMenu(self)
        lines = self._selected()
        menu.addAction(self.tr("Take"), lambda: self.model.decide(lines, wanted=True))
        menu.addAction(self.tr("Leave out"), lambda: self.model.decide(lines, wanted=False))
        if line.award is not None and index.column() >= FIRST:
            name = CELLS[index.column() - FIRST]
            menu.addSeparator()
            menu.addAction(self.tr("Correct…"), lambda: self.table.edit(index))
            if name in ("award_body", "category", "recipients"):
                menu.addAction(self.tr("Move to the column before"), lambda: self.moved.emit(line, name, -1))
                menu.addAction(self.tr("Move to the next column"), lambda: self.moved.emit(line, name, 1))
        return menu


class _PlanTable(QTableView):
    """Space takes or leaves out the selected lines."""

    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("planTable")
        self.setAccessibleName(self.tr("What becomes of each row"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.fontMetrics()))
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)

    def setModel(self, model: PlanModel) -> None:  # type: ignore[override]
        """Give the columns their widths."""
        super().setModel(model)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is about all selected lines, not about the one cell."""
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

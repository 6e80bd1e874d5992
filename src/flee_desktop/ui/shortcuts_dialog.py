"""All keys on one page, made from the table of actions."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.ui.actions import MENUS, WIDGET_KEYS, MenuSpec
from flee_desktop.ui.theme import GRID, heading_font

_LONGEST = max(MENUS, key=lambda menu: len(menu.entries))  # the menu that has the second column to itself


class ShortcutsDialog(QDialog):
    """Keys by menu, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts_dialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.windowTitle())
        page = QWidget()
        columns = QGridLayout(page)
        columns.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        columns.setHorizontalSpacing(5 * GRID)
        columns.addWidget(
            self._column([menu for menu in MENUS if menu is not _LONGEST]), 0, 0, Qt.AlignmentFlag.AlignTop
        )
        columns.addWidget(self._column([_LONGEST], others=True), 0, 1, Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.windowTitle())
        scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(scroll)
        rows.addWidget(buttons)
        self.resize(760, 620)

    def _column(self, menus: list[MenuSpec], *, others: bool = False) -> QWidget:
        column = QWidget()
        grid = QGridLayout(column)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID - 2)
        for menu in menus:
            lines = [
                (QCoreApplication.translate(spec.context, spec.text), " / ".join(map(_shown, spec.shortcuts)))
                for spec in menu.actions()
                if spec.shortcuts
            ]
            if lines:
                self._add_group(grid, QCoreApplication.translate("Actions", menu.title), lines)
        if others:
            lines = [
                (QCoreApplication.translate("Actions", text), _shown(keys)) for keys, text in WIDGET_KEYS
            ]
            self._add_group(grid, self.tr("In lists, tables and filters"), lines)
        return column

    def _add_group(self, grid: QGridLayout, title: str, lines: list[tuple[str, str]]) -> None:
        heading = QLabel(title.replace("&", ""))
        heading.setFont(heading_font())
        heading.setContentsMargins(0, GRID, 0, 2)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for text, keys in lines:
            row = grid.rowCount()
            grid.addWidget(QLabel(text.replace("&", "").rstrip("…")), row, 0)
            label = QLabel(keys)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            grid.addWidget(label, row, 1)


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

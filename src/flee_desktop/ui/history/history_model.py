"""The steps of a catalog's history as a table: what, when, who, how many rows; the latest on top."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush

from flee_desktop.domain.changes import History, Step
from flee_desktop.ui import theme
from flee_desktop.ui.locale_text import show_number

Index = QModelIndex | QPersistentModelIndex
WHAT, WHEN, WHO, ROWS = range(4)
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HistoryModel(QAbstractTableModel):
    """A line per step, and below them all the catalog as it was before the first one that is kept."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._latest = 0

    def show(self, history: History) -> None:
        """Show these steps."""
        self.beginResetModel()
        self._steps = history.steps[::-1]
        self._latest = history.undoable.id if history.undoable else 0
        self.endResetModel()

    def step_id(self, row: int) -> int:
        """The id of the line's step; 0 for the line below them all."""
        return self._steps[row].id if row < len(self._steps) else 0

    def is_latest(self, row: int) -> bool:
        """Whether the catalog is as it was after this line's step."""
        return self.step_id(row) == self._latest

    def is_undone(self, row: int) -> bool:
        """Whether the line's step is not in effect."""
        return 0 <= row < len(self._steps) and self._steps[row].undone

    def latest_row(self) -> int:
        """The line that says how the catalog is now."""
        return next(row for row in range(self.rowCount()) if self.is_latest(row))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, ROWS))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, ROWS)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The steps, and the beginning."""
        return 0 if parent.isValid() else len(self._steps) + 1

    def columnCount(self, parent: Index = _ROOT) -> int:
        """What, when, who and how many."""
        return 0 if parent.isValid() else ROWS + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The texts; what is undone is gray, and says so."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(row, column) or self.tr("not known")
        if role == Qt.ItemDataRole.ForegroundRole and self.is_undone(row):
            return QBrush(theme.tokens().quiet)
        if role == Qt.ItemDataRole.FontRole and self.is_latest(row):
            return theme.strong_font()
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and column == ROWS else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """What the columns are about."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Step"), self.tr("When"), self.tr("Who"), self.tr("Rows touched"))[section]
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and section == ROWS else None

    def _text(self, row: int, column: int) -> str:
        if row == len(self._steps):
            return self._what(row) if column == WHAT else ""
        step = self._steps[row]
        match column:
            case 0:
                return self._what(row)
            case 1:
                return shown_time(step.made_at)
            case 2:
                return step.author
        return show_number(step.rows)

    def _what(self, row: int) -> str:
        label = self._steps[row].label if row < len(self._steps) else self.tr("Before all of these steps")
        if self.is_latest(row):
            return self.tr("%1 (now)").replace("%1", label)
        return self.tr("%1 (undone)").replace("%1", label) if self.is_undone(row) else label


def shown_time(made_at: str) -> str:
    """A time in UTC (ISO 8601) as one at this place, in the locale's short form; others as they are."""
    when = QDateTime.fromString(made_at, Qt.DateFormat.ISODate)
    return (
        QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat) if when.isValid() else made_at
    )

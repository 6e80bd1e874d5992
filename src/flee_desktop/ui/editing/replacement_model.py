"""The changes that a search proposes, each with a tick."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from flee_desktop.ui.reading.plain_tooltip import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flee_desktop.operations.replace_text import Replacement

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
BEFORE, AFTER = range(2)  # columns


class ReplacementModel(QAbstractTableModel):
    """A row a change: the text before, with its tick, and after."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Replacement] = ()
        self._left_out: set[int] = set()  # awards whose tick was taken away

    def show_found(self, found: "Sequence[Replacement]") -> None:
        """Propose these; all are ticked."""
        self.beginResetModel()
        self._found = found
        self._left_out.clear()
        self.endResetModel()
        self.ticked.emit()

    def ids(self) -> list[int]:
        """The awards that are ticked."""
        return [each.nomination_id for each in self._found if each.nomination_id not in self._left_out]

    def count(self) -> int:
        """How many are ticked."""
        return len(self._found) - len(self._left_out)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all, or none."""
        self._left_out = set() if ticked else {each.nomination_id for each in self._found}
        if self._found:
            self.dataChanged.emit(self.index(0, BEFORE), self.index(len(self._found) - 1, AFTER))
        self.ticked.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The changes."""
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Before and after."""
        return 0 if parent.isValid() else AFTER + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The tick stands before the text that would go."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == BEFORE else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The columns' names."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Now"), self.tr("Afterwards"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The texts as they are."""
        if not index.isValid():
            return None
        found = self._found[index.row()]
        text = (found.before, found.after)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(text)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == BEFORE:
            left_out = found.nomination_id in self._left_out
            return Qt.CheckState.Unchecked if left_out else Qt.CheckState.Checked
        return self.tr("empty") if role == Qt.ItemDataRole.AccessibleTextRole and not text else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt's signature
        """Tick a change, or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        key = self._found[index.row()].nomination_id
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

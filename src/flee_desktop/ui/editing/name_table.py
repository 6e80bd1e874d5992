"""The names of a kind in a table: each with its other names and how often it is used."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication

from flee_desktop.ui.editing.edit_requests import KnownNames
from flee_desktop.ui.icons import icon
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.reading.plain_tooltip import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flee_desktop.domain.authorities import Authority

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NAME, ALIASES, WITHIN, USES = range(4)  # columns
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class NameTable(QAbstractTableModel):
    """Those of the names that are found, in alphabetical order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = KnownNames()
        self._places: Sequence[int] = ()

    def show_names(self, known: KnownNames, places: "Sequence[int]") -> None:
        """Show those at these places."""
        self.beginResetModel()
        self._known, self._places = known, places
        self.endResetModel()

    def at(self, row: int) -> "Authority":
        """The one in a row."""
        return self._known.authorities[int(self._places[row])]

    def row_of(self, key: int) -> int:
        """The row of the one with this id, -1 when it is not shown."""
        return next((row for row in range(len(self._places)) if self.at(row).id == key), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The names found."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Name, other names, award body, uses."""
        return 0 if parent.isValid() else USES + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The columns' names."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        titles = (self.tr("Name"), self.tr("Also known as"), self.tr("Award body"), self.tr("Uses"))
        return titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """A cell; who is protected has a lock."""
        if not index.isValid():
            return None
        each, column = self.at(index.row()), index.column()
        text = (each.name, "; ".join(each.aliases), each.within, show_number(each.uses))[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.DecorationRole and column == NAME and each.protected:
            return icon("lock", "quiet")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._protection() if each.protected and column == NAME else text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = text or QApplication.translate("Editing", "nothing")
            return f"{shown} ({self._protection()})" if each.protected and column == NAME else shown
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _protection(self) -> str:
        return self.tr("Protected: known by this name only")


def _alignment(column: int) -> Qt.AlignmentFlag:
    return _RIGHT if column == USES else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

"""The values of a facet as a model: it asks for the lines in sight only, of hundreds of thousands."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from flee_desktop.domain.results import Result
from flee_desktop.ui.locale_text import show_number, show_result

if TYPE_CHECKING:
    from flee_desktop.search.facets import FacetCounts, FacetValue

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FacetModel(QAbstractListModel):
    """The values that the search box lets through."""

    def __init__(self, field: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._lines: FacetCounts | tuple[()] = ()

    def show_lines(self, lines: "FacetCounts") -> None:
        """Show these; as many as before are taken to be the same ones, with other counts."""
        if len(lines) == len(self._lines):
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, place: int) -> "FacetValue":
        """The value of a line, its count under the other filters, and what the filter does with it."""
        return self._lines[place]

    def place_of(self, value: str) -> int:
        """The line of a value, -1 when it has none."""
        return self._lines.place_of(value) if self._lines else -1

    def label(self, value: str) -> str:
        """The value as shown."""
        return show_result(Result(value)) if self._field == "result" else value

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The label; for a screen reader with count and state."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label(self.line(index.row()).value)
        return self._spoken(index.row()) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _spoken(self, place: int) -> str:
        line = self.line(place)
        states = {"included": self.tr("included"), "excluded": self.tr("excluded")}
        words = (self.label(line.value), show_number(line.count), states.get(line.state, ""))
        return ", ".join(filter(None, words))

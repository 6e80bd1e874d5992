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
    """What of the facet's values the search box lets through. Order and lines stay while it is open."""

    def __init__(self, field: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._values: FacetCounts | tuple[()] = ()
        self._found: FacetCounts | tuple[()] = ()
        self._search = ""

    def set_values(self, values: "FacetCounts", *, keep_order: bool) -> None:
        """Take new counts; with `keep_order` the lines stay where they are, so that nothing jumps."""
        self._values = values.like(self._values) if keep_order and self._values else values
        self._find()

    def set_search(self, text: str) -> None:
        """Show only the values with this text in them."""
        self._search = text.strip()
        self._find()

    def line(self, place: int) -> "FacetValue":
        """The value of a line, its count under the other filters, and what the filter does with it."""
        return self._found[place]

    def place_of(self, value: str) -> int:
        """The line of a value, -1 when it has none."""
        return self._found.place_of(value) if self._found else -1

    def label(self, value: str) -> str:
        """The value as shown."""
        return show_result(Result(value)) if self._field == "result" else value

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self._found)

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

    def _find(self) -> None:
        found = self._values.found(self._search) if self._search and self._values else self._values
        if len(found) == len(self._found):
            self._found = found
            self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self._found = found
        self.endResetModel()

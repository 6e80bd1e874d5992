"""The values of a facet with their counts, as a list: a model, and how a line is painted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result
from flee_desktop.ui import theme
from flee_desktop.ui.locale_text import show_number, show_result
from flee_desktop.ui.tick_boxes import paint_tick

if TYPE_CHECKING:
    from flee_desktop.search.facets import FacetValue

Index = QModelIndex | QPersistentModelIndex

FacetRole = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()
_MOST = 500  # lines; the search box finds the others
_SIDE = 10
_BOX = 16


class FacetModel(QAbstractListModel):
    """What of the facet's values the search box lets through. Order and lines stay while it is open."""

    def __init__(self, field: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._order: list[str] = []
        self._values: dict[str, FacetValue] = {}
        self._shown: list[str] = []
        self._search = ""

    def set_values(self, values: Sequence["FacetValue"], *, keep_order: bool) -> None:
        """Take new counts; with `keep_order` the lines stay where they are, so that nothing jumps."""
        self._values = {each.value: each for each in values}
        known = [value for value in self._order if keep_order]
        self._order = known + [each.value for each in values if each.value not in set(known)]
        self._filter()

    def set_search(self, text: str) -> None:
        """Show only the values with this text in them."""
        self._search = fold(text)
        self._filter()

    def value_at(self, place: int) -> str:
        """The value of a line."""
        return self._shown[place]

    def label(self, value: str) -> str:
        """The value as shown."""
        return show_result(Result(value)) if self._field == "result" else value

    def count(self, value: str) -> int:
        """How many awards the value has under the other filters."""
        known = self._values.get(value)
        return known.count if known else 0

    def state(self, value: str) -> str:
        """`included`, `excluded` or ""."""
        known = self._values.get(value)
        return known.state if known else ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The label; for a screen reader with count and state."""
        if not index.isValid():
            return None
        value = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label(value)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(value)
        return value if role == FacetRole else None

    def _spoken(self, value: str) -> str:
        states = {"included": self.tr("included"), "excluded": self.tr("excluded")}
        words = (self.label(value), show_number(self.count(value)), states.get(self.state(value), ""))
        return ", ".join(filter(None, words))

    def _filter(self) -> None:
        found = [v for v in self._order if not self._search or self._search in fold(self.label(v))][:_MOST]
        if found == self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self._shown = found
        self.endResetModel()


class FacetDelegate(QStyledItemDelegate):
    """A box with the state, the label, and the count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        text = option.fontMetrics.horizontalAdvance(str(index.data()) + "  8,888,888")
        return QSize(text + _BOX + 3 * _SIDE, theme.row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        model = index.model()
        assert isinstance(model, FacetModel)  # noqa: S101 - the popup makes both
        value, tokens, rect = index.data(FacetRole), theme.tokens(), option.rect
        count, state = model.count(value), model.state(value)
        if option.state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, tokens.hover)
        figures = show_number(count)
        box, right, room = _parts(option, figures)
        paint_tick(painter, box, state)
        painter.setPen(tokens.quiet)
        painter.drawText(
            right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, show_number(count)
        )
        painter.setPen(tokens.text if count or state else tokens.quiet)
        label = option.fontMetrics.elidedText(model.label(value), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)


def _parts(option: QStyleOptionViewItem, figures: str) -> tuple[QRect, QRect, QRect]:
    """Where the box, the figures and the label of a line are, in the direction of reading."""
    rect = option.rect
    width = option.fontMetrics.horizontalAdvance(figures)
    box = QRect(rect.x() + _SIDE, rect.center().y() - _BOX // 2 + 1, _BOX, _BOX)
    right = rect.adjusted(rect.width() - width - 2 * _SIDE, 0, -_SIDE, 0)
    label = rect.adjusted(2 * _SIDE + _BOX, 0, -width - 2 * _SIDE, 0)
    box, right, label = (QStyle.visualRect(option.direction, rect, part) for part in (box, right, label))
    return box, right, label

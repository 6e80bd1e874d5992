"""The saved filters as a list: the model, and how a line is painted."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from flee_desktop.ui import theme
from flee_desktop.ui.filter_bar.filter_words import filter_words
from flee_desktop.ui.filter_bar.swatches import color_name, paint_swatch
from flee_desktop.ui.saved_filters.saved_filter import LONGEST_NAME, SavedFilter
from flee_desktop.ui.saved_filters.saved_filters import SavedFilters

Index = QModelIndex | QPersistentModelIndex
KEYS = tuple(f"Ctrl+{number}" for number in range(1, 10))
_ROOT = QModelIndex()
_SIDE = 10
_SWATCH = 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SavedFilterModel(QAbstractListModel):
    """The filters in their order; a new name written into a line renames its filter."""

    def __init__(self, saved: SavedFilters, parent: QObject) -> None:
        super().__init__(parent)
        self._saved = saved
        self._filters = saved.filters
        saved.changed.connect(self._take)

    def filter_at(self, place: int) -> SavedFilter:
        """The filter of a line."""
        return self._filters[place]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self._filters)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be written anew."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The name; for a screen reader with what the filter says, its color and its key."""
        if not index.isValid():
            return None
        saved = self._filters[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return saved.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return None  # Qt would take a name for HTML
        return self._spoken(index.row(), saved) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt's signature
        """Rename; a name that another one has is not taken."""
        return role == Qt.ItemDataRole.EditRole and self._saved.rename(index.row(), str(value))

    def _spoken(self, place: int, saved: SavedFilter) -> str:
        words = (saved.name, filter_words(saved.text), color_name(saved.color), shown_key(place))
        return ", ".join(filter(None, words))

    def _take(self) -> None:
        if len(self._saved.filters) == len(self._filters):
            self._filters = self._saved.filters
            self.dataChanged.emit(self.index(0), self.index(len(self._filters) - 1))
            return
        self.beginResetModel()
        self._filters = self._saved.filters
        self.endResetModel()


class SavedFilterDelegate(QStyledItemDelegate):
    """The color, the name over what the filter says, and the key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - all are alike
        """Two lines of text."""
        return QSize(0, 2 * option.fontMetrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One filter."""
        model, tokens, rect = index.model(), theme.tokens(), option.rect
        assert isinstance(model, SavedFilterModel)  # noqa: S101 - the menu makes both
        saved, key = model.filter_at(index.row()), shown_key(index.row())
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.fillRect(rect, tokens.hover)
        swatch, name, words = _parts(option, option.fontMetrics.horizontalAdvance(key))
        if saved.color:
            paint_swatch(painter, swatch, saved.color)
        for area, text, color in (
            (name, saved.name, tokens.text),
            (words, filter_words(saved.text), tokens.quiet),
        ):
            painter.setPen(color)
            fitted = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, _LEFT, fitted)
        painter.setPen(tokens.quiet)
        painter.drawText(
            QStyle.visualRect(option.direction, rect, rect.adjusted(0, 0, -_SIDE, 0)), _RIGHT, key
        )

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Where a new name is written."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setMaxLength(LONGEST_NAME)
            editor.setAccessibleName(self.tr("Name of the filter"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the name, with the room that its frame takes."""
        super().updateEditorGeometry(editor, option, index)
        height = editor.sizeHint().height()
        top = option.rect.y() + (option.rect.height() - height) // 2
        editor.setGeometry(option.rect.x(), top, option.rect.width(), height)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """The new name, unless it is the old one."""
        assert isinstance(editor, QLineEdit)  # noqa: S101 - createEditor made it
        if editor.text() != index.data():
            model.setData(index, editor.text())


class SavedFilterList(QListView):
    """The list itself."""

    def __init__(self, model: SavedFilterModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(SavedFilterDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def is_editing(self) -> bool:
        """Whether a name is being written: its keys are not the list's."""
        return self.state() == QListView.State.EditingState


def shown_key(place: int) -> str:
    """The key of the filter at this place of the list, "" after the ninth."""
    if place >= len(KEYS):
        return ""
    return QKeySequence(KEYS[place]).toString(QKeySequence.SequenceFormat.NativeText)


def _parts(option: QStyleOptionViewItem, key_width: int) -> tuple[QRect, QRect, QRect]:
    """Where the swatch, the name and the words of a line are, in the direction of reading."""
    rect, line = option.rect, option.fontMetrics.height()
    swatch = QRect(rect.x() + _SIDE, rect.y() + 5 + (line - _SWATCH) // 2, _SWATCH, _SWATCH)
    left, right = 2 * _SIDE + _SWATCH, -key_width - 2 * _SIDE
    name = QRect(rect.x(), rect.y() + 5, rect.width(), line).adjusted(left, 0, right, 0)
    parts = (swatch, name, name.translated(0, line))
    swatch, name, words = (QStyle.visualRect(option.direction, rect, part) for part in parts)
    return swatch, name, words

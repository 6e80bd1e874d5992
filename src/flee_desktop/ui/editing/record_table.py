"""A table to edit a list in: type in its cells; add, copy, delete and move its rows."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.ui.editing.form_fields import Fields
from flee_desktop.ui.editing.name_completer import NameCompleter
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.editing.plain_table import PlainTable
from flee_desktop.ui.editing.record_table_model import Blank, RecordTableModel
from flee_desktop.ui.editing.ticked_delegate import TickedDelegate
from flee_desktop.ui.icons import icon
from flee_desktop.ui.theme import GRID, quiet_font, tokens

_Index = QModelIndex | QPersistentModelIndex
_Edit = QAbstractItemView.EditTrigger


class RecordTable(QWidget):
    """Table, buttons, and a line that says what is wrong with the current cell, or how it was read."""

    edited = Signal()

    def __init__(
        self,
        title: str,
        fields: Fields,
        blank: Blank,
        names: NameSource | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = RecordTableModel(fields, blank, self)
        self._table = _Table(self.model, names, self)
        self._table.setAccessibleName(title)
        self._note = QLabel()
        self._buttons: dict[str, QToolButton] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, GRID, 0, 0)
        rows.setSpacing(GRID // 2)
        rows.addWidget(self._table, 1)
        rows.addLayout(self._last_row())
        self.setFocusProxy(self._table)
        self._connect()

    def show_records(self, records: Sequence[Any]) -> None:
        """Begin with these."""
        self.model.show_records(records)
        if records:
            self._table.setCurrentIndex(self.model.index(0, 0))
        self._say()

    def show_errors(self, errors: Mapping[tuple[int, str], str]) -> None:
        """Mark what cannot be kept, by row and field, and go to the first."""
        self.model.set_errors(errors)
        names = [field.name for field in self.model.fields]
        for row, name in sorted(errors):
            if name in names and row < self.model.rowCount():
                self._table.setCurrentIndex(self.model.index(row, names.index(name)))
                self._table.setFocus(Qt.FocusReason.OtherFocusReason)
                break
        self._say()

    def add(self) -> None:
        """A new record below the current one, ready to be typed in."""
        place = self._row() + 1 if self._row() >= 0 else self.model.rowCount()
        self.model.insert(place)
        index = self.model.index(place, 0)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._table.setCurrentIndex(index)
        self._table.edit(index)

    def duplicate(self) -> None:
        """Copy the current record right behind itself."""
        if self._row() >= 0:
            self.model.duplicate(self._row())
            self._table.setCurrentIndex(self.model.index(self._row() + 1, self._column()))

    def delete(self) -> None:
        """Take the current record out; leaving the form without saving brings it back."""
        row, column = self._row(), self._column()
        if row >= 0:
            self.model.delete(row)
            self._table.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), column))

    def move_row(self, step: int) -> None:
        """Move the current record up (-1) or down (1)."""
        self.model.move(self._row(), step)
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_note"):
            self._say()

    def _row(self) -> int:
        return self._table.currentIndex().row()

    def _column(self) -> int:
        return max(0, self._table.currentIndex().column())

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        acts = (
            ("add", self.tr("Add"), "plus", "Ins", self.add),
            ("duplicate", self.tr("Duplicate"), "copy", "Ctrl+D", self.duplicate),
            ("delete", self.tr("Delete"), "minus", "Del", self.delete),
            ("up", self.tr("Move up"), "arrow-up", "Alt+Up", partial(self.move_row, -1)),
            ("down", self.tr("Move down"), "arrow-down", "Alt+Down", partial(self.move_row, 1)),
        )
        for name, label, drawing, keys, act in acts:
            self._buttons[name] = self._button(name, label, drawing, keys, act)
            row.addWidget(self._buttons[name])
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setObjectName("note")
        self._note.setFont(quiet_font())
        self._note.setWordWrap(True)
        row.addSpacing(GRID)
        row.addWidget(self._note, 1)
        return row

    def _button(
        self, name: str, label: str, drawing: str, keys: str, act: Callable[[], object]
    ) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(drawing))
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{label} ({shown})")
        button.setAccessibleName(label)
        if name == "add":
            button.setText(label)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: act())
        shortcut = QShortcut(QKeySequence(keys), self._table, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)
        return button

    def _connect(self) -> None:
        model = self.model
        for signal in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            signal.connect(lambda *_args: self.edited.emit())
            signal.connect(lambda *_args: self._look())
        self._table.selectionModel().currentChanged.connect(lambda _now, _before: self._look())
        self._look()

    def _look(self) -> None:
        self._say()
        row, last = self._row(), self.model.rowCount() - 1
        for name in ("duplicate", "delete"):
            self._buttons[name].setEnabled(row >= 0)
        self._buttons["up"].setEnabled(row > 0)
        self._buttons["down"].setEnabled(0 <= row < last)

    def _say(self) -> None:
        index = self._table.currentIndex()
        problem = self.model.problem(index)
        self._note.setText(problem or self.model.told(index))
        palette = self._note.palette()
        palette.setColor(QPalette.ColorRole.WindowText, tokens().error if problem else tokens().quiet)
        self._note.setPalette(palette)


class _Table(PlainTable):
    """Type in any cell, F2 or a double click edits what is there. Tab leaves the table."""

    def __init__(self, model: RecordTableModel, names: NameSource | None, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setItemDelegate(_CellDelegate(model, names, self))
        self.setEditTriggers(_Edit.DoubleClicked | _Edit.EditKeyPressed | _Edit.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        character = self.fontMetrics().averageCharWidth()
        for column, field in enumerate(model.fields):
            self.setColumnWidth(column, field.width * character + 2 * GRID)


class _CellDelegate(TickedDelegate):
    """The boxes that cells are typed in."""

    def __init__(self, model: RecordTableModel, names: NameSource | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._names = names

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: ARG002 - Qt's signature
        """A box for the cell's kind of text."""
        field = self._model.field_at(index)
        box: QWidget
        if field.kind.options:
            box = QComboBox(parent)
            box.addItems([field.kind.write(choice) for choice in field.kind.options])
            box.activated.connect(lambda _place: self._finish(box))
        else:
            box = QLineEdit(parent)
            box.setPlaceholderText(field.shown_hint)
            if self._names is not None and field.completed_by:
                NameCompleter(box, self._names, field.completed_by, several=field.kind.several)
        box.setAccessibleName(field.shown_label)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """What stands in the cell."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: Any, index: _Index) -> None:  # noqa: ANN401 - the table's own
        """Whatever was typed is kept."""
        text = editor.currentText() if isinstance(editor, QComboBox) else editor.property("text")
        model.setData(index, text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The cell, on another ground when something is wrong with it."""
        if self._model.problem(index):
            painter.fillRect(option.rect, tokens().error_ground)
        super().paint(painter, option, index)

    def _finish(self, box: QWidget) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

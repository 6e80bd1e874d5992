"""The records of one list of a film, as rows of text that can be typed in."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication

from flee_desktop.ui.editing.draft import Draft, changed_record, values_of
from flee_desktop.ui.editing.form_fields import Fields, FormField
from flee_desktop.ui.reading.plain_tooltip import plain_tooltip
from flee_desktop.ui.theme import tokens

Blank = Callable[[Sequence[Any]], Any]  # a new record beside these
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Row:
    """A record and what was typed in it; `errors` are of the last attempt to save."""

    def __init__(self, record: Any, fields: Fields) -> None:  # noqa: ANN401 - any record of the dossier
        self.record = record
        self.draft = Draft(fields, values_of(record, fields))
        self.errors: dict[str, str] = {}

    def problem(self, name: str) -> str:
        """What is wrong with a field, if anything."""
        return self.draft.reading(name).problem or self.errors.get(name, "")


class RecordTableModel(QAbstractTableModel):
    """A row a record, a column a field. `blank` is what a new record begins as."""

    def __init__(self, fields: Fields, blank: Blank, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fields = fields
        self._blank = blank
        self._rows: list[Row] = []

    def show_records(self, records: Sequence[Any]) -> None:
        """Begin with these."""
        self.beginResetModel()
        self._rows = [Row(record, self.fields) for record in records]
        self.endResetModel()

    def records(self) -> tuple[Any, ...]:
        """The records as they are now; nothing may be wrong with them."""
        return tuple(changed_record(row.record, row.draft.changes()) for row in self._rows)

    def problems(self) -> dict[tuple[int, str], str]:
        """What cannot be understood, by row and field."""
        return {
            (place, name): said
            for place, row in enumerate(self._rows)
            for name, said in row.draft.problems().items()
        }

    def set_errors(self, errors: Mapping[tuple[int, str], str]) -> None:
        """What cannot be kept, by row and field."""
        for place, row in enumerate(self._rows):
            row.errors = {name: said for (at, name), said in errors.items() if at == place}
        self._tell(0, len(self._rows) - 1)

    def problem(self, index: Index) -> str:
        """What is wrong with a cell."""
        return self._rows[index.row()].problem(self.field_at(index).name) if index.isValid() else ""

    def told(self, index: Index) -> str:
        """How a cell was read."""
        return self._rows[index.row()].draft.told(self.field_at(index).name) if index.isValid() else ""

    def field_at(self, index: Index) -> FormField:
        """The field of a cell."""
        return self.fields[index.column()]

    def insert(self, place: int, record: Any = None) -> None:  # noqa: ANN401 - any record of the dossier
        """Put a record there, or a blank one."""
        self.beginInsertRows(_ROOT, place, place)
        self._rows.insert(place, Row(record if record is not None else self._new(), self.fields))
        self.endInsertRows()

    def duplicate(self, place: int) -> None:
        """Copy the record right behind itself, with all that was typed in it."""
        source = self._rows[place]
        copy = Row(source.record, self.fields)
        for field in self.fields:
            copy.draft.type(field.name, source.draft.text(field.name))
        self.beginInsertRows(_ROOT, place + 1, place + 1)
        self._rows.insert(place + 1, copy)
        self.endInsertRows()

    def delete(self, place: int) -> None:
        """Take the record out."""
        self.beginRemoveRows(_ROOT, place, place)
        del self._rows[place]
        self.endRemoveRows()

    def move(self, place: int, step: int) -> bool:
        """Move the record up (-1) or down (1); whether there was room."""
        goal = place + step
        if not (0 <= place < len(self._rows) and 0 <= goal < len(self._rows)):
            return False
        # Qt counts the goal before the row is taken out.
        self.beginMoveRows(_ROOT, place, place, _ROOT, goal + (step > 0))
        self._rows.insert(goal, self._rows.pop(place))
        self.endMoveRows()
        return True

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The records."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The fields."""
        return 0 if parent.isValid() else len(self.fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The fields' labels."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.fields[section])
        return self.fields[section].shown_label if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed in, or ticked."""
        flags = super().flags(index)
        ticked = index.isValid() and self.field_at(index).kind.ticked
        return flags | (Qt.ItemFlag.ItemIsUserCheckable if ticked else Qt.ItemFlag.ItemIsEditable)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The text; what is wrong stands out, and says why when it is pointed at."""
        if not index.isValid():
            return None
        field, draft = self.field_at(index), self._rows[index.row()].draft
        text, problem = draft.text(field.name), self.problem(index)
        if role == Qt.ItemDataRole.CheckStateRole and field.kind.ticked:
            return Qt.CheckState.Checked if field.kind.read(text) else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return "" if field.kind.ticked else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(problem or text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(field, text, problem)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(field)
        return tokens().error if role == Qt.ItemDataRole.ForegroundRole and problem else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt's signature
        """Take what was typed, or ticked, whatever it is: what cannot be meant stays and is told."""
        if not index.isValid():
            return False
        field, row = self.field_at(index), self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            value = field.kind.write(Qt.CheckState(value) == Qt.CheckState.Checked)
        row.draft.type(field.name, str(value))
        row.errors.pop(field.name, None)
        self.dataChanged.emit(index, index)
        return True

    def _new(self) -> Any:  # noqa: ANN401 - any record of the dossier
        return self._blank([row.record for row in self._rows])

    def _spoken(self, field: FormField, text: str, problem: str) -> str:
        shown = text or QApplication.translate("Editing", "nothing")
        return f"{field.shown_label}: {shown} {problem}".strip()

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.fields) - 1))


def _alignment(field: FormField) -> Qt.AlignmentFlag:
    return _RIGHT if field.kind.figures else _LEFT

"""Edits one cell where it stands: Enter saves, Esc leaves, and what cannot be meant is said below it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from flee_desktop.domain.dossier import Recipient
from flee_desktop.domain.errors import FieldError, UserError
from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.results import Result
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.awards_grid.model import COLUMN_OF, AwardModel
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.changing import CatalogChange
from flee_desktop.ui.editing import edit_requests
from flee_desktop.ui.editing.draft import Draft
from flee_desktop.ui.editing.editors import ChoiceEditor, Editor, LineEditor, editor_for, is_enter
from flee_desktop.ui.editing.error_texts import told
from flee_desktop.ui.editing.form_fields import NOMINATION_FIELDS, FormField
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.locale_text import field_label
from flee_desktop.ui.theme import quiet_font, tokens

_NARROWEST = 200  # pixels
# The field of an award that each column shows; the others follow from these.
_FIELDS: dict[str, FormField] = {
    **{field.name: field for field in NOMINATION_FIELDS if field.name not in ("tied", "canonical_category")},
    "body": NOMINATION_FIELDS[0],
}


class CellEditing(QObject):
    """At most one cell is edited at a time."""

    change_wanted = Signal(CatalogChange)
    refused = Signal(str)  # why a cell cannot be edited

    def __init__(self, table: AwardsTable, model: AwardModel) -> None:
        super().__init__(table)
        self.names: NameSource | None = None
        self.writable = False
        self._table = table
        self._model = model
        self._box: _CellBox | None = None
        model.modelReset.connect(lambda: QTimer.singleShot(0, self, self._follow))

    def can_edit(self) -> bool:
        """Whether the current cell can be edited."""
        return self.writable and self._field() is not None and self._line() >= 0

    def begin(self) -> None:
        """Edit the current cell."""
        field, line = self._field(), self._line()
        if not self.writable:
            self.refused.emit(self.tr("The catalog is open read-only: nothing can be edited."))
        elif line >= 0 and field is None:
            self.refused.emit(self.tr("This column follows from others and is not edited itself."))
        elif line >= 0 and field is not None:
            self._open(line, field)

    def _line(self) -> int:
        line = self._table.currentIndex().row()
        return line if self._table.currentIndex().isValid() and self._model.row_of(line) >= 0 else -1

    def _field(self) -> FormField | None:
        column = self._table.currentIndex().column()
        return _FIELDS.get(AWARD_FIELDS[column].name) if column >= 0 else None

    def _open(self, line: int, field: FormField) -> None:
        self.close()
        index = self._table.currentIndex()
        self._table.scrollTo(index)
        value = _value(self._model.cell(line, AWARD_FIELDS[index.column()].name), field)
        box = _CellBox(field, value, self.names, self._table.viewport())
        box.committed.connect(self._commit)
        box.canceled.connect(self._leave)
        self._box, self._nomination_id = box, self._model.nomination_id(line)
        self._column = AWARD_FIELDS[index.column()]
        box.open_at(self._table.visualRect(index))

    def give_back(self) -> None:
        """Saving went wrong by a fault of the program: what was typed can be typed on."""
        if self._box is not None and self._box.is_saving():
            self._box.set_saving(saving=False)

    def close(self) -> None:
        """Take the box away."""
        if self._box is not None:
            box, self._box = self._box, None
            box.hide()
            box.deleteLater()

    def _follow(self) -> None:
        """Other lines are shown, perhaps: stay over the award's cell while it is in sight."""
        if self._box is None:
            return
        first, last = self._table.lines_in_sight()
        lines = [line for line in range(first, last + 1) if self._model.row_of(line) >= 0]
        here = [line for line in lines if self._model.nomination_id(line) == self._nomination_id]
        if here:
            index = self._model.index(here[0], COLUMN_OF[self._column.name])
            self._box.move_to(self._table.visualRect(index))

    def _leave(self) -> None:
        self.close()
        self._table.setFocus()

    def _commit(self, values: dict[str, Any]) -> None:
        if not values:
            self._leave()
            return
        assert self._box is not None  # noqa: S101 - it has just said what to save
        self._box.set_saving(saving=True)
        label = self.tr("Edit %1 of an award").replace("%1", field_label(self._column).lower())
        act = partial(edit_requests.edit_awards, ids=[self._nomination_id], values=values, label=label)
        self.change_wanted.emit(CatalogChange(act=act, done=self._saved, failed=self._failed))

    def _saved(self, _answer: object) -> None:
        if self._box is not None and self._box.is_saving():
            self._leave()

    def _failed(self, error: UserError) -> None:
        if self._box is not None:
            named = error.errors if isinstance(error, FieldError) else {}
            self._box.set_saving(saving=False)
            self._box.say(told(next(iter(named.values()), str(error))))


class _CellBox(QWidget):
    """The editor over the cell, and a note below it."""

    committed = Signal(dict)  # the values that were set, {} when none was
    canceled = Signal()

    def __init__(self, field: FormField, value: Any, names: NameSource | None, over: QWidget) -> None:  # noqa: ANN401
        super().__init__(over)
        self.setObjectName("cellBox")
        self._name = field.name
        self._draft = Draft((field,), {field.name: value})
        self._note = _note()
        self._saving = False
        self.editor: Editor = editor_for(field, names, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.editor)
        rows.addWidget(self._note)
        self.editor.show_text(self._draft.text(field.name))
        self.editor.box.installEventFilter(self)
        self.editor.edited.connect(self._take)
        self.editor.left.connect(self._commit)

    def open_at(self, cell: QRect) -> None:
        """Appear over the cell."""
        self.move_to(cell)
        self.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.editor, ChoiceEditor):
            self.editor.open_list()
        elif isinstance(self.editor, LineEditor):
            self.editor.select()

    def move_to(self, cell: QRect) -> None:
        """Lie over the cell, as wide as one can type in."""
        over = self.parent()
        assert isinstance(over, QWidget)  # noqa: S101 - it is made with one
        width = min(max(cell.width(), _NARROWEST), over.width())
        left = max(0, min(cell.left(), over.width() - width))
        self._cell = QRect(left, cell.top(), width, cell.height())
        self._fit()

    def set_saving(self, *, saving: bool) -> None:
        """While it is saved nothing can be typed; what was typed stays."""
        self._saving = saving
        self.editor.setEnabled(not saving)
        if not saving:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_saving(self) -> bool:
        """Whether what was typed is being saved."""
        return self._saving

    def say(self, problem: str) -> None:
        """Say below the cell what is wrong, or how what is typed is read."""
        self._note.setText(problem or self._draft.told(self._name))
        self._note.setProperty("wrong", bool(problem))
        color, ground = (
            (tokens().error, tokens().error_ground) if problem else (tokens().text, tokens().raised)
        )
        self._note.setStyleSheet(
            f"color: {color.name()}; background: {ground.name()}; border: 1px solid {tokens().border.name()};"
            " padding: 2px 7px;"
        )
        self._note.setVisible(bool(self._note.text()))
        self.editor.box.setAccessibleDescription(self._note.text())
        self._fit()
        if problem:
            announce(self.editor.box, problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves, Esc leaves."""
        if (
            watched is self.editor.box
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if is_enter(event):
                self._commit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.canceled.emit()
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        self._draft.type(self._name, self.editor.text())
        if isinstance(self.editor, ChoiceEditor):
            self._commit()
        else:
            self.say("")

    def _commit(self) -> None:
        if self._saving or self.isHidden():
            return
        problem = self._draft.reading(self._name).problem
        if problem:
            self.say(problem)
        else:
            self.committed.emit(self._draft.changes())

    def _fit(self) -> None:
        """As high as it needs to be, and within the table: at its lower edge the note stands above."""
        over = self.parent()
        assert isinstance(over, QWidget)  # noqa: S101 - it is made with one
        height = max(self._cell.height(), self.sizeHint().height())
        below = self._cell.top() + height <= over.height()
        rows = self.layout()
        assert isinstance(rows, QVBoxLayout)  # noqa: S101 - made above
        rows.setDirection(QVBoxLayout.Direction.TopToBottom if below else QVBoxLayout.Direction.BottomToTop)
        top = self._cell.top() if below else self._cell.bottom() - height
        self.setGeometry(self._cell.left(), max(0, top), self._cell.width(), height)


def _note() -> QLabel:
    note = QLabel()
    note.setObjectName("cellNote")
    note.setTextFormat(Qt.TextFormat.PlainText)
    note.setWordWrap(True)
    note.setFont(quiet_font())
    note.setFrameShape(QFrame.Shape.NoFrame)
    note.hide()
    return note


def _value(cell: Any, field: FormField) -> Any:  # noqa: ANN401 - of as many types as there are fields
    """What the column has, as the award has it."""
    if field.name == "recipients":
        return tuple(Recipient(name=shown) for shown in cell)
    return Result(cell) if field.name == "result" else cell

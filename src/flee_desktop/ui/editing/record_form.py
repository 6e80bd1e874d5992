"""A form over one record: a label, a box and a line for what is to be said of each field."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from flee_desktop.ui.announcing import announce
from flee_desktop.ui.editing.draft import Draft
from flee_desktop.ui.editing.editors import Editor, editor_for
from flee_desktop.ui.editing.form_fields import Fields, FormField
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.theme import GRID, quiet_font, tokens
from flee_desktop.ui.tick_boxes import TickBox

_LABEL, _TICK, _BOX = range(3)


class RecordForm(QWidget):
    """What is wrong stands below its box, and so does how a date was read.

    `optional`: a tick before each box says whether its field is set, which typing in it does. That is for
    several records at once: what is not ticked stays as it is in each of them.
    """

    edited = Signal()

    def __init__(
        self,
        fields: Fields,
        names: NameSource | None = None,
        *,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields = fields
        self._draft = Draft(fields, {})
        self._editors = {field.name: editor_for(field, names, self) for field in fields}
        self._lines = {field.name: _line() for field in fields}
        self._telling = {field.name for field in fields if field.kind.tells}
        self._ticks: dict[str, TickBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(_BOX, 1)
        for place, field in enumerate(fields):
            self._add(2 * place, field, optional=optional)
        self._grid.setRowStretch(2 * len(fields), 1)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Begin with these values; records differ in the fields that are not among them."""
        self._draft = Draft(self._fields, values)
        for field in self._fields:
            self._show(field.name)

    def values(self) -> dict[str, Any] | None:
        """What was set, by field; None when something cannot be understood, which is shown."""
        problems = self._draft.problems()
        self.show_errors(problems)
        return None if problems else self._draft.changes()

    def is_edited(self) -> bool:
        """Whether anything was changed."""
        return self._draft.is_changed()

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Say of the fields what is wrong with them, and go to the first."""
        mine = {name: text for name, text in errors.items() if name in self._editors}
        for name in self._editors:
            self._tell(name, mine.get(name, ""))
        if mine:
            first = next(name for name in self._editors if name in mine)
            self.go_to(first)
            announce(self._editors[first].box, mine[first])

    def has_field(self, name: str) -> bool:
        """Whether there is such a field here."""
        return name in self._editors

    def go_to(self, name: str) -> None:
        """Type there next."""
        self._editors[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_lines"):
            for name in self._lines:
                self._color(name)

    def _add(self, row: int, field: FormField, *, optional: bool) -> None:
        editor, line = self._editors[field.name], self._lines[field.name]
        label = QLabel(field.shown_label)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setBuddy(editor.box)
        top = Qt.AlignmentFlag.AlignTop if field.kind.tall else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, row, _LABEL, top)
        if optional:
            self._grid.addWidget(self._tick(field), row, _TICK)
        self._grid.addWidget(editor, row, _BOX)
        self._grid.addWidget(line, row + 1, _BOX)
        self._grid.setRowMinimumHeight(row + 1, GRID // 2)
        editor.edited.connect(lambda: self._take(field.name))
        editor.left.connect(lambda: self._look_at(field.name))

    def _tick(self, field: FormField) -> TickBox:
        tick = TickBox()
        tick.setObjectName(f"set_{field.name}")
        tick.setAccessibleName(self.tr("Set %1").replace("%1", field.shown_label))
        tick.setToolTip(self.tr("Set this in all of them"))
        tick.clicked.connect(lambda checked: self._set(field.name, checked=checked))
        self._ticks[field.name] = tick
        return tick

    def _set(self, name: str, *, checked: bool) -> None:
        if checked:
            self._draft.type(name, self._editors[name].text())
            self._editors[name].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._draft.untype(name)
            self._show(name)
        self.edited.emit()

    def _take(self, name: str) -> None:
        self._draft.type(name, self._editors[name].text())
        if name in self._ticks:
            self._ticks[name].setChecked(self._draft.is_changed(name))
        self._tell(name, "")
        self.edited.emit()

    def _show(self, name: str) -> None:
        editor: Editor = self._editors[name]
        if self._draft.differs(name):
            editor.show_different(self.tr("Several values") if self._ticks else "")
        else:
            editor.show_text(self._draft.text(name))
        if name in self._ticks:
            self._ticks[name].setChecked(self._draft.is_changed(name))
        self._tell(name, "")

    def _look_at(self, name: str) -> None:
        self._tell(name, self._draft.reading(name).problem)

    def _tell(self, name: str, problem: str) -> None:
        """Below the box: what is wrong, or how it was read."""
        line, box = self._lines[name], self._editors[name].box
        line.setProperty("wrong", bool(problem))
        line.setText(problem or self._draft.told(name))
        line.setVisible(bool(line.text()) or name in self._telling)  # nothing moves while one types
        box.setAccessibleDescription(line.text())
        self._color(name)

    def _color(self, name: str) -> None:
        line = self._lines[name]
        palette = line.palette()
        color = tokens().error if line.property("wrong") else tokens().quiet
        palette.setColor(QPalette.ColorRole.WindowText, color)
        line.setPalette(palette)


def _line() -> QLabel:
    line = QLabel()
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(True)
    line.setFont(quiet_font())
    line.hide()
    return line

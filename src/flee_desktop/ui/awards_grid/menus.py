"""The menus of the grid: one for a row, one for a column."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from flee_desktop.domain.fields import AWARD_FIELDS, FIELDS_BY_NAME
from flee_desktop.ui import icons
from flee_desktop.ui.awards_grid.column_layout import ColumnLayout
from flee_desktop.ui.awards_grid.commands import RowCommands
from flee_desktop.ui.awards_grid.frozen_columns import FrozenColumns
from flee_desktop.ui.awards_grid.grouping import Grouping
from flee_desktop.ui.awards_grid.header import AwardHeader
from flee_desktop.ui.locale_text import field_label

_LONGEST = 40  # letters of a value in a menu


class CommandMenu(QMenu):
    """A menu whose lines are data: text, what it does, icon, key."""

    def add(self, text: str, act: Callable[[], object], icon: str = "", key: str = "") -> None:
        """One line. The key is shown only: the table listens to it."""
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action = self.addAction(text.replace("&", "&&") + (f"\t{shown}" if key else ""))
        if icon:
            action.setIcon(icons.icon(icon, "quiet"))
        action.triggered.connect(lambda _checked=False: act())


class RowMenu(CommandMenu):
    """What the current row offers, and below it what the column of the current cell offers."""

    def __init__(self, commands: RowCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("awardRowMenu")
        self._commands = commands
        self._add_copying()
        self._add_filtering()
        self._add_opening()
        self._add_editing()
        self.aboutToHide.connect(self.deleteLater)

    def add_column(self, menu: "ColumnMenu") -> None:
        """Offer the column's menu too: the keyboard has no other way to it."""
        self.addSeparator()
        self.addMenu(menu)

    def _add_copying(self) -> None:
        self.add(self.tr("Copy"), self._commands.copy, "copy", "Ctrl+C")
        self.add(self.tr("Copy with headings"), self._commands.copy_with_headings, "", "Ctrl+Shift+C")
        self.addSeparator()

    def _add_filtering(self) -> None:
        commands, value = self._commands, _shortened(self._commands.current_values())
        if value:
            only, without = self.tr("Filter by “%1”"), self.tr("Exclude “%1”")
            self.add(only.replace("%1", value), commands.filter_by_value, "filter", "Ctrl+Shift+F")
            self.add(without.replace("%1", value), commands.exclude_value, "minus", "Ctrl+Shift+X")
            self.addSeparator()

    def _add_opening(self) -> None:
        commands, film_id = self._commands, self._commands.film_id()
        if commands.group() >= 0:
            text = self.tr("Expand the group") if commands.is_collapsed() else self.tr("Collapse the group")
            self.add(text, commands.open, key="Enter")
            return
        for number in commands.references():
            text = self.tr("Open reference %1").replace("%1", str(number))
            self.add(text, partial(commands.reference_requested.emit, number), "link")
        if film_id is not None and commands.current_field() == "film":
            self.add(self.tr("Open the film"), lambda: commands.film_requested.emit(film_id), "film")
        if commands.origins_of is not None:
            self.add(self.tr("Why does it say this?"), commands.why, "why", "Enter")

    def _add_editing(self) -> None:
        editing = self._commands.editing
        count = len(editing.ids())
        if editing.writable and count:
            self.addSeparator()
            if self._commands.cells.can_edit():
                self.add(self.tr("Edit this cell"), self._commands.cells.begin, "edit", "F2")
            self.add(self.tr("Edit %n award(s)…", "", count), self._commands.edit_awards, key="Shift+F2")
            self.add(self.tr("Duplicate %n award(s)", "", count), editing.duplicate, "copy", "Ctrl+D")
            self.add(self.tr("Delete %n award(s)", "", count), editing.delete, "minus", "Del")


class ColumnMenu(CommandMenu):
    """What a column offers."""

    def __init__(
        self,
        field: str,
        header: AwardHeader,
        layout: ColumnLayout,
        grouping: Grouping,
        filter_by: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("awardColumnMenu")
        label = field_label(FIELDS_BY_NAME[field])
        ask = header.sort_requested.emit
        self.setTitle(self.tr("Column “%1”").replace("%1", label))
        self.add(self.tr("Sort ascending"), lambda: ask(((field, False),)), "arrow-up")
        self.add(self.tr("Sort descending"), lambda: ask(((field, True),)), "arrow-down")
        if header.sort_keys:
            self.add(self.tr("Do not sort"), lambda: ask(()))
        self.addSeparator()
        filtering = self.tr("Filter by %1…").replace("%1", label.lower())
        self.add(filtering, lambda: filter_by(field), "filter")
        self.addSeparator()
        self._add_grouping(field, label, grouping)
        self.addSeparator()
        self.add(self.tr("Hide %1").replace("%1", label.lower()), lambda: layout.show(field, False), "hide")
        self.addMenu(ColumnsMenu(layout, self))
        self._add_freezing(field, header.frozen)
        self.add(self.tr("Fit columns to the window"), layout.fit, "columns")
        self.add(self.tr("Restore the columns"), layout.restore, "reset")

    def _add_freezing(self, field: str, frozen: FrozenColumns) -> None:
        if field != frozen.name:
            self.add(self.tr("Freeze the columns up to this one"), partial(frozen.freeze, field), "lock")
        if frozen.name:
            self.add(self.tr("Unfreeze the columns"), partial(frozen.freeze, ""))

    def _add_grouping(self, field: str, label: str, grouping: Grouping) -> None:
        if field != grouping.field:
            text = self.tr("Group by %1").replace("%1", label.lower())
            self.add(text, partial(grouping.group_by, field), "list")
        if grouping.field:
            self.add(self.tr("Ungroup"), partial(grouping.group_by, ""))
            self.add(self.tr("Collapse all groups"), partial(grouping.collapse_all, collapsed=True))
            self.add(self.tr("Expand all groups"), partial(grouping.collapse_all, collapsed=False))


class ColumnsMenu(QMenu):
    """Every column, checked when it is shown."""

    def __init__(self, layout: ColumnLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("showColumnsMenu")
        self.setTitle(self.tr("Show columns"))
        shown = layout.shown()
        for field in AWARD_FIELDS:
            action = self.addAction(field_label(field))
            action.setCheckable(True)
            action.setChecked(field.name in shown)
            action.setEnabled(shown != (field.name,))
            action.toggled.connect(lambda checked, name=field.name: layout.show(name, checked))


def _shortened(values: tuple[str, ...]) -> str:
    text = "; ".join(values)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"

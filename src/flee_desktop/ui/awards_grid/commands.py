"""What a row of the grid offers: the same functions for keys, the row menu and the window's menus."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from flee_desktop.domain.awards import AwardOrigin
from flee_desktop.domain.fields import AWARD_FIELDS, FIELDS_BY_NAME
from flee_desktop.domain.filter_language import editing as filter_editing
from flee_desktop.ui.awards_grid import summary
from flee_desktop.ui.awards_grid.award_forms import AwardForms
from flee_desktop.ui.awards_grid.award_moving import AwardMoving
from flee_desktop.ui.awards_grid.grouping import Grouping
from flee_desktop.ui.awards_grid.late_cell_editing import LateCellEditing
from flee_desktop.ui.awards_grid.model import COLUMN_OF, AwardModel
from flee_desktop.ui.awards_grid.row_editing import RowEditing
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.background import Background, LongJob
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.filter_bar.bar import FilterBar
from flee_desktop.ui.locale_text import field_label

if TYPE_CHECKING:
    from flee_desktop.ui.awards_grid.copying import Copied

OriginsOf = Callable[[Sequence[int]], dict[int, AwardOrigin]]


class RowCommands(QObject):
    """They act on the current cell, or on the selected rows."""

    reference_requested = Signal(int)
    film_requested = Signal(int)
    copied = Signal(int)  # rows
    refused = Signal(str)  # why a command cannot be done

    def __init__(
        self,
        background: Background,
        table: AwardsTable,
        model: AwardModel,
        bar: FilterBar,
        grouping: Grouping,
    ) -> None:
        super().__init__(table)
        self.origins_of: OriginsOf | None = None
        self.shown_fields: Callable[[], tuple[str, ...]] = lambda: ()
        self._background = background
        self._table = table
        self._model = model
        self._bar = bar
        self._grouping = grouping
        self.editing = RowEditing(table, model)
        self.cells = LateCellEditing(table, model)
        self.forms = AwardForms(background, table)
        self.moving = AwardMoving(self.editing, table, model, bar, grouping)
        self.film: tuple[int, str] | None = None  # whose awards are shown: id and title, None for all
        self._copying: LongJob | None = None

    def run(self, word: str) -> None:
        """Do what a key of the table or an entry of the window's menu stands for."""
        grouping, frozen = self._grouping, self._table.headings.frozen
        acts: dict[str, Callable[[], None]] = {
            "copy": self.copy,
            "copy_with_headings": self.copy_with_headings,
            "filter_by_value": self.filter_by_value,
            "exclude_value": self.exclude_value,
            "open": self.open,
            "collapse": partial(self.collapse, collapsed=True),
            "expand": partial(self.collapse, collapsed=False),
            "focus_filter": self._bar.focus_box,
            "delete": self.editing.delete,
            "duplicate": self.editing.duplicate,
            "edit": self.cells.begin,
            "edit_or_open": self.edit_or_open,
            "edit_award": self.edit_awards,
            "add_award": self.add_award,
            "replace": self.replace,
            "move_up": partial(self.moving.move, -1),
            "move_down": partial(self.moving.move, 1),
            "group_by": lambda: grouping.group_by(self.current_field() or self.shown_fields()[0]),
            "ungroup": partial(grouping.group_by, ""),
            "collapse_groups": partial(grouping.collapse_all, collapsed=True),
            "expand_groups": partial(grouping.collapse_all, collapsed=False),
            "freeze_columns": lambda: frozen.freeze(self.current_field() or self.shown_fields()[0]),
            "unfreeze_columns": partial(frozen.freeze, ""),
        }
        acts[word]()

    def copy(self) -> None:
        """The selected rows, with the columns as shown."""
        self._copy(headings=False)

    def copy_with_headings(self) -> None:
        """The same under a line of headings."""
        self._copy(headings=True)

    def filter_by_value(self) -> None:
        """Show only awards with the current cell's value."""
        self._bar.edit(filter_editing.include, self.current_field(), self.current_values())

    def exclude_value(self) -> None:
        """Show no awards with the current cell's value."""
        self._bar.edit(filter_editing.exclude, self.current_field(), self.current_values())

    def open(self) -> None:
        """Enter or a double click: turn a heading over, follow a reference or a film, else say why."""
        references = self.references()
        if self.group() >= 0:
            self.collapse(collapsed=not self.is_collapsed())
        elif self.current_field() == "references" and references:
            self.reference_requested.emit(references[0])
        elif self.current_field() == "film" and self.film_id() is not None:
            self.film_requested.emit(self.film_id())
        else:
            self.why()

    def use_names(self, names: NameSource) -> None:
        """Where forms find names to complete, and the open catalog."""
        self.cells.names = self.forms.names = names

    def edit_or_open(self) -> None:
        """A double click: edit the cell, unless it can be followed."""
        followed = self.current_field() in ("references", "film") and self.current_values()
        if self.cells.can_edit() and not followed:
            self.cells.begin()
        else:
            self.open()

    def edit_awards(self) -> None:
        """Open the form of the selected awards."""
        if self.editing.writable:
            self.forms.edit(self.editing.ids())

    def add_award(self) -> None:
        """Open the form of a new award: of the film that is shown, else of the one in the current row."""
        if not self.editing.writable:
            return
        if self.film is not None:
            self.forms.add(*self.film)
        elif self.has_current() and self.film_id() is not None:
            self.forms.add(self.film_id(), self._model.written(self._place(), "film"))
        else:
            self.refused.emit(self.tr("Choose a film first: an award is added to it."))

    def replace(self) -> None:
        """Search and replace in the awards shown."""
        columns, outline = self._model.columns, self._model.outline
        if self.editing.writable and columns is not None and outline is not None:
            shown = columns.ids[outline.rows].tolist()
            selected = columns.ids[self._table.selected.rows()].tolist()
            self.forms.replace(shown, selected, self.current_field())

    def collapse(self, *, collapsed: bool) -> None:
        """Collapse or expand the group whose heading is current."""
        if self.group() >= 0 and self.is_collapsed() != collapsed:
            self._grouping.collapse(self.group(), collapsed=collapsed)

    def why(self) -> None:
        """Show where the current row comes from."""
        if self.origins_of is None or not self.has_current() or self.group() >= 0:
            return
        if self._model.columns is None:  # the first rows are only looked at
            return
        from flee_desktop.ui.awards_grid.why_dialog import WhyDialog

        place, origins_of = self._place(), self.origins_of
        nomination_id = self._model.nomination_id(place)
        parts = (self._model.text(place, COLUMN_OF[name]) for name in ("body", "category", "result"))
        award = " · ".join(filter(None, parts))
        self._background.run(
            lambda _job: origins_of([nomination_id])[nomination_id],
            lambda origin: WhyDialog(award, origin, self._table).open(),
        )

    def has_current(self) -> bool:
        """Whether there is a current cell or heading."""
        return self._table.currentIndex().isValid()

    def group(self) -> int:
        """The group whose heading is current, else -1."""
        return self._model.group_at(self._place()) if self.has_current() else -1

    def is_collapsed(self) -> bool:
        """Whether the current heading's group is collapsed."""
        outline = self._model.outline
        return outline is not None and outline.is_collapsed(self.group())

    def current_field(self) -> str:
        """The name of the current cell's field; of a heading, what is grouped by."""
        if not self.has_current():
            return ""
        column = AWARD_FIELDS[self._table.currentIndex().column()].name
        return column if self.group() < 0 else self._grouping.field

    def current_values(self) -> tuple[str, ...]:
        """The current cell's values, one by one; () when it is empty."""
        cell = self._cell(self.current_field()) if self.has_current() else None
        several = cell if isinstance(cell, tuple) else (cell,)
        return tuple(str(value) for value in several if value not in (None, ""))

    def references(self) -> tuple[int, ...]:
        """The current row's reference numbers."""
        return tuple(self._cell("references")) if self.has_current() and self.group() < 0 else ()

    def film_id(self) -> int | None:
        """The film of the current row, if it has a dossier or an entry."""
        return self._model.film_id(self._place()) if self.has_current() else None

    def _copy(self, *, headings: bool) -> None:
        columns, fields = self._model.columns, self.shown_fields()
        if columns is None:
            return
        from flee_desktop.ui.awards_grid.copying import copy_awards

        rows = self._table.selected.rows()
        if not len(rows):
            return
        labels = [field_label(FIELDS_BY_NAME[name]) for name in fields] if headings else []
        if self._copying is not None:
            self._copying.cancel()
        self._copying = self._background.run_long(
            summary.copying,
            lambda job: copy_awards(columns, rows, fields, labels, job),
            self._to_clipboard,
        )

    def _to_clipboard(self, copied: "Copied") -> None:
        self._copying = None
        QGuiApplication.clipboard().setMimeData(copied.mime_data())
        self.copied.emit(copied.count)

    def _place(self) -> int:
        return self._table.currentIndex().row()

    def _cell(self, field: str) -> Any:  # noqa: ANN401 - as many types as there are fields
        return self._model.cell(self._place(), field)

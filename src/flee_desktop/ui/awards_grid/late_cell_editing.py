"""Editing a cell, imported when it is done first: a grid is painted long before."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from flee_desktop.ui.awards_grid.model import AwardModel
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.changing import CatalogChange

if TYPE_CHECKING:
    from flee_desktop.ui.awards_grid.cell_editing import CellEditing
    from flee_desktop.ui.editing.name_source import NameSource


class LateCellEditing(QObject):
    """Stands for a CellEditing."""

    change_wanted = Signal(CatalogChange)
    refused = Signal(str)  # why a cell cannot be edited

    def __init__(self, table: AwardsTable, model: AwardModel) -> None:
        super().__init__(table)
        self.names: NameSource | None = None
        self.writable = False
        self._table = table
        self._model = model

    def can_edit(self) -> bool:
        """Whether the current cell can be edited."""
        return self.writable and self._editing().can_edit()

    def begin(self) -> None:
        """Edit the current cell."""
        self._editing().begin()

    def _editing(self) -> "CellEditing":
        self._made.names, self._made.writable = self.names, self.writable
        return self._made

    @cached_property
    def _made(self) -> "CellEditing":
        from flee_desktop.ui.awards_grid.cell_editing import CellEditing

        made = CellEditing(self._table, self._model)
        made.change_wanted.connect(self.change_wanted)
        made.refused.connect(self.refused)
        return made

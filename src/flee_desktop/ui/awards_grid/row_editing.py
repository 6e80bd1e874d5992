"""Delete and duplicate the selected awards: what the grid changes in the catalog."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from flee_desktop.domain.changes import Changes
from flee_desktop.ui import catalog_requests
from flee_desktop.ui.awards_grid.model import AwardModel
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.changing import CatalogChange, changed
from flee_desktop.ui.message_bar import Message

if TYPE_CHECKING:
    from flee_desktop.search.columns import Ints


class RowEditing(QObject):
    """Asks for changes; the window makes them."""

    change_wanted = Signal(CatalogChange)

    def __init__(self, table: AwardsTable, model: AwardModel) -> None:
        super().__init__(table)
        self.writable = False
        self._table = table
        self._model = model

    def ids(self) -> list[int]:
        """The awards a command is about: the selected ones, else the current one."""
        columns, rows = self._model.columns, self._table.selected.rows()
        if columns is None:
            return []
        if not len(rows):
            rows = self._current()
        ids: list[int] = columns.ids[rows].tolist()
        return ids

    def delete(self) -> None:
        """Delete them."""
        ids = self.ids()
        if self.writable and ids:
            act = partial(
                catalog_requests.delete_awards, ids=ids, label=self.tr("Delete %n award(s)", "", len(ids))
            )
            self.change_wanted.emit(CatalogChange(act=act, message=self._deleted))

    def duplicate(self) -> None:
        """Copy each right behind itself."""
        ids = self.ids()
        if self.writable and ids:
            label = self.tr("Duplicate %n award(s)", "", len(ids))
            act = partial(catalog_requests.duplicate_awards, ids=ids, label=label)
            self.change_wanted.emit(CatalogChange(act=act))

    def _current(self) -> "Ints":
        import numpy as np

        line = self._table.currentIndex().row()
        row = self._model.row_of(line) if line >= 0 else -1
        return np.array([row] if row >= 0 else [], dtype=np.int32)

    def _deleted(self, changes: Changes) -> Message:
        return changed(self.tr("Deleted %n award(s).", "", len(changes.deleted)))

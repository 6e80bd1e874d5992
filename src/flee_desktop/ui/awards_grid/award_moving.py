"""Puts the selected awards of a film before or behind their neighbors."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from flee_desktop.ui.awards_grid.grouping import Grouping
from flee_desktop.ui.awards_grid.model import AwardModel
from flee_desktop.ui.awards_grid.row_editing import RowEditing
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.changing import CatalogChange
from flee_desktop.ui.editing import edit_requests
from flee_desktop.ui.filter_bar.bar import FilterBar


class AwardMoving(QObject):
    """Only where the grid shows all awards of one film in the order of the catalog."""

    change_wanted = Signal(CatalogChange)
    refused = Signal(str)  # why they cannot be moved

    def __init__(
        self,
        editing: RowEditing,
        table: AwardsTable,
        model: AwardModel,
        bar: FilterBar,
        grouping: Grouping,
    ) -> None:
        super().__init__(table)
        self._editing = editing
        self._table = table
        self._model = model
        self._bar = bar
        self._grouping = grouping

    def move(self, step: int) -> None:
        """Move the selected awards up (-1) or down (1) by one line."""
        ids, columns, outline = self._editing.ids(), self._model.columns, self._model.outline
        if columns is None or outline is None or not ids or not self._editing.writable:
            return
        if not self._is_in_order() or len(set(columns.film_ids[outline.rows].tolist())) > 1:
            self.refused.emit(
                self.tr("Awards of one film are moved where they are not sorted, grouped or filtered.")
            )
            return
        self._move(ids, columns.ids[outline.rows].tolist(), step)

    def _is_in_order(self) -> bool:
        return not (self._table.headings.sort_keys or self._grouping.field or self._bar.terms)

    def _move(self, ids: list[int], order: list[int], step: int) -> None:
        places = sorted(map(order.index, ids))
        goal = places[0] - 1 if step < 0 else places[-1] + 2
        if 0 <= goal <= len(order):
            act = partial(
                edit_requests.move_awards,
                ids=[order[place] for place in places],
                before=order[goal] if goal < len(order) else None,
                label=self.tr("Move %n award(s)", "", len(ids)),
            )
            self.change_wanted.emit(CatalogChange(act=act))

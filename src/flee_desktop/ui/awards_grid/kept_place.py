"""Keeps the current line and the scroll position on the same award when others come to stand around it."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView

from flee_desktop.ui.awards_grid.model import AwardModel

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns, Ints


class Spot(NamedTuple):
    """What stands on a line: an award by its row, or the heading of the group whose first row it is."""

    row: int
    cell: int  # that names the group; -1 for an award
    field: str


class KeptPlace(NamedTuple):
    """What was current and on which line, what was the top line, and what stood how many lines below it."""

    columns: "AwardColumns | None"
    current: Spot | None
    line: int
    column: int
    top: int
    anchors: tuple[tuple[Spot, int], ...]


def kept_place(table: QTableView) -> KeptPlace:
    """Where the table is now. The current line is what the eye is on, else the topmost one."""
    model, index, top = _model(table), table.currentIndex(), table.verticalScrollBar().value()
    last = table.rowAt(table.viewport().height() - 1)
    current = spot_at(model, index.row()) if index.isValid() else None
    anchors: list[tuple[Spot, int]] = []
    if current is not None and top <= index.row() and (last < 0 or index.row() <= last):
        anchors.append((current, index.row() - top))
    if top and model.rowCount():
        anchors.append((spot_at(model, top), 0))
    return KeptPlace(model.columns, current, index.row(), max(index.column(), 0), top, tuple(anchors))


def return_to(table: QTableView, kept: KeptPlace, moved: "Ints | None") -> None:
    """Go back there, among other lines; to the top when nothing of it is among them.

    With `moved` the awards are the same but for what was changed: where one was deleted, the next is current.
    """
    model = _model(table)
    line = line_of(model, kept.current, moved) if kept.current is not None else -1
    if line < 0 and moved is not None:
        line = min(kept.line, model.rowCount() - 1)
    if line >= 0:
        index = model.index(line, kept.column)
        table.setAutoScroll(False)
        table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        table.setAutoScroll(True)
    tops = ((line_of(model, spot, moved), below) for spot, below in kept.anchors)
    elsewhere = 0 if moved is None else kept.top
    top = next((line - below for line, below in tops if line >= 0), elsewhere)
    table.verticalScrollBar().setValue(max(0, top))


def spot_at(model: AwardModel, line: int) -> Spot:
    """What stands on the line."""
    group, outline = model.group_at(line), model.outline
    if group < 0 or outline is None or outline.groups is None:
        return Spot(model.award_at(line), -1, "")
    return Spot(model.award_at(line), int(outline.groups.cells[group]), outline.groups.field)


def line_of(model: AwardModel, spot: Spot, moved: "Ints | None") -> int:
    """Where it stands now, -1 when it is not there. `moved`: the rows' new numbers, if they have others."""
    outline = model.outline
    if outline is None:
        return -1
    if spot.cell >= 0 and moved is None and outline.groups is not None and outline.groups.field == spot.field:
        groups = (outline.groups.cells == spot.cell).nonzero()[0]
        return outline.line_of_group(int(groups[0])) if len(groups) else -1
    return outline.line_of_row(spot.row if moved is None else int(moved[spot.row]))


def _model(table: QTableView) -> AwardModel:
    model = table.model()
    assert isinstance(model, AwardModel)  # noqa: S101 - the awards page made both
    return model

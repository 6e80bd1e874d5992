"""Which awards are selected, however many they are and wherever a sort or a filter puts them.

Qt keeps ranges of lines: a sort would tear them into hundred thousands. So the truth is one bit a row here,
and Qt is told of the lines in sight, which is all that it paints and that a screen reader asks about.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal

from flee_desktop.ui.awards_grid.model import AwardModel

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns, Bools, Ints

_Flag = QItemSelectionModel.SelectionFlag
_CHANGES = _Flag.Select | _Flag.Deselect | _Flag.Toggle
Lines = tuple[int, int]  # the first and the last of some


class RowSelection(QItemSelectionModel):
    """The selection of an AwardModel's view; headings are never selected.

    What a gesture (a drag, Shift and arrows) has chosen so far is kept apart until the next one begins.
    """

    changed = Signal()

    def __init__(self, model: AwardModel, in_sight: Callable[[], Lines], parent: QObject) -> None:
        super().__init__(model, parent)
        self._lines_of = model
        self._in_sight = in_sight
        self._columns: AwardColumns | None = None
        self._settled: Bools | None = None
        self._gesture: tuple[list[Ints], QItemSelectionModel.SelectionFlag] | None = None
        self._now: Bools | None = None  # one bit a row of the columns; None: nothing is selected
        self._told: list[Lines] = []
        self._telling = False

    def select(  # type: ignore[override] # its two forms are overloads
        self, what: QItemSelection | QModelIndex, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Qt's own, which every gesture of the view ends in."""
        if self._telling or self._columns is None:
            super().select(what, command)
            return
        if command & _Flag.Clear:
            self._settled = self._gesture = None
        elif not command & _Flag.Current:
            self._settled, self._gesture = self._now, None
        if command & _CHANGES:
            self._gesture = (self._rows_in(what), command)
        self._work_out()

    def reset(self) -> None:
        """Qt's own, when the model is another one: what it was told is gone, what is selected is not."""
        self._telling = True
        super().reset()
        self._telling = False
        self._told = []

    def select_all(self) -> None:
        """All awards shown, those of collapsed groups too."""
        outline = self._lines_of.outline
        if outline is not None:
            self._settled, self._gesture = None, ([outline.rows], _Flag.Select)
            self._work_out()

    def follow(self, columns: "AwardColumns | None", moved: "Ints | None") -> None:
        """The rows are rows of these columns now. `moved`: the new number of each old row, -1 for none."""
        if columns is not self._columns and columns is not None:
            self._columns, self._settled = columns, _carried(self._now, moved, len(columns))
            self._gesture, self._now = None, self._settled

    def forget(self) -> None:
        """Nothing is selected, of no columns."""
        self._columns = self._settled = self._gesture = self._now = None

    @property
    def columns(self) -> "AwardColumns | None":
        """What the selected rows are rows of."""
        return self._columns

    def count(self) -> int:
        """How many of the awards shown are selected."""
        outline = self._lines_of.outline
        if self._now is None or outline is None or self._columns is None:
            return 0
        import numpy as np

        everything = len(outline.rows) == len(self._columns)
        return int(np.count_nonzero(self._now if everything else np.take(self._now, outline.rows)))

    def rows(self) -> "Ints":
        """The selected rows among those shown, in the order shown."""
        import numpy as np

        outline = self._lines_of.outline
        if self._now is None or outline is None:
            return np.empty(0, dtype=np.int32)
        return np.compress(np.take(self._now, outline.rows), outline.rows)

    def tell(self) -> None:
        """Tell Qt which lines in sight are selected: after a scroll, or when others stand there."""
        lines = self._selected_in_sight()
        if lines == self._told or self._columns is not self._lines_of.columns:
            return
        model, last = self._lines_of, self._lines_of.columnCount() - 1
        selection = QItemSelection()
        for top, bottom in lines:
            selection.select(model.index(top, 0), model.index(bottom, last))
        self._told, self._telling = lines, True
        super().select(selection, _Flag.ClearAndSelect)
        self._telling = False

    def _selected_in_sight(self) -> list[Lines]:
        if self._now is None or self._columns is not self._lines_of.columns:
            return []
        first, last = self._in_sight()
        found: list[Lines] = []
        for line in range(first, last + 1):
            row = self._lines_of.row_of(line)
            if row < 0 or not self._now[row]:
                continue
            if found and found[-1][1] == line - 1:
                found[-1] = (found[-1][0], line)
            else:
                found.append((line, line))
        return found

    def _rows_in(self, what: QItemSelection | QModelIndex) -> "list[Ints]":
        outline = self._lines_of.outline
        if isinstance(what, QModelIndex):
            spans = {(what.row(), what.row())} if what.isValid() else set()
        else:
            ranges = (what.at(number) for number in range(what.count()))
            spans = {(each.top(), each.bottom()) for each in ranges if each.isValid()}
        return [outline.rows_between(*span) for span in spans] if outline is not None else []

    def _work_out(self) -> None:
        assert self._columns is not None  # noqa: S101 - there are rows to select
        self._now = _after(self._settled, self._gesture, len(self._columns))
        self.tell()
        self.changed.emit()


def _after(
    settled: "Bools | None",
    gesture: "tuple[list[Ints], QItemSelectionModel.SelectionFlag] | None",
    count: int,
) -> "Bools | None":
    """What is selected when the gesture is done with what was settled before."""
    if gesture is None:
        return settled
    import numpy as np

    mask = np.zeros(count, dtype=np.bool_) if settled is None else settled.copy()
    spans, command = gesture
    for rows in spans:
        mask[rows] = ~mask[rows] if command & _Flag.Toggle else bool(command & _Flag.Select)
    return mask


def _carried(mask: "Bools | None", moved: "Ints | None", count: int) -> "Bools | None":
    """The mask over other columns; without `moved` the rows have nothing in common."""
    if mask is None or moved is None:
        return None
    import numpy as np

    carried = np.zeros(count, dtype=np.bool_)
    now = np.compress(mask, moved)
    carried[now[now >= 0]] = True
    return carried

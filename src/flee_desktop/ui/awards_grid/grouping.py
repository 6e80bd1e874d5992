"""By which field the grid is grouped, and which groups are collapsed: by value, whatever is filtered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from flee_desktop.ui.awards_grid.evaluation import Answer

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns, Bools
    from flee_desktop.search.grouping import Groups
    from flee_desktop.search.outline import Outline


class Grouping(QObject):
    """Makes the outline of an answer. Most groups are collapsed or most are not; the others are named."""

    changed = Signal()  # another field: the rows are to be grouped anew
    folded = Signal()  # the same groups, but others of them are collapsed

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field = ""
        self._collapsed = False  # most of them
        self._others: dict[tuple[str, ...], int] = {}  # the cells of those that are not like most, by name
        self._columns: AwardColumns | None = None
        self._groups: Groups | None = None

    @property
    def field(self) -> str:
        """The name of the field, "" when there are no groups."""
        return self._field

    def use(self, field: str) -> None:
        """Group by this field, as it is remembered."""
        if field != self._field:
            self._field, self._collapsed, self._others = field, False, {}

    def group_by(self, field: str) -> None:
        """Group by another field; "" ends it."""
        self.use(field)
        self.changed.emit()

    def unknown_names(self, columns: "AwardColumns") -> tuple[tuple[str, ...], ...]:
        """The groups whose cells must be looked up in these columns."""
        return () if columns is self._columns else tuple(self._others)

    def outline(self, answer: Answer) -> "Outline":
        """The lines to show for the answer."""
        from flee_desktop.search.outline import Outline

        if answer.question.columns is not self._columns:
            self._columns, self._others = answer.question.columns, answer.named
        self._groups = answer.groups
        collapsed = self._mask(answer.groups) if answer.groups is not None else None
        return Outline(answer.view.rows, answer.groups, collapsed)

    def collapse(self, group: int, *, collapsed: bool) -> None:
        """Collapse a group, or expand it."""
        if self._groups is None or self._columns is None:
            return
        from flee_desktop.search.grouping import group_name

        cell = int(self._groups.cells[group])
        name = group_name(self._columns.columns[self._field], cell)
        self._others.pop(name, None)
        if collapsed != self._collapsed:
            self._others[name] = cell
        self.folded.emit()

    def collapse_all(self, *, collapsed: bool) -> None:
        """Collapse all groups, or expand them."""
        self._collapsed, self._others = collapsed, {}
        self.folded.emit()

    def _mask(self, groups: "Groups") -> "Bools":
        import numpy as np

        others = np.isin(groups.cells, list(self._others.values()))
        return ~others if self._collapsed else others

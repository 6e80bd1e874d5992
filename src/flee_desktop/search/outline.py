"""The lines of a list of rows: each row on one, or under a heading for each group, some of them collapsed."""

from functools import cached_property

import numpy as np

from flee_desktop.search.columns import Bools, Ints, Longs
from flee_desktop.search.grouping import Groups


class Outline:
    """Which row or group stands on which line. It has numbers per group, never per line.

    `rows` are all rows in order, those of collapsed groups too; `collapsed` has an entry a group.
    """

    def __init__(self, rows: Ints, groups: Groups | None = None, collapsed: Bools | None = None) -> None:
        self.groups = groups
        self.rows = rows if groups is None else groups.rows
        self._collapsed = collapsed
        self._firsts = _heading_lines(groups, collapsed) if groups is not None else None

    def __len__(self) -> int:
        return len(self.rows) if self._firsts is None else int(self._firsts[-1])

    def group_at(self, line: int) -> int:
        """The group whose heading stands on the line, else -1."""
        if self._firsts is None:
            return -1
        group = self._group_around(line)
        return group if self._firsts[group] == line else -1

    def row_at(self, line: int) -> int:
        """The row on the line, -1 when a heading stands there."""
        if self._firsts is None:
            return int(self.rows[line])
        return -1 if self.group_at(line) >= 0 else int(self.rows[self.place_at(line)])

    def place_at(self, line: int) -> int:
        """The place among `rows` of the row on the line; for a heading, of the first row of its group."""
        if self._firsts is None or self.groups is None:
            return line
        group = self._group_around(line)
        below = line - int(self._firsts[group])
        return int(self.groups.starts[group]) + max(0, below - 1)

    def line_of_place(self, place: int) -> int:
        """The line of the row at this place; of its heading when the group is collapsed."""
        if self._firsts is None or self.groups is None:
            return place
        group = int(np.searchsorted(self.groups.starts, place, side="right")) - 1
        line = self.line_of_group(group)
        return line if self.is_collapsed(group) else line + 1 + place - int(self.groups.starts[group])

    def line_of_row(self, row: int) -> int:
        """The line of the row, -1 when it is not among them; of its heading when the group is collapsed."""
        places = np.flatnonzero(self.rows == row)
        return self.line_of_place(int(places[0])) if len(places) else -1

    def line_of_group(self, group: int) -> int:
        """The line of the group's heading."""
        return 0 if self._firsts is None else int(self._firsts[group])

    def is_collapsed(self, group: int) -> bool:
        """Whether the group's rows have no lines."""
        return self._collapsed is not None and bool(self._collapsed[group])

    def rows_between(self, first: int, last: int) -> Ints:
        """The rows on the lines from `first` to `last`; headings, and what is collapsed, are none."""
        end = self.place_at(last) + (self.group_at(last) < 0)
        rows = self.rows[self.place_at(first) : end]
        if self._hidden is None:
            return rows
        return np.compress(~self._hidden[self.place_at(first) : end], rows)

    def _group_around(self, line: int) -> int:
        return 0 if self._firsts is None else int(np.searchsorted(self._firsts, line, side="right")) - 1

    @cached_property
    def _hidden(self) -> Bools | None:
        """Which of `rows` are in collapsed groups; None when there are no such groups."""
        if self.groups is None or self._collapsed is None or not self._collapsed.any():
            return None
        return np.repeat(self._collapsed, np.diff(self.groups.starts))


def _heading_lines(groups: Groups, collapsed: Bools | None) -> Longs:
    """The line of each group's heading, and at the end the number of lines."""
    counts = np.diff(groups.starts)
    shown = counts if collapsed is None else np.where(collapsed, 0, counts)
    return np.concatenate(([0], np.cumsum(shown + 1)))

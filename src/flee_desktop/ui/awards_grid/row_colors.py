"""Conditional color: rows that a saved filter matches have its color, and say its name."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QAbstractItemView

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.ui.background import Background, Job
from flee_desktop.ui.saved_filters.saved_filter import SavedFilter
from flee_desktop.ui.saved_filters.saved_filters import SavedFilters

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from flee_desktop.search.columns import AwardColumns

_KEPT = "row colors"


class RowColors:
    """Looks up the filter of a row: all that happens while a cell is painted."""

    def __init__(self) -> None:
        self._numbers: npt.NDArray[np.uint8] | None = None
        self._filters: tuple[SavedFilter, ...] = ()

    def show(self, numbers: "npt.NDArray[np.uint8] | None", filters: tuple[SavedFilter, ...]) -> None:
        """Take numbers of rows: 0 for no filter, 1 for the first one; None while nothing is colored."""
        self._numbers, self._filters = numbers, filters

    def of_row(self, row: int) -> SavedFilter | None:
        """The filter that colors a row; None for most rows, and for what is no row."""
        if self._numbers is None or row < 0:
            return None
        number = int(self._numbers[row])
        return self._filters[number - 1] if number else None

    def reason(self, row: int) -> str:
        """Why the row has a color, "" when it has none: color alone says nothing to many."""
        saved = self.of_row(row)
        if saved is None:
            return ""
        return QCoreApplication.translate("RowColors", "Matches “%1”").replace("%1", saved.name)


class RowColoring(QObject):
    """Has the worker number the rows when the awards or the colored filters change."""

    def __init__(self, background: Background, table: QAbstractItemView, colors: RowColors) -> None:
        super().__init__(table)
        self._background = background
        self._table = table
        self._colors = colors
        self._saved: SavedFilters | None = None
        self._columns: AwardColumns | None = None
        self._job: Job | None = None
        self._numbers: npt.NDArray[np.uint8] | None = None
        self._texts: tuple[str, ...] = ()  # the filters that the numbers are about

    def use(self, saved: SavedFilters) -> None:
        """The filters that may have colors."""
        self._saved = saved
        saved.changed.connect(self._color)
        self._color()

    def set_columns(self, columns: "AwardColumns | None") -> None:
        """The awards of the catalog; None while they are loaded."""
        if columns is not self._columns:
            self._columns = columns
            self._show((), (), None)
            self._color()

    def _color(self) -> None:
        """Names and colors are another look at the same numbers; texts and awards need others."""
        if self._job is not None:
            self._job.cancel()
        filters = tuple(each for each in self._saved.filters if each.color) if self._saved else ()
        texts, columns = tuple(each.text for each in filters), self._columns
        if columns is None or texts == self._texts:
            self._show(filters, self._texts, self._numbers)
        elif not texts:
            self._show((), (), None)
        else:
            self._job = self._background.run(
                lambda job: _numbers(columns, texts, job), partial(self._show, filters, texts)
            )

    def _show(
        self,
        filters: tuple[SavedFilter, ...],
        texts: tuple[str, ...],
        numbers: "npt.NDArray[np.uint8] | None",
    ) -> None:
        self._numbers, self._texts = numbers, texts
        self._colors.show(numbers, filters)
        self._table.viewport().update()


def _numbers(columns: "AwardColumns", texts: tuple[str, ...], job: Job) -> "npt.NDArray[np.uint8] | None":
    """On the worker: the numbers of all rows. They are kept for the other pages with the same awards."""
    from flee_desktop.search.first_matches import first_matches
    from flee_desktop.search.matching import SearchStoppedError

    kept: tuple[tuple[str, ...], npt.NDArray[np.uint8]] | None = columns.kept.get(_KEPT)
    if kept is not None and kept[0] == texts:
        return kept[1]
    try:
        numbers = first_matches(columns, [parse_filter(text).filter for text in texts], job.canceled)
    except SearchStoppedError:
        return None  # not delivered: the job was canceled
    columns.kept[_KEPT] = (texts, numbers)
    return numbers

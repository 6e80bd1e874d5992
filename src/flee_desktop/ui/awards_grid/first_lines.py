"""The first rows of a catalog, in the grid until the columns are there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from flee_desktop.ui.awards_grid.column_layout import ColumnLayout
from flee_desktop.ui.awards_grid.empty_table import EmptyTable
from flee_desktop.ui.awards_grid.view import AwardsTable

if TYPE_CHECKING:
    from flee_desktop.domain.first_rows import FirstRows


class FirstLines:
    """They are those of the whole catalog in the order of its source: whoever asks for others waits."""

    def __init__(self, table: AwardsTable, layout: ColumnLayout, empty: EmptyTable, patience: QTimer) -> None:
        self._table = table
        self._layout = layout
        self._empty = empty
        self._patience = patience
        self._rows: FirstRows | None = None

    def take(self, rows: "FirstRows | None") -> None:
        """Rows to show; None when there are none, or not any more."""
        self._rows = rows

    def show(self, *, plain: bool) -> None:
        """Show them if that is what is asked for, else begin to wait."""
        rows, model = self._rows if plain else None, self._table.award_model
        if model.columns is not None or rows is not model.first:
            self._table.show_lines(None, None, first=rows)
            if rows is not None:
                self._layout.measure()
        if rows is None:
            self._patience.start()
        else:
            self._patience.stop()
            self._empty.show_rows()

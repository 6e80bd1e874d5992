"""Opens the grid's menus where they are asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from flee_desktop.ui.awards_grid.column_layout import ColumnLayout
from flee_desktop.ui.awards_grid.commands import RowCommands
from flee_desktop.ui.awards_grid.grouping import Grouping
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.filter_bar.bar import FilterBar

if TYPE_CHECKING:
    from flee_desktop.ui.awards_grid.menus import ColumnMenu, RowMenu


class MenuOpening(QObject):
    """Listens to table and headings."""

    def __init__(
        self,
        table: AwardsTable,
        layout: ColumnLayout,
        commands: RowCommands,
        bar: FilterBar,
        grouping: Grouping,
    ) -> None:
        super().__init__(table)
        self._table = table
        self._layout = layout
        self._commands = commands
        self._bar = bar
        self._grouping = grouping
        table.menu_wanted.connect(self._open_row_menu)
        table.headings.menu_wanted.connect(self._open_column_menu)

    def _open_row_menu(self, place: QPoint) -> None:
        if not self._commands.has_current():
            return
        from flee_desktop.ui.awards_grid.menus import RowMenu

        menu = RowMenu(self._commands, self._table)
        menu.add_column(self._column_menu(self._commands.current_field(), menu))
        menu.popup(place)

    def _open_column_menu(self, field: str, place: QPoint) -> None:
        menu = self._column_menu(field, self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _column_menu(self, field: str, parent: "RowMenu | AwardsTable") -> "ColumnMenu":
        from flee_desktop.ui.awards_grid.menus import ColumnMenu

        return ColumnMenu(
            field, self._table.headings, self._layout, self._grouping, self._bar.begin_term, parent
        )

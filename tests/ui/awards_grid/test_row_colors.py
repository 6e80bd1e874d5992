"""Rows that a saved filter colors."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser
from tests.ui.awards_grid.test_delegate import tooltip

from flee_desktop.search.columns import AwardColumns
from flee_desktop.ui import theme
from flee_desktop.ui.awards_grid.model import COLUMN_OF
from flee_desktop.ui.saved_filters.saved_filters import SavedFilters
from flee_desktop.ui.theme import Scheme, apply_theme

NAMES = {"result:won": "Wins", "tied": "Ties", "/(/": "Broken"}


@pytest.fixture
def colored(saved_filters: SavedFilters) -> Callable[[str, str], None]:
    def save(text: str, color: str) -> None:
        name = NAMES[text]
        saved_filters.save(name, text)
        saved_filters.set_color(saved_filters.named(name), color)

    return save


def ground(user: AwardsUser, row: int) -> QColor:
    """The color in a corner of the row's cell, where no text is."""
    table = user.page.table
    area = table.visualRect(user.page.model.index(row, COLUMN_OF["category"]))
    return table.viewport().grab().toImage().pixelColor(area.left() + 2, area.top() + 2)


def grounds(user: AwardsUser) -> list[str]:
    names = {theme.row_ground(theme.tokens(), color).rgb(): color for color in theme.ROW_COLORS}
    return [names.get(ground(user, row).rgb(), "") for row in range(user.page.model.rowCount())]


def wait_for(user: AwardsUser, qtbot: QtBot, expected: list[str]) -> None:
    qtbot.waitUntil(lambda: grounds(user) == expected)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_rows_have_the_color_of_the_first_filter_that_matches(
    user: AwardsUser, colored: Callable[[str, str], None], qtbot: QtBot, qapp, scheme: Scheme
) -> None:
    apply_theme(qapp, scheme)
    colored("tied", "rose")
    colored("result:won", "amber")
    wait_for(user, qtbot, ["amber", "", "", "rose", ""])


def test_another_order_of_the_filters_gives_other_colors(
    user: AwardsUser, colored: Callable[[str, str], None], saved_filters: SavedFilters, qtbot: QtBot
) -> None:
    colored("tied", "rose")
    colored("result:won", "amber")
    saved_filters.move(1, 0)
    wait_for(user, qtbot, ["amber", "", "", "amber", ""])
    saved_filters.set_color(0, "green")
    wait_for(user, qtbot, ["green", "", "", "green", ""])
    saved_filters.delete(0)
    wait_for(user, qtbot, ["", "", "", "rose", ""])
    saved_filters.delete(0)
    wait_for(user, qtbot, [""] * 5)


def test_colors_stay_with_their_rows_when_the_grid_is_filtered_and_sorted(
    user: AwardsUser, colored: Callable[[str, str], None], qtbot: QtBot
) -> None:
    colored("tied", "rose")
    wait_for(user, qtbot, ["", "", "", "rose", ""])
    user.type("best")
    user.click_heading("category")
    assert user.column("category") == ["Best Director", "Best Editing", "Best Feature", "Best Score"]
    wait_for(user, qtbot, ["", "", "", "rose"])


def test_other_awards_are_colored_anew(
    user: AwardsUser, colored: Callable[[str, str], None], columns: AwardColumns, qtbot: QtBot
) -> None:
    colored("tied", "rose")
    wait_for(user, qtbot, ["", "", "", "rose", ""])
    user.page.set_columns(None)
    user.page.set_columns(columns)
    user.wait()
    wait_for(user, qtbot, ["", "", "", "rose", ""])


def test_the_name_of_the_filter_is_said_too(
    user: AwardsUser, colored: Callable[[str, str], None], qtbot: QtBot
) -> None:
    colored("result:won", "blue")
    wait_for(user, qtbot, ["blue", "", "", "blue", ""])
    assert "Matches “Wins”" in tooltip(user, 0, "category")
    spoken = user.page.model.index(0, COLUMN_OF["category"]).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Best Feature (Matches “Wins”)"


def test_a_filter_without_a_color_colors_nothing(
    user: AwardsUser, colored: Callable[[str, str], None], qtbot: QtBot
) -> None:
    colored("result:won", "")
    user.type("year:2019")
    qtbot.wait(50)
    assert grounds(user) == ["", ""]

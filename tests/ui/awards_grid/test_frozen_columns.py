"""Columns that stay in sight while the others scroll sideways."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.ui.awards_grid.model import COLUMN_OF

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")
BOTH_WAYS = pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])


@pytest.fixture
def wide(user: AwardsUser, qtbot: QtBot) -> AwardsUser:
    """Columns that need twice the width, the first one frozen."""
    for field in ("body", "category", "recipients", "note"):
        user.page.table.headings.resizeSection(COLUMN_OF[field], 400)
    user.choose(user.column_menu("body"), "Freeze the columns")
    qtbot.wait(1)
    return user


def scroll(user: AwardsUser, pixels: int) -> None:
    user.page.table.horizontalScrollBar().setValue(pixels)


def left_part(user: AwardsUser, width: int) -> QImage:
    table = user.page.table
    return table.grab(
        table.viewport().geometry().adjusted(0, 0, width - table.viewport().width(), 0)
    ).toImage()


def test_a_frozen_column_looks_the_same_however_far_the_others_are_scrolled(wide: AwardsUser) -> None:
    before = left_part(wide, 390)
    scroll(wide, 500)
    assert left_part(wide, 390) == before
    wide.choose(wide.column_menu("body"), "Unfreeze")
    assert left_part(wide, 390) != before


@BOTH_WAYS
def test_what_is_clicked_is_what_is_seen(wide: AwardsUser, qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    table = wide.page.table
    wide.page.setLayoutDirection(way)
    scroll(wide, 500)
    x = 100 if way == Qt.LayoutDirection.LeftToRight else table.viewport().width() - 100
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 40))
    assert wide.page.commands.current_field() == "body"
    assert table.visualRect(table.currentIndex()).contains(x, 40)


@BOTH_WAYS
def test_the_keyboard_never_goes_beneath_the_frozen_columns(
    wide: AwardsUser, way: Qt.LayoutDirection
) -> None:
    table = wide.page.table
    wide.page.setLayoutDirection(way)
    wide.go_to(0, "references")
    for _ in range(5):
        wide.press(Qt.Key.Key_Left if way == Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Right)
        strip = table.headings.frozen.strip(table.viewport().height())
        assert not table.visualRect(table.currentIndex()).intersects(strip)
    assert wide.page.commands.current_field() == "date"


def test_going_to_a_frozen_cell_scrolls_nothing_sideways(wide: AwardsUser) -> None:
    scroll(wide, 500)
    wide.go_to(3, "body")
    assert wide.page.table.horizontalScrollBar().value() == 500


def test_a_sort_scrolls_nothing_sideways(wide: AwardsUser) -> None:
    wide.go_to(3, "references")
    scroll(wide, 300)
    wide.click_heading("note")
    assert wide.page.table.horizontalScrollBar().value() == 300


def test_a_frozen_heading_sorts_and_has_its_own_menu(wide: AwardsUser, qtbot: QtBot) -> None:
    scroll(wide, 500)
    header = wide.page.table.headings
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, header.height() // 2))
    wide.wait()
    assert header.sort_keys == (("body", False),)


def test_a_frozen_column_is_made_wider_by_its_edge(wide: AwardsUser, qtbot: QtBot) -> None:
    scroll(wide, 500)
    header = wide.page.table.headings
    edge = QPoint(header.sectionSize(COLUMN_OF["body"]) - 2, header.height() // 2)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(header.viewport(), edge + QPoint(50, 0))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(50, 0))
    assert header.sectionSize(COLUMN_OF["body"]) == edge.x() + 50


def test_in_a_narrow_window_nothing_is_frozen(wide: AwardsUser, qtbot: QtBot) -> None:
    wide.page.resize(500, 400)
    qtbot.wait(1)
    scroll(wide, 500)
    assert wide.page.table.headings.frozen.columns() == []


def test_what_is_frozen_is_remembered(new_user: Callable[..., AwardsUser], qtbot: QtBot) -> None:
    first = new_user()
    first.page.set_catalog("mine", writable=True)
    first.choose(first.column_menu("date"), "Freeze the columns")
    qtbot.wait(20)
    again = new_user()
    again.page.set_catalog("mine", writable=True)
    again.wait()
    assert again.page.table.headings.frozen.name == "date"

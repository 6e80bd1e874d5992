"""Columns stay as their user left them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.domain.fields import DEFAULT_COLUMNS
from flee_desktop.ui.awards_grid.model import COLUMN_OF
from flee_desktop.ui.locale_text import show_date

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")

FILM_COLUMNS = [name for name in DEFAULT_COLUMNS if name != "film"]


def open_heading_menu(user: AwardsUser, field: str) -> QMenu:
    header = user.page.table.headings
    header.menu_wanted.emit(field, header.mapToGlobal(QPoint(5, 5)))
    return user.menu("awardColumnMenu")


def submenu(menu: QMenu, name: str) -> QMenu:
    return menu.findChild(QMenu, name)


def drag_heading(user: AwardsUser, qtbot: QtBot, field: str, onto: str) -> None:
    header = user.page.table.headings
    middle = header.height() // 2
    start = QPoint(header.sectionViewportPosition(COLUMN_OF[field]) + 30, middle)
    end = QPoint(header.sectionViewportPosition(COLUMN_OF[onto]) + 10, middle)
    place = header.viewport()
    qtbot.mousePress(place, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(place, start - QPoint(20, 0))
    qtbot.mouseMove(place, end)
    qtbot.mouseRelease(place, Qt.MouseButton.LeftButton, pos=end)


def test_at_first_the_columns_fill_the_table_and_no_date_or_result_is_cut(user: AwardsUser) -> None:
    header, metrics = user.page.table.headings, user.page.table.fontMetrics()
    assert user.shown_columns() == FILM_COLUMNS
    assert header.length() == user.page.table.viewport().width()
    assert header.sectionSize(COLUMN_OF["date"]) > metrics.horizontalAdvance(show_date("2022-09-28"))


def test_columns_follow_the_window_until_one_is_made_wider(user: AwardsUser, qtbot: QtBot) -> None:
    header = user.page.table.headings
    user.page.resize(1300, 500)
    qtbot.waitUntil(lambda: header.length() == user.page.table.viewport().width() > 1200)
    header.resizeSection(COLUMN_OF["note"], 300)
    before = header.length()
    user.page.resize(1100, 500)
    qtbot.wait(20)
    assert header.length() == before


def test_a_hidden_column_stays_hidden_after_a_restart(
    new_user: Callable[..., AwardsUser], qtbot: QtBot
) -> None:
    first = new_user()
    first.choose(open_heading_menu(first, "references"), "Hide references")
    qtbot.wait(20)
    assert new_user().shown_columns() == FILM_COLUMNS[:-1]


def test_a_dragged_column_stays_where_it_was_dropped_after_a_restart(
    new_user: Callable[..., AwardsUser], qtbot: QtBot
) -> None:
    first = new_user()
    drag_heading(first, qtbot, "result", "body")
    qtbot.wait(20)
    assert first.shown_columns()[0] == "result"
    assert new_user().shown_columns()[0] == "result"


def test_sort_and_widths_are_remembered(new_user: Callable[..., AwardsUser], qtbot: QtBot) -> None:
    first = new_user()
    first.click_heading("category")
    first.page.table.headings.resizeSection(COLUMN_OF["category"], 333)
    qtbot.wait(20)
    second = new_user()
    assert second.page.table.headings.sectionSize(COLUMN_OF["category"]) == 333
    assert second.column("category") == sorted(second.column("category"))


def test_a_film_and_the_catalog_are_remembered_apart(
    new_user: Callable[..., AwardsUser], qtbot: QtBot
) -> None:
    first = new_user()
    first.page.columns_layout.show("note", False)
    qtbot.wait(20)
    assert "note" in new_user(None, "").shown_columns()


@pytest.mark.parametrize("width", [560, 600, 800])
def test_in_a_narrow_window_everything_up_to_the_result_is_in_sight(
    new_user: Callable[..., AwardsUser], width: int
) -> None:
    user = new_user(width=width)
    header = user.page.table.headings
    column = COLUMN_OF["result"]
    end = header.sectionViewportPosition(column) + header.sectionSize(column)
    assert end <= user.page.table.viewport().width()
    assert all(header.sectionSize(COLUMN_OF[name]) >= 60 for name in FILM_COLUMNS[:5])


def test_the_first_column_begins_where_the_title_does(user: AwardsUser) -> None:
    header = user.page.table.headings
    for first, second in (("body", "date"), ("date", "body")):
        header.moveSection(header.visualIndex(COLUMN_OF[first]), 0)
        rect = QRect(0, 0, 200, 28)
        assert header.room(COLUMN_OF[first], rect).left() == 24
        assert header.room(COLUMN_OF[second], rect).left() == 8


def test_another_catalog_has_a_layout_of_its_own(new_user: Callable[..., AwardsUser]) -> None:
    user = new_user()
    user.page.columns_layout.show("note", False)
    user.page.set_catalog("another", writable=True)
    user.wait()
    assert user.shown_columns() == FILM_COLUMNS
    user.page.set_catalog("", writable=True)
    user.wait()
    assert "note" not in user.shown_columns()


def test_every_field_can_be_shown(user: AwardsUser) -> None:
    choose = submenu(open_heading_menu(user, "date"), "showColumnsMenu")
    for action in choose.actions():
        action.setChecked(True)
    assert sorted(user.shown_columns()) == sorted(COLUMN_OF)


def test_the_last_column_cannot_be_hidden(user: AwardsUser) -> None:
    for name in [*user.shown_columns(), "body"]:
        user.page.columns_layout.show(name, False)
    assert len(user.shown_columns()) == 1


def test_restoring_brings_the_first_layout_back(user: AwardsUser) -> None:
    user.page.columns_layout.show("note", False)
    user.page.table.headings.moveSection(4, 0)
    user.choose(open_heading_menu(user, "date"), "Restore")
    assert user.shown_columns() == FILM_COLUMNS


def test_settings_of_another_version_do_no_harm(
    new_user: Callable[..., AwardsUser], settings: QSettings
) -> None:
    settings.setValue("awards/any/film/order", ["gone", "result"])
    settings.setValue("awards/any/film/shown", ["gone", "result", "body"])
    settings.setValue("awards/any/film/widths", ["gone=80", "result=wide", "body"])
    settings.setValue("awards/any/film/sort", ["gone=ascending", "body=descending"])
    user = new_user()
    assert user.shown_columns() == ["result", "body"]
    assert user.page.table.headings.sort_keys == (("body", True),)


@pytest.mark.parametrize("width", [520, 900, 1400])
def test_a_short_title_leaves_its_column_room_for_longer_ones(user: AwardsUser, width: int) -> None:
    user.page.show_film(None)
    user.wait()
    user.page.resize(width, 400)
    header, metrics = user.page.table.headings, user.page.table.fontMetrics()
    for name in ("film", "body", "category", "recipients"):
        assert header.sectionSize(COLUMN_OF[name]) >= 10 * metrics.averageCharWidth()


def test_every_date_fits_the_column_of_dates(user: AwardsUser) -> None:
    header, metrics = user.page.table.headings, user.page.table.fontMetrics()
    room = header.room(COLUMN_OF["date"], QRect(0, 0, header.sectionSize(COLUMN_OF["date"]), 20)).width()
    days = [
        f"{year}-{month:02}-{day}"
        for year in (1949, 2000, 2024)
        for month in range(1, 13)
        for day in (20, 28)
    ]
    dates = map(show_date, days)
    assert max(map(metrics.horizontalAdvance, dates)) <= room

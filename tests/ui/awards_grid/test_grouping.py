"""Awards under a heading for each value of a field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.award_rows import build_columns
from tests.ui import invented
from tests.ui.awards_grid.conftest import AwardsUser

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ACADEMY, CRITICS, FJORD = "Academy of Quiet Pictures", "Critics’ Circle of the North", "Fjord Film Festival"
HEADINGS = [
    f"{ACADEMY} — 2 awards · 1 won · 1 nominated",
    f"{CRITICS} — 1 award · 1 nominated",
    f"{FJORD} — 2 awards · 1 won · 1 runner-up",
]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")


@pytest.fixture
def grouped(user: AwardsUser) -> AwardsUser:
    user.group_by("body")
    return user


def menu_texts(user: AwardsUser, field: str) -> list[str]:
    menu = user.column_menu(field)
    menu.close()
    return [action.text() for action in menu.actions()]


def test_each_value_has_a_heading_with_what_came_of_its_awards(grouped: AwardsUser) -> None:
    assert grouped.headings() == HEADINGS
    assert grouped.column("category") == [
        "Best Director",
        "Best Score",
        "Best Editing",
        "Best Feature",
        "Audience Award",
    ]


def test_awards_are_counted_and_headings_are_not(grouped: AwardsUser) -> None:
    assert grouped.page.model.rowCount() == 8
    assert grouped.page.status_text() == "5 awards"


def test_without_groups_all_is_as_it_was(grouped: AwardsUser) -> None:
    grouped.choose(grouped.column_menu("date"), "Ungroup")
    assert grouped.headings() == []
    assert grouped.column("category")[0] == "Best Feature"
    assert "Ungroup" not in menu_texts(grouped, "date")


def test_the_sort_orders_awards_within_groups_and_turns_the_groups_of_its_own_field(
    grouped: AwardsUser,
) -> None:
    grouped.click_heading("category")
    assert grouped.headings() == HEADINGS
    assert grouped.column("category")[-2:] == ["Audience Award", "Best Feature"]
    grouped.click_heading("body")
    grouped.click_heading("body")
    assert grouped.headings() == HEADINGS[::-1]


def test_a_click_on_a_heading_collapses_its_group_and_another_expands_it(grouped: AwardsUser) -> None:
    grouped.click_line(0)
    assert grouped.headings() == HEADINGS
    assert grouped.column("body") == [CRITICS, FJORD, FJORD]
    grouped.click_line(0)
    assert len(grouped.column("body")) == 5


@pytest.mark.parametrize(
    ("collapse", "expand"),
    [(Qt.Key.Key_Left, Qt.Key.Key_Right), (Qt.Key.Key_Return, Qt.Key.Key_Return)],
)
def test_a_heading_is_collapsed_and_expanded_by_keys(
    grouped: AwardsUser, collapse: Qt.Key, expand: Qt.Key
) -> None:
    grouped.go_to(grouped.line_of_heading(FJORD), "date")
    grouped.press(collapse)
    assert FJORD not in grouped.column("body")
    assert grouped.page.table.currentIndex().row() == grouped.line_of_heading(FJORD)
    grouped.press(expand)
    assert grouped.column("body").count(FJORD) == 2


def test_from_right_to_left_the_arrow_keys_are_mirrored(grouped: AwardsUser) -> None:
    grouped.page.table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grouped.go_to(0, "date")
    grouped.press(Qt.Key.Key_Right)
    assert ACADEMY not in grouped.column("body")


def test_all_groups_collapse_and_expand_together(grouped: AwardsUser) -> None:
    grouped.choose(grouped.column_menu("date"), "Collapse all")
    assert grouped.column("body") == []
    assert grouped.headings() == HEADINGS
    assert grouped.page.status_text() == "5 awards"
    grouped.click_line(1)
    assert grouped.column("body") == [CRITICS]
    grouped.choose(grouped.column_menu("date"), "Expand all")
    assert len(grouped.column("body")) == 5


def test_what_is_collapsed_stays_so_while_the_filter_changes(grouped: AwardsUser) -> None:
    grouped.click_line(0)
    grouped.type("best")
    assert grouped.headings()[0].startswith(f"{ACADEMY} — 2")
    assert grouped.column("body") == [CRITICS, FJORD]
    grouped.type("editing")
    assert grouped.column("body") == [CRITICS]
    grouped.type("")
    assert grouped.column("body") == [CRITICS, FJORD, FJORD]


def test_what_is_collapsed_stays_so_when_the_catalog_is_read_anew(grouped: AwardsUser) -> None:
    grouped.click_line(0)
    grouped.page.set_columns(None)
    grouped.page.set_columns(build_columns(invented.ROWS[::-1]))
    grouped.wait()
    assert grouped.headings() == HEADINGS
    assert sorted(grouped.column("body")) == [CRITICS, FJORD, FJORD]


def test_the_award_of_a_group_that_collapses_gives_its_place_to_the_heading(grouped: AwardsUser) -> None:
    grouped.go_to(grouped.line_of_heading(FJORD) + 2, "category")
    grouped.choose(grouped.column_menu("date"), "Collapse all")
    assert grouped.page.table.currentIndex().row() == grouped.line_of_heading(FJORD)


def test_awards_without_a_value_stand_last_under_a_heading_that_says_so(user: AwardsUser) -> None:
    user.group_by("note")
    assert user.headings()[-1].startswith("no note — 4 awards")


def test_headings_are_neither_selected_nor_copied(grouped: AwardsUser, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    grouped.go_to(0, "body")
    for _ in range(4):
        grouped.press(Qt.Key.Key_Down, SHIFT)
    assert grouped.page.status_text() == "5 awards · 3 selected"
    with qtbot.waitSignal(grouped.page.message):
        grouped.press(Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == [ACADEMY, ACADEMY, CRITICS]


def test_all_means_collapsed_awards_too(grouped: AwardsUser) -> None:
    grouped.choose(grouped.column_menu("date"), "Collapse all")
    grouped.page.table.setFocus()
    grouped.press(Qt.Key.Key_A, CTRL)
    assert grouped.page.status_text() == "5 awards · 5 selected"


def test_an_export_has_the_awards_in_the_order_of_the_groups(grouped: AwardsUser) -> None:
    grouped.click_line(0)
    snapshot = grouped.page.current_export()
    ids = grouped.page.model.columns.ids
    assert ids[snapshot.shown_rows].tolist() == [103, 104, 105, 101, 102]
    assert ids[snapshot.all_rows()].tolist() == [103, 104, 105, 101, 102]
    assert snapshot.sort_words == ("body",)


def test_a_heading_has_a_menu_and_its_value_can_be_filtered_by(grouped: AwardsUser) -> None:
    grouped.go_to(grouped.line_of_heading(FJORD), "date")
    grouped.press(Qt.Key.Key_F10, SHIFT)
    menu = grouped.menu("awardRowMenu")
    texts = [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert f"Filter by “{FJORD}”" in texts
    assert "Collapse the group" in texts
    assert "Why does it say this?" not in texts
    grouped.choose(menu, "Filter by")
    assert grouped.page.filter_text() == 'body:="Fjord Film Festival"'
    assert set(grouped.column("body")) == {FJORD}


def test_the_menu_of_the_window_groups_by_the_current_column(user: AwardsUser) -> None:
    user.go_to(0, "result")
    for word, lines in (("group_by", 8), ("collapse_groups", 3), ("expand_groups", 8), ("ungroup", 5)):
        user.page.commands.run(word)
        user.wait()
        assert user.page.model.rowCount() == lines


def test_the_grouping_is_remembered(new_user: Callable[..., AwardsUser], qtbot: QtBot) -> None:
    first = new_user()
    first.page.set_catalog("mine", writable=True)
    first.wait()
    first.group_by("result")
    qtbot.wait(20)
    again = new_user()
    again.page.set_catalog("mine", writable=True)
    again.wait()
    assert [heading.partition(" — ")[0] for heading in again.headings()] == ["Won", "Runner-up", "Nominated"]

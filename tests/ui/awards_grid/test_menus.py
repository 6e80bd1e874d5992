"""What a row and a column offer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")


def open_row_menu(user: AwardsUser, row: int, field: str) -> QMenu:
    user.go_to(row, field)
    user.press(Qt.Key.Key_F10, SHIFT)
    return user.menu("awardRowMenu")


def texts(menu: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]


def test_the_row_menu_opens_by_keyboard_and_offers_what_the_cell_is(user: AwardsUser) -> None:
    assert texts(open_row_menu(user, 0, "category")) == [
        "Copy",
        "Copy with headings",
        "Filter by “Best Feature”",
        "Exclude “Best Feature”",
        "Open reference 3",
        "Why does it say this?",
        "Column “Category”",
    ]


def test_an_empty_cell_offers_no_filter(user: AwardsUser) -> None:
    assert not [text for text in texts(open_row_menu(user, 1, "note")) if text.startswith("Filter")]


def test_filter_by_value_writes_the_filter(user: AwardsUser) -> None:
    user.choose(open_row_menu(user, 0, "result"), "Filter by")
    assert user.page.filter_text() == "result:won"
    assert user.column("result") == ["Won", "Won"]


def test_exclude_by_key_writes_the_filter(user: AwardsUser) -> None:
    user.go_to(0, "body")
    user.press(Qt.Key.Key_X, CTRL, SHIFT)
    user.wait()
    assert "Fjord Film Festival" not in user.column("body")
    assert len(user.column("body")) == 3


def test_filter_by_several_recipients_asks_for_any_of_them(user: AwardsUser) -> None:
    user.go_to(3, "recipients")
    user.press(Qt.Key.Key_F, CTRL, SHIFT)
    user.wait()
    assert user.column("category") == ["Best Score"]


def test_a_reference_is_opened_from_the_menu(user: AwardsUser, qtbot: QtBot) -> None:
    menu = open_row_menu(user, 0, "body")
    with qtbot.waitSignal(user.page.reference_requested) as asked:
        user.choose(menu, "Open reference 3")
    assert asked.args == [3]


def test_why_shows_the_raw_line_of_the_source(user: AwardsUser, qtbot: QtBot) -> None:
    user.choose(open_row_menu(user, 0, "body"), "Why")
    qtbot.waitUntil(lambda: user.page.findChild(QWidget, "whyDialog") is not None)
    dialog = user.page.findChild(QWidget, "whyDialog")
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Fjord Film Festival\tJune 14, 2019\tBest Feature\tHøst\tWon\t[3]" in said
    assert "autumn.txt, line 12" in said
    dialog.close()


def test_why_says_what_was_carried_over(user: AwardsUser, qtbot: QtBot) -> None:
    user.go_to(3, "body")
    user.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: user.page.findChild(QWidget, "whyDialog") is not None)
    dialog = user.page.findChild(QWidget, "whyDialog")
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert said[said.index("Date") + 1] == "Taken from the row above. (carried over)"
    dialog.close()


def test_cells_in_sight_that_their_source_does_not_state_are_marked(user: AwardsUser, qtbot: QtBot) -> None:
    from flee_desktop.ui.awards_grid.model import COLUMN_OF

    model = user.page.model
    qtbot.waitUntil(lambda: model.is_marked(104))
    assert model.reason(3, COLUMN_OF["date"]) == "Taken from the row above."
    assert model.reason(0, COLUMN_OF["date"]) == ""


def test_a_columns_menu_sorts(user: AwardsUser) -> None:
    header = user.page.table.headings
    header.menu_wanted.emit("category", header.mapToGlobal(QPoint(5, 5)))
    user.choose(user.menu("awardColumnMenu"), "Sort descending")
    assert user.column("category") == sorted(user.column("category"), reverse=True)


def test_a_columns_menu_begins_a_filter(user: AwardsUser) -> None:
    header = user.page.table.headings
    header.menu_wanted.emit("note", header.mapToGlobal(QPoint(5, 5)))
    user.choose(user.menu("awardColumnMenu"), "Filter by note")
    assert user.page.filter_text() == "note:"
    assert user.page.bar.box.hasFocus()

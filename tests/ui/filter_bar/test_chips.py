"""Chips show the filter, and take it apart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.ui.filter_bar.chips import term_label


def chips(user: AwardsUser) -> list[QAbstractButton]:
    return [chip for chip in user.page.findChildren(QAbstractButton, "filterChip") if chip.isVisible()]


def test_every_term_is_a_chip(user: AwardsUser) -> None:
    user.type("result:won year:2019..2020 fjord")
    assert [chip.text() for chip in chips(user)] == ["Result: Won", "Year: 2019–20", "fjord"]


def test_a_click_on_a_chip_takes_its_term_out(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("result:won fjord")
    qtbot.mouseClick(chips(user)[0], Qt.MouseButton.LeftButton)
    user.wait()
    assert user.page.filter_text() == "fjord"
    assert len(user.column("body")) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_chip_is_removed_by_key(user: AwardsUser, qtbot: QtBot, key: Qt.Key) -> None:
    user.type("result:won fjord")
    qtbot.keyClick(chips(user)[1], key)
    user.wait()
    assert user.page.filter_text() == "result:won"


def test_equal_terms_are_removed_one_at_a_time(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("fjord x fjord")
    qtbot.mouseClick(chips(user)[2], Qt.MouseButton.LeftButton)
    assert user.page.filter_text() == "fjord x"


def test_clear_all_clears_and_can_be_undone(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("result:won fjord")
    qtbot.mouseClick(user.page.findChild(QAbstractButton, "clearFilter"), Qt.MouseButton.LeftButton)
    user.wait()
    assert user.page.filter_text() == ""
    assert chips(user) == []
    user.page.bar.box.undo()
    assert user.page.filter_text() == "result:won fjord"


def test_chips_without_room_are_left_out_whole(user: AwardsUser, qtbot: QtBot) -> None:
    user.page.resize(420, 400)
    user.type("result:won year:2019..2020 fjord category:best body:festival")
    qtbot.waitUntil(lambda: 0 < len(chips(user)) < 5)
    row = chips(user)[0].parentWidget()
    assert all(row.rect().contains(chip.geometry()) for chip in chips(user))


def test_the_table_does_not_move_when_chips_appear(user: AwardsUser) -> None:
    before = user.page.table.geometry()
    user.type("result:won")
    assert user.page.table.geometry() == before


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("result:won", "Result: Won"),
        ("-body:annecy", "not Award body: annecy"),
        ("(result:won OR result:nominated)", "Result: Won or Nominated"),
        ("has:note", "Has: Note"),
        ("is:tied", "Is: Tied"),
        ('"best score"', "best score"),
        ("(fjord OR year:2020)", "(fjord OR year:2020)"),
    ],
)
def test_labels_are_plain_words(text: str, label: str) -> None:
    assert [term_label(term) for term in parse_filter(text).terms] == [label]

"""Typing in the filter box."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.ui.filter_bar.completion import completion


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("res", "ult:"),
        ("-cat", "egory:"),
        ("fjord (bo", "dy:"),
        ("result:w", "on"),
        ("result:runner", "-up"),
        ("ha", "s:"),
        ("r", ""),
        ("xyz", ""),
        ("year:20", ""),
        ("", ""),
    ],
)
def test_names_of_fields_and_results_are_completed(typed: str, rest: str) -> None:
    assert completion(typed) == rest


def test_names_in_the_language_of_the_interface_are_completed() -> None:
    assert completion("pri", {"pris": "body", "kategori": "category"}) == "s:"


@given(st.text(max_size=20))
def test_a_completion_is_always_understood(typed: str) -> None:
    rest = completion(typed)
    assert not rest or parse_filter(typed + rest).ok or not parse_filter(typed).ok


def test_right_takes_what_is_offered(user: AwardsUser, qtbot: QtBot) -> None:
    user.page.activateWindow()
    qtbot.waitUntil(user.page.isActiveWindow)
    user.type("res")
    qtbot.keyClick(user.page.bar.box, Qt.Key.Key_Right)
    qtbot.keyClicks(user.page.bar.box, "w")
    qtbot.keyClick(user.page.bar.box, Qt.Key.Key_End)
    user.wait()
    assert user.page.filter_text() == "result:won"
    assert user.column("result") == ["Won", "Won"]


def test_nothing_is_offered_in_the_middle_of_the_text(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("res")
    qtbot.keyClick(user.page.bar.box, Qt.Key.Key_Home)
    assert user.page.bar.box.offered() == ""


def test_a_facet_that_rewrites_the_text_can_be_taken_back(user: AwardsUser) -> None:
    user.type("fjord")
    user.page.set_filter_text("fjord result:won")
    user.page.bar.box.undo()
    assert user.page.filter_text() == "fjord"


def test_hints_are_in_the_box_and_below_it_but_the_text_stays(user: AwardsUser) -> None:
    user.type('result:wom "open')
    assert user.page.filter_text() == 'result:wom "open'
    assert user.page.status_text().endswith("5 awards")


@pytest.mark.parametrize("width", [540, 1000])
def test_the_bar_is_as_high_whatever_is_typed(new_user: Callable[..., AwardsUser], width: int) -> None:
    user = new_user(width=width)
    heights = set()
    for text in ("", "result:won", "result:won year:2019 fjord best a OR b", "date:20x", "(", "foo:x"):
        user.type(text)
        heights.add(user.page.bar.height())
    assert len(heights) == 1

"""Letters typed in the table."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.ui.background import Background
from flee_desktop.ui.language import apply_language

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")


@pytest.fixture
def type_letters(user: AwardsUser, background: Background, qtbot: QtBot) -> Callable[[str], str]:
    def type_letters(letters: str) -> str:
        qtbot.keyClicks(user.page.table, letters)
        qtbot.waitUntil(background.idle)
        return user.page.model.written(user.page.table.currentIndex().row(), "category")

    return type_letters


def test_they_go_to_the_first_award_that_begins_so(user: AwardsUser, type_letters) -> None:
    user.go_to(0, "category")
    assert type_letters("best e") == "Best Editing"


def test_after_the_last_award_comes_the_first(user: AwardsUser, type_letters) -> None:
    user.go_to(4, "category")
    assert type_letters("a") == "Audience Award"


def test_they_look_in_the_current_column_without_accents(user: AwardsUser, type_letters) -> None:
    user.go_to(0, "recipients")
    assert type_letters("zoe") == "Best Score"


def test_after_a_pause_they_begin_anew(
    user: AwardsUser, type_letters, qtbot: QtBot, qapp: QApplication
) -> None:
    user.go_to(0, "category")
    type_letters("best e")
    qtbot.wait(qapp.keyboardInputInterval() + 50)
    assert type_letters("au") == "Audience Award"


def test_nothing_moves_when_nothing_begins_so(user: AwardsUser, type_letters) -> None:
    user.go_to(3, "category")
    assert type_letters("xyz") == "Best Score"


def test_a_result_is_found_by_its_word_in_the_language_of_the_window(
    user: AwardsUser, type_letters, qapp: QApplication
) -> None:
    apply_language(qapp, "da")
    user.wait()
    user.go_to(0, "result")
    shown = user.page.model.written(1, "result")
    assert type_letters(shown[:2]) == "Audience Award"
    apply_language(qapp, "en")


def test_in_groups_they_go_to_the_heading_of_what_is_collapsed(user: AwardsUser, type_letters) -> None:
    user.group_by("body")
    user.page.grouping.collapse_all(collapsed=True)
    user.go_to(0, "date")
    type_letters("fjo")
    assert user.page.table.currentIndex().row() == user.line_of_heading("Fjord Film Festival")

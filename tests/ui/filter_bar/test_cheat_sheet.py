"""The filter language on one screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.ui.filter_bar.cheat_sheet import EXAMPLES, CheatSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")


@pytest.mark.parametrize("example", [example for example, _ in EXAMPLES])
def test_every_example_is_understood_without_a_hint(example: str) -> None:
    parsed = parse_filter(example)
    assert parsed.ok
    assert parsed.hints == ()


def test_a_click_on_an_example_writes_it_into_the_box(user: AwardsUser, qtbot: QtBot) -> None:
    qtbot.mouseClick(user.page.findChild(QAbstractButton, "filterHelp"), Qt.MouseButton.LeftButton)
    sheet = user.page.findChild(CheatSheet)
    example = next(each for each in sheet.findChildren(QAbstractButton) if each.text() == "is:tied")
    qtbot.mouseClick(example, Qt.MouseButton.LeftButton)
    user.wait()
    assert user.page.filter_text() == "is:tied"
    assert user.column("category") == ["Best Score"]

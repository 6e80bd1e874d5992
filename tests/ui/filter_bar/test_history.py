"""The filters last used."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.ui.filter_bar.history_list import HistoryList
from flee_desktop.ui.saved_filters.filter_history import FilterHistory

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")


def use(user: AwardsUser, qtbot: QtBot, text: str) -> None:
    """Type a filter and go on to the table."""
    user.type(text)
    qtbot.keyClick(user.page.bar.box, Qt.Key.Key_Return)


def open_history(user: AwardsUser, qtbot: QtBot) -> HistoryList | None:
    qtbot.keyClick(user.page.bar.box, Qt.Key.Key_Down)
    return user.page.findChild(HistoryList, "filterHistory")


def lines(history: HistoryList) -> list[str]:
    return [history.list.item(row).text() for row in range(history.list.count())]


def test_down_opens_the_filters_last_used_and_enter_takes_one(user: AwardsUser, qtbot: QtBot) -> None:
    for text in ("fjord", "result:won", "fjord", "year:2020"):
        use(user, qtbot, text)
    user.page.bar.clear()
    shown = open_history(user, qtbot)
    assert shown is not None
    assert lines(shown) == ["year:2020", "fjord", "result:won"]
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    user.wait()
    assert user.page.filter_text() == "fjord"
    assert set(user.column("body")) == {"Fjord Film Festival"}


def test_a_click_takes_one_too(user: AwardsUser, qtbot: QtBot) -> None:
    use(user, qtbot, "fjord")
    user.page.bar.clear()
    shown = open_history(user, qtbot)
    assert shown is not None
    place = shown.list.visualItemRect(shown.list.item(0)).center()
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    user.wait()
    assert user.page.filter_text() == "fjord"


def test_escape_closes_it_and_keeps_the_text(user: AwardsUser, qtbot: QtBot) -> None:
    use(user, qtbot, "fjord")
    user.type("won")
    shown = open_history(user, qtbot)
    assert shown is not None
    qtbot.keyClick(shown.list, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert user.page.filter_text() == "won"


def test_letters_go_on_in_the_box(user: AwardsUser, qtbot: QtBot) -> None:
    use(user, qtbot, "fjord")
    user.type("wo")
    shown = open_history(user, qtbot)
    assert shown is not None
    qtbot.keyClick(shown.list, Qt.Key.Key_N)
    user.wait()
    assert user.page.filter_text() == "won"


def test_not_every_keystroke_is_noted(user: AwardsUser, history: FilterHistory) -> None:
    user.type("result:won")
    assert history.texts == ()


def test_a_filter_that_was_in_force_for_a_moment_is_noted(
    user: AwardsUser, history: FilterHistory, qtbot: QtBot
) -> None:
    user.type("result:won")
    qtbot.waitUntil(lambda: history.texts == ("result:won",))


def test_a_filter_that_is_written_on_after_a_rest_is_noted_once(
    user: AwardsUser, history: FilterHistory, qtbot: QtBot
) -> None:
    user.type("fjord")
    qtbot.waitUntil(lambda: history.texts == ("fjord",))
    qtbot.keyClicks(user.page.bar.box, " best")
    qtbot.waitUntil(lambda: history.texts == ("fjord best",))


def test_what_cannot_be_understood_is_not_noted(
    user: AwardsUser, history: FilterHistory, qtbot: QtBot
) -> None:
    use(user, qtbot, "date:20x")
    assert history.texts == ()


def test_without_a_history_down_goes_to_the_table(user: AwardsUser, qtbot: QtBot) -> None:
    user.page.focus_filter()
    assert open_history(user, qtbot) is None
    assert user.page.table.hasFocus()


def test_all_pages_share_one_history(new_user: Callable[..., AwardsUser], qtbot: QtBot) -> None:
    use(new_user(), qtbot, "fjord")
    other = new_user(None, "")
    shown = open_history(other, qtbot)
    assert shown is not None
    assert lines(shown) == ["fjord"]

"""Saved filters in the window: their menu, their keys, and going to them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from flee_desktop.ui.go_to import GoToPopup
from flee_desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def saving(window: MainWindow) -> MainWindow:
    for name, text in (("Wins & ties", "result:won"), ("Fjord", "body:fjord")):
        window.content.saved_filters.save(name, text)
    return window


def filter_text(window: MainWindow) -> str:
    page = window.content.awards_page()
    return page.filter_text() if page is not None else ""


def test_menu_entries_bear_the_names_of_the_filters(saving: MainWindow) -> None:
    entries = saving.menus.actions_by_key
    assert entries["saved:1"].text() == "Wins && ties"
    assert entries["saved:1"].isEnabled()
    assert not entries["saved:3"].isEnabled()
    saving.content.saved_filters.move(0, 1)
    assert entries["saved:1"].text() == "Fjord"
    saving.content.saved_filters.delete(1)
    assert entries["saved:2"].text() == "Saved filter 2"
    assert not entries["saved:2"].isEnabled()


def test_a_key_applies_a_filter_from_any_tab(saving: MainWindow, qtbot: QtBot) -> None:
    saving.content.dossier.show_tab("overview")
    qtbot.keyClick(saving, Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: filter_text(saving) == "body:fjord")
    qtbot.keyClick(saving, Qt.Key.Key_1, CTRL)
    qtbot.waitUntil(lambda: filter_text(saving) == "result:won")


def test_saved_filters_are_places_to_go_to(saving: MainWindow, qtbot: QtBot) -> None:
    saving.commands.go_to_anything()
    popup = saving.findChild(GoToPopup)
    qtbot.keyClicks(popup.box, "wins")
    assert popup.names()[0] == "Wins & ties"
    qtbot.keyClick(popup.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filter_text(saving) == "result:won")


def test_the_menu_of_saved_filters_is_opened_by_the_menu_bar_too(saving: MainWindow) -> None:
    saving.content.dossier.show_tab("awards")
    saving.menus.actions_by_key["saved_filters"].trigger()
    page = saving.content.awards_page()
    assert page is not None
    assert [each.objectName() for each in page.bar.saved.children() if each.objectName()] == ["savedFilters"]

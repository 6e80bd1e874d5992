"""The menu of the saved filters, as its user meets it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.ui.filter_bar.saved_menu import SavedMenu
from flee_desktop.ui.saved_filters.saved_filter import SavedFilter
from flee_desktop.ui.saved_filters.saved_filters import SavedFilters

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")
ALT = Qt.KeyboardModifier.AltModifier
TWO = (SavedFilter("Wins", "result:won"), SavedFilter("Fjord", "body:fjord"))


def open_menu(user: AwardsUser, qtbot: QtBot) -> SavedMenu:
    qtbot.mouseClick(button(user, "savedFiltersButton"), Qt.MouseButton.LeftButton)
    menu = user.page.findChild(SavedMenu, "savedFilters")
    assert menu.isVisible()
    return menu


def button(parent: AwardsUser | SavedMenu, name: str) -> QAbstractButton:
    return (parent.page if isinstance(parent, AwardsUser) else parent).findChild(QAbstractButton, name)


def say(menu: SavedMenu) -> list[str]:
    model = menu.list.model()
    return [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]


@pytest.fixture
def two(saved_filters: SavedFilters) -> SavedFilters:
    for each in TWO:
        saved_filters.save(each.name, each.text)
    return saved_filters


def test_the_filter_in_force_is_saved_under_a_name(
    user: AwardsUser, saved_filters: SavedFilters, qtbot: QtBot
) -> None:
    user.type("result:won year:2019")
    menu = open_menu(user, qtbot)
    assert menu.name.text() == "Result: Won · Year: 2019"
    menu.name.selectAll()
    qtbot.keyClicks(menu.name, "Wins of 2019")
    qtbot.keyClick(menu.name, Qt.Key.Key_Return)
    assert saved_filters.filters == (SavedFilter("Wins of 2019", "result:won year:2019"),)
    assert say(menu) == ["Wins of 2019, Result: Won · Year: 2019, Ctrl+1"]


def test_without_a_filter_there_is_nothing_to_save(user: AwardsUser, qtbot: QtBot) -> None:
    menu = open_menu(user, qtbot)
    assert not button(menu, "saveFilter").isEnabled()
    assert not menu.name.isEnabled()


def test_a_name_that_is_taken_says_that_it_would_be_replaced(
    user: AwardsUser, two: SavedFilters, qtbot: QtBot
) -> None:
    user.type("year:2019")
    menu = open_menu(user, qtbot)
    menu.name.setText("wins")
    assert button(menu, "saveFilter").text() == "Replace"
    qtbot.mouseClick(button(menu, "saveFilter"), Qt.MouseButton.LeftButton)
    assert two.filters[0] == SavedFilter("Wins", "year:2019")


def test_enter_applies_a_saved_filter(user: AwardsUser, two: SavedFilters, qtbot: QtBot) -> None:
    assert len(two.filters) == 2
    menu = open_menu(user, qtbot)
    qtbot.keyClick(menu.list, Qt.Key.Key_Down)
    qtbot.keyClick(menu.list, Qt.Key.Key_Return)
    user.wait()
    assert user.page.filter_text() == "body:fjord"
    assert set(user.column("body")) == {"Fjord Film Festival"}


def test_a_click_applies_too_and_the_button_is_marked(
    user: AwardsUser, two: SavedFilters, qtbot: QtBot
) -> None:
    menu = open_menu(user, qtbot)
    place = menu.list.visualRect(menu.list.model().index(0, 0)).center()
    qtbot.mouseClick(menu.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    user.wait()
    assert user.column("result") == ["Won", "Won"]
    assert user.page.bar.saved.marked
    user.type("year:2019")
    assert not user.page.bar.saved.marked
    assert len(two.filters) == 2


def test_f2_renames_in_place_and_escape_leaves_the_name(
    user: AwardsUser, two: SavedFilters, qtbot: QtBot
) -> None:
    menu = open_menu(user, qtbot)
    qtbot.keyClick(menu.list, Qt.Key.Key_F2)
    editor = menu.list.viewport().findChild(QLineEdit)
    qtbot.keyClicks(editor, "Fjord")  # is taken
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not menu.list.is_editing())
    assert two.filters == TWO
    qtbot.mouseClick(button(menu, "renameFilter"), Qt.MouseButton.LeftButton)
    editor = menu.list.viewport().findChildren(QLineEdit)[-1]
    qtbot.keyClicks(editor, "Victories")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: two.filters[0].name == "Victories")
    assert menu.isVisible()


def test_delete_can_be_undone(user: AwardsUser, two: SavedFilters, qtbot: QtBot) -> None:
    menu = open_menu(user, qtbot)
    undo = button(menu, "undoDeletion")
    assert not undo.isVisible()
    qtbot.keyClick(menu.list, Qt.Key.Key_Delete)
    assert two.filters == TWO[1:]
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert two.filters == TWO
    assert not undo.isVisible()


def test_filters_are_put_in_another_order(user: AwardsUser, two: SavedFilters, qtbot: QtBot) -> None:
    menu = open_menu(user, qtbot)
    qtbot.keyClick(menu.list, Qt.Key.Key_Down, ALT)
    assert two.filters == TWO[::-1]
    qtbot.keyClick(menu.list, Qt.Key.Key_Down, ALT)  # it is the last one
    assert two.filters == TWO[::-1]
    qtbot.mouseClick(button(menu, "moveFilterUp"), Qt.MouseButton.LeftButton)
    assert two.filters == TWO


def test_a_color_is_chosen_and_said(user: AwardsUser, two: SavedFilters, qtbot: QtBot) -> None:
    menu = open_menu(user, qtbot)
    qtbot.mouseClick(button(menu, "swatch_amber"), Qt.MouseButton.LeftButton)
    assert two.filters[0].color == "amber"
    assert say(menu)[0] == "Wins, Result: Won, Amber, Ctrl+1"
    qtbot.mouseClick(button(menu, "swatch_none"), Qt.MouseButton.LeftButton)
    assert two.filters[0].color == ""


def test_what_takes_the_focus_has_a_name(user: AwardsUser, two: SavedFilters, qtbot: QtBot) -> None:
    assert two.filters
    menu = open_menu(user, qtbot)
    controls = [*menu.findChildren(QAbstractButton), menu.name, menu.list]
    assert [each.objectName() for each in controls if each.isVisible() and not each.accessibleName()] == []


def test_a_filter_typed_in_danish_is_saved_in_english(
    user: AwardsUser, saved_filters: SavedFilters, qtbot: QtBot, qapp: QApplication
) -> None:
    from flee_desktop.ui.language import apply_language

    apply_language(qapp, "da")
    try:
        qtbot.waitUntil(lambda: button(user, "savedFiltersButton").text() == "Gemte filtre")
        user.type("resultat:vundet")
        menu = open_menu(user, qtbot)
        qtbot.keyClick(menu.name, Qt.Key.Key_Return)
        assert say(menu) == ["Resultat: Vundet, Ctrl+1"] or say(menu)[0].startswith("Resultat: Vundet")
    finally:
        apply_language(qapp, "en")
    assert saved_filters.filters[0].text == "result:won"

"""The facet menus: what they count, and what a click writes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.search.facets import FacetValue
from flee_desktop.ui.filter_bar.buttons import FlatButton
from flee_desktop.ui.filter_bar.facet_list import FacetModel
from flee_desktop.ui.filter_bar.facet_menu import FacetMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")


def open_facet(user: AwardsUser, qtbot: QtBot, field: str) -> FacetMenu:
    button = user.page.findChild(QAbstractButton, f"facet_{field}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return opened(user, qtbot, field)


def opened(user: AwardsUser, qtbot: QtBot, field: str) -> FacetMenu:
    def is_open() -> bool:
        menu = user.page.findChild(FacetMenu, f"facetMenu_{field}")
        return menu is not None and menu.isVisible()

    qtbot.waitUntil(is_open)
    return user.page.findChild(FacetMenu, f"facetMenu_{field}")


def lines(menu: FacetMenu) -> dict[str, int]:
    model = menu.list.model()
    assert isinstance(model, FacetModel)
    return {
        model.label(model.value_at(row)): model.count(model.value_at(row)) for row in range(model.rowCount())
    }


def click(menu: FacetMenu, user: AwardsUser, qtbot: QtBot, label: str) -> None:
    view: QListView = menu.list
    place = view.visualRect(view.model().index(list(lines(menu)).index(label), 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    user.wait()


def test_a_menu_shows_the_values_with_their_counts(user: AwardsUser, qtbot: QtBot) -> None:
    assert lines(open_facet(user, qtbot, "result")) == {"Won": 2, "Nominated": 2, "Runner-up": 1}


def test_a_click_includes_a_second_excludes_a_third_clears(user: AwardsUser, qtbot: QtBot) -> None:
    menu = open_facet(user, qtbot, "result")
    seen = []
    for _ in range(3):
        click(menu, user, qtbot, "Won")
        seen.append((user.page.filter_text(), len(user.column("result"))))
    assert seen == [("result:won", 2), ("-result:won", 3), ("", 5)]


def test_several_values_can_be_included_while_the_menu_is_open(user: AwardsUser, qtbot: QtBot) -> None:
    menu = open_facet(user, qtbot, "result")
    click(menu, user, qtbot, "Won")
    click(menu, user, qtbot, "Runner-up")
    assert menu.isVisible()
    assert sorted(user.column("result")) == ["Runner-up", "Won", "Won"]


def test_it_counts_under_the_other_filters_but_not_under_itself(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("result:won fjord")
    assert lines(open_facet(user, qtbot, "result")) == {"Runner-up": 1, "Won": 1}


def test_counts_and_marks_follow_while_the_menu_is_open_and_lines_stay(
    user: AwardsUser, qtbot: QtBot
) -> None:
    menu = open_facet(user, qtbot, "body")
    model = menu.list.model()
    assert isinstance(model, FacetModel)
    before = list(lines(menu))
    click(menu, user, qtbot, "Fjord Film Festival")
    qtbot.waitUntil(lambda: model.state("Fjord Film Festival") == "included")
    assert list(lines(menu)) == before


def test_the_keyboard_alone_is_enough(user: AwardsUser, qtbot: QtBot) -> None:
    menu = open_facet(user, qtbot, "result")
    qtbot.keyClick(menu.list, Qt.Key.Key_Down)
    qtbot.keyClick(menu.list, Qt.Key.Key_Space)
    user.wait()
    assert user.page.filter_text() != ""
    qtbot.keyClick(menu.list, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_short_menus_have_no_search_box(user: AwardsUser, qtbot: QtBot) -> None:
    assert not open_facet(user, qtbot, "result").search.isVisible()


def test_a_long_menu_is_searched_with_folding() -> None:
    model = FacetModel("recipients")
    model.set_values([FacetValue(name, 1) for name in ("Søren Ågård", "Zoë Brontë")], keep_order=False)
    model.set_search("soren")
    assert [model.value_at(row) for row in range(model.rowCount())] == ["Søren Ågård"]


def test_a_screen_reader_hears_value_count_and_state() -> None:
    model = FacetModel("result")
    model.set_values([FacetValue("Won", 50, "included")], keep_order=False)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Won, 50, included"


def test_films_are_a_facet_of_the_catalog_only(new_user: Callable[..., AwardsUser], qtbot: QtBot) -> None:
    assert not new_user().page.findChild(QAbstractButton, "facet_film").isVisible()
    assert lines(open_facet(new_user(None, ""), qtbot, "film")) == {"Autumn": 5, "Loud": 1}


def test_facets_without_room_are_in_more(new_user: Callable[..., AwardsUser], qtbot: QtBot) -> None:
    user = new_user(width=520)
    more = user.page.findChild(QAbstractButton, "moreFacets")
    assert more.isVisible()
    assert not user.page.findChild(QAbstractButton, "facet_recipients").isVisible()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    user.choose(user.menu("moreFacetsMenu"), "Recipients")
    assert "Søren Ågård" in lines(opened(user, qtbot, "recipients"))


def test_what_a_facet_writes_is_understood(user: AwardsUser, qtbot: QtBot) -> None:
    for field in ("body", "category", "recipients", "year"):
        menu = open_facet(user, qtbot, field)
        click(menu, user, qtbot, next(iter(lines(menu))))
        menu.close()
        assert parse_filter(user.page.filter_text()).ok


def test_the_search_box_of_a_menu_has_a_name(user: AwardsUser, qtbot: QtBot) -> None:
    box: QLineEdit = open_facet(user, qtbot, "body").search
    assert box.accessibleName() == "Find in award body"


def test_a_marked_button_says_that_its_field_is_filtered(user: AwardsUser) -> None:
    user.type("body:fjord")
    marked = [
        button.objectName()
        for button in user.page.bar.facets.findChildren(QAbstractButton)
        if getattr(button, "marked", False) and button.isVisible()
    ]
    assert marked == ["facet_body"]


def test_more_is_marked_only_while_a_facet_in_it_filters(new_user: Callable[..., AwardsUser]) -> None:
    user = new_user(width=560)
    more = user.page.findChild(FlatButton, "moreFacets")
    user.type("recipients:ågård")
    assert more.isVisible()
    assert more.marked
    user.page.resize(1200, 500)
    assert not more.marked
    user.type("result:won")
    user.page.resize(560, 500)
    assert not more.marked

"""The facet menus: what they count, and what a click writes."""

from collections.abc import Callable
from typing import ClassVar

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot
from tests.award_rows import build_columns
from tests.search.random_awards import award
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.domain.filter_language.facets import FacetState
from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.search.facets import FacetValue
from flee_desktop.ui.filter_bar.buttons import FlatButton
from flee_desktop.ui.filter_bar.facet_list import FacetDelegate
from flee_desktop.ui.filter_bar.facet_menu import FacetMenu
from flee_desktop.ui.filter_bar.facet_model import FacetModel
from flee_desktop.ui.filter_bar.facet_question import FacetAnswer, FacetQuestion

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
    shown = [model.line(place) for place in range(model.rowCount())]
    return {model.label(line.value): line.count for line in shown}


def line_area(menu: FacetMenu, label: str) -> QRect:
    return menu.list.visualRect(menu.list.model().index(list(lines(menu)).index(label), 0))


def states(menu: FacetMenu) -> dict[str, str]:
    model = menu.list.model()
    assert isinstance(model, FacetModel)
    return {model.line(place).value: model.line(place).state for place in range(model.rowCount())}


def click(menu: FacetMenu, user: AwardsUser, qtbot: QtBot, label: str) -> None:
    place = line_area(menu, label).center()
    qtbot.mouseClick(menu.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    user.wait()


class Counts(list[FacetValue]):
    """Some lines, without a catalog to count them in."""

    def place_of(self, value: str) -> int:
        return next((place for place, each in enumerate(self) if each.value == value), -1)


def counts(*lines: tuple[str, int, FacetState]) -> Counts:
    return Counts(FacetValue(*line) for line in lines)


class ManyCounts(Counts):
    """So many recipients that nothing may look at each of them; says at how many something looked."""

    looked_at: ClassVar[set[int]] = set()

    def __len__(self) -> int:
        return 300_000

    def __bool__(self) -> bool:
        return True

    def __getitem__(self, place: int) -> FacetValue:
        self.looked_at.add(place)
        return FacetValue(f"Recipient {place}", 300_000 - place)


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
    before = list(lines(menu))
    click(menu, user, qtbot, "Fjord Film Festival")
    qtbot.waitUntil(lambda: states(menu)["Fjord Film Festival"] == "included")
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


@pytest.fixture
def many_names(user: AwardsUser) -> AwardsUser:
    """A page on which the menu of the recipients can be searched."""
    names = ("Søren Ågård", "Zoë Brontë", *(f"Name {letter}" for letter in "abcdefghij"))
    user.page.set_columns(build_columns(award(id=101, recipients=(name,)) for name in names))
    user.wait()
    return user


def search(menu: FacetMenu, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(menu.search, text)
    qtbot.waitUntil(lambda: len(lines(menu)) == 1)


def test_a_long_menu_is_searched_with_folding(many_names: AwardsUser, qtbot: QtBot) -> None:
    menu = open_facet(many_names, qtbot, "recipients")
    search(menu, qtbot, "soren")
    assert lines(menu) == {"Søren Ågård": 1}
    qtbot.keyClick(menu.search, Qt.Key.Key_Return)
    many_names.wait()
    assert many_names.page.filter_text() == 'recipients:="Søren Ågård"'
    assert lines(menu) == {"Søren Ågård": 1}


def test_enter_waits_for_the_lines_that_were_searched_for(many_names: AwardsUser, qtbot: QtBot) -> None:
    menu = open_facet(many_names, qtbot, "recipients")
    qtbot.keyClicks(menu.search, "zoe")
    qtbot.keyClick(menu.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: many_names.page.filter_text() == 'recipients:="Zoë Brontë"')


def test_a_screen_reader_hears_value_count_and_state() -> None:
    model = FacetModel("result")
    model.show_lines(counts(("Won", 50, "included")))
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


CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def leave_only_by_control_click(menu: FacetMenu, qtbot: QtBot) -> None:
    place = line_area(menu, "Won").center()
    qtbot.mouseClick(menu.list.viewport(), Qt.MouseButton.LeftButton, CTRL, place)


def leave_only_by_the_word_in_the_line(menu: FacetMenu, qtbot: QtBot) -> None:
    index = menu.list.model().index(list(lines(menu)).index("Won"), 0)
    delegate = menu.list.itemDelegate()
    assert isinstance(delegate, FacetDelegate)
    word = delegate.only_area(line_area(menu, "Won"), index, Qt.LayoutDirection.LeftToRight)
    qtbot.mouseClick(menu.list.viewport(), Qt.MouseButton.LeftButton, pos=word.center())


def leave_only_by_key(menu: FacetMenu, qtbot: QtBot) -> None:
    menu.list.setCurrentIndex(menu.list.model().index(list(lines(menu)).index("Won"), 0))
    qtbot.keyClick(menu.list, Qt.Key.Key_Return, ALT)


def leave_only_by_button(menu: FacetMenu, qtbot: QtBot) -> None:
    menu.list.setCurrentIndex(menu.list.model().index(list(lines(menu)).index("Won"), 0))
    button = menu.findChild(QAbstractButton, "facetOnly")
    assert button.accessibleName() == "Only “Won”"
    qtbot.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize(
    "leave_only",
    [
        leave_only_by_control_click,
        leave_only_by_the_word_in_the_line,
        leave_only_by_key,
        leave_only_by_button,
    ],
)
def test_only_this_leaves_just_one_value_of_the_field(
    user: AwardsUser, qtbot: QtBot, leave_only: Callable[..., None]
) -> None:
    user.type("fjord (result:runner-up OR result:nominated) -result:pending")
    menu = open_facet(user, qtbot, "result")
    leave_only(menu, qtbot)
    user.wait()
    assert user.page.filter_text() == "fjord result:won"
    assert user.column("result") == ["Won"]
    assert menu.isVisible()


def test_a_field_is_cleared_by_its_menu(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("result:won fjord -result:pending")
    clear = open_facet(user, qtbot, "result").findChild(QAbstractButton, "facetClear")
    assert clear.accessibleName() == "Clear result"
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    user.wait()
    assert user.page.filter_text() == "fjord"
    assert not clear.isEnabled()


def test_the_counts_of_an_open_menu_follow_what_is_typed(user: AwardsUser, qtbot: QtBot) -> None:
    menu = open_facet(user, qtbot, "result")
    user.page.set_filter_text("fjord")
    qtbot.waitUntil(lambda: lines(menu) == {"Won": 1, "Nominated": 0, "Runner-up": 1})


def test_of_very_many_values_only_those_in_sight_are_looked_at(user: AwardsUser, qtbot: QtBot) -> None:
    menu = open_facet(user, qtbot, "recipients")
    menu.close()
    menu.open_below(user.page)
    answer = FacetAnswer(FacetQuestion("recipients"), ManyCounts(), ManyCounts())
    ManyCounts.looked_at.clear()
    menu.show_answer(answer)
    qtbot.keyClick(menu.search, Qt.Key.Key_PageDown)
    qtbot.waitExposed(menu)
    menu.grab()
    menu.show_answer(answer)
    assert menu.list.model().rowCount() == 300_000
    assert len(ManyCounts.looked_at) < 100


def test_letters_typed_in_the_list_are_searched_for(many_names: AwardsUser, qtbot: QtBot) -> None:
    menu = open_facet(many_names, qtbot, "recipients")
    menu.list.setFocus()
    qtbot.keyClicks(menu.list, "ag")
    assert menu.search.text() == "ag"
    qtbot.waitUntil(lambda: list(lines(menu)) == ["Søren Ågård"])

"""The menu of the years: its histogram, and the boxes for the first and last date."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser
from tests.ui.filter_bar.test_facets import lines, open_facet

from flee_desktop.ui.filter_bar.facet_menu import FacetMenu
from flee_desktop.ui.filter_bar.year_bars import YearBar, year_bars
from flee_desktop.ui.filter_bar.year_span import YearSpan

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")


def open_years(user: AwardsUser, qtbot: QtBot) -> tuple[FacetMenu, YearSpan]:
    menu = open_facet(user, qtbot, "year")
    return menu, menu.findChild(YearSpan)


def write(span: YearSpan, user: AwardsUser, qtbot: QtBot, first: str, last: str) -> None:
    for box, text in ((span.fields.first, first), (span.fields.last, last)):
        box.selectAll()
        qtbot.keyClick(box, Qt.Key.Key_Delete)
        qtbot.keyClicks(box, text)
    qtbot.keyClick(span.fields.last, Qt.Key.Key_Return)
    user.wait()


@given(st.dictionaries(st.integers(1, 9999), st.integers(0, 10**6), min_size=1), st.integers(20, 200))
def test_bars_hold_every_award_once_and_fit(counts: dict[int, int], most: int) -> None:
    bars = year_bars(counts, most)
    assert sum(bar.count for bar in bars) == sum(counts.values())
    assert len(bars) <= most
    assert bars[0].first <= min(counts)
    assert bars[-1].last >= max(counts)
    assert all(after.first == before.last + 1 for before, after in pairwise(bars))


def test_years_without_awards_have_their_place() -> None:
    assert year_bars({2019: 3, 2021: 1}, 100) == [
        YearBar(2019, 2019, 3),
        YearBar(2020, 2020, 0),
        YearBar(2021, 2021, 1),
    ]


def test_the_bars_count_under_the_other_filters(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("result:nominated year:2019 date:2019-06..")
    _, span = open_years(user, qtbot)
    assert span.bars.bars() == [YearBar(2019, 2019, 0), YearBar(2020, 2020, 2)]


def test_a_click_on_a_bar_takes_its_year_and_a_second_lets_it_go(user: AwardsUser, qtbot: QtBot) -> None:
    _, span = open_years(user, qtbot)
    place = span.bars.bar_area(1).center()
    qtbot.mouseClick(span.bars, Qt.MouseButton.LeftButton, pos=place)
    user.wait()
    assert user.page.filter_text() == "year:2020"
    assert len(user.column("body")) == 3
    qtbot.mouseClick(span.bars, Qt.MouseButton.LeftButton, pos=place)
    user.wait()
    assert user.page.filter_text() == ""


def test_a_drag_takes_a_span_of_years(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("fjord OR academy")
    _, span = open_years(user, qtbot)
    from_, to = span.bars.bar_area(1).center(), span.bars.bar_area(0).center()
    qtbot.mousePress(span.bars, Qt.MouseButton.LeftButton, pos=from_)
    qtbot.mouseMove(span.bars, to)
    assert span.bars.pointed_text() == "2019–2020: 4 awards"
    qtbot.mouseRelease(span.bars, Qt.MouseButton.LeftButton, pos=to)
    user.wait()
    assert user.page.filter_text() == "(fjord OR academy) year:2019..2020"


def test_the_bar_under_the_mouse_says_its_year_and_count(user: AwardsUser, qtbot: QtBot) -> None:
    _, span = open_years(user, qtbot)
    assert span.bars.pointed_text() == ""
    qtbot.mouseMove(span.bars, span.bars.bar_area(0).center())
    assert span.bars.pointed_text() == "2019: 2 awards"
    qtbot.mouseMove(span.bars, QPoint(span.bars.width() - 1, 5))
    assert span.bars.pointed_text() == "2020: 3 awards"


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2019", "2020", "year:2019..2020"),
        ("June 2019", "", "date:2019-06.."),
        ("2019-3", "feb 2020", "date:2019-03..2020-02"),
        ("", "2019", "year:..2019"),
    ],
)
def test_what_is_written_into_the_boxes_filters(
    user: AwardsUser, qtbot: QtBot, first: str, last: str, text: str
) -> None:
    _, span = open_years(user, qtbot)
    write(span, user, qtbot, first, last)
    assert user.page.filter_text() == text


def test_the_boxes_show_the_span_of_the_filter(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("fjord date:2019-06..2020-01")
    _, span = open_years(user, qtbot)
    assert (span.fields.first.text(), span.fields.last.text()) == ("2019-06", "2020-01")
    user.page.set_filter_text("year:2019")
    assert (span.fields.first.text(), span.fields.last.text()) == ("2019", "2019")
    write(span, user, qtbot, "", "")
    assert user.page.filter_text() == ""


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [("soon", "2020", ("not a date", "")), ("2020", "2019", ("", "before it begins"))],
)
def test_what_is_no_date_is_told_below_its_box_and_nothing_changes(
    user: AwardsUser, qtbot: QtBot, first: str, last: str, told: tuple[str, str]
) -> None:
    user.type("fjord")
    _, span = open_years(user, qtbot)
    height = span.sizeHint().height()
    write(span, user, qtbot, first, last)
    assert (span.fields.problem(span.fields.first), span.fields.problem(span.fields.last)) == told
    assert user.page.filter_text() == "fjord"
    assert span.sizeHint().height() == height
    qtbot.keyClicks(span.fields.first if told[0] else span.fields.last, "1")
    assert (span.fields.problem(span.fields.first), span.fields.problem(span.fields.last)) == ("", "")


def test_clear_takes_dates_out_too_and_the_button_is_marked_by_them(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("fjord date:2019-06..")
    assert user.page.findChild(QAbstractButton, "facet_year").marked
    menu, _ = open_years(user, qtbot)
    qtbot.mouseClick(menu.findChild(QAbstractButton, "facetClear"), Qt.MouseButton.LeftButton)
    user.wait()
    assert user.page.filter_text() == "fjord"


def test_the_list_says_the_same_as_the_bars(user: AwardsUser, qtbot: QtBot) -> None:
    menu, span = open_years(user, qtbot)
    assert lines(menu) == {bar.label: bar.count for bar in reversed(span.bars.bars())}
    assert span.bars.accessibleDescription() == "2020: 3 awards"

"""The awards page as its user meets it."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import WITHOUT_AWARDS, AwardsUser

from flee_desktop.domain.errors import UserError
from flee_desktop.ui.awards_grid.page import AwardsPage
from flee_desktop.ui.background import Background

SHIFT = Qt.KeyboardModifier.ShiftModifier


def notice_texts(page: AwardsPage) -> list[str]:
    notice = page.findChild(QWidget, "awardsNotice")
    return [label.text() for label in notice.findChildren(QLabel) if label.isVisible()]


def notice_button(page: AwardsPage, beginning: str) -> QPushButton:
    buttons = page.findChild(QWidget, "awardsNotice").findChildren(QPushButton)
    return next(button for button in buttons if button.isVisible() and button.text().startswith(beginning))


def test_it_shows_the_awards_of_its_film_and_says_how_many(user: AwardsUser) -> None:
    assert len(user.column("body")) == 5
    assert user.page.status_text() == "5 awards"


def test_typing_narrows_and_the_status_follows(user: AwardsUser) -> None:
    told: list[str] = []
    user.page.status_changed.connect(told.append)
    user.type("result:won")
    assert user.column("result") == ["Won", "Won"]
    assert told[-1] == "2 of 5 awards"


def test_selected_rows_are_counted(user: AwardsUser) -> None:
    user.go_to(0, "body")
    user.press(Qt.Key.Key_Down, SHIFT)
    user.press(Qt.Key.Key_Down, SHIFT)
    assert user.page.status_text() == "5 awards · 3 selected"


def test_bad_syntax_keeps_the_text_and_the_last_good_result_and_says_why(user: AwardsUser) -> None:
    user.type("result:won")
    user.type("result:won date:20x")
    hint = user.page.findChild(QLabel, "filterHint")
    assert user.page.filter_text() == "result:won date:20x"
    assert user.column("result") == ["Won", "Won"]
    assert hint.isVisible()
    assert "20x" in hint.text()


def test_a_pattern_that_takes_too_long_is_told_like_bad_syntax(
    user: AwardsUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_slow(*_: object) -> None:
        raise UserError("This pattern is too slow.")

    monkeypatch.setattr("flee_desktop.search.view.select", too_slow)
    user.page.set_filter_text("/fjord/")
    user.wait()
    assert user.page.findChild(QLabel, "filterHint").text().startswith("This pattern is too slow.")
    assert len(user.column("body")) == 5


def test_clicks_on_a_heading_sort_up_down_and_not_at_all(user: AwardsUser) -> None:
    source = user.column("category")
    user.click_heading("category")
    assert user.column("category") == sorted(source)
    user.click_heading("category")
    assert user.column("category") == sorted(source, reverse=True)
    user.click_heading("category")
    assert user.column("category") == source


def test_a_click_with_shift_sorts_by_one_more_field(user: AwardsUser) -> None:
    user.click_heading("result")
    user.click_heading("category", SHIFT)
    assert user.page.table.headings.sort_keys == (("result", False), ("category", False))
    assert list(zip(user.column("result"), user.column("category"), strict=True)) == [
        ("Won", "Best Feature"),
        ("Won", "Best Score"),
        ("Runner-up", "Audience Award"),
        ("Nominated", "Best Director"),
        ("Nominated", "Best Editing"),
    ]


def test_the_current_award_stays_current_when_the_filter_moves_it(user: AwardsUser) -> None:
    user.go_to(3, "category")
    user.type("tied")
    index = user.page.table.currentIndex()
    assert user.page.model.nomination_id(index.row()) == 104


def test_when_nothing_matches_the_worst_term_can_be_removed(user: AwardsUser) -> None:
    user.type("result:won year:1950")
    assert notice_texts(user.page) == [
        "No awards match “result:won year:1950”",
        "Without “Year: 1950” there are 2 awards.",
    ]
    notice_button(user.page, "Remove").click()
    user.wait()
    assert user.page.filter_text() == "result:won"
    assert user.column("result") == ["Won", "Won"]


def test_when_nothing_matches_the_filter_can_be_cleared(user: AwardsUser) -> None:
    user.type("zzz")
    notice_button(user.page, "Clear").click()
    user.wait()
    assert len(user.column("body")) == 5


def test_a_film_without_awards_says_so(new_user: Callable[..., AwardsUser]) -> None:
    user = new_user(WITHOUT_AWARDS, "Passing")
    assert notice_texts(user.page) == ["No awards recorded for Passing"]
    assert user.page.status_text() == "0 awards"


def test_while_awards_are_read_the_page_says_so(background: Background, qtbot: QtBot) -> None:
    page = AwardsPage(background)
    qtbot.addWidget(page)
    page.set_columns(None)
    page.show()
    assert page.status_text() == "Loading awards…"
    assert page.current_export() is None
    qtbot.waitUntil(lambda: page.findChild(QWidget, "awardsNotice").isVisible())


def test_the_whole_catalog_has_a_column_for_the_film(
    new_user: Callable[..., AwardsUser], qtbot: QtBot
) -> None:
    user = new_user(None, "")
    assert user.shown_columns()[0] == "film"
    assert "Loud" in user.column("film")
    user.go_to(0, "film")
    with qtbot.waitSignal(user.page.film_requested) as asked:
        user.press(Qt.Key.Key_Return)
    assert asked.args == [1]


def test_on_one_films_page_that_column_would_say_nothing(user: AwardsUser) -> None:
    assert "film" not in user.shown_columns()


def test_enter_on_a_reference_asks_for_it(user: AwardsUser, qtbot: QtBot) -> None:
    user.go_to(0, "references")
    with qtbot.waitSignal(user.page.reference_requested) as asked:
        user.press(Qt.Key.Key_Return)
    assert asked.args == [3]


def test_escape_clears_the_filter_and_then_goes_back_to_the_table(user: AwardsUser, qtbot: QtBot) -> None:
    user.type("won")
    qtbot.keyClick(user.page.bar.box, Qt.Key.Key_Escape)
    assert user.page.filter_text() == ""
    assert user.page.bar.box.hasFocus()
    qtbot.keyClick(user.page.bar.box, Qt.Key.Key_Escape)
    assert user.page.table.hasFocus()


def test_a_slash_in_the_table_goes_to_the_filter(user: AwardsUser) -> None:
    user.go_to(0, "body")
    user.press(Qt.Key.Key_Slash)
    assert user.page.bar.box.hasFocus()


def test_tab_leaves_the_table(user: AwardsUser) -> None:
    user.go_to(0, "body")
    user.press(Qt.Key.Key_Tab)
    assert not user.page.table.hasFocus()


def test_one_keystroke_is_one_paint(user: AwardsUser, qtbot: QtBot) -> None:
    painted = Paints()
    user.page.table.viewport().installEventFilter(painted)
    qtbot.wait(250)  # the marks of the first rows have been painted
    painted.count = 0
    user.type("w")
    qtbot.wait(50)
    assert painted.count == 1


def test_selecting_all_does_not_make_the_header_ask_every_row(user: AwardsUser) -> None:
    assert user.page.table.headings.selectionModel() is not user.page.table.selectionModel()


def test_everything_that_takes_the_focus_has_a_name(user: AwardsUser) -> None:
    nameless = [
        child
        for child in user.page.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and child.isVisible() and not child.accessibleName()
    ]
    assert nameless == []


@pytest.mark.parametrize("width", [540, 760, 1000, 1400])
def test_nothing_of_the_bar_is_cut_at_any_width(new_user: Callable[..., AwardsUser], width: int) -> None:
    bar = new_user(width=width).page.bar
    cut = [
        child.objectName()
        for child in bar.facets.findChildren(QWidget)
        if child.isVisible() and not bar.facets.rect().contains(child.geometry())
    ]
    assert cut == []
    assert bar.box.width() >= bar.box.minimumWidth()


class Paints(QObject):
    """Counts the paints of what it watches."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


_PLACES = re.compile(r"(%L?n|%\d)")


class Shouting(QTranslator):
    """A language in which every word is in capitals."""

    def translate(self, _context: str, source: str, *_: object) -> str:
        return "".join(part if part.startswith("%") else part.upper() for part in _PLACES.split(source))

    def isEmpty(self) -> bool:
        return False


def test_another_language_is_spoken_at_once(user: AwardsUser, qapp: QApplication, qtbot: QtBot) -> None:
    user.type("result:won")
    told: list[str] = []
    user.page.status_changed.connect(told.append)
    language = Shouting()
    qapp.installTranslator(language)
    qtbot.waitUntil(lambda: "2 OF 5 AWARDS" in told)
    assert user.column("result") == ["WON", "WON"]
    assert user.page.table.accessibleName() == "AWARDS"
    chips = user.page.findChildren(QAbstractButton, "filterChip")
    assert [chip.text() for chip in chips if chip.isVisible()] == ["RESULT: WON"]
    qapp.removeTranslator(language)
    qtbot.waitUntil(lambda: told[-1] == "2 of 5 awards")


def test_tab_goes_in_reading_order(user: AwardsUser) -> None:
    user.type("result:won fjord")
    order = [user.page.bar.box]
    while user.page.table not in order:
        order.append(order[-1].nextInFocusChain())
    stops = [each for each in order if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [each.accessibleName() for each in stops if each.accessibleName()] == [
        "Filter awards",
        "What a filter can say",
        "Filter by result",
        "Filter by year",
        "Filter by award body",
        "Filter by category",
        "Filter by recipients",
        "Remove the filter Result: Won",
        "Remove the filter fjord",
        "Clear all",
        "Saved filters",
        "Awards",
    ]

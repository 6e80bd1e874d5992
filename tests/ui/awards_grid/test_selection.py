"""What is selected stays selected: it is kept by award, not by line."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as rules
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot
from tests.award_rows import build_columns
from tests.search.random_awards import award
from tests.ui import invented
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.grouping import group_rows
from flee_desktop.search.moving import moved_rows
from flee_desktop.search.ordering import SortKey
from flee_desktop.search.outline import Outline
from flee_desktop.ui.awards_grid.model import AwardModel
from flee_desktop.ui.awards_grid.view import AwardsTable

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FLAG = QItemSelectionModel.SelectionFlag
COUNT = 12
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")
COMMANDS = (FLAG.ClearAndSelect, FLAG.Select, FLAG.Toggle, FLAG.Deselect)


def some_awards(ids: list[int]) -> AwardColumns:
    return build_columns([award(id=number, body="AB"[number % 2], position=number) for number in ids])


class Plain:
    """A table, and beside it a set of ids that is changed only when somebody selects."""

    def __init__(self) -> None:
        self.columns = some_awards(list(range(1, COUNT + 1)))
        self.table = AwardsTable(AwardModel())
        self.table.resize(900, 2000)
        self.selected: set[int] = set()
        self.show(list(range(COUNT)), grouped=False, moved=None)

    def show(self, rows: list[int], *, grouped: bool, moved: np.ndarray | None) -> None:
        numbers = np.array(rows, dtype=np.int32)
        groups = group_rows(self.columns, numbers, SortKey("body")) if grouped else None
        collapsed = np.arange(len(groups)) % 2 == 1 if groups is not None else None
        self.table.show_lines(self.columns, Outline(numbers, groups, collapsed), moved)

    def select(self, first: int, last: int, command: FLAG) -> None:
        model = self.table.award_model
        first, last = sorted(min(line, model.rowCount() - 1) for line in (first, last))
        ids = {self.id_on(line) for line in range(first, last + 1) if model.row_of(line) >= 0}
        changes = {
            FLAG.ClearAndSelect: ids,
            FLAG.Select: self.selected | ids,
            FLAG.Toggle: self.selected ^ ids,
            FLAG.Deselect: self.selected - ids,
        }
        self.selected = changes[command]
        lines = QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1))
        self.table.selectionModel().select(lines, command | FLAG.Rows)

    def id_on(self, line: int) -> int:
        return int(self.columns.ids[self.table.award_model.row_of(line)])

    def check(self) -> None:
        model, selected = self.table.award_model, self.table.selected
        shown = self.columns.ids[model.outline.rows].tolist()
        assert self.columns.ids[selected.rows()].tolist() == [each for each in shown if each in self.selected]
        assert selected.count() == len(selected.rows())
        for line in range(model.rowCount()):
            told = selected.isSelected(model.index(line, 0))
            assert told == (model.row_of(line) >= 0 and self.id_on(line) in self.selected)


lines = st.integers(0, COUNT + 2)
gestures = st.tuples(st.just("select"), lines, lines, st.sampled_from(COMMANDS))
sorts = st.tuples(st.just("show"), st.permutations(range(COUNT)), st.booleans())
filters = st.tuples(st.just("show"), st.lists(st.integers(0, COUNT - 1), unique=True), st.booleans())
imports = st.tuples(st.just("read anew"), st.permutations(range(1, COUNT + 1)))


@rules(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.one_of(gestures, sorts, filters, imports), max_size=12))
def test_no_sort_filter_grouping_or_import_changes_what_is_selected(qapp, steps: list[tuple]) -> None:  # noqa: ARG001
    plain = Plain()
    for step in steps:
        if step[0] == "select" and plain.table.award_model.rowCount():
            plain.select(*step[1:])
        elif step[0] == "show":
            plain.show(list(step[1]), grouped=step[2], moved=None)
        elif step[0] == "read anew":
            before, plain.columns = plain.columns, some_awards(list(step[1]))
            plain.table.show_lines(None, None)
            plain.show(list(range(COUNT)), grouped=False, moved=moved_rows(before, plain.columns))
        plain.check()


@pytest.fixture
def long(new_user: Callable[..., AwardsUser]) -> AwardsUser:
    """A film with three hundred awards: more than are in sight."""
    rows = [award(id=n, category=f"Best {n % 60:02}", position=n) for n in range(1, 301)]
    user = new_user(None, "")
    user.page.set_origins_of(None)
    user.page.set_columns(build_columns(rows))
    user.wait()
    return user


def test_ctrl_a_selects_every_award_of_the_filter(long: AwardsUser) -> None:
    long.type("category:59")
    long.page.table.setFocus()
    long.press(Qt.Key.Key_A, CTRL)
    assert long.page.status_text() == "5 of 300 awards · 5 selected"
    long.type("")
    assert long.page.status_text() == "300 awards · 5 selected"


def test_shift_and_arrows_extend_and_shrink_what_is_selected(long: AwardsUser) -> None:
    long.go_to(5, "body")
    for _ in range(3):
        long.press(Qt.Key.Key_Down, SHIFT)
    assert long.selected_ids() == [6, 7, 8, 9]
    long.press(Qt.Key.Key_Up, SHIFT)
    assert long.selected_ids() == [6, 7, 8]
    long.press(Qt.Key.Key_End, CTRL, SHIFT)
    assert len(long.selected_ids()) == 295
    long.press(Qt.Key.Key_Up)
    assert long.selected_ids() == [299]


def test_ctrl_and_a_click_add_and_take_away(long: AwardsUser) -> None:
    long.click_line(2)
    long.click_line(4, CTRL)
    assert long.selected_ids() == [3, 5]
    long.click_line(2, CTRL)
    assert long.selected_ids() == [5]
    long.click_line(7, SHIFT, CTRL)
    assert long.selected_ids() == [3, 4, 5, 6, 7, 8]


def test_a_sort_takes_the_selection_and_the_current_award_along(long: AwardsUser) -> None:
    long.click_line(2)
    long.click_line(4, CTRL)
    long.click_heading("category")
    assert sorted(long.selected_ids()) == [3, 5]
    assert long.page.model.nomination_id(long.page.table.currentIndex().row()) == 5


def test_after_a_sort_shift_extends_from_the_current_award(long: AwardsUser) -> None:
    long.click_line(2)
    long.click_heading("category")
    line = long.page.table.currentIndex().row()
    long.press(Qt.Key.Key_Down, SHIFT)
    assert long.selected_ids() == [3, long.page.model.nomination_id(line + 1)]


def test_the_award_that_is_looked_at_stays_where_it_is_in_the_window(long: AwardsUser) -> None:
    table, model = long.page.table, long.page.model
    table.scrollTo(model.index(150, 0), table.ScrollHint.PositionAtCenter)
    long.click_line(150)
    y = table.visualRect(table.currentIndex()).y()
    long.click_heading("category")
    assert model.nomination_id(table.currentIndex().row()) == 151
    assert table.visualRect(table.currentIndex()).y() == y


def test_what_was_scrolled_out_of_sight_does_not_pull_the_window_back(long: AwardsUser) -> None:
    table = long.page.table
    long.click_line(2)
    table.verticalScrollBar().setValue(200)
    top = long.page.model.nomination_id(table.rowAt(0))
    long.group_by("body")
    assert long.page.model.nomination_id(table.rowAt(0)) == top


def test_only_what_is_in_sight_is_told_to_qt(long: AwardsUser) -> None:
    table = long.page.table
    table.setFocus()
    long.press(Qt.Key.Key_A, CTRL)
    told = sum(each.height() for each in table.selectionModel().selection())
    first, last = table.lines_in_sight()
    assert told == last - first + 1 < 300
    long.press(Qt.Key.Key_End, CTRL, SHIFT)
    assert table.selected.isRowSelected(299)


def test_another_catalog_has_no_selection(long: AwardsUser, columns: AwardColumns) -> None:
    long.press(Qt.Key.Key_A, CTRL)
    long.page.set_columns(None)
    long.page.set_catalog("another", writable=True)
    long.page.set_columns(columns)
    long.wait()
    assert long.selected_ids() == []


def test_selected_awards_stay_so_when_the_catalog_is_read_anew(user: AwardsUser, qtbot: QtBot) -> None:
    user.click_line(1)
    user.page.set_columns(None)
    user.page.set_columns(build_columns(invented.ROWS[::-1]))
    user.wait()
    qtbot.wait(1)
    assert user.selected_ids() == [102]
    assert user.page.model.nomination_id(user.page.table.currentIndex().row()) == 102

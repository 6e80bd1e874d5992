"""What the model of the grid answers."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.grouping import group_rows
from flee_desktop.search.ordering import SortKey
from flee_desktop.search.outline import Outline
from flee_desktop.ui.awards_grid.model import COLUMN_OF, AwardModel


@pytest.fixture
def model(columns: AwardColumns) -> AwardModel:
    shown = AwardModel()
    shown.show_lines(columns, Outline(np.arange(len(columns), dtype=np.int32)))
    return shown


def spoken(model: AwardModel, row: int, field: str) -> str:
    return model.index(row, COLUMN_OF[field]).data(Qt.ItemDataRole.AccessibleTextRole)


def test_it_keeps_the_promises_of_a_qt_model(model: AwardModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_rows_are_in_the_order_given(columns: AwardColumns, model: AwardModel) -> None:
    model.show_lines(columns, Outline(np.array([4, 0], dtype=np.int32)))
    assert [model.nomination_id(row) for row in range(model.rowCount())] == [105, 101]


def test_a_month_only_date_is_shown_without_a_day(model: AwardModel) -> None:
    assert model.written(2, "date") == "Jan 2020"


def test_no_cell_is_silent_for_a_screen_reader(model: AwardModel) -> None:
    cells = [spoken(model, row, field.name) for row in range(model.rowCount()) for field in AWARD_FIELDS]
    assert all(cells)
    assert spoken(model, 0, "note") == "no note"


def test_a_reason_is_spoken_with_its_cell(model: AwardModel) -> None:
    model.mark(104, {"date": "Taken from the row above."})
    assert spoken(model, 3, "date") == "Jan 2020 (Taken from the row above.)"


def test_only_text_is_answered_so_that_a_frame_stays_cheap(model: AwardModel) -> None:
    text = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
    cell = model.index(0, 0)
    assert [role for role in Qt.ItemDataRole if role not in text and cell.data(role) is not None] == []


def test_a_heading_says_what_its_group_is_and_what_came_of_it_in_every_cell(columns: AwardColumns) -> None:
    model = AwardModel()
    groups = group_rows(columns, np.arange(len(columns), dtype=np.int32), SortKey("body"))
    model.show_lines(columns, Outline(groups.rows, groups, np.array([False, True, False])))
    assert model.row_of(0) == -1
    assert {model.index(0, column).data() for column in range(model.columnCount())} == {
        "Academy of Quiet Pictures — 3 awards · 2 won · 1 nominated"
    }
    assert spoken(model, 0, "note").endswith("1 nominated (group, expanded)")
    assert spoken(model, 4, "note").endswith("1 nominated (group, collapsed)")
    assert [model.group_at(line) for line in range(model.rowCount())] == [0, -1, -1, -1, 1, 2, -1, -1]


def test_without_columns_there_are_no_rows(model: AwardModel) -> None:
    model.show_lines(None, None)
    assert model.rowCount() == 0
    assert model.columnCount() == len(AWARD_FIELDS)

"""Columns give back what the records hold, as a grid and an export need it."""

import numpy as np
from hypothesis import given
from tests.award_rows import AwardRow, build_columns, column_texts
from tests.search import random_awards
from tests.search.random_awards import award

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.results import Result


@given(random_awards.rows)
def test_every_cell_is_the_attribute_of_its_record(rows: list[AwardRow]) -> None:
    columns = build_columns(iter(rows))
    assert len(columns) == len(rows)
    for number, row in enumerate(rows):
        for field in AWARD_FIELDS:
            if field.name != "year":
                assert columns.cell(number, field.name) == getattr(row, field.name)


def test_texts_are_those_of_an_export() -> None:
    columns = build_columns(
        [award(id=5, date="2022-01", recipients=("A", "B"), references=(39, 40), result=Result.RUNNER_UP)]
    )
    wanted = {"date": "2022-01", "year": "2022", "recipients": "A; B", "references": "39; 40", "edition": ""}
    assert {name: columns.text(0, name) for name in wanted} == wanted
    assert columns.text(0, "result") == "Runner-up"
    assert column_texts(columns, np.array([0, 0], dtype=np.int32), "year") == ["2022", "2022"]
    assert columns.ids.tolist() == [5]


def test_a_year_over_an_interval_shows_its_first() -> None:
    columns = build_columns([award(id=1, date="2021/2022"), award(id=2, date="")])
    assert columns.cell(0, "year") == 2021
    assert columns.cell(1, "year") is None


def test_what_is_stated_as_a_date_and_is_none_is_shown_and_never_compared() -> None:
    columns = build_columns([award(id=1, date="soon")])
    assert columns.text(0, "date") == "soon"
    assert columns.cell(0, "year") is None

"""Groups hold the rows that show the same, in order, and count what came of them."""

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.award_rows import AwardRow, build_columns
from tests.search import plain_evaluation as plain
from tests.search import random_awards
from tests.search.random_awards import award

from flee_desktop.domain.results import Result
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.grouping import Groups, cells_named, group_name, group_rows
from flee_desktop.search.ordering import SortKey, in_order

fields = st.sampled_from(random_awards.TEXT_FIELDS)


def grouped(columns: AwardColumns, key: SortKey, sort: tuple[SortKey, ...] = ()) -> Groups:
    rows = in_order(columns, np.ones(len(columns), dtype=np.bool_), sort)
    return group_rows(columns, rows, key)


def members(groups: Groups) -> list[list[int]]:
    return [
        groups.rows[groups.starts[group] : groups.starts[group + 1]].tolist() for group in range(len(groups))
    ]


@given(random_awards.rows, random_awards.sorts, fields, st.booleans())
def test_groups_are_what_going_through_the_records_gives(
    rows: list[AwardRow], sort: tuple[SortKey, ...], field: str, descending: bool
) -> None:
    columns = build_columns(rows)
    key = SortKey(field, descending)
    groups = grouped(columns, key, sort)
    expected: dict[str, list[int]] = {}
    for row in plain.ordered(rows, list(range(len(rows))), sort):
        expected.setdefault(columns.text(row, field), []).append(row)
    names = [columns.columns[field].text(cell) for cell in groups.cells.tolist()]
    assert dict(zip(names, members(groups), strict=True)) == expected
    assert [groups.count(group) for group in range(len(groups))] == [len(expected[name]) for name in names]
    for group, name in enumerate(names):
        assert groups.by_result(group) == Counter(rows[row].result for row in expected[name])


@given(random_awards.rows, fields, st.booleans())
def test_groups_stand_in_the_order_of_their_field(rows: list[AwardRow], field: str, descending: bool) -> None:
    key = SortKey(field, descending)
    firsts = [each[0] for each in members(grouped(build_columns(rows), key))]
    assert plain.ordered(rows, firsts, (key,)) == firsts


def test_an_uncertain_date_is_a_group_of_its_own_beside_the_certain_one() -> None:
    rows = [award(id=number, date=date) for number, date in enumerate(("2021-06?", "2021-06", "2021-06?"))]
    columns = build_columns(rows)
    groups = grouped(columns, SortKey("date"))
    assert [columns.columns["date"].text(cell) for cell in groups.cells.tolist()] == ["2021-06?", "2021-06"]
    assert members(groups) == [[0, 2], [1]]


def test_recipients_who_are_credited_alike_are_one_group() -> None:
    rows = [
        award(id=1, recipients=("Flee",), recipient_names=("Flee",)),
        award(id=2, recipients=("Flee",), recipient_names=("Flugt",)),
    ]
    assert members(grouped(build_columns(rows), SortKey("recipients"))) == [[0, 1]]


def test_no_rows_make_no_groups() -> None:
    columns = build_columns([award(id=1, result=Result.WON)])
    groups = group_rows(columns, np.empty(0, dtype=np.int32), SortKey("body"))
    assert (len(groups), groups.starts.tolist(), groups.results.shape) == (0, [0], (0, len(Result)))
    assert len(grouped(build_columns([]), SortKey("body"))) == 0


@given(random_awards.rows, fields)
def test_a_group_is_found_again_by_its_name(rows: list[AwardRow], field: str) -> None:
    columns = build_columns(rows)
    column = columns.columns[field]
    names = {group_name(column, cell): cell for cell in grouped(columns, SortKey(field)).cells.tolist()}
    assert cells_named(column, names) == names
    assert cells_named(column, [("no such value",), (*next(iter(names), ()), "and another")]) == {}

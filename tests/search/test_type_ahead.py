"""Type-ahead finds what somebody would who looks down the column, cell by cell."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.award_rows import AwardRow, build_columns
from tests.search import random_awards
from tests.search.random_awards import award

from flee_desktop.domain.folding import fold
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.ordering import SortKey, in_order
from flee_desktop.search.type_ahead import find_beginning


def looked_up(columns: AwardColumns, rows: list[int], field: str, typed: str, start: int) -> int:
    for place in (*range(start, len(rows)), *range(start)):
        cell = fold(columns.text(rows[place], field))
        if cell and cell.startswith(fold(typed)):
            return place
    return -1


@given(
    random_awards.rows,
    random_awards.sorts,
    st.sampled_from(random_awards.TEXT_FIELDS),
    st.sampled_from([part for part in random_awards.PARTS if fold(part)]),
    st.integers(0, 12),
)
def test_it_finds_what_looking_down_the_column_finds(
    rows: list[AwardRow], sort: tuple[SortKey, ...], field: str, typed: str, start: int
) -> None:
    columns = build_columns(rows)
    ordered = in_order(columns, np.ones(len(columns), dtype=np.bool_), sort)
    start = min(start, len(rows))
    assert find_beginning(columns, ordered, field, typed, start) == looked_up(
        columns, ordered.tolist(), field, typed, start
    )


def test_accents_and_case_do_not_matter_and_the_top_follows_the_end() -> None:
    columns = build_columns([award(id=n, body=body) for n, body in enumerate(("Ørsted", "Annecy", "Zoë"))])
    rows = np.arange(3, dtype=np.int32)
    assert find_beginning(columns, rows, "body", "ors", 1) == 0
    assert find_beginning(columns, rows, "body", "ZO") == 2
    assert find_beginning(columns, rows, "body", "necy") == -1

"""Spans put every cell into each place it covers, and never more than a table can have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.errors import UserError
from flee_desktop.formats.page.blocks import Cell, Grid, GridRow
from flee_desktop.formats.page.spans import expand


def grid(*rows):
    return Grid(1, tuple(GridRow(at, "", tuple(cells)) for at, cells in enumerate(rows, 1)))


def texts(table):
    return [row.cells for row in expand(table)]


def test_a_cell_covers_the_rows_and_columns_it_spans():
    table = grid([Cell("A", rows=2), Cell("B", columns=2)], [Cell("c"), Cell("d")])
    assert texts(table) == [("A", "B", "B"), ("A", "c", "d")]
    assert [row.origins for row in expand(table)] == [(0, 0, 0), (0, 1, 1)]


def test_a_span_past_the_last_row_ends_there():
    assert texts(grid([Cell("A", rows=9), Cell("b")], [Cell("c")])) == [("A", "b"), ("A", "c")]


def test_no_rows_means_all_that_are_left():
    assert texts(grid([Cell("A", rows=0), Cell("b")], [Cell("c")], [Cell("d")]))[2] == ("A", "d")


def test_impossible_spans_are_clamped():
    rows = expand(grid([Cell("A", rows=99_999_999, columns=99_999_999)], [Cell("b")]))
    assert len(rows[0].cells) == 1_001
    assert len(rows) == 2


def test_a_table_of_impossible_size_is_refused_with_its_line():
    rows = [[Cell("x", columns=1_000)] for _ in range(600)]
    with pytest.raises(UserError, match="Line 501"):
        expand(grid(*rows))


def test_a_row_that_one_cell_fills_is_a_heading():
    rows = expand(grid([Cell("Awards", columns=2)], [Cell("a"), Cell("b")]))
    assert [row.heading for row in rows] == [True, False]
    assert rows[0].cells == ("Awards", "")


@given(st.lists(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 4)), max_size=5), max_size=8))
def test_every_row_is_as_wide_as_the_table_and_no_written_cell_is_lost(spans):
    table = grid(*([Cell(f"{r},{c}", *span) for c, span in enumerate(row)] for r, row in enumerate(spans)))
    rows = expand(table)
    assert len({len(row.cells) for row in rows}) <= 1
    for at, row in enumerate(rows):
        own = {text for text, origin in zip(row.cells, row.origins, strict=True) if origin == at}
        assert own - {""} == {f"{at},{column}" for column in range(len(spans[at]))}

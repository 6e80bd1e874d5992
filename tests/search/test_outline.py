"""Lines agree with a list that is written out, whatever is grouped and collapsed."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.award_rows import AwardRow, build_columns
from tests.search import random_awards

from flee_desktop.search.grouping import group_rows
from flee_desktop.search.ordering import SortKey
from flee_desktop.search.outline import Outline


def outlined(rows: list[AwardRow], field: str | None, collapsed: list[bool]) -> Outline:
    numbers = np.arange(len(rows), dtype=np.int32)[::-1]
    if field is None:
        return Outline(numbers)
    groups = group_rows(build_columns(rows), numbers, SortKey(field))
    return Outline(numbers, groups, np.resize(np.array(collapsed), len(groups)))


def written_out(outline: Outline) -> list[tuple[int, int]]:
    """(group, -1) for each heading and (-1, row) for each row in sight."""
    groups = outline.groups
    if groups is None:
        return [(-1, row) for row in outline.rows.tolist()]
    lines: list[tuple[int, int]] = []
    for group in range(len(groups)):
        lines.append((group, -1))
        if not outline.is_collapsed(group):
            lines += [
                (-1, row) for row in groups.rows[groups.starts[group] : groups.starts[group + 1]].tolist()
            ]
    return lines


outlines = st.builds(
    outlined,
    random_awards.rows,
    st.sampled_from((None, *random_awards.TEXT_FIELDS)),
    st.lists(st.booleans(), min_size=1, max_size=5),
)


@given(outlines)
def test_each_line_is_a_heading_or_a_row(outline: Outline) -> None:
    lines = written_out(outline)
    assert [(outline.group_at(line), outline.row_at(line)) for line in range(len(outline))] == lines


@given(outlines)
def test_a_row_is_found_on_its_line_or_under_its_heading(outline: Outline) -> None:
    lines = written_out(outline)
    for place, row in enumerate(outline.rows.tolist()):
        line = outline.line_of_row(row)
        assert line == outline.line_of_place(place)
        if (-1, row) in lines:
            assert line == lines.index((-1, row))
            assert outline.place_at(line) == place
        else:
            assert outline.is_collapsed(outline.group_at(line))
    assert outline.line_of_row(99) == -1


@given(outlines, st.data())
def test_the_rows_of_some_lines_are_those_in_sight(outline: Outline, data: st.DataObject) -> None:
    lines = written_out(outline)
    if lines:
        first = data.draw(st.integers(0, len(lines) - 1))
        last = data.draw(st.integers(first, len(lines) - 1))
        rows = [row for group, row in lines[first : last + 1] if group < 0]
        assert outline.rows_between(first, last).tolist() == rows

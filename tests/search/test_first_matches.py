"""The first of several filters that matches a row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.award_rows import AwardRow, build_columns
from tests.search.plain_evaluation import matches
from tests.search.random_awards import award, filters, rows

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.domain.filters import Everything, Filter, Matches
from flee_desktop.search.first_matches import MOST_FILTERS, first_matches
from flee_desktop.search.matching import SearchStoppedError


@given(rows, st.lists(filters, max_size=4))
def test_each_row_has_the_number_of_the_first_filter_that_matches_it(
    awards: list[AwardRow], several: list[Filter]
) -> None:
    expected = [next((n for n, each in enumerate(several, 1) if matches(each, row)), 0) for row in awards]
    assert first_matches(build_columns(awards), several).tolist() == expected


def test_a_pattern_that_cannot_be_used_costs_only_its_own_color() -> None:
    columns = build_columns([award(id=1, note="a" * 5000 + "!"), award(id=2)])
    slow, all_won = Matches("note", "(a|aa)+$"), parse_filter("result:won").filter
    assert first_matches(columns, [Matches(None, "("), slow, all_won]).tolist() == [3, 3]


def test_more_filters_than_a_byte_has_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="byte"):
        first_matches(build_columns([]), [Everything()] * (MOST_FILTERS + 1))


def test_it_stops_when_nobody_waits_for_it() -> None:
    with pytest.raises(SearchStoppedError):
        first_matches(build_columns([award(id=1)]), [parse_filter("a").filter], lambda: True)

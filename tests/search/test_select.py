"""The columns answer as the records themselves would, whatever rows, filter and order."""

from hypothesis import given
from hypothesis import strategies as st
from tests.award_rows import AwardRow, build_columns
from tests.search import plain_evaluation as plain
from tests.search import random_awards

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.domain.filters import Filter
from flee_desktop.domain.folding import fold
from flee_desktop.search.facets import facet_counts
from flee_desktop.search.ordering import SortKey
from flee_desktop.search.patterns import PatternError
from flee_desktop.search.view import Selection, greatest_obstacle, select

film_ids = st.sampled_from((None, 1, 2, 99))


@given(random_awards.rows, film_ids, random_awards.filters, random_awards.sorts)
def test_rows_order_and_tally_agree_with_the_records(
    rows: list[AwardRow], film_id: int | None, condition: Filter, sort: tuple[SortKey, ...]
) -> None:
    columns = build_columns(rows)
    view = select(columns, Selection(film_id, condition, sort))
    expected = plain.selected(rows, film_id, condition)
    assert view.rows.tolist() == plain.ordered(rows, expected, sort)
    assert view.tally == plain.tally_of(rows, expected)
    assert view.total == sum(film_id in (None, row.film_id) for row in rows)
    assert columns.ids[view.rows].tolist() == [rows[number].id for number in view.rows]


@given(random_awards.rows, random_awards.texts)
def test_what_is_typed_finds_what_it_says(rows: list[AwardRow], text: str) -> None:
    condition = parse_filter(text).filter
    try:
        found = select(build_columns(rows), Selection(None, condition)).rows.tolist()
    except PatternError:
        return
    assert found == plain.selected(rows, None, condition)


@given(random_awards.rows, film_ids, random_awards.filters, st.sampled_from(random_awards.FACETS))
def test_facets_agree_with_the_records(
    rows: list[AwardRow], film_id: int | None, condition: Filter, field: str
) -> None:
    counted = facet_counts(build_columns(rows), Selection(film_id, condition), field)
    assert {fold(value.value): (value.count, value.state) for value in counted} == plain.facets(
        rows, film_id, condition, field
    )


@given(random_awards.rows, random_awards.filters, st.sampled_from(random_awards.FACETS))
def test_facets_are_in_order(rows: list[AwardRow], condition: Filter, field: str) -> None:
    counted = facet_counts(build_columns(rows), Selection(None, condition), field)
    if field == "year":
        assert [int(value.value) for value in counted] == sorted(
            (int(value.value) for value in counted), reverse=True
        )
    else:
        assert [value.count for value in counted] == sorted((value.count for value in counted), reverse=True)


@given(random_awards.rows, st.lists(random_awards.filters, min_size=1, max_size=3))
def test_the_obstacle_is_the_term_whose_removal_brings_back_most(
    rows: list[AwardRow], conditions: list[Filter]
) -> None:
    from flee_desktop.domain.filters import And

    columns = build_columns(rows)
    selection = Selection(None, And(tuple(conditions)))
    if len(select(columns, selection).rows):
        return
    without = [
        len(plain.selected(rows, None, And(tuple(conditions[:term] + conditions[term + 1 :]))))
        for term in range(len(conditions))
    ]
    obstacle = greatest_obstacle(columns, selection)
    assert (obstacle.count if obstacle else 0) == max(without)
    assert obstacle is None or without[obstacle.term] == obstacle.count

"""A facet's count is what one gets by clicking it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.award_rows import AwardRow, build_columns
from tests.search import random_awards
from tests.search.random_awards import award

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.filter_language.editing import include
from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.search.facets import FacetValue, facet_counts
from flee_desktop.search.view import Selection, select


@given(
    random_awards.rows, st.sampled_from([field.name for field in AWARD_FIELDS]), st.sampled_from(("", "a -b"))
)
def test_including_a_value_finds_as_many_rows_as_its_count(
    rows: list[AwardRow], field: str, text: str
) -> None:
    columns = build_columns(rows)
    for value in facet_counts(columns, Selection(None, parse_filter(text).filter), field):
        parsed = parse_filter(include(text, field, value.value))
        assert len(select(columns, Selection(None, parsed.filter)).rows) == value.count
        assert FacetValue(value.value, value.count, "included") in facet_counts(
            columns, Selection(None, parsed.filter), field
        )


def test_spellings_that_a_filter_takes_for_one_are_counted_as_one() -> None:
    columns = build_columns([award(id=1, body="Hellstrøm"), award(id=2, body="Hellström")])
    assert facet_counts(columns, Selection(), "body")[:] == [FacetValue("Hellstrøm", 2)]


def test_recipients_are_counted_by_the_name_of_their_authority() -> None:
    rows = [
        award(
            id=1, recipients=("Charlotte De La Gournerie",), recipient_names=("Charlotte de la Gournerie",)
        ),
        award(id=2, recipients=("C. de la Gournerie",), recipient_names=("Charlotte de la Gournerie",)),
    ]
    counted = facet_counts(build_columns(rows), Selection(), "recipients")
    assert counted[:] == [FacetValue("Charlotte de la Gournerie", 2)]


def test_an_award_over_two_years_counts_in_both() -> None:
    columns = build_columns([award(id=1, date="2021/2022"), award(id=2, date="2022-03")])
    assert facet_counts(columns, Selection(), "year")[:] == [FacetValue("2022", 2), FacetValue("2021", 1)]


@pytest.mark.parametrize("text", ["result:won", "-result:won", "(result:won OR result:pending)"])
def test_a_facet_does_not_narrow_itself_and_keeps_what_was_chosen(text: str) -> None:
    columns = build_columns([award(id=1), award(id=2, body="Other")])
    selection = Selection(None, parse_filter(f"body:other {text}").filter)
    state = "excluded" if text.startswith("-") else "included"
    assert facet_counts(columns, selection, "result")[:] == [FacetValue("Won", 1, state)]
    assert sum(value.count for value in facet_counts(columns, selection, "body")) == (
        0 if state == "excluded" else 2
    )


def test_counts_of_other_columns_have_an_order_of_their_own() -> None:
    before = facet_counts(build_columns([award(id=n, body=f"B{n}") for n in range(9)]), Selection(), "body")
    after = facet_counts(build_columns([award(id=1, body="A")]), Selection(), "body")
    assert after.like(before)[:] == [FacetValue("A", 1)]

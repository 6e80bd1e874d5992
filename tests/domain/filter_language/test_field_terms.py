"""Edits about a whole field: only this value, nothing of it, this span of time."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.search.random_awards import FACETS, texts

from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.filter_language.editing import facet_state
from flee_desktop.domain.filter_language.facets import facet_states, field_of, top_level
from flee_desktop.domain.filter_language.field_terms import (
    Span,
    clear_field,
    only,
    span_of,
    span_term,
    with_span,
    without_time,
)
from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.domain.filters import DateRange, NumberRange

understood = texts.filter(lambda text: parse_filter(text).ok)
ends = st.one_of(
    st.integers(1, 9999).map("{:04}".format),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.dates().map(dt.date.isoformat),
)


@pytest.mark.parametrize(
    ("text", "field", "value", "written"),
    [
        ("(result:won OR result:nominated) annecy", "result", "Pending", "annecy result:pending"),
        ("-result:won", "result", "Won", "result:won"),
        ("is:won annecy", "result", "Nominated", "annecy result:nominated"),
        ("body:critics year:2021", "body", "Annecy", "year:2021 body:=Annecy"),
        ("a OR b", "year", "2021", "(a OR b) year:2021"),
    ],
)
def test_only_one_value_of_the_field_is_left(text: str, field: str, value: str, written: str) -> None:
    assert only(text, field, value) == written


@given(understood, st.sampled_from(FACETS))
def test_a_cleared_field_is_not_spoken_of_and_the_rest_is(text: str, field: str) -> None:
    before, after = parse_filter(text), parse_filter(clear_field(text, field))
    assert after.ok
    assert list(top_level(after.filter)) == [p for p in top_level(before.filter) if field_of(p) != field]


@given(understood)
def test_only_this_leaves_one_value_chosen(text: str) -> None:
    written = only(text, "year", "2021")
    assert facet_state(written, "year", "2021") == "included"
    assert [key for key in facet_states(parse_filter(written).filter) if key[0] == "year"] == [
        ("year", "2021")
    ]


@pytest.mark.parametrize(
    ("span", "term"),
    [
        (Span("2019", "2022"), "year:2019..2022"),
        (Span("2021", "2021"), "year:2021"),
        (Span("2021", ""), "year:2021.."),
        (Span("", "2022"), "year:..2022"),
        (Span("2021-03", "2022-02"), "date:2021-03..2022-02"),
        (Span("2021", "2022-02-03"), "date:2021..2022-02-03"),
        (Span("2021-03", "2021-03"), "date:2021-03"),
        (Span(), ""),
    ],
)
def test_a_span_is_written_by_year_when_both_ends_are_years(span: Span, term: str) -> None:
    assert span_term(span) == term


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("annecy year:2019..2022", Span("2019", "2022")),
        ("date:2021-03..2022-02 won", Span("2021-03", "2022-02")),
        ("date:>2021-02", Span("2021-03", "")),
        ("year:<2000", Span("", "1999")),
        ("year:2021", Span("2021", "2021")),
        ("date:2021-03-05", Span("2021-03-05", "2021-03-05")),
        ("year:2019 year:2020", Span()),
        ("(year:2019 OR year:2021)", Span()),
        ("-year:2019", Span()),
        ("year:99999..", Span()),
        ("annecy", Span()),
    ],
)
def test_the_span_a_text_asks_for_is_read_back(text: str, span: Span) -> None:
    assert span_of(text) == span


@given(ends, ends)
def test_a_span_that_was_written_says_the_same_when_read_and_written_again(first: str, last: str) -> None:
    if parse_edtf(first).earliest > parse_edtf(last).latest:
        first, last = last, first
    text = span_term(Span(first, last))
    again = span_term(span_of(text))
    assert _days(again) == _days(text)


def _days(text: str) -> tuple[dt.date | None, dt.date | None]:
    match parse_filter(text).filter:
        case NumberRange(_, low, high):
            return low and dt.date(low, 1, 1), high and dt.date(high, 12, 31)
        case DateRange(_, first, last):
            return first, last
    raise AssertionError(text)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("year:2019 annecy", "annecy year:2020..2022"),
        ("date:2021-03 annecy year:..2022", "annecy year:2020..2022"),
        ("(year:2019 OR year:2021) -year:2020", "-year:2020 year:2020..2022"),
        ("has:date", "has:date year:2020..2022"),
    ],
)
def test_a_span_takes_the_place_of_every_other_span(text: str, written: str) -> None:
    assert with_span(text, Span("2020", "2022")) == written


def test_no_span_takes_every_span_out() -> None:
    assert with_span("annecy date:2021-03..", Span()) == "annecy"


def test_years_are_counted_without_what_the_filter_says_of_dates() -> None:
    parsed = parse_filter("date:2021-03.. annecy has:date year:2021")
    assert without_time(parsed.filter) == parse_filter("annecy has:date year:2021").filter

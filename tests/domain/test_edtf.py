"""Dates at the precision they are known."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.edtf import parse_edtf

DAYS = st.dates(dt.date(1000, 1, 1), dt.date(9999, 12, 31))


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2021-02-03", "2021-02-03", "2021-02-03", "day"),
        ("2020-02", "2020-02-01", "2020-02-29", "month"),
        ("2021", "2021-01-01", "2021-12-31", "year"),
        ("1965~", "1965-01-01", "1965-12-31", "year"),
        ("2021/2022", "2021-01-01", "2022-12-31", "interval"),
        ("2021-05/2021-06-03", "2021-05-01", "2021-06-03", "interval"),
    ],
)
def test_a_date_means_all_the_days_it_may_be(text, earliest, latest, precision):
    date = parse_edtf(text)
    assert (date.earliest.isoformat(), date.latest.isoformat()) == (earliest, latest)
    assert date.precision == precision


@pytest.mark.parametrize(
    "text", ["", "2021-13", "2021-02-30", "21", "2022/2021", "2021/2022/2023", "May 2021"]
)
def test_what_is_not_edtf_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        parse_edtf(text)


@given(DAYS)
def test_a_day_lies_in_its_month_and_its_year(day):
    exact = parse_edtf(day.isoformat())
    for text in (f"{day:%Y}".zfill(4), f"{day.year:04}-{day.month:02}"):
        assert parse_edtf(text).overlaps(exact)
        assert parse_edtf(text).earliest <= exact.earliest <= parse_edtf(text).latest


@given(DAYS, DAYS)
def test_overlap_is_mutual(one, other):
    first, second = parse_edtf(one.isoformat()[:7]), parse_edtf(other.isoformat())
    assert first.overlaps(second) == second.overlaps(first)
    assert first.overlaps(second) == (one.isoformat()[:7] == other.isoformat()[:7])

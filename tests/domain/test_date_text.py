"""Date wordings become EDTF at the precision they state."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.date_text import read_date_text
from flee_desktop.domain.date_words import month_names, month_number
from flee_desktop.domain.edtf import parse_edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("February 3, 2021", "2021-02-03"),
        ("3 February 2021", "2021-02-03"),
        ("3rd of February 2021", "2021-02-03"),
        ("Feb. 3, 2021", "2021-02-03"),
        ("Sunday, 3 February 2019", "2019-02-03"),
        ("2021-02-03", "2021-02-03"),
        ("January 2022", "2022-01"),
        ("2022-01", "2022-01"),
        ("2019", "2019"),
        ("c. 1965", "1965~"),
        ("circa March 1970", "1970-03~"),
        ("2018–19", "2018/2019"),
        ("2018–2019", "2018/2019"),
        ("2018/19", "2018/2019"),
        ("10–20 February 2022", "2022-02-10/2022-02-20"),
        ("February 10–20, 2022", "2022-02-10/2022-02-20"),
        ("February 28 – March 3, 2022", "2022-02-28/2022-03-03"),
        ("28 December 2021 – 3 January 2022", "2021-12-28/2022-01-03"),
        ("May–June 2020", "2020-05/2020-06"),
        ("25/12/2021", "2021-12-25"),
        ("12/25/2021", "2021-12-25"),
        ("31-01-2021", "2021-01-31"),
        ("24. april 2021", "2021-04-24"),
        ("den 3. maj 2021", "2021-05-03"),
        ("10.–20. februar 2022", "2022-02-10/2022-02-20"),
        ("januar til marts 2022", "2022-01/2022-03"),
        ("omkring 1965", "1965~"),
        ("okt. 2020", "2020-10"),
        ("31. März 2021", "2021-03-31"),
        ("1er août 2019", "2019-08-01"),
        ("3 de mayo de 2021", "2021-05-03"),
        ("dicembre 2020", "2020-12"),
    ],
)
def test_a_wording_becomes_the_date_it_states(text, edtf):
    reading = read_date_text(text)
    assert (reading.edtf if reading else None) == edtf


def test_a_month_only_date_is_never_given_a_day():
    assert read_date_text("January 2022").edtf == "2022-01"


def test_a_day_whose_month_order_is_unknown_keeps_the_year_only_and_says_so():
    reading = read_date_text("03/02/2021")
    assert reading.edtf == "2021"
    assert reading.problem


@pytest.mark.parametrize("text", ["31 Feb 2022", "February 30, 2021", "2021-02-29", "20–10 February 2022"])
def test_an_impossible_date_stays_verbatim_and_is_flagged(text):
    reading = read_date_text(text)
    assert reading.edtf == ""
    assert reading.text == text
    assert text in reading.problem


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Won",
        "Flee",
        "The Comedy Movie of 2018",
        "Den 2021",
        "Casa de 2020",
        "jui 2020",  # June or July in French
        "2019 Sundance Film Festival",
        "12",
        "May",
        "3 2021",
        "[39]",
        "٢٠٢١",
        "２０２１",
    ],
)
def test_what_is_no_date_is_not_read_as_one(text):
    assert read_date_text(text) is None


@given(st.dates(dt.date(1850, 1, 1), dt.date(2150, 12, 31)))
def test_every_day_is_read_back_from_its_wordings(day):
    month = f"{day:%B}"
    for wording in (f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}", day.isoformat()):
        assert read_date_text(wording).edtf == day.isoformat()


@given(st.text(alphabet="0123456789 ,.-–/JanFebc", max_size=40))
def test_whatever_is_read_is_valid_edtf(text):
    reading = read_date_text(text)
    if reading and reading.edtf:
        parse_edtf(reading.edtf)


@given(st.integers(1, 12), st.integers(1, 28), st.integers(1900, 2099), st.data())
def test_a_month_is_read_in_every_language_that_names_it(month, day, year, data):
    names = [name for name in month_names() if month_number(name) == month]
    name = data.draw(st.sampled_from(names).flatmap(lambda name: st.sampled_from([name, name.upper()])))
    assert read_date_text(f"{day}. {name} {year}").edtf == f"{year}-{month:02}-{day:02}"

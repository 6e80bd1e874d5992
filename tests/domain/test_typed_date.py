"""Dates as people type them, with what was understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.typed_date import read_typed_date


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("3 February 2021", "2021-02-03"),
        ("3. februar 2021", "2021-02-03"),
        ("februar 2021", "2021-02"),
        ("MAJ 2020", "2020-05"),
        ("10.–20. februar 2022", "2022-02-10/2022-02-20"),
        ("ca. 1965", "1965~"),
        ("2021", "2021"),
        ("2021-02?", "2021-02?"),
        ("2021/2022", "2021/2022"),
        ("2021–22", "2021/2022"),
        ("", ""),
    ],
)
def test_a_typed_date_is_read_at_the_precision_typed(text, edtf):
    reading = read_typed_date(text)
    assert (reading.edtf, reading.problem) == (edtf, "")


@pytest.mark.parametrize(
    ("text", "day_first", "edtf"),
    [
        ("03/02/2021", True, "2021-02-03"),
        ("03/02/2021", False, "2021-03-02"),
        ("3.2.2021", True, "2021-02-03"),
        ("25/12/2021", False, "2021-12-25"),
        ("03/02/2021", None, "2021"),
    ],
)
def test_the_order_of_day_and_month_is_the_users(text, day_first, edtf):
    assert read_typed_date(text, day_first=day_first).edtf == edtf


@pytest.mark.parametrize("text", ["31 February 2021", "2021-02-31", "soon", "13. 13. 2021", "2021-13"])
def test_what_is_no_date_is_said_with_the_words_typed(text):
    reading = read_typed_date(text)
    assert reading.edtf == ""
    assert text in reading.problem


@given(st.text(max_size=30))
def test_anything_typed_is_read_or_refused(text):
    reading = read_typed_date(text, day_first=True)
    if reading.edtf:
        parse_edtf(reading.edtf)
    else:
        assert reading.problem or not text.strip()

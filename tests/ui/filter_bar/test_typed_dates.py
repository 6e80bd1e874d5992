"""Dates as people write them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.ui.filter_bar.typed_dates import typed_date


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("2021", "2021"),
        (" 2021-03 ", "2021-03"),
        ("2021-3", "2021-03"),
        ("2021-3-5", "2021-03-05"),
        ("March 2021", "2021-03"),
        ("mar 2021", "2021-03"),
        ("3 February 2021", "2021-02-03"),
        ("February 3, 2021", "2021-02-03"),
        ("c. 1965", "1965"),
        ("31/12/2021", "2021-12-31"),
        ("", ""),
    ],
)
def test_what_people_write_is_a_date(qapp: QApplication, typed: str, edtf: str) -> None:
    assert typed_date(typed) == edtf
    assert qapp is not None


@pytest.mark.parametrize(
    "typed", ["soon", "2021-13", "31 February 2021", "3/4/2021", "2018–19", "March", "20210", "2021..2022"]
)
def test_what_is_no_single_date_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="not a date"):
        typed_date(typed)


@pytest.mark.parametrize(
    ("typed", "edtf"), [("marts 2021", "2021-03"), ("3. maj 2021", "2021-05-03"), ("okt. 2021", "2021-10")]
)
def test_months_have_the_names_of_the_interfaces_language(qapp: QApplication, typed: str, edtf: str) -> None:
    from flee_desktop.ui.language import apply_language

    apply_language(qapp, "da")
    try:
        assert typed_date(typed) == edtf
        assert typed_date("March 2021") == "2021-03"
    finally:
        apply_language(qapp, "en")


@given(st.dates(dt.date(1000, 1, 1)))
def test_every_day_is_read_back(day: dt.date) -> None:
    assert parse_edtf(typed_date(day.isoformat())).earliest == day


@given(st.text(max_size=20))
def test_nothing_typed_raises_anything_else(typed: str) -> None:
    try:
        edtf = typed_date(typed)
    except ValueError:
        return
    assert not edtf or parse_edtf(edtf)

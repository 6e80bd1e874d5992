"""Numbers and dates are read one way in a whole file, and the way is said."""

import pytest

from flee_desktop.formats.tables.conventions import Conventions, decide_conventions


@pytest.mark.parametrize(
    ("numbers", "delimiter", "decimal"),
    [
        (["8.3", "1,234"], "", "."),
        (["8,3", "1.234"], "", ","),
        (["1.234.567"], "", ","),
        (["1,234,567"], "", "."),
        (["1.234"], ";", ","),
        (["1.234"], ",", "."),
        (["12", "13"], ";", "."),
    ],
)
def test_the_decimal_sign_is_decided_from_all_numbers(numbers, delimiter, decimal):
    assert decide_conventions(numbers, [], delimiter).decimal == decimal


def test_a_number_that_reads_two_ways_is_said():
    assert "Please check" in decide_conventions(["1.234"], [], "").said[0]
    assert "differently" in decide_conventions(["1.5", "1,5"], [], "").said[0]


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("1.234,5", ",", 1234.5),
        ("1,234.5", ".", 1234.5),
        ("$30,000,000", ".", 30_000_000),
        ("92%", ".", 92),
        ("1 234", ".", 1234),
        ("95 min", ".", 95),
        ("kr. 5", ".", 5),
        ("twelve", ".", None),
        ("1.2.3", ".", None),
        ("9" * 400, ".", None),
    ],
)
def test_numbers_are_read_by_the_sign(text, decimal, value):
    assert Conventions(decimal=decimal).number(text) == value


@pytest.mark.parametrize(
    ("dates", "day_first"),
    [
        (["13/02/2021", "03/04/2021"], True),
        (["02/13/2021", "03/04/2021"], False),
        (["03.04.2021"], True),
        (["03/04/2021"], None),
        (["13/02/2021", "02/13/2021"], None),
        (["2021-04-03"], None),
    ],
)
def test_the_order_of_day_and_month_is_decided_from_all_dates(dates, day_first):
    assert decide_conventions([], dates).day_first is day_first


def test_without_an_order_only_the_year_is_read():
    assert Conventions(day_first=None).date("03/04/2021").edtf == "2021"
    assert Conventions(day_first=True).date("03/04/2021").edtf == "2021-04-03"
    assert Conventions(day_first=False).date("03/04/2021").edtf == "2021-03-04"
    assert Conventions(day_first=True).date("31/02/2021").edtf == ""

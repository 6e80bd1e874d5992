import pytest
from PySide6.QtCore import QLocale

from flee_desktop.domain.dossier import Money
from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.results import Result
from flee_desktop.ui import locale_text


@pytest.fixture(params=["en_US", "da_DK"])
def locale(request: pytest.FixtureRequest):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_a_day_is_written_as_the_locale_does(locale: str) -> None:
    shown = {"en_US": "Feb 3, 2021", "da_DK": "3. feb. 2021"}
    assert locale_text.show_date("2021-02-03") == shown[locale]


def test_a_month_is_never_given_a_day(locale: str) -> None:
    shown = {"en_US": "Jan 2022", "da_DK": "jan. 2022"}
    assert locale_text.show_date("2022-01") == shown[locale]


def test_a_year_stays_a_year() -> None:
    assert locale_text.show_date("2022") == "2022"
    assert locale_text.show_year(2022) == "2022"
    assert locale_text.show_year(None) == ""


def test_an_interval_shows_both_ends() -> None:
    assert locale_text.show_date("2021/2022") == "2021 – 2022"


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [("2021?", "2021 (uncertain)"), ("2021~", "about 2021"), ("2021%", "about 2021 (uncertain)")],
)
def test_a_doubtful_date_says_so(edtf: str, shown: str) -> None:
    assert locale_text.show_date(edtf) == shown


@pytest.mark.parametrize("text", ["", "sometime", "2021-02-31"])
def test_what_is_not_a_date_is_shown_as_it_is(text: str) -> None:
    assert locale_text.show_date(text) == text


def test_money_has_its_currency_and_the_separators_of_the_locale(locale: str) -> None:
    shown = {"en_US": "US$3,400,000", "da_DK": "US$3.400.000"}
    assert locale_text.show_money(Money(amount=3_400_000, currency="USD")) == shown[locale]
    assert locale_text.show_money(Money(amount=7, currency="DKK")) == "7 DKK"


def test_every_result_and_field_has_a_word() -> None:
    assert [locale_text.show_result(result) for result in Result] == [result.value for result in Result]
    assert all(locale_text.field_label(field) for field in AWARD_FIELDS)


def test_every_word_of_results_and_fields_is_offered_for_translation() -> None:
    assert set(locale_text._RESULTS) == {result.value for result in Result}
    assert set(locale_text._FIELDS) == {field.label for field in AWARD_FIELDS}

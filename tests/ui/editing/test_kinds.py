"""What is typed is read as people write it in their country, and what is written can be read again."""

import datetime as dt
import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from flee_desktop.domain.dossier import Money, Recipient
from flee_desktop.domain.results import Result
from flee_desktop.ui.editing import kinds
from flee_desktop.ui.editing.form_fields import RESULT

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
DANISH = QLocale(QLocale.Language.Danish, QLocale.Country.Denmark)
_WORD = (
    st.text("abcæøåÉ 'xyz", min_size=1, max_size=12)
    .map(str.strip)
    .filter(bool)
    .map(lambda t: " ".join(t.split()))
)
_DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)).map(dt.date.isoformat)
_DATES = st.one_of(
    st.just(""),
    _DAYS,
    _DAYS.map(lambda day: day[:7]),
    _DAYS.map(lambda day: day[:4]),
    st.tuples(_DAYS.map(lambda day: day[:7]), st.sampled_from("?~%")).map("".join),
    st.just("2020/2021"),
)
_RECIPIENTS = st.builds(Recipient, name=_WORD, role=st.one_of(st.just(""), _WORD))
CASES = {
    "text": (kinds.TEXT, _WORD),
    "whole": (kinds.WHOLE, st.none() | st.integers(-(10**12), 10**12)),
    "decimal": (kinds.DECIMAL, st.none() | st.integers(0, 10**6).map(lambda n: n / 100)),
    "year": (kinds.YEAR, st.none() | st.integers(1870, 2200)),
    "date": (kinds.DATE, _DATES),
    "names": (kinds.NAMES, st.lists(_WORD, max_size=4).map(tuple)),
    "numbers": (kinds.NUMBERS, st.lists(st.integers(1, 999), max_size=4).map(tuple)),
    "recipients": (kinds.RECIPIENTS, st.lists(_RECIPIENTS, max_size=3).map(tuple)),
    "prose": (kinds.PROSE, st.lists(_WORD, max_size=3).map(tuple)),
    "tick": (kinds.TICK, st.booleans()),
    "result": (RESULT, st.sampled_from(Result)),
}


@pytest.fixture(params=[ENGLISH, DANISH], ids=["en", "da"])
def locale(request):
    before = QLocale()
    QLocale.setDefault(request.param)
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def danish():
    before = QLocale()
    QLocale.setDefault(DANISH)
    yield
    QLocale.setDefault(before)


@pytest.fixture
def english():
    before = QLocale()
    QLocale.setDefault(ENGLISH)
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("where", [ENGLISH, DANISH], ids=["en", "da"])
def test_what_is_written_is_read_as_the_same_value(name: str, where: QLocale) -> None:
    kind, values = CASES[name]

    @given(values)
    def check(value: object) -> None:
        before = QLocale()
        QLocale.setDefault(where)
        try:
            assert kind.read(kind.write(value)) == value
        finally:
            QLocale.setDefault(before)

    check()


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("January 2022", "2022-01"),
        ("3 feb 2021", "2021-02-03"),
        ("2022", "2022"),
        ("c. 1965", "1965~"),
        ("", ""),
    ],
)
@pytest.mark.usefixtures("english")
def test_a_date_is_typed_as_people_write_it(typed: str, edtf: str) -> None:
    assert kinds.DATE.read(typed) == edtf


@pytest.mark.usefixtures("danish")
def test_a_danish_date_is_read_in_danish() -> None:
    assert kinds.DATE.read("3. oktober 2021") == "2021-10-03"
    assert kinds.DATE.read("3. okt. 2021") == "2021-10-03"
    assert kinds.DATE.read("3/10/2021") == "2021-10-03"


@pytest.mark.usefixtures("english")
def test_day_and_month_are_read_in_the_order_of_the_country() -> None:
    assert kinds.DATE.read("3/10/2021") == "2021-03-10"


@pytest.mark.usefixtures("english")
def test_how_a_date_was_read_is_told() -> None:
    assert kinds.DATE.tell("2022-01") == "Jan 2022"


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("typed", ["31 feb 2022", "soon", "2022-13"])
def test_an_impossible_date_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(ValueError, match=f"“{typed}” is not a possible date"):
        kinds.DATE.read(typed)


@pytest.mark.usefixtures("danish")
def test_numbers_are_written_as_the_country_writes_them() -> None:
    assert kinds.WHOLE.write(1234) == "1.234"
    assert kinds.DECIMAL.read("7,5") == 7.5
    with pytest.raises(ValueError, match=re.escape("“7.2.1”")):
        kinds.DECIMAL.read("7.2.1")


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("$3.4 million", 3_400_000, "USD"),
        ("US$24,794", 24_794, "USD"),
        ("€2,400,000", 2_400_000, "EUR"),
        ("12 mio. DKK", 12_000_000, "DKK"),
        ("500 kr", 500, "DKK"),
    ],
)
def test_money_is_typed_as_people_write_it(typed: str, amount: int, currency: str) -> None:
    assert kinds.MONEY.read(typed) == Money(amount=amount, currency=currency, text=typed)


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("typed", ["3.4 million", "a lot", "$", "$3 $4", "2021-2022 €"])
def test_money_without_amount_or_currency_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="is not an amount of money"):
        kinds.MONEY.read(typed)


@given(st.text(max_size=40))
def test_nothing_typed_raises_anything_but_a_sentence(typed: str) -> None:
    for kind, _values in (*CASES.values(), (kinds.MONEY, None)):
        with suppress(ValueError):
            kind.read(typed)


def test_a_recipient_has_the_role_behind_the_name() -> None:
    assert kinds.RECIPIENTS.read("Kenneth Ladekjær (animator); Flee") == (
        Recipient(name="Kenneth Ladekjær", role="animator"),
        Recipient(name="Flee"),
    )


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("typed", ["21", "next", "２０２１"])
def test_a_year_has_four_figures(typed: str) -> None:
    with pytest.raises(ValueError, match="is not a year"):
        kinds.YEAR.read(typed)

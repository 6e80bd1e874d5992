"""Numbers and amounts of money in English wording."""

import re

from flee_desktop.domain.dossier import Money

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
_CARDINALS = {word: number for number, word in enumerate(_WORDS.split())} | {"thirty": 30, "fifty": 50}
_ORDINAL_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_ORDINALS = {word: number for number, word in enumerate(_ORDINAL_WORDS.split(), 1)}
_SIGNS = (
    "us$ USD|$ USD|usd USD|€ EUR|eur EUR|£ GBP|gbp GBP|¥ JPY|₹ INR|rs. INR|inr INR|₩ KRW|a$ AUD|c$ CAD"
    "|ca$ CAD|nz$ NZD|hk$ HKD|cn¥ CNY|dkk DKK|sek SEK|nok NOK|chf CHF|r$ BRL|₽ RUB"
)
_CURRENCIES: dict[str, str] = dict(pair.split(" ") for pair in _SIGNS.split("|"))
_LONGEST_NUMBER = 15  # digits
_SCALES = {"thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9}
_CURRENCY = "|".join(sorted((re.escape(sign) for sign in _CURRENCIES), key=len, reverse=True))
_AMOUNT = r"\d{1,3}(?:,\d{2,3}){0,5}(?:\.\d{1,3})?|\d{1,15}(?:\.\d{1,3})?"
_MONEY = re.compile(
    rf"({_CURRENCY}) ?({_AMOUNT})(?:[–-](?:{_CURRENCY})?({_AMOUNT}))?(?:[ -]?({'|'.join(_SCALES)}))?",
    re.IGNORECASE,
)


def read_number(text: str) -> int | None:
    """`4`, `four` or `1,200`; None when it is neither."""
    text = text.lower().replace(",", "")
    return (
        int(text)
        if text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER
        else _CARDINALS.get(text)
    )


def read_ordinal(text: str) -> int | None:
    """`sixth` or `6th`; None when it is neither."""
    digits = re.fullmatch(r"(\d{1,4})(?:st|nd|rd|th)", text.lower())
    return int(digits.group(1)) if digits else _ORDINALS.get(text.lower())


def read_money(text: str) -> Money | None:
    """The first amount in `text`. Of a range the lower end counts; the wording keeps both."""
    match = _MONEY.search(text)
    if match is None:
        return None
    currency, low, _high, scale = match.groups()
    amount = float(low.replace(",", "")) * _SCALES.get((scale or "").lower(), 1)
    return Money(amount=round(amount), currency=_CURRENCIES[currency.lower()], text=match.group())


def is_range(money: Money) -> bool:
    """Whether the wording of an amount gives two ends."""
    match = _MONEY.fullmatch(money.text)
    return match is not None and match.group(3) is not None

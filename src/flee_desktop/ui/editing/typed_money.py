"""Amounts of money as people type them: `$3.4 million`, `2.400.000 €`, `12 mio. DKK`."""

import re

from PySide6.QtCore import QCoreApplication, QLocale

from flee_desktop.domain.dossier import Money

_SIGNS = {"us$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "kr": "DKK"}
_SCALES = {
    "thousand": 10**3,
    "tusind": 10**3,
    "million": 10**6,
    "millioner": 10**6,
    "millions": 10**6,
    "mio": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "mia": 10**9,
    "milliard": 10**9,
    "milliarder": 10**9,
}
_PARTS = re.compile(r"[\d.,'’   ]*\d|[^\d\s.]+", re.ASCII)
_SYMBOLS = {"USD": "US$", "EUR": "€", "GBP": "£"}


def write_money(money: Money | None) -> str:
    """The amount with its currency, to the last unit."""
    if money is None:
        return ""
    amount, symbol = QLocale().toString(money.amount), _SYMBOLS.get(money.currency)
    return f"{symbol}{amount}" if symbol else f"{amount} {money.currency}"


def read_money(text: str) -> Money | None:
    """The amount, which keeps the wording; None for nothing. Raises ValueError with a sentence."""
    text = " ".join(text.split())
    if not text:
        return None
    amount, scale, currency = _read_parts(text)
    if amount is None or not currency:
        sentence = QCoreApplication.translate(
            "Editing", "“%1” is not an amount of money. Write it with its currency: %2."
        )
        example = write_money(Money(amount=2_400_000, currency="EUR"))
        raise ValueError(sentence.replace("%1", text).replace("%2", example))
    return Money(amount=round(amount * scale), currency=currency, text=text)


def _read_parts(text: str) -> tuple[float | None, int, str]:
    amount: float | None = None
    scale, currency = 1, ""
    for part in _PARTS.findall(text):
        word = part.strip().lower()
        number, right = QLocale().toDouble(word)
        if right and amount is None:
            amount = number
        elif word in _SCALES and scale == 1:
            scale = _SCALES[word]
        elif not currency and (word in _SIGNS or _is_code(word)):
            currency = _SIGNS.get(word, word.upper())
        else:
            return None, 1, ""
    return amount, scale, currency


def _is_code(word: str) -> bool:
    return len(word) == 3 and word.isascii() and word.isalpha()

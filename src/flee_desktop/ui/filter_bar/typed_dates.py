"""Dates as people write them, in English or in the interface's language, as EDTF."""

import re
from functools import cache

from PySide6.QtCore import QLocale

from flee_desktop.domain.date_text import read_date_text

_SHORT_PART = re.compile(r"(?<=\d)-(\d)(?!\d)")
_DAY_DOT = re.compile(r"(?<=\d)\.(?=\s)")  # 3. februar 2021
_WORD = re.compile(r"[^\W\d]+\.?")


def typed_date(text: str) -> str:
    """`2021`, `2021-3`, `March 2021` or `3. marts 2021` as EDTF without qualifiers; "" for nothing.

    Raises ValueError for what is no single possible date, or one of which day and month may be meant
    either way round.
    """
    if not text.strip():
        return ""
    wording = _SHORT_PART.sub(r"-0\1", _DAY_DOT.sub("", text.strip()))
    reading = read_date_text(_WORD.sub(_in_english, wording))
    edtf = reading.edtf.rstrip("~?%") if reading and not reading.problem else ""
    if not edtf or "/" in edtf:
        raise ValueError(f"not a date: {text!r}")
    return edtf


def _in_english(word: re.Match[str]) -> str:
    return _months(QLocale().name()).get(word[0].rstrip(".").casefold(), word[0])


@cache
def _months(locale: str) -> dict[str, str]:
    """The names of the months, long and short, each with the English one."""
    local, english = QLocale(locale), QLocale(QLocale.Language.English)
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return {
        name(month, form).rstrip(".").casefold(): english.monthName(month)
        for month in range(1, 13)
        for form in forms
        for name in (local.monthName, local.standaloneMonthName)
    }

"""Values as the reader's language and country write them."""

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from flee_desktop.domain.results import Result

if TYPE_CHECKING:
    from flee_desktop.domain.dossier import Money
    from flee_desktop.domain.fields import Field

# Named here so that a translator finds them; the values are the English words of Result and AWARD_FIELDS.
_RESULTS = (
    QT_TRANSLATE_NOOP("Result", "Won"),
    QT_TRANSLATE_NOOP("Result", "Runner-up"),
    QT_TRANSLATE_NOOP("Result", "Nominated"),
    QT_TRANSLATE_NOOP("Result", "Shortlisted"),
    QT_TRANSLATE_NOOP("Result", "Longlisted"),
    QT_TRANSLATE_NOOP("Result", "Special mention"),
    QT_TRANSLATE_NOOP("Result", "Withdrawn"),
    QT_TRANSLATE_NOOP("Result", "Pending"),
    QT_TRANSLATE_NOOP("Result", "Not stated"),
)
_FIELDS = (
    QT_TRANSLATE_NOOP("Field", "Film"),
    QT_TRANSLATE_NOOP("Field", "Award body"),
    QT_TRANSLATE_NOOP("Field", "Date"),
    QT_TRANSLATE_NOOP("Field", "Category"),
    QT_TRANSLATE_NOOP("Field", "Recipients"),
    QT_TRANSLATE_NOOP("Field", "Result"),
    QT_TRANSLATE_NOOP("Field", "Note"),
    QT_TRANSLATE_NOOP("Field", "References"),
    QT_TRANSLATE_NOOP("Field", "Year"),
    QT_TRANSLATE_NOOP("Field", "Edition"),
    QT_TRANSLATE_NOOP("Field", "Place"),
    QT_TRANSLATE_NOOP("Field", "Film year"),
    QT_TRANSLATE_NOOP("Field", "Source row"),
)
_MARKS = {
    "?": QT_TRANSLATE_NOOP("Date", "%1 (uncertain)"),
    "~": QT_TRANSLATE_NOOP("Date", "about %1"),
    "%": QT_TRANSLATE_NOOP("Date", "about %1 (uncertain)"),
}
_WEEKDAY = re.compile(r"^dddd[^dMy']*(?:'[^']*')?[^dMy']*|[^dMy'年月日.]*dddd$")
_SYMBOLS = {"USD": "US$", "EUR": "€", "GBP": "£"}


def show_number(number: int) -> str:
    """A count, with the locale's separators."""
    return QLocale().toString(number)


def show_year(year: int | None) -> str:
    """A year, which never has separators; "" when unknown."""
    return "" if year is None else str(year)


def show_date(edtf: str) -> str:
    """An EDTF date in the locale's form, no more precise than it is; what is not EDTF is shown as it is."""
    from flee_desktop.domain.edtf import parse_edtf  # no date is shown before the first paint

    try:
        parse_edtf(edtf)
    except ValueError:
        return edtf
    return " – ".join(_show_point(point) for point in edtf.split("/"))


def show_money(money: "Money") -> str:
    """An amount: "US$3.4 million" is told by its exact figure, US$3,400,000."""
    symbol = _SYMBOLS.get(money.currency)
    amount = QLocale().toString(money.amount)
    return f"{symbol}{amount}" if symbol else f"{amount} {money.currency}"


def show_result(result: Result) -> str:
    """The result's word in the interface's language."""
    return QCoreApplication.translate("Result", result.value)


def field_label(field: "Field") -> str:
    """A column's or facet's name in the interface's language."""
    return QCoreApplication.translate("Field", field.label)


def _show_point(point: str) -> str:
    bare = point.rstrip("?~%")
    shown = _show_exact(bare)
    mark = _MARKS.get(point[len(bare) :])
    return QCoreApplication.translate("Date", str(mark)).replace("%1", shown) if mark else shown


def _show_exact(date: str) -> str:
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    if day:
        return QLocale().toString(QDate(year, month, day), _day_format(QLocale().name()))
    return f"{QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)} {year}" if month else date


@cache
def _day_format(locale: str) -> str:
    """`MMM d, yyyy`: the locale's long form without the weekday; the short one is ambiguous (2/3/21)."""
    long_form = QLocale(locale).dateFormat(QLocale.FormatType.LongFormat)
    return _WEEKDAY.sub("", long_form).replace("MMMM", "MMM")

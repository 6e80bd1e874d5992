"""Reads one term of filter text, such as `year:2021..2022`, into the condition it states."""

import datetime as dt
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from flee_desktop.domain import filter_hints as say
from flee_desktop.domain.edtf import EdtfDate, parse_edtf
from flee_desktop.domain.fields import FIELDS_BY_NAME, FieldKind
from flee_desktop.domain.filter_hints import NotUnderstoodError
from flee_desktop.domain.filter_tokens import Form, Token
from flee_desktop.domain.filter_words import (
    FLAGS,
    HAS,
    IS,
    name_key,
    nearest,
    result_words,
    results_named,
    results_starting,
)
from flee_desktop.domain.filters import (
    Contains,
    DateRange,
    Equals,
    Filter,
    Has,
    Is,
    Matches,
    NumberRange,
)
from flee_desktop.domain.folding import fold

_LONGEST_PATTERN = 1000
_NUMBER = re.compile(r"[+-]?\d{1,15}")
_SHORT_PART = re.compile(r"-(\d)(?!\d)")

Point = TypeVar("Point", int, dt.date)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A condition as read: what it means, the field it names ("" for none), and its value to show."""

    filter: Filter
    field: str
    shown: str


def read_term(token: Token, names: dict[str, str]) -> Leaf | None:
    """What the term states; None when there is no value yet. Raises NotUnderstoodError."""
    if not fold(token.value) and not (token.operator == "=" and token.form is Form.PHRASE):
        return None
    if token.field in _CONDITIONS:
        return _CONDITIONS[token.field](token, names)
    if token.form is Form.PATTERN:
        return _pattern(token)
    if not token.field:
        return Leaf(Contains(None, token.value), "", token.value)
    return _READERS[FIELDS_BY_NAME[token.field].kind](token)


def _pattern(token: Token) -> Leaf:
    _check_pattern(token.value)
    _no_comparison(token)
    return Leaf(Matches(token.field or None, token.value), token.field, f"/{token.value}/")


def _check_pattern(pattern: str) -> None:
    if len(pattern) > _LONGEST_PATTERN:
        raise NotUnderstoodError(say.LONG_PATTERN, str(_LONGEST_PATTERN))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "possible nested set": legal, and on its way while typing
            re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        raise NotUnderstoodError(say.BAD_PATTERN, str(error)) from error


def _no_comparison(token: Token) -> None:
    if token.operator not in ("", "="):
        raise NotUnderstoodError(say.NO_COMPARISON, token.field, token.operator)


def _text(token: Token) -> Leaf:
    _no_comparison(token)
    condition = Equals if token.operator else Contains
    return Leaf(condition(token.field, token.value), token.field, token.value)


def _result(token: Token) -> Leaf:
    _no_comparison(token)
    if not fold(token.value):
        return _text(token)
    found = (results_named if token.operator else results_starting)(token.value)
    if not found:
        raise _unknown(token.value, result_words(), say.NO_SUCH_RESULT, say.NO_SUCH_RESULT_BUT)
    shown = next(iter(found)) if len(found) == 1 else token.value
    condition = Equals if token.operator else Contains
    return Leaf(condition(token.field, token.value), token.field, str(shown))


def _unknown(word: str, known: tuple[str, ...], plain: str, with_offer: str) -> NotUnderstoodError:
    offer = nearest(word, known)
    return NotUnderstoodError(with_offer, word, offer) if offer else NotUnderstoodError(plain, word)


def _has(token: Token, names: dict[str, str]) -> Leaf:
    field = FIELDS_BY_NAME.get(names.get(name_key(token.value), ""))
    if field is None:
        raise _unknown(token.value, tuple(FIELDS_BY_NAME), say.NOTHING_TO_HAVE, say.NOTHING_TO_HAVE_BUT)
    return Leaf(Has(field.name), HAS, field.label)


def _is(token: Token, _: dict[str, str]) -> Leaf:
    flag = FLAGS.get(fold(token.value))
    if flag is not None:
        return Leaf(Is(flag), IS, flag.name.capitalize())
    found = results_starting(token.value)
    if not found:
        raise _unknown(token.value, (*FLAGS, *result_words()), say.NOTHING_TO_BE, say.NOTHING_TO_BE_BUT)
    shown = next(iter(found)) if len(found) == 1 else token.value
    return Leaf(Contains("result", token.value), "result", str(shown))


def _date(token: Token) -> Leaf:
    if token.operator == "=":
        exact = _day_or_more(token.value).text if fold(token.value) else ""
        return Leaf(Equals(token.field, exact), token.field, exact)
    first, last = _interval(token, _days, _next_day, _previous_day)
    return Leaf(DateRange(token.field, first, last), token.field, _shown_range(token))


def _number(token: Token) -> Leaf:
    if not fold(token.value):
        return _text(token)
    low, high = _interval(token, _whole_number, lambda number: number + 1, lambda number: number - 1)
    return Leaf(NumberRange(token.field, low, high), token.field, _shown_range(token))


def _interval(
    token: Token,
    read: Callable[[str], tuple[Point, Point]],
    after: Callable[[Point], Point],
    before: Callable[[Point], Point],
) -> tuple[Point | None, Point | None]:
    """The first and last point of `a..b`, `>a` and the like; `read` gives those of what is written."""
    low, dots, high = token.value.strip().partition("..")
    if dots and token.operator in ("", "="):
        return _ordered(read(low)[0] if low else None, read(high)[1] if high else None)
    first, last = read(token.value)
    try:
        if token.operator in (">", ">="):
            return (after(last) if token.operator == ">" else first), None
        if token.operator in ("<", "<="):
            return None, (before(first) if token.operator == "<" else last)
    except OverflowError as error:
        raise NotUnderstoodError(say.OUT_OF_TIME, token.value) from error
    return first, last


def _ordered(first: Point | None, last: Point | None) -> tuple[Point | None, Point | None]:
    if first is not None and last is not None and first > last:
        raise NotUnderstoodError(say.BACKWARD_RANGE)
    return first, last


def _whole_number(text: str) -> tuple[int, int]:
    if not _NUMBER.fullmatch(text.strip()):
        raise NotUnderstoodError(say.NOT_A_NUMBER, text)
    return int(text), int(text)


def _days(text: str) -> tuple[dt.date, dt.date]:
    date = _day_or_more(text)
    return date.earliest, date.latest


def _day_or_more(text: str) -> EdtfDate:
    try:
        return parse_edtf(_SHORT_PART.sub(r"-0\1", text))
    except ValueError as error:
        raise NotUnderstoodError(say.NOT_A_DATE, text) from error


def _next_day(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=1)


def _previous_day(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=1)


def _shown_range(token: Token) -> str:
    low, dots, high = token.value.strip().partition("..")
    if not dots:
        return f"{token.operator.removeprefix('=')} {low}".strip()
    same_century = len(low) == len(high) == 4 and low[:2] == high[:2]
    return f"{low}–{high[2:] if same_century else high}"


_READERS: dict[FieldKind, Callable[[Token], Leaf]] = {
    FieldKind.TEXT: _text,
    FieldKind.NAMES: _text,
    FieldKind.RESULT: _result,
    FieldKind.DATE: _date,
    FieldKind.NUMBER: _number,
    FieldKind.NUMBERS: _number,
}
_CONDITIONS: dict[str, Callable[[Token, dict[str, str]], Leaf]] = {HAS: _has, IS: _is}

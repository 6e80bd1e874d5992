"""Reads one term of filter text, such as `year:2021..2022`, into the condition it states."""

import math
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace

from flee_desktop.domain.fields import FIELDS_BY_NAME, FieldKind
from flee_desktop.domain.filter_language import hints as say
from flee_desktop.domain.filter_language.hints import NotUnderstoodError
from flee_desktop.domain.filter_language.ranges import date_range, exact_date, number_range, shown_range
from flee_desktop.domain.filter_language.tokens import Form, Token
from flee_desktop.domain.filter_language.words import (
    FLAGS,
    HAS,
    IS,
    Vocabulary,
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
# Engines write nested repeats out: (((a{1000}){1000}){1000} would fill any memory before it is used.
_MOST_REPEATS = 100_000
_REPEAT = re.compile(r"\{(\d+)")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A condition as read: what it means, the field it names ("" for none), and its value to show."""

    filter: Filter
    field: str
    shown: str


def read_term(token: Token, known: Vocabulary) -> Leaf | None:
    """What the term states; None when there is no value yet. Raises NotUnderstoodError."""
    token = in_english(token, known)
    if not fold(token.value) and not (token.operator == "=" and token.form is Form.PHRASE):
        return None
    if token.field in _CONDITIONS:
        return _CONDITIONS[token.field](token, known)
    if token.form is Form.PATTERN:
        return _pattern(token)
    if not token.field:
        return Leaf(Contains(None, token.value), "", token.value)
    return _READERS[FIELDS_BY_NAME[token.field].kind](token)


def in_english(token: Token, known: Vocabulary) -> Token:
    """The term with the value in English, if it is a result or a flag in another language."""
    named = token.field in (IS, "result") and token.form is not Form.PATTERN
    return replace(token, value=known.english_value(token.value)) if named else token


def _pattern(token: Token) -> Leaf:
    _check_pattern(token.value)
    _no_comparison(token)
    return Leaf(Matches(token.field or None, token.value), token.field, f"/{token.value}/")


def _check_pattern(pattern: str) -> None:
    if len(pattern) > _LONGEST_PATTERN:
        raise NotUnderstoodError(say.LONG_PATTERN, str(_LONGEST_PATTERN))
    if math.prod(max(1, int(count)) for count in _REPEAT.findall(pattern)) > _MOST_REPEATS:
        raise NotUnderstoodError(say.MANY_REPEATS)
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


def _has(token: Token, known: Vocabulary) -> Leaf:
    field = FIELDS_BY_NAME.get(known.names.get(name_key(token.value), ""))
    if field is None:
        raise _unknown(token.value, tuple(FIELDS_BY_NAME), say.NOTHING_TO_HAVE, say.NOTHING_TO_HAVE_BUT)
    return Leaf(Has(field.name), HAS, field.label)


def _is(token: Token, _: Vocabulary) -> Leaf:
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
        exact = exact_date(token.value).text if fold(token.value) else ""
        return Leaf(Equals(token.field, exact), token.field, exact)
    first, last = date_range(token.operator, token.value)
    return Leaf(DateRange(token.field, first, last), token.field, shown_range(token.operator, token.value))


def _number(token: Token) -> Leaf:
    if not fold(token.value):
        return _text(token)
    low, high = number_range(token.operator, token.value)
    return Leaf(NumberRange(token.field, low, high), token.field, shown_range(token.operator, token.value))


_READERS: dict[FieldKind, Callable[[Token], Leaf]] = {
    FieldKind.TEXT: _text,
    FieldKind.NAMES: _text,
    FieldKind.RESULT: _result,
    FieldKind.DATE: _date,
    FieldKind.NUMBER: _number,
    FieldKind.NUMBERS: _number,
}
_CONDITIONS: dict[str, Callable[[Token, Vocabulary], Leaf]] = {HAS: _has, IS: _is}

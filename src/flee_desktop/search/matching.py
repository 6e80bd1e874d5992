"""Which rows a filter matches: each condition looks at the distinct values, masks do the rest."""

import time
from collections.abc import Callable, Iterable
from functools import reduce

import numpy as np
import regex  # type: ignore[import-untyped]

from flee_desktop.domain.errors import UserError
from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.filter_words import results_named, results_starting
from flee_desktop.domain.filters import (
    And,
    Contains,
    DateRange,
    Equals,
    Everything,
    Filter,
    Has,
    Is,
    Matches,
    Not,
    NumberRange,
    Or,
)
from flee_desktop.domain.folding import fold
from flee_desktop.search.columns import AwardColumns, Bools, Column, read_date

# What all patterns of a filter may take beyond the time that any pattern takes with one value: a large
# catalog has many values, and that alone makes no pattern slow.
# Counted in processor time, which a busy machine does not take away.
PATTERN_SECONDS = 0.15
_ORDINARY_SECONDS = 20e-6
_STOP_EVERY = 1024
_MASKS_KEPT = 16
_SEARCHED = tuple(field.name for field in AWARD_FIELDS if field.searched)
_FLAGS = regex.IGNORECASE | regex.VERSION0

Condition = Contains | Equals | NumberRange | DateRange | Matches | Has


class SearchStoppedError(Exception):
    """The caller's `stopped()` said that nobody wants the answer any more."""


class PatternError(UserError):
    """A regular expression that cannot be used."""


class PatternTooSlow(PatternError):  # noqa: N818 - the words the user reads
    """A regular expression that takes longer than anyone would wait."""

    def __init__(self) -> None:
        super().__init__("This pattern is too slow.", "Make it simpler, or search for words instead.")


def never() -> bool:
    """For callers that wait for the answer."""
    return False


class Matcher:
    """Evaluates filters over the columns. All patterns together get `PATTERN_SECONDS`."""

    def __init__(self, columns: AwardColumns, stopped: Callable[[], bool] = never) -> None:
        self._columns = columns
        self._stopped = stopped
        self._pattern_seconds = PATTERN_SECONDS

    def mask(self, condition: Filter) -> Bools:
        """The rows that match; raises SearchStoppedError or PatternError. Parsed filters are never deep."""
        match condition:
            case Everything():
                return np.ones(len(self._columns), dtype=np.bool_)
            case Not(inner):
                return ~self.mask(inner)
            case And(parts):
                return reduce(np.logical_and, map(self.mask, parts), self.mask(Everything()))
            case Or(parts):
                return reduce(np.logical_or, map(self.mask, parts), ~self.mask(Everything()))
            case Is(flag):
                return self._columns.flags[flag]
            case _:
                return self._condition(condition)

    def _condition(self, condition: Condition) -> Bools:
        """The mask of one condition; the last ones are kept, for facets and for typing on."""
        recent = self._columns.recent
        mask = recent.get(condition)
        if mask is None:
            mask = self._condition_mask(condition)
            mask.setflags(write=False)
            recent[condition] = mask
            if len(recent) > _MASKS_KEPT:
                del recent[next(iter(recent))]
        return mask

    def _condition_mask(self, condition: Condition) -> Bools:
        self._stop_if_asked()
        if isinstance(condition, Equals) and not fold(condition.text):
            return ~self._condition(Has(condition.field))
        names = (condition.field,) if condition.field else _SEARCHED
        columns = [self._columns.columns[name] for name in names]
        return reduce(
            np.logical_or, (column.rows_with(self._value_hits(condition, column)) for column in columns)
        )

    def _value_hits(self, condition: Condition, column: Column) -> Bools:
        if isinstance(condition, Matches):
            return self._pattern_hits(condition.pattern, column)
        hits = _HITS[type(condition)](condition, column)
        return np.fromiter(hits, dtype=np.bool_, count=len(column.values))

    def _pattern_hits(self, pattern: str, column: Column) -> Bools:
        """A pattern may match a value as it is written, or folded."""
        compiled = _compiled(pattern)
        hits = np.zeros(len(column.values), dtype=np.bool_)
        for value, texts in enumerate(zip(column.value_texts, column.folded, strict=True)):
            if value % _STOP_EVERY == 0:
                self._stop_if_asked()
            hits[value] = any(self._found(compiled, text) for text in texts)
        return hits

    def _found(self, compiled: "regex.Pattern[str]", text: str) -> bool:
        start = time.thread_time()
        try:
            found = compiled.search(text, timeout=self._pattern_seconds) is not None
        except TimeoutError as error:
            raise PatternTooSlow from error
        self._pattern_seconds -= max(0.0, time.thread_time() - start - _ORDINARY_SECONDS)
        if self._pattern_seconds <= 0:
            raise PatternTooSlow
        return found

    def _stop_if_asked(self) -> None:
        if self._stopped():
            raise SearchStoppedError


def _compiled(pattern: str) -> "regex.Pattern[str]":
    try:
        return regex.compile(pattern, _FLAGS)
    except (regex.error, RecursionError, OverflowError) as error:
        raise PatternError(
            f"This pattern cannot be used: {error}.", "Correct what is between the slashes."
        ) from error


def _contains(condition: Contains, column: Column) -> Iterable[bool]:
    if column.field.name == "result" and condition.field:
        found = results_starting(condition.text)
        return (value in found for value in column.values)
    part = fold(condition.text)
    return (part in text for text in column.folded)


def _equals(condition: Equals, column: Column) -> Iterable[bool]:
    if column.field.name == "result":
        found = results_named(condition.text)
        return (value in found for value in column.values)
    whole = fold(condition.text)
    return (text == whole for text in column.folded)


def _in_number_range(condition: NumberRange, column: Column) -> Iterable[bool]:
    low, high = condition.low, condition.high
    return ((low is None or low <= value) and (high is None or value <= high) for value in column.values)


def _in_date_range(condition: DateRange, column: Column) -> Iterable[bool]:
    first, last = condition.first, condition.last
    dates = map(read_date, column.values)
    return (
        date is not None
        and (first is None or first <= date.latest)
        and (last is None or date.earliest <= last)
        for date in dates
    )


def _has(_: Has, column: Column) -> Iterable[bool]:
    return map(bool, column.folded)


_HITS: dict[type[Condition], Callable[..., Iterable[bool]]] = {
    Contains: _contains,
    Equals: _equals,
    NumberRange: _in_number_range,
    DateRange: _in_date_range,
    Has: _has,
}

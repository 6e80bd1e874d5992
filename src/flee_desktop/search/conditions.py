"""Which distinct values of a column meet a condition. Patterns apart: they need a clock."""

from collections.abc import Callable
from typing import Any

import numpy as np

from flee_desktop.domain.fields import FieldKind
from flee_desktop.domain.filter_language.words import results_named, results_starting
from flee_desktop.domain.filters import Contains, DateRange, Equals, Has, Matches, NumberRange
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result
from flee_desktop.search.columns import NO_DATE, RESULTS, Bools, Column

Condition = Contains | Equals | NumberRange | DateRange | Matches | Has


def value_hits(condition: Condition, column: Column) -> Bools:
    """For each value of the column, whether it meets the condition."""
    return _HITS[type(condition)](condition, column)


def _contains(condition: Contains, column: Column) -> Bools:
    if column.field.kind is FieldKind.RESULT and condition.field:
        return _results(results_starting(condition.text), column)
    return column.folded.containing(fold(condition.text))


def _equals(condition: Equals, column: Column) -> Bools:
    if column.field.kind is FieldKind.RESULT:
        return _results(results_named(condition.text), column)
    return column.folded.equal_to(fold(condition.text))


def _results(wanted: frozenset[Result], column: Column) -> Bools:
    return np.isin(column.numbers, [RESULTS.index(result) for result in wanted])


def _in_number_range(condition: NumberRange, column: Column) -> Bools:
    numbers, hits = column.numbers, np.ones(len(column.values), dtype=np.bool_)
    if condition.low is not None:
        hits &= condition.low <= numbers
    if condition.high is not None:
        hits &= numbers <= condition.high
    return hits


def _in_date_range(condition: DateRange, column: Column) -> Bools:
    hits = column.numbers < NO_DATE
    if condition.first is not None:
        hits &= condition.first.toordinal() <= column.last_days
    if condition.last is not None:
        hits &= column.numbers <= condition.last.toordinal()
    return hits


def _has(_: Has, column: Column) -> Bools:
    return column.folded.lengths > 0


_HITS: dict[type[Condition], Callable[[Any, Column], Bools]] = {
    Contains: _contains,
    Equals: _equals,
    NumberRange: _in_number_range,
    DateRange: _in_date_range,
    Has: _has,
}

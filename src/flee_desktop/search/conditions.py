"""Which distinct values of a column meet a condition. Patterns apart: they need a clock."""

from collections.abc import Callable, Iterable
from typing import Any

from flee_desktop.domain.fields import FieldKind
from flee_desktop.domain.filter_language.words import results_named, results_starting
from flee_desktop.domain.filters import Contains, DateRange, Equals, Has, Matches, NumberRange
from flee_desktop.domain.folding import fold
from flee_desktop.search.columns import Column
from flee_desktop.search.sources import read_date

Condition = Contains | Equals | NumberRange | DateRange | Matches | Has


def value_hits(condition: Condition, column: Column) -> Iterable[bool]:
    """For each value of the column, whether it meets the condition."""
    return _HITS[type(condition)](condition, column)


def _contains(condition: Contains, column: Column) -> Iterable[bool]:
    if column.field.kind is FieldKind.RESULT and condition.field:
        found = results_starting(condition.text)
        return (value in found for value in column.values)
    part = fold(condition.text)
    return (part in text for text in column.folded)


def _equals(condition: Equals, column: Column) -> Iterable[bool]:
    if column.field.kind is FieldKind.RESULT:
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


_HITS: dict[type[Condition], Callable[[Any, Column], Iterable[bool]]] = {
    Contains: _contains,
    Equals: _equals,
    NumberRange: _in_number_range,
    DateRange: _in_date_range,
    Has: _has,
}

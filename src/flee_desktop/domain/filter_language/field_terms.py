"""Edits of filter text that are about a whole field: only this value, nothing of it, this span of time."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR

from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.filter_language.editing import include
from flee_desktop.domain.filter_language.facets import field_of, top_level
from flee_desktop.domain.filter_language.parsing import all_of, read_nodes
from flee_desktop.domain.filter_language.splicing import Names, completed, cut, with_term
from flee_desktop.domain.filters import DateRange, Equals, Filter, NumberRange, Or

YEAR, DATE = "year", "date"
_YEAR_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when, as EDTF without qualifiers; "" is open."""

    first: str = ""
    last: str = ""


def clear_field(text: str, field: str, names: Names = None) -> str:
    """The text without the terms that are about this field alone."""
    return _without_terms(completed(text, names), lambda term: field_of(term) == field, names)


def only(text: str, field: str, value: str, names: Names = None) -> str:
    """Ask for this value of the field, and say nothing else of it."""
    return include(clear_field(text, field, names), field, value, names)


def with_span(text: str, span: Span, names: Names = None) -> str:
    """Ask for this span of time in place of every other: by year when both ends are years, else by date."""
    text = _without_terms(completed(text, names), _is_of_time, names)
    term = span_term(span)
    return with_term(text, term, names) if term else text


def span_term(span: Span) -> str:
    """`year:2019..2022`, `year:2021`, `date:2021-03..`; "" for no span at all."""
    if not (span.first or span.last):
        return ""
    field = YEAR if max(len(span.first), len(span.last)) <= _YEAR_LETTERS else DATE
    value = span.first if span.first == span.last else f"{span.first}..{span.last}"
    return f"{field}:{value}"


def span_of(text: str, names: Names = None) -> Span:
    """The span of time that the text asks for; Span() when there is none, or more than one."""
    nodes = [node for node in read_nodes(text, names)[0] if _is_of_time(node.filter)]
    if len(nodes) != 1:
        return Span()
    match nodes[0].filter:
        case NumberRange(_, low, high):
            return Span(_year(low), _year(high))
        case DateRange(_, first, last):
            return Span(_from(first), _until(last))
        case _:
            return Span()


def without_time(filter_: Filter) -> Filter:
    """The filter without the spans of dates it asks for: the years are counted under what is left."""
    parts = tuple(part for part in top_level(filter_) if not (field_of(part) == DATE and _is_of_time(part)))
    return all_of(parts)


def _is_of_time(term: Filter) -> bool:
    """Whether the term asks for years or dates, and for nothing else."""
    if isinstance(term, Or):
        return all(map(_is_of_time, term.parts))
    match term:
        case NumberRange(field) | DateRange(field):
            return field in (YEAR, DATE)
        case Equals(field, text):
            return field in (YEAR, DATE) and bool(text)
        case _:
            return False


def _without_terms(text: str, unwanted: Callable[[Filter], bool], names: Names) -> str:
    for node in reversed(read_nodes(text, names)[0]):  # the last one first, so that places hold
        if unwanted(node.filter):
            text = cut(text, node.start, node.end)
    return text


def _year(year: int | None) -> str:
    return "" if year is None or not MINYEAR <= year <= MAXYEAR else f"{year:04}"


def _from(day: dt.date | None) -> str:
    """The shortest EDTF that begins with this day."""
    return day.isoformat().removesuffix("-01").removesuffix("-01") if day else ""


def _until(day: dt.date | None) -> str:
    """The shortest EDTF that ends with this day."""
    if day is None:
        return ""
    written = (day.isoformat()[:_YEAR_LETTERS], day.isoformat()[:7], day.isoformat())
    return next(text for text in written if parse_edtf(text).latest == day)

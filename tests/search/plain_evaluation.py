"""What search/ must answer, worked out slowly and obviously over the records themselves."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from tests.award_rows import AwardRow

from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.fields import AWARD_FIELDS, FIELDS_BY_NAME, FieldKind
from flee_desktop.domain.filter_language.facets import facet_states, field_of, top_level
from flee_desktop.domain.filter_language.words import results_named, results_starting
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
from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import Tally, tally
from flee_desktop.search.ordering import SortKey

SEARCHED = [field.name for field in AWARD_FIELDS if field.searched]


def values(row: AwardRow, field: str) -> list[Any]:
    """Everything a filter may find in the field."""
    if field == "year":
        return years(row)
    if field == "recipients":
        return list(dict.fromkeys([*row.recipients, *filter(None, row.recipient_names)]))
    value = getattr(row, field)
    if isinstance(value, tuple):
        return list(value)
    return [] if value in ("", None) else [value]


def years(row: AwardRow) -> list[int]:
    if not row.date:
        return []
    date = parse_edtf(row.date)
    return list(range(date.earliest.year, date.latest.year + 1))


def matches(condition: Filter, row: AwardRow) -> bool:
    match condition:
        case Everything():
            return True
        case Not(inner):
            return not matches(inner, row)
        case And(parts):
            return all(matches(part, row) for part in parts)
        case Or(parts):
            return any(matches(part, row) for part in parts)
        case Is():
            return row.tied
        case Contains("result", text):
            return row.result in results_starting(text)
        case Equals("result", text) if fold(text):
            return row.result in results_named(text)
        case Equals(field, text) if not fold(text):
            return not matches(Has(field), row)
        case Contains(None, _) | Matches(None, _):
            return any(value_matches(condition, value) for name in SEARCHED for value in values(row, name))
        case _:
            return any(value_matches(condition, value) for value in values(row, condition.field))


def value_matches(condition: Filter, value: Any) -> bool:
    match condition:
        case Contains(_, text):
            return fold(text) in fold(str(value))
        case Equals(_, text):
            return fold(text) == fold(str(value))
        case NumberRange(_, low, high):
            return (low is None or low <= value) and (high is None or value <= high)
        case DateRange(_, first, last):
            date = parse_edtf(value)
            return (first is None or first <= date.latest) and (last is None or date.earliest <= last)
        case Matches(_, pattern):
            return any(re.search(pattern, text, re.IGNORECASE) for text in (str(value), fold(str(value))))
        case Has():
            return bool(fold(str(value)))
    raise AssertionError(condition)


def selected(rows: Sequence[AwardRow], film_id: int | None, condition: Filter) -> list[int]:
    return [
        number
        for number, row in enumerate(rows)
        if film_id in (None, row.film_id) and matches(condition, row)
    ]


def ordered(rows: Sequence[AwardRow], numbers: Iterable[int], sort: Sequence[SortKey]) -> list[int]:
    answer = list(numbers)
    for key in reversed(sort):
        filled = [number for number in answer if sort_value(rows[number], key.field) is not None]
        empty = [number for number in answer if sort_value(rows[number], key.field) is None]
        filled.sort(key=lambda number: sort_value(rows[number], key.field), reverse=key.descending)
        answer = filled + empty
    return answer


def sort_value(row: AwardRow, field: str) -> Any:
    value = next(iter(years(row)), None) if field == "year" else getattr(row, field)
    if value in ("", (), None):
        return None
    kind = FIELDS_BY_NAME[field].kind
    if kind is FieldKind.DATE:
        return parse_edtf(value).earliest, parse_edtf(value).latest
    if kind is FieldKind.RESULT:
        return list(Result).index(value)
    if kind is FieldKind.NAMES:
        return [(fold(name), name) for name in value]
    return (fold(value), value) if kind is FieldKind.TEXT else value


def tally_of(rows: Sequence[AwardRow], numbers: Iterable[int]) -> Tally:
    return tally((rows[number].result, rows[number].tied) for number in numbers)


def facets(
    rows: Sequence[AwardRow], film_id: int | None, condition: Filter, field: str
) -> dict[str, tuple[int, str]]:
    """The folded values of the field: count and state."""
    others = And(tuple(part for part in top_level(condition) if field_of(part) != field))
    counts: Counter[str] = Counter()
    for number in selected(rows, film_id, others):
        counts.update({fold(str(value)) for value in values(rows[number], field)})
    listed = {fold(str(value)) for row in rows for value in listed_values(row, field)} - {""}
    states = {key: state for (name, key), state in facet_states(condition).items() if name == field}
    return {key: (counts[key], states.get(key, "")) for key in listed if counts[key] or key in states}


def listed_values(row: AwardRow, field: str) -> list[Any]:
    if field != "recipients":
        return values(row, field)
    return [name or shown for shown, name in zip(row.recipients, row.recipient_names, strict=True)]

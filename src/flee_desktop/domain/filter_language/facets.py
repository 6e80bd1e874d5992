"""How a filter and the facet menus see each other: which values of a field it includes or excludes."""

from collections.abc import Iterator
from typing import Literal

from flee_desktop.domain.fields import FIELDS_BY_NAME, FieldKind
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

FacetState = Literal["included", "excluded", ""]
FacetKey = tuple[str, str]  # the name of a field, and a value of it, folded


def top_level(filter_: Filter) -> tuple[Filter, ...]:
    """The conditions that all must match."""
    if isinstance(filter_, Everything):
        return ()
    return filter_.parts if isinstance(filter_, And) else (filter_,)


def field_of(filter_: Filter) -> str:
    """The one field the filter is about, "" when it is about several or any."""
    fields = set(_fields(filter_))
    return fields.pop() if len(fields) == 1 else ""


def _fields(filter_: Filter) -> Iterator[str]:
    match filter_:
        case Not(inner):
            yield from _fields(inner)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _fields(part)
        case Everything() | Is():
            yield ""
        case (
            Contains(field)
            | Matches(field)
            | Equals(field)
            | NumberRange(field)
            | DateRange(field)
            | Has(field)
        ):
            yield field or ""


def facet_key(field: str, value: str) -> FacetKey:
    """How a value of a facet is recognized."""
    named = results_named(value) if _is_result(field) else ()
    return field, fold(next(iter(named), value))


def condition_key(filter_: Filter) -> FacetKey | None:
    """The facet value this condition asks for, None when it asks for something else."""
    match filter_:
        case Equals(field, text):
            return facet_key(field, text)
        case Contains(str(field), text) if _is_result(field) and len(results_starting(text)) == 1:
            return facet_key(field, next(iter(results_starting(text))))
        case NumberRange(field, int(low), high) if low == high:
            return field, str(low)
        case _:
            return None


def _is_result(field: str) -> bool:
    return FIELDS_BY_NAME[field].kind is FieldKind.RESULT


def choice_keys(filter_: Filter) -> tuple[FacetKey, ...]:
    """The facet values of one field of which the filter wants any; none when it says anything else."""
    choices = filter_.parts if isinstance(filter_, Or) else (filter_,)
    keys = tuple(key for choice in choices if (key := condition_key(choice)))
    same_field = len({field for field, _ in keys}) == 1
    return keys if same_field and len(keys) == len(choices) else ()


def facet_states(filter_: Filter) -> dict[FacetKey, FacetState]:
    """The facet values that the filter includes or excludes."""
    states: dict[FacetKey, FacetState] = {}
    for part in top_level(filter_):
        inner = part.inner if isinstance(part, Not) else part
        for key in choice_keys(inner):
            state: FacetState = "excluded" if isinstance(part, Not) else "included"
            states[key] = "included" if states.get(key) == "included" else state
    return states

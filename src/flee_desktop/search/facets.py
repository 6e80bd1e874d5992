"""Facet counts: for each value of a field, how many rows would match if the filter included it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from flee_desktop.domain.fields import FieldKind
from flee_desktop.domain.filter_facets import (
    FacetState,
    facet_key,
    facet_states,
    field_of,
    top_level,
)
from flee_desktop.domain.filters import And
from flee_desktop.search.columns import AwardColumns, Column, Ints, Longs
from flee_desktop.search.matching import Matcher, never
from flee_desktop.search.view import Selection


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One line of a facet menu. `state` says what the filter does with the value now."""

    value: str
    count: int
    state: FacetState = ""


@dataclass(frozen=True, slots=True, eq=False)
class _Groups:
    """The values of a column by spelling: those that fold alike are one, as they are for a filter.

    `names` are the spellings shown, `keys` the folded ones. The cell `owners[i]` has the group `members[i]`.
    """

    names: tuple[str, ...]
    keys: tuple[str, ...]
    numbers: dict[str, int]  # by key
    owners: Ints
    members: Ints


def facet_counts(
    columns: AwardColumns, selection: Selection, field_name: str, stopped: Callable[[], bool] = never
) -> tuple[FacetValue, ...]:
    """Counts under the filter's other conditions: a facet does not narrow itself.

    Most frequent first, then by name; numbers downward. Values the filter names are there even with none.
    """
    column = columns.columns[field_name]
    others = And(tuple(part for part in top_level(selection.filter) if field_of(part) != field_name))
    mask = columns.rows_of_film(selection.film_id) & Matcher(columns, stopped).mask(others)
    groups = _groups_of(columns, column)
    counts = _counts(groups, np.bincount(column.codes[mask], minlength=len(column.cells)))
    states = {
        key: state for (name, key), state in facet_states(selection.filter).items() if name == field_name
    }
    named = {groups.numbers[key] for key in states if key in groups.numbers}
    values = [
        FacetValue(groups.names[number], int(counts[number]), states.get(groups.keys[number], ""))
        for number in named.union(np.flatnonzero(counts).tolist())
    ]
    return tuple(sorted(values, key=_downward if column.field.kind in _NUMERIC else _most_frequent))


def _counts(groups: _Groups, cell_counts: Longs) -> Longs:
    weights = cell_counts[groups.owners]
    return np.bincount(groups.members, weights=weights, minlength=len(groups.names)).astype(np.int64)


def _groups_of(columns: AwardColumns, column: Column) -> _Groups:
    kept = ("groups", column.field.name)
    if kept not in columns.kept:
        columns.kept[kept] = _grouped(column)
    groups: _Groups = columns.kept[kept]
    return groups


def _grouped(column: Column) -> _Groups:
    keys = [facet_key(column.field.name, text)[1] for text in column.value_texts]
    shown = {
        key: text
        for key, text, listed in zip(keys[::-1], column.value_texts[::-1], column.listed[::-1], strict=True)
        if listed and key
    }
    numbers = {key: number for number, key in enumerate(shown)}
    group_of_value = np.array([numbers.get(key, -1) for key in keys], dtype=np.int32)
    groups = group_of_value[column.members]
    pairs = np.unique(np.stack([column.owners, groups])[:, groups >= 0], axis=1)
    return _Groups(tuple(shown.values()), tuple(shown), numbers, pairs[0], pairs[1])


_NUMERIC = (FieldKind.NUMBER, FieldKind.NUMBERS)


def _downward(value: FacetValue) -> int:
    return -int(value.value)


def _most_frequent(value: FacetValue) -> tuple[int, str]:
    return -value.count, value.value.casefold()

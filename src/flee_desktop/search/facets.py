"""Facet counts: for each value of a field, how many rows would match if the filter included it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from flee_desktop.domain.fields import FieldKind
from flee_desktop.domain.filter_language.facets import (
    FacetState,
    facet_states,
    field_of,
    top_level,
)
from flee_desktop.domain.filters import And
from flee_desktop.search.columns import AwardColumns, Column, Longs
from flee_desktop.search.matching import Matcher, never
from flee_desktop.search.view import Selection

_NUMERIC = (FieldKind.NUMBER, FieldKind.NUMBERS)


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One line of a facet menu. `state` says what the filter does with the value now."""

    value: str
    count: int
    state: FacetState = ""


@dataclass(frozen=True, slots=True, eq=False)
class _Groups:
    """The values of a column by spelling: those that fold alike are one, as they are for a filter.

    `names` are the spellings shown, in the order of a menu with equal counts; `numbers` their places there
    by folded text. The cell `owners[i]` has the group `members[i]`.
    """

    names: tuple[str, ...]
    numbers: dict[str, int]
    owners: Longs
    members: Longs


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
        groups.numbers[key]: state
        for (name, key), state in facet_states(selection.filter).items()
        if name == field_name and key in groups.numbers
    }
    shown = _in_menu_order(column, counts, list(states))
    return tuple(
        FacetValue(groups.names[number], count, states.get(number, ""))
        for number, count in zip(shown.tolist(), counts[shown].tolist(), strict=True)
    )


def _in_menu_order(column: Column, counts: Longs, named: list[int]) -> npt.NDArray[np.intp]:
    wanted = counts > 0
    wanted[named] = True
    numbers = np.flatnonzero(wanted)
    if column.field.kind in _NUMERIC:
        return numbers
    return numbers[np.argsort(-counts[numbers], kind="stable")]


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
    # Backward, so that the first spelling of each is the one shown.
    spellings = zip(column.folded[::-1], column.value_texts[::-1], column.listed[::-1].tolist(), strict=True)
    names = {key: text for key, text, listed in spellings if listed and key}
    keys = sorted(
        names, key=lambda key: -int(key) if column.field.kind in _NUMERIC else names[key].casefold()
    )
    numbers = {key: number for number, key in enumerate(keys)}
    group_of_value = np.array([numbers.get(key, -1) for key in column.folded], dtype=np.int64)
    groups = group_of_value[column.members]
    # A cell with two spellings of one group counts once.
    pairs = np.unique((column.owners.astype(np.int64) << 32 | groups)[groups >= 0])
    return _Groups(tuple(names[key] for key in keys), numbers, pairs >> 32, pairs & 0xFFFFFFFF)

"""Facet counts: for each value of a field, how many rows would match if the filter included it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np

from flee_desktop.domain.fields import FieldKind
from flee_desktop.domain.filter_language.facets import (
    FacetState,
    facet_states,
    field_of,
    top_level,
)
from flee_desktop.domain.filters import And
from flee_desktop.domain.folding import fold
from flee_desktop.search.columns import AwardColumns, Bools, Column, Ints, Longs
from flee_desktop.search.matching import Matcher, never
from flee_desktop.search.ranking import byte_ranks, distinct, order_of
from flee_desktop.search.view import Selection

_NUMERIC = (FieldKind.NUMBER, FieldKind.NUMBERS)
_HALF = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One line of a facet menu. `state` says what the filter does with the value now."""

    value: str
    count: int
    state: FacetState = ""


@dataclass(frozen=True, slots=True, eq=False)
class _Groups:
    """The values of a column by spelling: those that fold alike are one, as they are for a filter.

    A group is named by its first spelling, the value `firsts[group]`, and numbered in the order a menu has
    with equal counts. `of_value` is -1 for values that no facet shows. The cell `owners[i]` has the group
    `members[i]`.
    """

    firsts: Ints
    of_value: Ints
    owners: Ints
    members: Ints


class FacetCounts(Sequence[FacetValue]):
    """The values of a facet in the order of its menu; each is made when it is asked for.

    `total` is the number of rows counted, `missing` how many of them have no value.
    """

    def __init__(
        self, column: Column, groups: _Groups, cell_counts: Longs, states: Mapping[int, FacetState]
    ) -> None:
        self._column = column
        self._groups = groups
        self._states = states
        self._counts = _group_counts(groups, cell_counts)
        self._shown = _in_menu_order(column, self._counts, list(states))
        self.total = int(cell_counts.sum())
        self.missing = self.total - int(cell_counts[_with_groups(groups, len(cell_counts))].sum())

    def __len__(self) -> int:
        return len(self._shown)

    @overload
    def __getitem__(self, place: int) -> FacetValue: ...
    @overload
    def __getitem__(self, place: slice) -> list[FacetValue]: ...

    def __getitem__(self, place: int | slice) -> FacetValue | list[FacetValue]:
        if isinstance(place, slice):
            return [self._value(group) for group in self._shown[place].tolist()]
        return self._value(int(self._shown[place]))

    def found(self, text: str) -> "FacetCounts":
        """Those whose name contains the text, whatever its accents and case, in the same order."""
        hits = self._column.folded.containing(fold(text))
        return self._with(np.compress(hits[self._groups.firsts[self._shown]], self._shown))

    def like(self, previous: "FacetCounts") -> "FacetCounts":
        """The same counts in the order of a menu that is open already; values new to it come last.

        Counts of other columns, as after an import, have an order of their own.
        """
        if previous.column is not self._column:
            return self
        before = previous.groups
        known = np.zeros(len(self._groups.firsts), dtype=np.bool_)
        known[before] = True
        return self._with(np.concatenate((before, self._shown[~known[self._shown]])))

    @property
    def column(self) -> Column:
        """Whose values these are."""
        return self._column

    @property
    def groups(self) -> Longs:
        """The values' numbers, the same in all counts of a column."""
        return self._shown

    def place_of(self, value: str) -> int:
        """Where a value is, -1 when it is not there."""
        group = _group_of(self._column, self._groups, fold(value))
        places = np.flatnonzero(self._shown == group)
        return int(places[0]) if len(places) else -1

    def _value(self, group: int) -> FacetValue:
        name = self._column.values[int(self._groups.firsts[group])]
        return FacetValue(name, int(self._counts[group]), self._states.get(group, ""))

    def _with(self, shown: Longs) -> "FacetCounts":
        other = object.__new__(FacetCounts)
        other.__dict__.update(self.__dict__, _shown=shown)
        return other


def facet_counts(
    columns: AwardColumns, selection: Selection, field_name: str, stopped: Callable[[], bool] = never
) -> FacetCounts:
    """Counts under the filter's other conditions: a facet does not narrow itself.

    Most frequent first, then by name; numbers downward. Values the filter names are there even with none.
    """
    column = columns.columns[field_name]
    others = And(tuple(part for part in top_level(selection.filter) if field_of(part) != field_name))
    mask = columns.rows_of_film(selection.film_id) & Matcher(columns, stopped).mask(others)
    groups = _groups_of(columns, column)
    named = {
        _group_of(column, groups, key): state
        for (name, key), state in facet_states(selection.filter).items()
        if name == field_name
    }
    states = {group: state for group, state in named.items() if group >= 0}
    counts = np.bincount(np.compress(mask, column.codes), minlength=len(column.cells))
    return FacetCounts(column, groups, counts, states)


def _in_menu_order(column: Column, counts: Longs, named: list[int]) -> Longs:
    wanted = counts > 0
    wanted[named] = True
    groups = np.flatnonzero(wanted)
    if column.field.kind in _NUMERIC:
        return groups
    return groups[order_of(-counts[groups])]


def _group_counts(groups: _Groups, cell_counts: Longs) -> Longs:
    weights = cell_counts[groups.owners]
    return np.bincount(groups.members, weights=weights, minlength=len(groups.firsts)).astype(np.int64)


def _with_groups(groups: _Groups, cells: int) -> Bools:
    having = np.zeros(cells, dtype=np.bool_)
    having[groups.owners] = True
    return having


def _group_of(column: Column, groups: _Groups, folded: str) -> int:
    """The group of the values that fold to this, -1 when there are none."""
    values = np.flatnonzero(column.folded.equal_to(folded))
    return int(groups.of_value[values].max(initial=-1))


def _groups_of(columns: AwardColumns, column: Column) -> _Groups:
    kept = ("groups", column.field.name)
    if kept not in columns.kept:
        columns.kept[kept] = _grouped(column)
    groups: _Groups = columns.kept[kept]
    return groups


def _grouped(column: Column) -> _Groups:
    # Numbers go downward in a menu.
    ranks = -column.numbers if column.field.kind in _NUMERIC else byte_ranks(column.folded).astype(np.int64)
    listed = np.flatnonzero(column.listed & (column.folded.lengths > 0))
    by_rank = listed[np.argsort(ranks[listed], kind="stable")]
    is_first = np.concatenate(([True], ranks[by_rank][1:] != ranks[by_rank][:-1]))[: len(by_rank)]
    firsts = by_rank[is_first]
    of_value = np.full(len(ranks), -1, dtype=np.int32)
    if len(firsts):
        places = np.minimum(np.searchsorted(ranks[firsts], ranks), len(firsts) - 1)
        of_value = np.where(ranks[firsts][places] == ranks, places, -1).astype(np.int32)
    groups = of_value[column.found.members]
    # A cell with two spellings of one group counts once.
    pairs = distinct((column.found.owners.astype(np.int64) << 32 | groups)[groups >= 0])
    owners, members = (pairs >> 32).astype(np.int32), (pairs & _HALF).astype(np.int32)
    return _Groups(firsts.astype(np.int32), of_value, owners, members)

"""A change of the catalog touches only the rows it changed: the columns are patched, not read anew."""

from bisect import bisect_left
from collections.abc import Iterable

import numpy as np

from flee_desktop.domain.award_table import NO_FILM
from flee_desktop.search.building import compact
from flee_desktop.search.columns import AwardColumns, Column, Ints, Longs
from flee_desktop.search.lists import Lists
from flee_desktop.search.texts import Texts

_FEW = 64  # values or cells that are looked for one by one among those there are
_Place = tuple[bool, str, int, int, int]


def patched(columns: AwardColumns, fresh: AwardColumns, gone: Iterable[int]) -> AwardColumns:
    """The columns with these rows: `fresh` ones take the place of those of the same id, or come in order.

    `gone` are ids of rows that are no more. Both must be in the order of a catalog. The given columns stay
    as they are, and what was worked out for columns that got nothing new is kept.
    """
    replaced = np.concatenate((fresh.ids, np.fromiter(gone, dtype=np.int64)))
    kept = np.flatnonzero(~np.isin(columns.ids, replaced))
    order = _merged(columns, kept, fresh)
    merged = AwardColumns(
        np.concatenate((columns.ids, fresh.ids))[order],
        np.concatenate((columns.film_ids, fresh.film_ids))[order],
        {flag: np.concatenate((mask, fresh.flags[flag]))[order] for flag, mask in columns.flags.items()},
        {
            name: _patched_column(column, fresh.columns[name], order)
            for name, column in columns.columns.items()
        },
    )
    merged.kept.update(_still_true(columns, merged))
    return merged


def _merged(columns: AwardColumns, kept: Longs, fresh: AwardColumns) -> Longs:
    """The rows in order: a fresh one is its number behind all of the columns' own."""
    key = _PlaceOf(columns)
    new = _PlaceOf(fresh)
    places = [bisect_left(kept, new(row), key=key) for row in range(len(fresh))]
    return np.insert(kept, places, np.arange(len(fresh)) + len(columns))


class _PlaceOf:
    """Where a row stands in a catalog: by film title, film and position; without a film it is last."""

    def __init__(self, columns: AwardColumns) -> None:
        self._columns = columns
        self._positions = columns.columns["position"]

    def __call__(self, row: int) -> _Place:
        columns, positions = self._columns, self._positions
        film_id = int(columns.film_ids[row])
        position = positions.cells[int(positions.codes[row])]
        assert isinstance(position, int)  # noqa: S101 - every row has one
        return film_id == NO_FILM, columns.text(row, "film"), film_id, position, int(columns.ids[row])


def _patched_column(column: Column, fresh: Column, order: Longs) -> Column:
    of_value, new_values = _numbered_values(column, fresh)
    of_cell, new_cells = _numbered_cells(column, fresh, of_value)
    codes = np.concatenate((column.codes.astype(np.int32), of_cell[fresh.codes]))[order]
    return Column(
        field=column.field,
        codes=compact(codes, len(column.shown) + len(new_cells)),
        values=_with_texts(column.values, fresh.values, new_values),
        folded=_with_texts(column.folded, fresh.folded, new_values),
        numbers=_with(column.numbers, fresh.numbers, new_values),
        last_days=_with(column.last_days, fresh.last_days, new_values),
        shown=_with_lists(column.shown, fresh.shown, new_cells, of_value),
        found=_with_lists(column.found, fresh.found, new_cells, of_value),
        listed=np.concatenate((_relisted(column, fresh, of_value), fresh.listed[new_values])),
    )


def _numbered_values(column: Column, fresh: Column) -> tuple[Ints, Ints]:
    """The number of each fresh value among the values, and which of them are new there."""
    texts = list(fresh.values)
    if len(texts) <= _FEW:
        found = [_first(np.flatnonzero(column.values.equal_to(text))) for text in texts]
    else:
        known = {text: number for number, text in enumerate(column.values)}
        found = [known.get(text, -1) for text in texts]
    return _numbered(np.array(found, dtype=np.int32), len(column.values))


def _numbered_cells(column: Column, fresh: Column, of_value: Ints) -> tuple[Ints, Ints]:
    """The number of each fresh cell among the cells, and which of them are new there."""
    found = np.full(len(fresh.shown), -1, dtype=np.int32)
    if len(found) <= _FEW:
        found[:] = [_same_cell(column, fresh, cell, of_value) for cell in range(len(found))]
    return _numbered(found, len(column.shown))


def _numbered(found: Ints, count: int) -> tuple[Ints, Ints]:
    new = np.flatnonzero(found < 0).astype(np.int32)
    numbers = found.copy()
    numbers[new] = np.arange(count, count + len(new))
    return numbers, new


def _same_cell(column: Column, fresh: Column, cell: int, of_value: Ints) -> int:
    shown = of_value[fresh.shown[cell]].tolist()
    found = set(of_value[fresh.found[cell]].tolist())
    if shown:
        candidates = np.unique(column.shown.owners[column.shown.members == shown[0]])
    else:
        candidates = np.flatnonzero(column.shown.lengths == 0)
    same = (each for each in candidates.tolist() if column.shown[each] == shown)
    return next((each for each in same if set(column.found[each]) == found), -1)


def _relisted(column: Column, fresh: Column, of_value: Ints) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """A value that was a spelling only may be a name by now."""
    listed = column.listed.copy()
    known = of_value < len(listed)
    listed[of_value[known]] |= fresh.listed[known]
    return listed


def _with(array: Longs, fresh: Longs, new: Ints) -> Longs:
    return np.concatenate((array, fresh[new])) if len(fresh) else array


def _with_texts(texts: Texts, fresh: Texts, new: Ints) -> Texts:
    if not len(new):
        return texts
    added = Texts.of(fresh[int(number)] for number in new)
    # The end before the first added text is the one behind the last known.
    starts = np.concatenate((texts.starts, added.starts[1:] + (texts.starts[-1] - 1)))
    return Texts(np.concatenate((texts.data, added.data[1:])), starts.astype(np.int32))


def _with_lists(lists: Lists, fresh: Lists, new: Ints, of_value: Ints) -> Lists:
    if not len(new):
        return lists
    added = Lists.of([of_value[fresh[int(cell)]].tolist() for cell in new])
    starts = np.concatenate((lists.starts, added.starts[1:] + lists.starts[-1]))
    return Lists(starts.astype(np.int32), np.concatenate((lists.members, added.members)))


def _still_true(columns: AwardColumns, merged: AwardColumns) -> Iterable[tuple[object, object]]:
    """Ranks are of cells: those of a column that has no new ones hold."""
    for key, value in columns.kept.items():
        if isinstance(key, tuple) and key[0] == "ranks":
            name = key[1]
            if len(merged.columns[name].shown) == len(columns.columns[name].shown):
                yield key, value


def _first(numbers: Longs) -> int:
    return int(numbers[0]) if len(numbers) else -1

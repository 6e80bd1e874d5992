"""Columns after a change of the catalog: only what it touched is put in, nothing is built or sorted anew.

What no row shows any more stays among values and cells, unlisted, until the columns are built the next time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from flee_desktop.domain.fields import FieldKind
from flee_desktop.domain.pausing import Pause, no_pause, paced
from flee_desktop.search.building import compact
from flee_desktop.search.columns import AwardColumns, Column, Ints, Longs
from flee_desktop.search.listing import relisted
from flee_desktop.search.lists import Lists
from flee_desktop.search.moving import keep_moves
from flee_desktop.search.ordering import PLAIN, Collation, SortKey
from flee_desktop.search.placing import placed
from flee_desktop.search.rank_patching import with_new_cells
from flee_desktop.search.splicing import Splice
from flee_desktop.search.texts import Texts

_TEXTS = (FieldKind.TEXT, FieldKind.NAMES)


def patched(
    columns: AwardColumns,
    fresh: AwardColumns,
    gone: Iterable[int],
    collation: Collation = PLAIN,
    pause: Pause = no_pause,
) -> AwardColumns:
    """`columns` with the rows of `fresh` in the place of those of the same ids, and without those `gone`.

    The rows of both are in the order of a catalog (`columns_of(…, by_film=True)`), and so are those of the
    answer. The given columns stay as they are. Ranks of the collation are kept, with new cells among them.
    """
    splice = placed(columns, fresh, np.fromiter(gone, dtype=np.int64))
    after = AwardColumns(
        splice.apply(columns.ids, fresh.ids),
        splice.apply(columns.film_ids, fresh.film_ids),
        {flag: splice.apply(mask, fresh.flags[flag]) for flag, mask in columns.flags.items()},
        {
            name: _patched(column, fresh.columns[name], splice, pause)
            for name, column in columns.columns.items()
        },
    )
    after.kept.update(_still_true(columns, after, collation, pause))
    keep_moves(columns, after, splice)
    return after


def _patched(column: Column, fresh: Column, splice: Splice, pause: Pause) -> Column:
    """The column; the given one itself when no row shows anything else in it."""
    news = _news(column, fresh, pause)
    cells = news.of_cell[fresh.codes]
    codes = splice.apply(column.codes, cells)
    if codes is column.codes:
        return column
    shown = _with_lists(column.shown, fresh.shown, news)
    found = shown if fresh.found is fresh.shown else _with_lists(column.found, fresh.found, news)
    names = found if fresh.names is fresh.found else _with_lists(column.names, fresh.names, news)
    values = _with_texts(column.values, fresh.values, news.values)
    return Column(
        field=column.field,
        codes=compact(codes, len(shown)),
        values=values,
        folded=_with_texts(column.folded, fresh.folded, news.values),
        numbers=_with_numbers(column.numbers, fresh.numbers, news.values),
        last_days=_with_numbers(column.last_days, fresh.last_days, news.values),
        shown=shown,
        found=found,
        names=names,
        listed=relisted(column.listed, names, codes, len(values), cells, column.codes[splice.removed]),
    )


@dataclass(frozen=True, slots=True)
class _News:
    """The numbers, among all, of the values and cells of fresh rows; and which of theirs are new."""

    of_value: Longs
    of_cell: Ints
    values: Longs
    cells: list[int]


def _news(column: Column, fresh: Column, pause: Pause) -> _News:
    used = np.unique(fresh.codes).tolist()
    values = sorted({value for cell in used for value in (*fresh.shown[cell], *fresh.found[cell])})
    places = column.values.places_of([fresh.values[value] for value in values])
    of_value = np.full(len(fresh.values), -1, dtype=np.int64)
    new_values = np.array(values, dtype=np.int64)[places < 0]
    of_value[values] = places
    of_value[new_values] = np.arange(len(column.values), len(column.values) + len(new_values))
    of_cell, new_cells = _numbered_cells(column, fresh, used, of_value, pause)
    return _News(of_value, of_cell, new_values, new_cells)


def _numbered_cells(
    column: Column, fresh: Column, used: list[int], of_value: Longs, pause: Pause
) -> tuple[Ints, list[int]]:
    """The number of each fresh cell in use, and which are new. A cell is what it shows, and its names."""
    numbers = of_value.astype(np.int32)
    wanted = {cell: _bytes(numbers[fresh.shown[cell]], numbers[fresh.names[cell]]) for cell in used}
    firsts = list({int(numbers[fresh.shown[cell][0]]) if fresh.shown[cell] else -1 for cell in used})
    shown, names = column.shown, column.names
    known: dict[tuple[bytes, bytes], int] = {}
    for cell in paced(np.flatnonzero(np.isin(shown.firsts(), firsts)).tolist(), pause):
        known.setdefault(_bytes(shown.part(cell), names.part(cell)), cell)
    of_cell = np.zeros(len(fresh.shown), dtype=np.int32)
    new: list[int] = []
    for cell, parts in wanted.items():
        of_cell[cell] = known.setdefault(parts, len(shown) + len(new))
        if of_cell[cell] == len(shown) + len(new):
            new.append(cell)
    return of_cell, new


def _bytes(shown: Ints, names: Ints) -> tuple[bytes, bytes]:
    return shown.tobytes(), names.tobytes()


def _with_numbers(numbers: Longs, fresh: Longs, new: Longs) -> Longs:
    return np.concatenate((numbers, fresh[new])) if len(fresh) and len(new) else numbers


def _with_texts(texts: Texts, fresh: Texts, new: Longs) -> Texts:
    return texts.with_more(fresh[value] for value in new.tolist()) if len(new) else texts


def _with_lists(lists: Lists, fresh: Lists, news: _News) -> Lists:
    return (
        lists.with_more(news.of_value[fresh[cell]].tolist() for cell in news.cells) if news.cells else lists
    )


def _still_true(
    before: AwardColumns, after: AwardColumns, collation: Collation, pause: Pause
) -> Iterator[tuple[object, object]]:
    """What was worked out for the columns before and is right for these, too."""

    def same(field: str) -> bool:
        return _same_cells(before.columns[field], after.columns[field])

    for key, value in tuple(before.kept.items()):
        match key:
            case ("ranks", str(field), str(name)):
                column, known = after.columns[field], len(before.columns[field].shown)
                collations = {each.name: each for each in (PLAIN, collation)}
                if known == len(column.shown):
                    yield key, value
                elif column.field.kind in _TEXTS and name in collations:
                    yield key, with_new_cells(value, column, collations[name], pause)
            case ("groups", str(field)) if same(field):
                yield key, value
            case ("groups of rows", SortKey(field), _) if same(field):
                yield key, value
            case ("order", tuple(sort), _) if all(
                after.columns[each.field] is before.columns[each.field] for each in sort
            ):
                yield key, value


def _same_cells(before: Column, after: Column) -> bool:
    """Whether they differ only in which row shows which cell, and a facet shows the same values."""
    return len(before.shown) == len(after.shown) and np.array_equal(before.listed, after.listed)

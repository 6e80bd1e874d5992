"""Where changed rows stand among all others: in a catalog's order, by film title, film, position and id."""

from bisect import bisect_left
from dataclasses import replace

import numpy as np

from flee_desktop.domain.award_table import NO_FILM
from flee_desktop.search.columns import AwardColumns, Bools, Longs
from flee_desktop.search.splicing import Splice

_FilmKey = tuple[bool, str, int]


def placed(columns: AwardColumns, fresh: AwardColumns, gone: Longs) -> Splice:
    """How the rows of `fresh` take their places, where rows of the same ids and of those `gone` are out."""
    removed = np.flatnonzero(np.isin(columns.ids, np.concatenate((fresh.ids, gone))))
    films, firsts, ends = _films_of(columns, fresh)
    positions = _positions(fresh, np.arange(len(fresh)))
    at = _within(columns, firsts, ends, positions, fresh.ids)
    added = np.lexsort((fresh.ids, positions, films))
    in_order = Splice.of(columns.ids, removed, at[added], fresh.ids[added])
    return replace(in_order, added=added)


def _films_of(columns: AwardColumns, fresh: AwardColumns) -> tuple[Longs, Longs, Longs]:
    """For each fresh row the place of its film, and the span of that film's old rows, empty for a new film.

    The places order the films; old ones and new ones have places of their own.
    """
    starts = np.flatnonzero(np.append([True], columns.film_ids[1:] != columns.film_ids[:-1])[: len(columns)])
    bounds = np.append(starts, len(columns))
    _ids, first_rows, of_id = np.unique(fresh.film_ids, return_index=True, return_inverse=True)
    keys = [_film_key(fresh, row) for row in first_rows.tolist()]
    in_order = sorted(keys)
    blocks = [bisect_left(starts, key, key=lambda row: _film_key(columns, int(row))) for key in in_order]
    known = [
        block < len(starts) and _film_key(columns, int(starts[block])) == key
        for block, key in zip(blocks, in_order, strict=True)
    ]
    places = {key: place for place, key in enumerate(in_order)}
    of_row = np.array([places[key] for key in keys], dtype=np.int64)[of_id]
    block_of, is_known = np.array(blocks, dtype=np.int64)[of_row], np.array(known, dtype=np.int64)[of_row]
    return of_row, bounds[block_of], bounds[block_of + is_known]


def _film_key(columns: AwardColumns, row: int) -> _FilmKey:
    film_id = int(columns.film_ids[row])
    return film_id == NO_FILM, columns.text(row, "film"), film_id


def _positions(columns: AwardColumns, rows: Longs) -> Longs:
    column = columns.columns["position"]
    return column.numbers[column.shown.members[column.shown.starts[column.codes[rows]]]]


def _within(columns: AwardColumns, first: Longs, end: Longs, positions: Longs, ids: Longs) -> Longs:
    """The first row of each span that stands behind this position and id, or the span's end."""
    first, end = first.copy(), end.copy()
    while len(open_ := np.flatnonzero(first < end)):
        middle = (first[open_] + end[open_]) // 2
        behind = _is_behind(columns, middle, positions[open_], ids[open_])
        end[open_[behind]] = middle[behind]
        first[open_[~behind]] = middle[~behind] + 1
    return first


def _is_behind(columns: AwardColumns, rows: Longs, positions: Longs, ids: Longs) -> Bools:
    there = _positions(columns, rows)
    behind: Bools = (there > positions) | ((there == positions) & (columns.ids[rows] > ids))
    return behind

"""Makes the columns of a table of awards: names are numbered, dates read, texts folded, once each."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np

from flee_desktop.domain.award_table import NO_FILM, NO_NUMBER, ROW_COLUMNS, AwardTable
from flee_desktop.domain.edtf import EdtfDate, parse_edtf
from flee_desktop.domain.fields import AWARD_FIELDS, Field, FieldKind
from flee_desktop.domain.filters import Flag
from flee_desktop.domain.folding import fold
from flee_desktop.domain.pausing import Pause, no_pause, paced
from flee_desktop.search.columns import NO_DATE, RESULTS, AwardColumns, Column
from flee_desktop.search.listing import listed_values
from flee_desktop.search.lists import Lists
from flee_desktop.search.ranking import byte_ranks, distinct, pair_ranks
from flee_desktop.search.texts import Codes, Ints, Longs, Texts

_NUMERIC = (FieldKind.NUMBER, FieldKind.NUMBERS)


def columns_of(table: AwardTable, pause: Pause = no_pause, *, by_film: bool = False) -> AwardColumns:
    """The columns of the table's rows, in its order, or `by_film`: by title, then as listed for the film.

    `pause` is called every few milliseconds of pure Python: a window in the same process paints meanwhile.
    """
    if by_film:
        table = _by_film(table)
    build = _Builder(table, pause)
    films = np.asarray(table.films, dtype=np.int64)
    film_ids = np.array([film_id for film_id, _title, _year in table.film_list], dtype=np.int64)
    return AwardColumns(
        np.asarray(table.ids, dtype=np.int64),
        np.take(film_ids, films) if len(film_ids) else np.full(len(films), NO_FILM, dtype=np.int64),
        {Flag.TIED: np.asarray(table.tied, dtype=np.bool_)},
        {each.name: build.column(each) for each in AWARD_FIELDS},
    )


def read_date(text: str) -> EdtfDate | None:
    """The date, or None for what a catalog states as a date but is none: it is shown, never compared."""
    try:
        return parse_edtf(text)
    except ValueError:
        return None


def _by_film(table: AwardTable) -> AwardTable:
    """The table with its rows in order of film title, position and id; those without a film are last."""
    film_ids = np.array([film_id for film_id, _title, _year in table.film_list], dtype=np.int64)
    titles = byte_ranks(Texts.of(title for _id, title, _year in table.film_list))
    film_places = pair_ranks(np.where(film_ids == NO_FILM, len(titles), titles), film_ids)
    films = film_places[_longs(table.films)]
    order = np.lexsort((_longs(table.ids), _longs(table.positions), films))
    places = np.empty(len(order), dtype=np.int64)
    places[order] = np.arange(len(order))
    moved: dict[str, Any] = {name: _array(_longs(getattr(table, name))[order]) for name in ROW_COLUMNS}
    for rows, values in (("recipient_rows", "recipient_items"), ("reference_rows", "reference_numbers")):
        owners = places[_longs(getattr(table, rows))]
        by_owner = np.argsort(owners, kind="stable")
        moved[rows] = _array(owners[by_owner])
        moved[values] = _array(_longs(getattr(table, values))[by_owner])
    return replace(table, **moved)


def _array(numbers: Longs) -> "array[int]":
    return array("q", numbers.tobytes())


class _Builder:
    """Knows where each field's values are in the table."""

    def __init__(self, table: AwardTable, pause: Pause) -> None:
        self._table = table
        self._pause = pause
        self._special: dict[str, Callable[[Field], Column]] = {
            "year": self._year,
            "recipients": self._recipients,
            "references": self._references,
        }

    def column(self, of_field: Field) -> Column:
        """The column of a field."""
        special = self._special.get(of_field.name)
        return special(of_field) if special else self._single(of_field, *self._entries(of_field.name))

    def _entries(self, name: str) -> tuple[Ints, Sequence[Any]]:
        """Which entry of a list each row has, and the cell of each entry."""
        table = self._table
        match name:
            case "film":
                return _ints(table.films), [title for _id, title, _year in table.film_list]
            case "film_year":
                return _ints(table.films), [year for _id, _title, year in table.film_list]
            case "body":
                return _ints(table.ceremonies), [body for body, _date, _edition in table.ceremony_list]
            case "date":
                return _ints(table.ceremonies), [date for _body, date, _edition in table.ceremony_list]
            case "edition":
                return _ints(table.ceremonies), [edition for _body, _date, edition in table.ceremony_list]
            case "category":
                return _ints(table.categories), table.category_list
            case "result":
                return _ints(table.results), RESULTS
            case "note":
                return _ints(table.notes), table.note_list
            case "rank" | "position":
                return _numbered(table.ranks if name == "rank" else table.positions)
        raise LookupError(name)

    def _single(self, of_field: Field, entries: Ints, cells: Sequence[Any]) -> Column:
        """A column whose cells have one value, or none: "" or NO_NUMBER."""
        numbers: dict[Any, int] = {}
        used = np.flatnonzero(np.bincount(entries, minlength=len(cells)))
        of_entry = np.zeros(len(cells), dtype=np.int32)
        of_entry[used] = [
            numbers.setdefault(cells[entry], len(numbers)) for entry in paced(used.tolist(), self._pause)
        ]
        codes = np.take(of_entry, entries) if len(entries) else entries
        filled = [cell for cell in numbers if cell not in ("", NO_NUMBER)]
        places = {cell: place for place, cell in enumerate(filled)}
        lists = Lists.of([(places[cell],) if cell in places else () for cell in numbers])
        return self._column(of_field, codes, filled, lists, lists)

    def _year(self, of_field: Field) -> Column:
        """A year shows its first, and is found by all of an interval."""
        entries, dates = self._entries("date")
        used = np.flatnonzero(np.bincount(entries, minlength=len(dates))).tolist()
        cells: dict[tuple[int, ...], int] = {}
        of_entry = np.zeros(len(dates), dtype=np.int32)
        of_entry[used] = [
            cells.setdefault(_years(dates[entry]), len(cells)) for entry in paced(used, self._pause)
        ]
        numbers = {
            year: place for place, year in enumerate(dict.fromkeys(year for cell in cells for year in cell))
        }
        years = [[numbers[year] for year in cell] for cell in cells]
        codes = np.take(of_entry, entries) if len(of_entry) else entries
        shown = Lists.of([each[:1] for each in years])
        return self._column(of_field, codes, list(numbers), shown, Lists.of(years))

    def _references(self, of_field: Field) -> Column:
        values, items = np.unique(_longs(self._table.reference_numbers), return_inverse=True)
        codes, cells = self._distinct_lists(self._table.reference_rows, _ints(items), len(values))
        return self._column(of_field, codes, values.tolist(), cells, cells)

    def _recipients(self, of_field: Field) -> Column:
        """Recipients show as credited, are found by their authority's name too, and counted by that."""
        table = self._table
        numbers: dict[str, int] = {}
        pairs = [
            (numbers.setdefault(shown, len(numbers)), numbers.setdefault(name or shown, len(numbers)))
            for shown, name in paced(table.recipient_list, self._pause)
        ]
        items = np.array(pairs, dtype=np.int32).reshape(-1, 2)
        codes, cells = self._distinct_lists(table.recipient_rows, _ints(table.recipient_items), len(items))
        shown, names = (Lists(cells.starts, items[cells.members, part]) for part in (0, 1))
        return self._column(of_field, codes, list(numbers), shown, _both(names, shown), names)

    def _distinct_lists(self, owners: Iterable[int], items: Ints, count: int) -> tuple[Ints, Lists]:
        """Each row's cell, and the items of each cell, of rows that have `items` in the order of `owners`.

        Most rows have one item: its cell is the item's number plus one. Cell 0 has none.
        """
        rows = len(self._table.ids)
        lengths = np.bincount(_longs(owners), minlength=rows)
        ends = np.cumsum(lengths)
        codes = np.zeros(rows, dtype=np.int32)
        alone = lengths == 1
        codes[alone] = items[ends[alone] - 1] + 1
        several = np.flatnonzero(lengths > 1)
        data, size = items.tobytes(), items.itemsize
        cells: dict[bytes, int] = {}
        spans = zip(((ends - lengths)[several] * size).tolist(), (ends[several] * size).tolist(), strict=True)
        codes[several] = [
            cells.setdefault(data[first:end], count + 1 + len(cells))
            for first, end in paced(spans, self._pause)
        ]
        of_cells = np.array([0] + [1] * count + [len(key) // size for key in cells], dtype=np.int64)
        joined = np.frombuffer(b"".join(cells), dtype=np.int32)
        members = np.concatenate((np.arange(count, dtype=np.int32), joined))
        return codes, Lists(np.concatenate(([0], np.cumsum(of_cells))).astype(np.int32), members)

    def _column(
        self,
        of_field: Field,
        codes: Ints,
        values: list[Any],
        shown: Lists,
        found: Lists,
        names: Lists | None = None,
    ) -> Column:
        texts = [str(value) for value in paced(values, self._pause)]
        numbers, last_days = self._as_numbers(of_field.kind, values)
        names = names or found
        return Column(
            field=of_field,
            codes=compact(codes, len(shown)),
            values=Texts.of(paced(texts, self._pause)),
            folded=Texts.of(fold(text) for text in paced(texts, self._pause)),
            numbers=numbers,
            last_days=last_days,
            shown=shown,
            found=found,
            names=names,
            listed=listed_values(names, codes, len(values)),
        )

    def _as_numbers(self, kind: FieldKind, values: list[Any]) -> tuple[Longs, Longs]:
        none = np.empty(0, dtype=np.int64)
        if kind in _NUMERIC:
            return _longs(values), none
        if kind is FieldKind.RESULT:
            return _longs(map(RESULTS.index, values)), none
        if kind is not FieldKind.DATE:
            return none, none
        dates = [read_date(text) for text in paced(values, self._pause)]
        first = _longs(date.earliest.toordinal() if date else NO_DATE for date in dates)
        return first, _longs(date.latest.toordinal() if date else 0 for date in dates)


def compact(codes: Codes, cells: int) -> Codes:
    """The codes in as few bytes as numbers below `cells` need: most fields have some thousand cells."""
    if cells <= 1 << 8:
        return codes.astype(np.uint8)
    return codes.astype(np.uint16) if cells <= 1 << 16 else codes.astype(np.int32)


def _both(first: Lists, second: Lists) -> Lists:
    """For each list, what is in either, once and in no special order."""
    pairs = [each.owners.astype(np.int64) << 32 | each.members for each in (first, second)]
    each_once = distinct(np.concatenate(pairs))
    starts = np.searchsorted(each_once, np.arange(len(first) + 1, dtype=np.int64) << 32)
    return Lists(starts.astype(np.int32), (each_once & 0xFFFFFFFF).astype(np.int32))


def _numbered(numbers: Iterable[int]) -> tuple[Ints, list[int]]:
    distinct, entries = np.unique(_longs(numbers), return_inverse=True)
    return _ints(entries), distinct.tolist()


@lru_cache(maxsize=1 << 14)
def _years(date_text: str) -> tuple[int, ...]:
    date = read_date(date_text)
    return tuple(range(date.earliest.year, date.latest.year + 1)) if date else ()


def _ints(numbers: Iterable[int]) -> Ints:
    return _longs(numbers).astype(np.int32)


def _longs(numbers: Iterable[int]) -> Longs:
    if isinstance(numbers, np.ndarray):
        return numbers.astype(np.int64, copy=False)
    return (
        np.fromiter(numbers, dtype=np.int64)
        if isinstance(numbers, Iterator | map)
        else np.array(numbers, dtype=np.int64)
    )

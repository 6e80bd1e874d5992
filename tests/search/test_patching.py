"""Patched columns answer as columns built anew would."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.award_rows import AwardRow, build_columns
from tests.search import random_awards
from tests.search.random_awards import award

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.filters import Filter
from flee_desktop.domain.folding import fold
from flee_desktop.search import splicing
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.facets import facet_counts
from flee_desktop.search.grouping import group_name, group_rows
from flee_desktop.search.moving import moved_rows
from flee_desktop.search.ordering import PLAIN, Collation, SortKey, cell_ranks
from flee_desktop.search.patching import patched
from flee_desktop.search.view import Selection, select

BACKWARD = Collation("backward", lambda one, other: (fold(one) < fold(other)) - (fold(one) > fold(other)))
TITLES = {None: "", 1: "Flee", 2: "Sørensen", 3: "Flee"}


@dataclass(frozen=True)
class Step:
    """Rows that are other or new, ids of rows that are no more, and titles that films have from now on."""

    rows: tuple[AwardRow, ...]
    gone: frozenset[int]
    titles: dict[int, str]


_ids = st.integers(1, 12)  # so few that steps meet
_row = st.builds(
    lambda row, key, film, position: replace(row, id=key, film_id=film, position=position),
    random_awards.rows.filter(bool).map(lambda rows: rows[0]),
    _ids,
    st.sampled_from(tuple(TITLES)),
    st.integers(1, 2),
)
_rows = st.lists(_row, max_size=8, unique_by=lambda row: row.id).map(tuple)
_titles = st.dictionaries(st.sampled_from((1, 2, 3)), st.sampled_from(random_awards.WORDS), max_size=1)
steps = st.lists(st.builds(Step, _rows, st.frozensets(_ids, max_size=4), _titles), min_size=1, max_size=4)


class Catalog:
    """Rows by id; says after each step what is to be read again."""

    def __init__(self, rows: Sequence[AwardRow]) -> None:
        self.titles = dict(TITLES)
        self.rows = {row.id: self._titled(row) for row in rows}

    def columns(self, ids: Sequence[int] | None = None) -> AwardColumns:
        rows = self.rows.values() if ids is None else [self.rows[key] for key in ids if key in self.rows]
        return build_columns(sorted(rows, key=lambda row: row.id), by_film=True)

    def take(self, step: Step) -> tuple[AwardColumns, set[int]]:
        self.titles |= step.titles
        touched = {row.id for row in self.rows.values() if row.film_id in step.titles}
        for row in step.rows:
            self.rows[row.id] = row
        self.rows = {key: self._titled(row) for key, row in self.rows.items() if key not in step.gone}
        return self.columns(sorted(touched | {row.id for row in step.rows})), set(step.gone)

    def _titled(self, row: AwardRow) -> AwardRow:
        return replace(row, film=self.titles[row.film_id], film_year=row.film_id)


def counts(columns: AwardColumns, selection: Selection, field: str) -> dict[str, tuple[int, str]]:
    found = facet_counts(columns, selection, field)
    return {fold(each.value): (each.count, each.state) for each in found}


def groups(columns: AwardColumns, field: str) -> dict[tuple[str, ...], tuple[list[int], dict]]:
    found = group_rows(columns, select(columns, Selection()).rows, SortKey(field), BACKWARD)
    column = columns.columns[field]
    return {
        group_name(column, int(cell)): (
            columns.ids[found.rows[found.starts[place] : found.starts[place + 1]]].tolist(),
            found.by_result(place),
        )
        for place, cell in enumerate(found.cells)
    }


def ask(columns: AwardColumns, condition: Filter, sort: tuple[SortKey, ...], field: str) -> list[object]:
    """All that a window asks of columns, with one facet menu open and grouped by one field."""
    selection = Selection(None, condition, sort)
    view = select(columns, selection, collation=BACKWARD)
    plain = select(columns, selection)
    of_film = select(columns, Selection(2, condition, sort))
    names = [field.name for field in AWARD_FIELDS]
    return [
        columns.ids.tolist(),
        columns.film_ids.tolist(),
        {flag: mask.tolist() for flag, mask in columns.flags.items()},
        *(columns.ids[each.rows].tolist() for each in (view, plain, of_film)),
        view.tally,
        {name: [columns.cell(row, name) for row in range(len(columns))] for name in names},
        counts(columns, selection, field),
        groups(columns, field),
    ]


@given(_rows, steps, random_awards.filters, random_awards.sorts, st.sampled_from(random_awards.TEXT_FIELDS))
def test_after_any_steps_patched_columns_are_those_built_anew(
    rows: tuple[AwardRow, ...], taken: list[Step], condition: Filter, sort: tuple[SortKey, ...], field: str
) -> None:
    catalog = Catalog(rows)
    columns = catalog.columns()
    for step in taken:
        ask(columns, condition, sort, field)  # what is kept from before must not mislead
        before = [(int(key), row) for row, key in enumerate(columns.ids)]
        earlier = columns
        columns = patched(columns, *catalog.take(step), collation=BACKWARD)
        anew = catalog.columns()
        assert ask(columns, condition, sort, field) == ask(anew, condition, sort, field)
        now = {int(key): row for row, key in enumerate(columns.ids)}
        assert moved_rows(earlier, columns).tolist() == [now.get(key, -1) for key, _row in before]


@given(_rows, steps)
@settings(max_examples=50)
def test_many_changed_rows_are_put_in_as_few_are(rows: tuple[AwardRow, ...], taken: list[Step]) -> None:
    catalog = Catalog(rows)
    columns = catalog.columns()
    few, splicing._FEW_CUTS = splicing._FEW_CUTS, 0
    try:
        for step in taken:
            columns = patched(columns, *catalog.take(step))
    finally:
        splicing._FEW_CUTS = few
    assert columns.ids.tolist() == catalog.columns().ids.tolist()
    for name, column in catalog.columns().columns.items():
        every = range(len(columns))
        assert [columns.text(row, name) for row in every] == [
            column.text(int(column.codes[row])) for row in every
        ]


@given(_rows, steps)
def test_ranks_of_new_cells_are_in_the_order_of_ranks_made_anew(
    rows: tuple[AwardRow, ...], taken: list[Step]
) -> None:
    catalog = Catalog(rows)
    columns = catalog.columns()
    for collation in (PLAIN, BACKWARD):
        for column in columns.columns.values():
            cell_ranks(columns, column, collation)
    for step in taken:
        columns = patched(columns, *catalog.take(step), collation=BACKWARD)
    anew = catalog.columns()
    for collation in (PLAIN, BACKWARD):
        for name in ("body", "category", "note", "film", "recipients"):
            found, expected = (
                [
                    int(cell_ranks(each, each.columns[name], collation)[code])
                    for code in each.columns[name].codes
                ]
                for each in (columns, anew)
            )
            assert _places(found) == _places(expected)
            empty = [not columns.text(row, name) for row in range(len(columns))]
            assert [rank == len(columns.columns[name].shown) for rank in found] == empty


def _places(ranks: list[int]) -> list[int]:
    distinct = sorted(set(ranks))
    return [distinct.index(rank) for rank in ranks]


def in_catalog(*rows: AwardRow) -> AwardColumns:
    return build_columns(list(rows), by_film=True)


def test_the_given_columns_stay_as_they_are() -> None:
    columns = in_catalog(award(id=1), award(id=2, note="old"))
    patched(columns, in_catalog(award(id=2, note="new")), [1])
    assert columns.ids.tolist() == [1, 2]
    assert columns.text(1, "note") == "old"


def test_what_a_change_does_not_touch_is_the_very_same() -> None:
    columns = in_catalog(award(id=1), award(id=2, note="old"))
    select(columns, Selection(sort=(SortKey("category"),)))
    after = patched(columns, in_catalog(award(id=2, note="new")), [])
    assert after.ids is columns.ids
    changed = [name for name, column in columns.columns.items() if after.columns[name] is not column]
    assert changed == ["note"]
    order = ("order", (SortKey("category"),), "plain")
    assert after.kept[order] is columns.kept[order]


def test_cells_that_show_the_same_but_stand_for_others_are_told_apart() -> None:
    shown = ("Amin", "Rashid")
    columns = in_catalog(award(id=1, recipients=shown, recipient_names=("Amin", "Amin")))
    after = patched(columns, in_catalog(award(id=1, recipients=shown, recipient_names=shown)), [])
    assert counts(after, Selection(), "recipients") == {"amin": (1, ""), "rashid": (1, "")}


def test_a_name_that_is_only_a_spelling_by_now_is_in_no_facet() -> None:
    def by(key: int, shown: str, name: str) -> AwardRow:
        return award(id=key, recipients=(shown,), recipient_names=(name,))

    columns = in_catalog(by(1, "Hellström", "Mikael Hellström"), by(2, "Hellström", ""))
    assert set(counts(columns, Selection(), "recipients")) == {"hellstrom", "mikael hellstrom"}
    after = patched(columns, in_catalog(by(2, "Somebody", "")), [])
    assert counts(after, Selection(), "recipients") == {"mikael hellstrom": (1, ""), "somebody": (1, "")}

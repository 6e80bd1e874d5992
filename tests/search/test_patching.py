"""Patched columns answer as columns made anew would."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.search import random_awards
from tests.search.random_awards import award

from flee_desktop.domain.awards import AwardRow
from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.filters import Filter
from flee_desktop.search.building import build_columns
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.facets import facet_counts
from flee_desktop.search.ordering import SortKey
from flee_desktop.search.patching import patched
from flee_desktop.search.view import Selection, select


def in_catalog(rows: list[AwardRow]) -> AwardColumns:
    """The columns of the rows, each with an id of its own, in the order of a catalog."""
    return build_columns(
        sorted(rows, key=lambda row: (row.film_id is None, row.film, row.film_id or -1, row.position, row.id))
    )


def numbered(rows: list[AwardRow], first: int) -> list[AwardRow]:
    return [
        replace(row, id=number, film=row.film if row.film_id else "")
        for number, row in enumerate(rows, first)
    ]


@st.composite
def changes(draw: st.DrawFn) -> tuple[list[AwardRow], list[AwardRow], set[int]]:
    """Rows before, rows that are other or new, and ids of rows taken away."""
    before = numbered(draw(random_awards.rows), 1)
    others = draw(st.lists(st.sampled_from(before), unique_by=lambda row: row.id)) if before else []
    values = numbered(draw(random_awards.rows), 100)
    edited = [replace(value, id=row.id) for row, value in zip(others, values, strict=False)]
    added = values[len(edited) :]
    left = sorted({row.id for row in before} - {row.id for row in edited})
    gone = draw(st.sets(st.sampled_from(left))) if left else set()
    return before, edited + added, gone


@given(changes(), random_awards.filters, random_awards.sorts)
def test_rows_order_facets_and_texts_are_those_of_columns_made_anew(
    change: tuple[list[AwardRow], list[AwardRow], set[int]], condition: Filter, sort: tuple[SortKey, ...]
) -> None:
    before, fresh, gone = change
    touched = gone | {row.id for row in fresh}
    anew = in_catalog([*fresh, *(row for row in before if row.id not in touched)])
    columns = in_catalog(before)
    select(columns, Selection(None, condition, sort))  # what is kept must not mislead
    after = patched(columns, in_catalog(fresh), gone)
    assert after.ids.tolist() == anew.ids.tolist()
    assert after.film_ids.tolist() == anew.film_ids.tolist()
    selection = Selection(None, condition, sort)
    view, expected = select(after, selection), select(anew, selection)
    assert view.rows.tolist() == expected.rows.tolist()
    assert view.tally == expected.tally
    for field in AWARD_FIELDS:
        assert after.column_texts(view.rows, field.name) == anew.column_texts(expected.rows, field.name)
        counts = {(each.value.casefold(), each.count) for each in facet_counts(after, selection, field.name)}
        assert {count for _, count in counts if count} == {
            each.count for each in facet_counts(anew, selection, field.name) if each.count
        }


def test_the_given_columns_stay_as_they_are() -> None:
    columns = in_catalog([award(id=1), award(id=2, note="old")])
    patched(columns, in_catalog([award(id=2, note="new")]), [1])
    assert columns.ids.tolist() == [1, 2]
    assert columns.text(1, "note") == "old"


def test_a_value_that_is_there_already_leaves_the_ranks_as_they_are() -> None:
    columns = in_catalog([award(id=1), award(id=2, category="Best Script", note="old")])
    select(columns, Selection(sort=(SortKey("category"), SortKey("note"))))
    after = patched(columns, in_catalog([award(id=1, category="Best Script", note="new")]), [])
    assert ("ranks", "category", "plain") in after.kept
    assert ("ranks", "note", "plain") not in after.kept


def test_many_new_values_are_merged_as_few_are() -> None:
    columns = in_catalog([award(id=number, note=f"old {number}") for number in range(200)])
    fresh = [award(id=number, note=f"new {number}") for number in range(100, 400)]
    after = patched(columns, in_catalog(fresh), range(50))
    expected = {number: f"old {number}" for number in range(50, 100)}
    expected |= {number: f"new {number}" for number in range(100, 400)}
    assert {int(id_): after.text(row, "note") for row, id_ in enumerate(after.ids)} == expected

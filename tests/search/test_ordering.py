"""Order: empty values last, dates by their earliest day, text as the reader's language has it."""

import pytest
from tests.award_rows import AwardRow, build_columns, column_texts
from tests.search.random_awards import award

from flee_desktop.domain.results import Result
from flee_desktop.search.ordering import Collation, SortKey
from flee_desktop.search.view import Selection, select


def texts(rows: list[AwardRow], field: str, *, descending: bool = False) -> list[str]:
    columns = build_columns(rows)
    view = select(columns, Selection(sort=(SortKey(field, descending),)))
    return column_texts(columns, view.rows, field)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize(
    ("field", "empty", "filled"),
    [("edition", None, 3), ("date", "", "2021"), ("note", "", "a"), ("references", (), (1,))],
)
def test_what_is_empty_comes_last_in_both_directions(
    field: str, empty: object, filled: object, descending: bool
) -> None:
    rows = [award(id=1, **{field: empty}), award(id=2, **{field: filled})]
    assert texts(rows, field, descending=descending)[-1] == ""


def test_dates_sort_by_the_earliest_day_they_may_mean_then_the_latest() -> None:
    dates = ["2022-01", "2022-01-01", "2021-12-31", "2022", "2022-01-02"]
    in_order = ["2021-12-31", "2022-01-01", "2022-01", "2022", "2022-01-02"]
    assert texts([award(id=1, date=date) for date in dates], "date") == in_order


def test_results_sort_in_their_own_order_and_numbers_as_numbers() -> None:
    results = [Result.PENDING, Result.NOMINATED, Result.WON, Result.RUNNER_UP]
    by_result = texts([award(id=1, result=result) for result in results], "result")
    assert by_result == ["Won", "Runner-up", "Nominated", "Pending"]
    assert texts([award(id=1, edition=number) for number in (10, 9, 100)], "edition") == ["9", "10", "100"]


def test_text_sorts_without_accents_and_case_unless_a_collation_says_otherwise() -> None:
    rows = [award(id=1, film=film) for film in ("Ørsted", "zebra", "Opera", "åben", "abe")]
    assert texts(rows, "film") == ["abe", "åben", "Opera", "Ørsted", "zebra"]
    danish = "abcdefghijklmnopqrstuvwxyzæøå"

    def compare(one: str, other: str) -> int:
        first, second = (tuple(map(danish.index, text.lower())) for text in (one, other))
        return (first > second) - (first < second)

    columns = build_columns(rows)
    view = select(
        columns,
        Selection(sort=(SortKey("film"),)),
        collation=Collation("danish", compare),
    )
    assert column_texts(columns, view.rows, "film") == ["abe", "Opera", "zebra", "Ørsted", "åben"]


def test_equal_rows_keep_their_order_in_both_directions() -> None:
    columns = build_columns(award(id=number, note=f"{number}") for number in range(100))
    for descending in (False, True):
        view = select(columns, Selection(sort=(SortKey("film", descending),)))
        assert view.rows.tolist() == list(range(100))

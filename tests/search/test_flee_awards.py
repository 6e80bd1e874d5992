"""The filters of the manual on the 118 awards of the bundled film."""

from pathlib import Path

import pytest
from tests.award_rows import build_columns
from tests.search.flee_rows import FILM_ID, award_rows, read_table

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.domain.results import Result
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.facets import facet_counts
from flee_desktop.search.ordering import SortKey
from flee_desktop.search.view import Selection, greatest_obstacle, select


@pytest.fixture(scope="module")
def flee(shared_data: Path) -> AwardColumns:
    return build_columns(award_rows(shared_data))


def count(columns: AwardColumns, text: str) -> int:
    return len(select(columns, Selection(None, parse_filter(text).filter)).rows)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 118),
        ("result:won", 50),
        ("is:won", 50),
        ("result:winner", 50),
        ("result:nominated", 60),
        ("result:runner-up", 8),
        ("result:runner", 8),
        ("is:tied", 1),
        ("result:won -is:tied", 49),
        ("has:note", 1),
        ("body:annecy", 3),
        ("(result:won OR result:runner-up)", 58),
        ("-result:won", 68),
        ("result:won year:1950", 0),
    ],
)
def test_a_filter_of_the_manual_finds_its_awards(flee: AwardColumns, text: str, expected: int) -> None:
    assert count(flee, text) == expected


def test_words_and_a_year_together_find_what_a_hand_count_finds(
    flee: AwardColumns, shared_data: Path
) -> None:
    shown = ("award", "category", "recipients", "result_note")
    by_hand = [
        line
        for line in read_table(shared_data)
        if line["date_iso"].startswith("2022") and any("animat" in line[name].lower() for name in shown)
    ]
    assert count(flee, "year:2022 animat") == len(by_hand) > 0


def test_a_month_finds_its_days_and_the_rows_that_state_only_the_month(
    flee: AwardColumns, shared_data: Path
) -> None:
    dates = [line["date_iso"] for line in read_table(shared_data)]
    assert dates.count("2022-01") == 3
    assert count(flee, "date:2022-01") == sum(date.startswith("2022-01") for date in dates)
    assert count(flee, "date:=2022-01") == 3
    assert count(flee, "date:2022-01-05") == 3 + dates.count("2022-01-05")


def test_plain_letters_find_danish_names_and_a_hyphen_finds_a_dash(flee: AwardColumns) -> None:
    assert count(flee, "soren") == count(flee, "Sørensen") == count(flee, "recipients:SØREN") > 0
    assert count(flee, "hellstrom") >= count(flee, "hellstrøm -hellström")


def test_a_reference_is_found_by_its_whole_number(flee: AwardColumns, shared_data: Path) -> None:
    cited = [line["refs"].split(";") for line in read_table(shared_data)]
    assert count(flee, "references:55") == count(flee, "ref:55") == sum("55" in refs for refs in cited)
    assert count(flee, "references:5") == sum("5" in refs for refs in cited)


def test_cells_and_texts_are_those_of_the_table(flee: AwardColumns, shared_data: Path) -> None:
    for row, line in enumerate(read_table(shared_data)):
        assert flee.text(row, "recipients") == line["recipients"]
        assert flee.text(row, "date") == line["date_iso"]
        assert flee.text(row, "references") == line["refs"].replace(";", "; ")
        assert flee.cell(row, "result") is Result(line["result"])
        assert flee.cell(row, "year") == int(line["date_iso"][:4])
        assert flee.text(row, "edition") == ""


def test_the_tally_says_what_is_shown_and_the_total_what_there_is(flee: AwardColumns) -> None:
    view = select(flee, Selection(FILM_ID, parse_filter("-result:runner-up").filter))
    assert (view.tally.total, view.total, view.tally.tied) == (110, 118, 1)
    assert view.tally.by_result == {Result.WON: 50, Result.NOMINATED: 60}


def test_the_result_facet_counts_all_results_whatever_result_is_chosen(flee: AwardColumns) -> None:
    selection = Selection(None, parse_filter("result:won").filter)
    counted = {value.value: (value.count, value.state) for value in facet_counts(flee, selection, "result")}
    assert counted == {"Nominated": (60, ""), "Won": (50, "included"), "Runner-up": (8, "")}


def test_years_are_listed_downward(flee: AwardColumns) -> None:
    assert [value.value for value in facet_counts(flee, Selection(), "year")] == ["2022", "2021"]


def test_awards_sort_by_the_earliest_day_they_may_mean(flee: AwardColumns) -> None:
    rows = select(flee, Selection(sort=(SortKey("date"), SortKey("body")))).rows
    dates = [flee.text(int(row), "date") for row in rows]
    assert dates == sorted(dates)


def test_the_term_that_removes_most_is_named(flee: AwardColumns) -> None:
    parsed = parse_filter("result:won year:1950")
    obstacle = greatest_obstacle(flee, Selection(None, parsed.filter))
    assert obstacle is not None
    assert parsed.terms[obstacle.term].text == "year:1950"
    assert obstacle.count == 50

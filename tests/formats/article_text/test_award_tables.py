"""The cells of a flattened awards table come back into their columns."""

import csv
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.article_text.flattening import flatten

from flee_desktop.domain.dossier import PartyKind
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.formats.article.report import ReportKind
from flee_desktop.formats.article_text import read_award_table

TITLES = {
    "Barry_Lyndon": "Barry Lyndon",
    "K_G_F_Chapter_1": "K.G.F: Chapter 1",
    "Mamma_Mia_Here_We_Go_Again": "Mamma Mia! Here We Go Again",
    "My_Neighbor_Totoro": "My Neighbor Totoro",
    "Rush_2013_film": "Rush",
    "Spirited_Away": "Spirited Away",
    "Taxi_Driver": "Taxi Driver",
}
FULL = ("Award", "Date of ceremony", "Category", "Recipient(s)", "Result", "Ref.")
PLAIN = ("Award", "Category", "Recipient", "Result")


def read(text, title="The Lighthouse Keeper"):
    return read_award_table([line.strip() for line in text.strip().splitlines()], title)


def inherited(nomination, field):
    """The number of the row that a field was carried from, or None."""
    for remark in nomination.remarks:
        if remark.field == field and remark.kind is RemarkKind.INHERITED:
            return int(re.search(r"row (\d+)", remark.text).group(1))
    return None


# -- real tables ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TITLES)
def test_real_tables_of_other_shapes_come_back_whole(shared_data, name):
    lines = (shared_data / f"wikitext/{name}.accolades.flat.txt").read_text(encoding="utf-8").split("\n")
    with (shared_data / f"wikitext/{name}.accolades.expected.csv").open(encoding="utf-8") as file:
        expected = [tuple(row) for row in csv.reader(file)][1:]
    reading = read_award_table(lines, TITLES[name])
    assert [row.cells for row in reading.rows] == expected
    assert reading.unsure_rows == ()


# -- made-up tables ---------------------------------------------------------------------------------------


def test_a_date_opens_a_group_and_rows_without_one_belong_to_it():
    reading = read(
        """Award | Date of ceremony | Category | Recipient(s) | Result | Ref. |
        ---|---|---|---|---|---|
        Harbor Film Festival | May 2, 2019 | Best Feature | The Lighthouse Keeper | Won | [4] |
        Best Director | Ana Sol | Nominated | |||
        Audience Award | Nominated | ||||
        Northern Critics Circle | June 2019 | Best Picture | The Lighthouse Keeper | 2nd place | [5] [6] |"""
    )
    first, second, third, fourth = reading.nominations
    assert {row.award_body for row in (first, second, third)} == {"Harbor Film Festival"}
    assert {row.date for row in (first, second, third)} == {"2019-05-02"}
    assert [row.shown for row in third.recipients] == ["Ana Sol"]
    assert inherited(third, "recipients") == 2
    assert inherited(third, "award_body") == inherited(third, "references") == 1
    assert (fourth.date, fourth.result, fourth.rank) == ("2019-06", Result.RUNNER_UP, 2)
    assert fourth.references == (5, 6)
    assert inherited(fourth, "recipients") is None


def test_a_reference_is_never_carried_into_another_group():
    reading = read(
        """Award | Date of ceremony | Category | Recipient(s) | Result | Ref. |
        ---|---|---|---|---|---|
        Harbor Film Festival | May 2, 2019 | Best Feature | Ana Sol | Won | [4] |
        Northern Film Awards | May 9, 2019 | Best Picture | Bo Lund | Won | |"""
    )
    assert [row.references for row in reading.nominations] == [(4,), ()]


def test_one_recipient_cell_is_carried_across_groups():
    reading = read(
        """Award | Date of ceremony | Category | Recipient(s) | Result | Ref. |
        ---|---|---|---|---|---|
        Harbor Film Festival | May 2, 2019 | Best Feature | The Lighthouse Keeper | Won | [4] |
        Northern Film Awards | May 9, 2019 | Best Picture | Won | [5] | |
        Southern Film Awards | 2019 | Best Picture | Nominated | [6] | |"""
    )
    assert [inherited(row, "recipients") for row in reading.nominations] == [None, 1, 1]


def test_a_blank_cell_between_filled_ones_is_data_and_means_the_film():
    reading = read(
        """Award | Category | Recipient | Result |
        ---|---|---|---|
        Harbor Film Awards | Best Editing | Ana Sol | Won |
        Best Film | | Nominated | |"""
    )
    assert reading.rows[1].cells == ("Harbor Film Awards", "Best Film", "", "Nominated")
    (recipient,) = reading.nominations[1].recipients
    assert (recipient.name, recipient.kind) == ("The Lighthouse Keeper", PartyKind.FILM)


def test_a_film_whose_title_is_a_year_is_no_date():
    reading = read(
        """Award | Date | Category | Recipient(s) | Result |
        ---|---|---|---|---|
        Harbor Film Festival | May 2, 2020 | Best Feature | 1917 | Won |
        Best Picture | 1917 | Nominated | ||""",
        title="1917",
    )
    assert [row.recipients[0].name for row in reading.nominations] == ["1917", "1917"]
    assert [row.date for row in reading.nominations] == ["2020-05-02"] * 2


def test_a_header_that_lies_is_corrected_by_what_stands_under_it():
    reading = read(
        """Year | Category | Recipient | Result |
        ---|---|---|---|
        Harbor Film Awards | Best Editing | Ana Sol | Won |
        Best Score | Bo Lund | Nominated | |"""
    )
    assert [row.award_body for row in reading.nominations] == ["Harbor Film Awards"] * 2
    assert [row.category for row in reading.nominations] == ["Best Editing", "Best Score"]


def test_a_title_row_above_the_header_is_passed_over():
    reading = read(
        """List of awards | | | |
        ---|---|---|---|
        Award | Category | Recipient | Result |
        Harbor Film Awards | Best Editing | Ana Sol | Won |"""
    )
    assert [row.category for row in reading.nominations] == ["Best Editing"]


def test_headings_between_the_rows_are_no_awards():
    reading = read(
        """Award | Category | Recipient | Result |
        ---|---|---|---|
        2004 | | | |
        Harbor Film Awards | Best Editing | Ana Sol | Won |
        Award | Category | Recipient | Result |
        Best Score | Bo Lund | Nominated | |"""
    )
    assert [row.category for row in reading.nominations] == ["Best Editing", "Best Score"]
    assert sum(line.kind is ReportKind.IGNORED for line in reading.report) == 2


@pytest.mark.parametrize(("before", "after"), [("", ""), ("| ", " |"), ("| ", "")])
def test_bars_around_a_line_make_no_difference(before, after):
    lines = ["Award | Category | Result", "---|---|---", "Harbor Film Awards | Best Editing | Won"]
    reading = read_award_table([f"{before}{line}{after}" for line in lines], "Gulls")
    assert [row.cells for row in reading.rows] == [("Harbor Film Awards", "Best Editing", "Won")]


def test_a_table_without_a_column_for_the_award_body_says_that_it_is_not_stated():
    reading = read(
        """Category | Nominee | Result |
        ---|---|---|
        Best Editing | Ana Sol | Won |"""
    )
    (row,) = reading.nominations
    assert (row.award_body, row.category) == ("", "Best Editing")
    assert [remark.kind for remark in row.remarks if remark.field == "award_body"] == [RemarkKind.UNSURE]


def test_the_result_may_stand_before_the_recipient():
    reading = read(
        """Year | Award | Result | Category | Nominee |
        ---|---|---|---|---|
        2004 | Harbor Film Awards | Won | Best Editing | Ana Sol |
        Nominated | Best Score | Bo Lund | ||"""
    )
    assert reading.rows[1].cells == ("2004", "Harbor Film Awards", "Nominated", "Best Score", "Bo Lund")


def test_a_spanned_result_is_carried_too():
    reading = read(
        """Award | Category | Recipient | Result |
        ---|---|---|---|
        Harbor Film Awards | Best Editing | Ana Sol | Won |
        Best Score | Bo Lund | ||"""
    )
    assert [row.result for row in reading.nominations] == [Result.WON, Result.WON]
    assert inherited(reading.nominations[1], "result") == 1


def test_several_recipients_of_one_category_keep_the_category():
    reading = read(
        """Award | Category | Recipient | Result |
        ---|---|---|---|
        Harbor Film Awards | Best Editing | Ana Sol | Won |
        Harbor Film Prize | Best Actor | Bo Lund | Won |
        Ana Sol | Nominated | ||"""
    )
    assert reading.rows[2].cells == ("Harbor Film Prize", "Best Actor", "Ana Sol", "Nominated")


def test_a_row_that_reads_two_ways_is_marked_unsure_and_so_are_the_rows_that_inherit_from_it():
    reading = read(
        """Award | Category | Recipient | Result |
        ---|---|---|---|
        Harbor Film Awards | Best Editing | Ana Sol | Won |
        Rising Tide Award | Night of Gulls | Won | |
        Best Score | Bo Lund | Won | |"""
    )
    assert 2 in reading.unsure_rows
    assert any(remark.kind is RemarkKind.UNSURE for remark in reading.nominations[1].remarks)
    assert any(line.kind is ReportKind.UNSURE and line.line == 4 for line in reading.report)
    assert 3 in reading.unsure_rows


def test_a_list_that_flattening_tore_out_is_reported_as_lost():
    reading = read(
        """Award | Category | Recipient | Result |
        ---|---|---|---|
        Harbor Film Awards | Best Editing |
        | Won |
        Best Score | Bo Lund | Won | |"""
    )
    first, second = reading.nominations
    assert any(remark.kind is RemarkKind.LOST and remark.field == "recipients" for remark in first.remarks)
    assert first.result is Result.WON
    assert second.category == "Best Score"


def test_a_tied_win_and_its_note_stay_apart():
    reading = read(
        """Award | Category | Recipient | Result |
        ---|---|---|---|
        Harbor Film Awards | Best Editing | Ana Sol | Won (Tied with "Gulls") [3] |"""
    )
    (row,) = reading.nominations
    assert (row.result, row.tied, row.note, row.references) == (Result.WON, True, 'Tied with "Gulls"', (3,))


def test_a_result_nobody_knows_is_not_invented():
    reading = read(
        """Award | Category | Recipient | Result |
        ---|---|---|---|
        Harbor Film Awards | Best Editing | Ana Sol | Splendid |"""
    )
    (row,) = reading.nominations
    assert row.result is Result.NOT_STATED
    assert any("Splendid" in remark.text for remark in row.remarks if remark.field == "result")


def test_an_impossible_date_is_kept_and_flagged():
    reading = read(
        """Award | Date | Category | Recipient | Result |
        ---|---|---|---|---|
        Harbor Film Awards | 31 Feb 2022 | Best Editing | Ana Sol | Won |"""
    )
    (row,) = reading.nominations
    assert (row.date, row.date_text) == ("", "31 Feb 2022")
    assert any(remark.field == "date" and remark.kind is RemarkKind.SUSPECT for remark in row.remarks)


def test_a_year_that_breaks_the_order_of_its_neighbors_is_flagged_in_the_whole_group():
    reading = read(
        """Award | Date | Category | Recipient | Result |
        ---|---|---|---|---|
        Alpha Film Awards | December 1, 2018 | Best Film | Ana Sol | Won |
        Beta Film Awards | January 3, 2019 | Best Film | Ana Sol | Won |
        Gamma Film Awards | January 5, 2018 | Best Film | Ana Sol | Won |
        Best Director | Ana Sol | Nominated | ||
        Delta Film Awards | January 7, 2019 | Best Film | Ana Sol | Won |
        Epsilon Film Awards | January 9, 2019 | Best Film | Ana Sol | Won |
        Zeta Film Awards | December 2019 | Best Film | Ana Sol | Won |"""
    )
    suspect = [
        number
        for number, row in enumerate(reading.nominations, 1)
        if any(remark.field == "date" and remark.kind is RemarkKind.SUSPECT for remark in row.remarks)
    ]
    assert suspect == [3, 4]
    assert reading.nominations[2].date == "2018-01-05"


def test_spelling_variants_link_to_one_person_and_keep_what_the_row_says():
    reading = read(
        """Award | Category | Recipient | Result |
        ---|---|---|---|
        Alpha Film Awards | Best Editing | Åsa Bjørn | Won |
        Beta Film Awards | Best Editing | Åsa Björn | Won |
        Gamma Film Awards | Best Editing | Åsa Bjørn | Won |
        Delta Film Awards | Best Heroine | Åsa | Won |"""
    )
    recipients = [row.recipients[0] for row in reading.nominations]
    assert {recipient.name for recipient in recipients} == {"Åsa Bjørn"}
    assert [recipient.shown for recipient in recipients] == ["Åsa Bjørn", "Åsa Björn", "Åsa Bjørn", "Åsa"]
    kinds = [[remark.kind for remark in row.remarks] for row in reading.nominations]
    assert kinds == [[], [RemarkKind.SUSPECT], [], [RemarkKind.DERIVED]]


def test_a_text_without_an_awards_table_is_refused_in_plain_words():
    with pytest.raises(UserError, match="no table of awards"):
        read_award_table(["Name | Role |", "---|---|", "Ana Sol | Anna |"], "Gulls")


# -- properties -------------------------------------------------------------------------------------------

BODIES = st.sampled_from(
    ["Alpha Film Awards", "Beta Film Festival", "12th Gamma Awards", "Delta Critics Circle"]
)
CATEGORIES = st.sampled_from(
    ["Best Film", "Best Director", "Outstanding Editing", "Audience Award for Drama"]
)
PEOPLE = st.sampled_from(
    ["Ana Sol", "Bo Lund and Cy Dale", "Eva Fox, Gus Hall", "The Lighthouse Keeper", "Denmark"]
)
RESULTS = st.sampled_from(["Won", "Nominated", "Runner-up", "2nd place", 'Won (Tied with "Gulls")'])
DAYS = st.dates().map(lambda day: f"{day:%B} {day.day}, {2000 + day.year % 25}")


@st.composite
def groups(draw):
    """Award groups as (body, date, reference, rows of (category, recipient, result))."""
    line = st.tuples(CATEGORIES, PEOPLE, RESULTS)
    group = st.tuples(BODIES, DAYS, st.integers(1, 99), st.lists(line, min_size=1, max_size=5))
    return draw(st.lists(group, min_size=1, max_size=6))


@given(groups(), st.booleans())
def test_a_table_flattened_with_its_spans_reads_back_the_same(listed, spans_recipients):
    rows, spanned = [], set()
    for body, date, number, lines in listed:
        for at, (category, recipient, result) in enumerate(lines):
            row = (body, date, category, recipient, result, f"[{number}]")
            if at:
                spanned |= {(len(rows), column) for column in (0, 1, 5)}
            if spans_recipients and rows and rows[-1][3] == recipient:
                spanned.add((len(rows), 3))
            rows.append(row)
    reading = read_award_table(flatten(FULL, rows, spanned), "The Lighthouse Keeper")
    assert [row.cells for row in reading.rows] == rows


@given(groups())
def test_without_dates_what_comes_back_wrong_is_marked_unsure(listed):
    rows, spanned = [], set()
    for body, _date, _number, lines in listed:
        for at, (category, recipient, result) in enumerate(lines):
            if at:
                spanned.add((len(rows), 0))
            rows.append((body, category, recipient, result))
    reading = read_award_table(flatten(PLAIN, rows, spanned), "The Lighthouse Keeper")
    wrong = {row.number for row, expected in zip(reading.rows, rows, strict=True) if row.cells != expected}
    assert wrong <= set(reading.unsure_rows)


@given(st.lists(st.text(alphabet='Won|Best Film[1]" ,2021()', max_size=40), max_size=12))
def test_any_lines_under_a_header_are_read_without_a_fault(lines):
    header = [" | ".join(FULL) + " |", "---|" * len(FULL)]
    reading = read_award_table([*header, *(f"{line} |" for line in lines)], "Won")
    assert len(reading.nominations) == len(reading.rows)

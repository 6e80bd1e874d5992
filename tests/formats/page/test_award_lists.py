"""Awards as nested bullet lists."""

from flee_desktop.domain.dossier import PartyKind
from flee_desktop.domain.results import Result
from flee_desktop.formats.page.award_grids import Place
from flee_desktop.formats.page.award_lists import read_award_list
from flee_desktop.formats.page.blocks import ListItem


def read(*lines, headings=("Awards", "Won"), title="The Lighthouse Keeper"):
    items = []
    for number, line in enumerate(lines, 1):
        stars = len(line) - len(line.lstrip("*"))
        items.append(ListItem(number, stars, line[stars:].strip()))
    return read_award_list(items, Place(title, headings))


def stated(reading):
    return [
        (row.award_body, row.category, [party.shown for party in row.recipients], row.result)
        for row in reading.nominations
    ]


def test_an_item_with_items_under_it_is_their_award_body():
    reading = read(
        "* 12th Harbor Film Awards: [3]", "** Best Editing (Ana Sol)", "** Best Score (Bo Lund and Cy Dale)"
    )
    assert stated(reading) == [
        ("12th Harbor Film Awards", "Best Editing", ["Ana Sol"], Result.WON),
        ("12th Harbor Film Awards", "Best Score", ["Bo Lund", "Cy Dale"], Result.WON),
    ]
    assert [row.references for row in reading.nominations] == [(3,), (3,)]
    assert reading.nominations[0].edition == 12


def test_one_line_may_hold_many_awards_and_commas_inside_a_category_stay():
    reading = read(
        "* Northern Film Critics: Best Film, Best Album for Film, Television or Other Media (Ana Sol), "
        "Best Actor – Drama (Bo Lund)"
    )
    assert [row.category for row in reading.nominations] == [
        "Best Film",
        "Best Album for Film, Television or Other Media",
        "Best Actor – Drama",
    ]
    assert reading.nominations[0].recipients[0].kind is PartyKind.FILM


def test_the_heading_says_the_result_unless_the_line_does():
    reading = read("* Harbor Film Awards: Best Editing (Ana Sol) – Nominated", headings=("Awards", "Won"))
    assert reading.nominations[0].result is Result.NOMINATED
    (row,) = read(
        "* Harbor Film Awards: Best Editing (Ana Sol)", headings=("Awards", "Nominations")
    ).nominations
    assert row.result is Result.NOMINATED


def test_a_heading_of_both_results_says_none_and_the_row_is_unsure():
    (row,) = read(
        "* Harbor Film Awards: Best Editing (Ana Sol)", headings=("Awards and nominations",)
    ).nominations
    assert row.result is Result.NOT_STATED
    assert any(remark.field == "result" for remark in row.remarks)


def test_a_role_in_brackets_is_a_role():
    (row,) = read("* Sound Editors Guild: Best Sound Editing (Ana Sol [music editor])").nominations
    assert (row.recipients[0].name, row.recipients[0].role) == ("Ana Sol", "music editor")


def test_a_category_before_a_colon_names_its_recipients_behind_it():
    reading = read("* Best Directing: Ana Sol", headings=("Awards", "Harbor Film Awards", "Nominations"))
    assert stated(reading) == [("Harbor Film Awards", "Best Directing", ["Ana Sol"], Result.NOMINATED)]


def test_an_item_that_states_no_award_is_reported_and_not_invented():
    reading = read("* Ana Sol thanked the crew")
    assert reading.nominations == ()
    assert "no award" in reading.report[0].text

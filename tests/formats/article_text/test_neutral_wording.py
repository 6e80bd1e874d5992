"""Where the wording says nothing the structure decides; what could be otherwise is marked."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.article_text.flattening import flatten

from flee_desktop.formats.article_text import read_award_table
from flee_desktop.formats.html.reader import to_page
from flee_desktop.formats.page.blocks import Grid
from flee_desktop.formats.page.spans import expand

DATED = ("Award", "Date of ceremony", "Category", "Recipient(s)", "Result")
PLAIN = ("Award", "Category", "Recipient(s)", "Result")
_STARTS = "Bram Cor Del Fen Gar Hol Jor Kel Lun Mor Nor Pel Quin Rav Sol Tam Ul Vor Wes Zan"
STARTS = _STARTS.split()
ENDS = ["ack", "bert", "den", "eth", "fold", "gar", "hume", "ick", "lin", "mond"]
WORDS = [f"{start}{end}" for start in STARTS for end in ENDS]


@st.composite
def tables(draw, dated):
    """Rows of invented words, no text twice, with groups under one body and recipients that span rows."""
    words = iter(draw(st.permutations(WORDS)))
    rows, spanned = [], set()
    for body_rows in draw(st.lists(st.integers(1, 4), min_size=1, max_size=6)):
        body, day = f"{next(words)} {next(words)}", draw(st.integers(1, 28))
        for at in range(body_rows):
            spans = bool(rows) and draw(st.booleans())
            recipient = rows[-1][-2] if spans else f"{next(words)} {next(words)}"
            date = (f"May {day}, 2019",) if dated else ()
            result = draw(st.sampled_from(["Won", "Nominated"]))
            rows.append((body, *date, f"{next(words)} {next(words)}", recipient, result))
            if at:
                spanned |= {(len(rows) - 1, column) for column in range(1 + len(date))}
            if spans:
                spanned.add((len(rows) - 1, len(rows[-1]) - 2))
    return rows, spanned


def wrong_rows(reading, rows):
    return {row.number for row, expected in zip(reading.rows, rows, strict=True) if row.cells != expected}


@given(tables(dated=True))
def test_with_dates_the_structure_alone_puts_every_cell_right(table):
    rows, spanned = table
    assert wrong_rows(read_award_table(flatten(DATED, rows, spanned), "Gulls"), rows) == set()


@given(tables(dated=False))
def test_without_dates_every_row_that_comes_back_wrong_is_marked(table):
    rows, spanned = table
    reading = read_award_table(flatten(PLAIN, rows, spanned), "Gulls")
    assert wrong_rows(reading, rows) <= set(reading.unsure_rows)


def test_a_text_does_not_vouch_for_itself():
    lines = ["Award | Category | Recipient(s) | Result |", "---|---|---|---|"]
    lines += [
        "Bramack Corden | Delfold Fengar | Norlin Pelick | Won |",
        "Quinmond Raveth | Soldick Tambert | Won | |",
    ]
    assert read_award_table(lines, "Gulls").unsure_rows == (2,)


@pytest.mark.parametrize("name", ["200_11", "203_482", "204_348", "204_407", "204_787"])
def test_other_real_tables_flattened_come_back(shared_data, name):
    page = to_page((shared_data / f"html_tables/{name}.html").read_text(encoding="utf-8"))
    (grid,) = [block for block in page.blocks if isinstance(block, Grid)]
    header, *spanned_rows = expand(grid)
    rows = [row.cells for row in spanned_rows]
    spanned = {
        (at, column)
        for at, row in enumerate(spanned_rows)
        for column, origin in enumerate(row.origins)
        if origin != at + 1
    }
    reading = read_award_table(flatten(header.cells, rows, spanned), "Gulls")
    wrong = wrong_rows(reading, rows)
    assert len(wrong) <= 0.1 * len(rows)
    assert wrong <= set(reading.unsure_rows)


def test_academy_awards_by_film_flattened_come_back(shared_data):
    with (shared_data / "oscars/oscars.csv").open(encoding="utf-8") as file:
        listed = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    films = {}
    for row in listed:
        if row["Film"] and row["Nominees"]:
            films.setdefault((row["Film"], row["FilmId"]), []).append(row)
    right = total = 0
    for (title, _number), nominated in [item for item in films.items() if len(item[1]) >= 8][::6]:
        body = f"{nominated[0]['Ceremony']}th Academy Awards"
        rows = [
            (
                body,
                row["Category"].title(),
                row["Nominees"].replace("|", ", "),
                "Won" if row["Winner"] else "Nominated",
            )
            for row in nominated
        ]
        spanned = {(at, 0) for at in range(1, len(rows))}
        spanned |= {(at, 2) for at in range(1, len(rows)) if rows[at][2] == rows[at - 1][2]}
        reading = read_award_table(flatten(PLAIN, rows, spanned), title)
        wrong = wrong_rows(reading, rows)
        assert wrong <= set(reading.unsure_rows)
        right += len(rows) - len(wrong)
        total += len(rows)
    assert total > 250
    assert right >= 0.95 * total

"""What each format writes, read back by an ordinary reader."""

import csv
import io
import json
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.fields import FIELDS_BY_NAME
from flee_desktop.domain.results import Result
from flee_desktop.formats.award_export import FORMATS, ExportOptions, ExportTable
from flee_desktop.formats.award_export.delimited import CSV, SPREADSHEET_CSV, TSV
from flee_desktop.formats.award_export.formula_protection import unprotected
from flee_desktop.formats.award_export.json_list import JSON

FIELDS = tuple(
    FIELDS_BY_NAME[name] for name in ("film", "date", "recipients", "result", "references", "year")
)
HEADINGS = ("Film", "Date", "Recipients", "Result", "References", "Year")
ROW = ("Søster; “Ø”", "2022-01", ("Ane Ørsted", 'Bo "B" Vang (editor)'), Result.WON, (39, 40), 2022)
# NUL is no character of any text file; the csv module's reader stops at it.
_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
_ROWS = st.lists(
    st.tuples(
        _TEXT,
        st.sampled_from(["", "2021", "2022-01"]),
        st.lists(_TEXT.filter(bool), max_size=3).map(tuple),
        st.sampled_from(list(Result)),
        st.lists(st.integers(1, 999), max_size=3).map(tuple),
        st.none() | st.integers(1900, 2100),
    ),
    max_size=5,
)


class PlainRows:
    """The rows of an export, every cell of which is written by itself."""

    def __init__(self, rows, at_once):
        self._rows = rows
        self._at_once = at_once
        width = len(rows[0]) if rows else 0
        self._cells = tuple(list(dict.fromkeys(row[place] for row in rows)) for place in range(width))

    def cells(self):
        return self._cells

    def codes(self):
        for rows in self._pieces():
            yield [
                array("l", [cells.index(row[place]) for row in rows])
                for place, cells in enumerate(self._cells)
            ]

    def lines(self, writers, delimiter, line_end):
        for rows in self._pieces():
            cells = [map(_written, row, writers) for row in rows]
            yield b"".join(delimiter.join(line) + line_end for line in cells)

    def _pieces(self):
        return (
            self._rows[first : first + self._at_once] for first in range(0, len(self._rows), self._at_once)
        )


def _written(value, writer):
    several = value if isinstance(value, tuple) else ("" if value is None else value,)
    text = "; ".join(map(str, several))
    written = writer.write(text)
    data = text.encode("utf-8", "surrogatepass")
    # Whoever is not asked about a text must have nothing to say to it.
    risky = writer.all_risky or set(data) & set(writer.risky) or not data or data[0] in writer.risky_first
    assert risky or written == data
    return written


def table_of(rows, fields=FIELDS, headings=HEADINGS, at_once=2):
    return ExportTable(fields, headings, PlainRows(rows, at_once))


def written(export_format, rows, options=None):
    return b"".join(export_format.write(table_of(rows), options or ExportOptions()))


def read_back(data, delimiter=",", encoding="utf-8"):
    return list(csv.reader(io.StringIO(data.decode(encoding), newline=""), delimiter=delimiter))


def test_csv_has_headings_joined_values_and_crlf():
    lines = written(CSV, [ROW]).decode().split("\r\n")
    assert lines[0] == "Film,Date,Recipients,Result,References,Year"
    assert lines[1] == 'Søster; “Ø”,2022-01,"Ane Ørsted; Bo ""B"" Vang (editor)",Won,39; 40,2022'
    assert lines[2:] == [""]


@given(_ROWS)
def test_csv_and_tsv_come_back_cell_by_cell(rows):
    expected = [list(HEADINGS)] + [
        [film, date, "; ".join(people), result.value, "; ".join(map(str, refs)), str(year or "")]
        for film, date, people, result, refs, year in rows
    ]
    for export_format, delimiter in ((CSV, ","), (TSV, "\t")):
        cells = read_back(written(export_format, rows), delimiter)
        assert [[unprotected(cell) for cell in row] for row in cells] == expected


@given(_ROWS)
def test_json_keeps_values_apart_and_numbers_as_numbers(rows):
    records = json.loads(written(JSON, rows))
    assert [record["recipients"] for record in records] == [list(row[2]) for row in rows]
    assert [record["references"] for record in records] == [list(row[4]) for row in rows]
    assert [record["year"] for record in records] == [row[5] for row in rows]


def test_a_danish_spreadsheet_gets_a_bom_and_semicolons():
    data = written(SPREADSHEET_CSV, [ROW], ExportOptions(separator=";"))
    assert data.startswith(b"\xef\xbb\xbf")
    assert read_back(data, ";", "utf-8-sig")[1][0] == ROW[0]


def test_dates_can_be_written_as_the_reader_has_them():
    data = written(
        CSV, [ROW, ("A", "", (), Result.WON, (), None)], ExportOptions(show_date=lambda date: f"<{date}>")
    )
    assert [row[1] for row in read_back(data)[1:]] == ["<2022-01>", ""]


def test_a_note_stands_above_the_headings():
    rows = read_back(written(CSV, [ROW], ExportOptions(note="=result:won, 2026-11-23")))
    assert rows[0] == ["'=result:won, 2026-11-23"]
    assert rows[1] == list(HEADINGS)


def test_formula_protection_can_be_turned_off():
    row = ("=1+1", *ROW[1:])
    assert read_back(written(CSV, [row]))[1][0] == "'=1+1"
    assert read_back(written(CSV, [row], ExportOptions(protect_formulas=False)))[1][0] == "=1+1"


@pytest.mark.parametrize("export_format", FORMATS, ids=lambda each: each.key)
def test_no_rows_give_a_readable_file_and_damaged_text_a_marked_one(export_format):
    assert written(export_format, [])
    damaged = written(export_format, [("half \ud83d a letter", *ROW[1:])])
    assert "half ? a letter" in damaged.decode("utf-8")


def test_each_piece_of_rows_is_a_piece_of_the_file():
    pieces = list(CSV.write(table_of([ROW] * 5), ExportOptions()))
    assert len(pieces) == 4  # the headings, then two rows at a time
    assert len(read_back(b"".join(pieces))) == 6


@given(st.lists(st.lists(_TEXT, min_size=2, max_size=2).map(tuple), max_size=6), st.sampled_from(",;\t"))
def test_cells_are_quoted_as_the_csv_module_quotes_them(rows, separator):
    fields, plain = FIELDS[:1] * 2, ExportOptions(protect_formulas=False, separator=separator)
    for width in (1, 2):
        cut = [row[:width] for row in rows]
        expected = io.StringIO(newline="")
        csv.writer(expected, delimiter=separator).writerows([HEADINGS[:width], *cut])
        data = b"".join(SPREADSHEET_CSV.write(table_of(cut, fields[:width], HEADINGS[:width]), plain))
        assert data.decode("utf-8-sig") == expected.getvalue()

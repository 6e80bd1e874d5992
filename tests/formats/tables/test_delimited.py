"""Delimited text is taken apart the way it was written."""

import contextlib
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.errors import UserError
from flee_desktop.formats.encoding import candidates, decode
from flee_desktop.formats.tables.delimited import guess_dialect, read_delimited

ROWS = [
    ["Film", "År", "Note"],
    ["Flugt", "2021", 'sagde "nej"; gik'],
    ["Mænd, og høns", "2015", "to\nlinjer"],
]


def cells(text):
    return [list(row.cells) for row in read_delimited(text, "").rows]


def written(rows, delimiter, end="\n"):
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter, lineterminator=end).writerows(rows)
    return buffer.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_delimiter_line_ends_and_marked_encodings_are_found(delimiter, end, encoding):
    assert cells(decode(written(ROWS, delimiter, end).encode(encoding))) == ROWS


def test_backslashes_escape_where_the_file_uses_them():
    assert cells('"a","b"\n"\\"Heaven\\"","x\\ny"\n') == [["a", "b"], ['"Heaven"', "x\ny"]]


def test_quotes_of_a_tab_separated_text_are_its_own_unless_they_are_needed():
    assert cells('a\tb\n"Heaven"\tc\n')[1] == ['"Heaven"', "c"]
    assert cells('a\tb\n"He\taven"\tc\n')[1] == ["He\taven", "c"]


def test_a_row_knows_its_line_behind_a_line_break_in_a_cell():
    rows = read_delimited('a,b\n"x\ny",1\nc,d\n', "").rows
    assert [row.line for row in rows] == [1, 2, 4]
    assert rows[1].text == '"x\ny",1'


def test_ragged_rows_are_kept_as_they_are():
    assert cells("a\tb\tc\nx\ny\tz\tz\tz\n") == [["a", "b", "c"], ["x"], ["y", "z", "z", "z"]]


def test_text_without_cells_is_no_table():
    assert guess_dialect("one\ntwo\n") is None
    with pytest.raises(UserError, match="no table"):
        read_delimited("one\ntwo\n", "")


def test_a_cell_beyond_all_bounds_is_an_error_with_its_line():
    with pytest.raises(UserError, match="Line 2"):
        read_delimited('a,b\n"' + "x" * 1_100_000 + '",c\n', "")


def test_an_unmarked_encoding_is_asked_for_and_never_guessed():
    data = "titel;år\nFlugten fra Gør;2021\n".encode("cp1252")
    with pytest.raises(UserError, match="line 1") as refused:
        decode(data)
    assert "n cp1252 it reads “titel;år”" in refused.value.advice
    assert decode(data, "cp1252").startswith("titel;år")
    named = {candidate.encoding for candidate in candidates(data)}
    assert {"cp1252", "cp865", "mac-roman"} <= named


def test_an_encoding_that_does_not_exist_is_named():
    with pytest.raises(UserError, match="klingon"):
        decode(b"a", "klingon")


PLAIN = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\\\ufeff"), max_size=12
)


@given(st.lists(st.lists(PLAIN, min_size=3, max_size=3), min_size=2, max_size=8), st.sampled_from(",;"))
def test_what_a_csv_writer_wrote_is_read_back(rows, delimiter):
    rows = [["Film", "Year", "Award"], *rows]
    expected = [row for row in rows if any(row)]
    assert cells(written(rows, delimiter)) == expected


@given(st.text(max_size=300))
def test_any_text_is_a_table_or_a_clear_error(text):
    with contextlib.suppress(UserError):
        assert all(row.line >= 1 for row in read_delimited(text, "").rows)

"""An export is exactly what is shown, whole or not at all, and the command beside it writes the same."""

import csv
import io
import shlex

import pytest

from flee_desktop.app.command_line import main
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.fields import DEFAULT_COLUMNS
from flee_desktop.formats.award_export import FORMATS, ExportOptions
from flee_desktop.formats.award_export.delimited import CSV, SPREADSHEET_CSV
from flee_desktop.operations import export_awards as exporting
from flee_desktop.operations.awards import load_columns, matching_rows
from flee_desktop.operations.export_awards import ExportRequest
from flee_desktop.operations.films import find_film


@pytest.fixture
def columns(bundled):
    return load_columns(bundled)


@pytest.fixture
def flee(bundled):
    return find_film(bundled, "Flee").id


def test_rows_and_columns_are_those_asked_for_in_their_order(columns, flee, tmp_path):
    rows = matching_rows(columns, flee, "body:annecy")[::-1]
    target = tmp_path / "annecy.csv"
    heard = []
    request = ExportRequest(CSV, ("result", "category"), ("Outcome", "Prize"))
    assert exporting.export_awards(columns, rows, request, target, progress=heard.append) == 3
    assert target.read_text(encoding="utf-8").splitlines() == [
        "Outcome,Prize",
        "Won,Best Original Music for a Feature Film",
        "Won,Gan Foundation Award for Distribution",
        "Won,Best Feature",
    ]
    assert heard[-1] == 3


def test_a_canceled_export_leaves_the_old_file(columns, tmp_path):
    target = tmp_path / "awards.csv"
    target.write_bytes(b"old")
    rows = matching_rows(columns, None, "")
    with pytest.raises(exporting.ExportCanceled):
        exporting.export_awards(
            columns, rows, ExportRequest(CSV, DEFAULT_COLUMNS), target, stopped=lambda: True
        )
    assert target.read_bytes() == b"old"


def test_a_recipient_a_row_repeats_the_rest_of_the_award(columns, flee):
    rows = matching_rows(columns, flee, 'body:="Robert Awards" category:documentary')
    request = ExportRequest(CSV, ("category", "recipients"), one_row_per_recipient=True)
    text = b"".join(exporting.export_pieces(columns, rows, request)).decode()
    assert list(csv.reader(io.StringIO(text)))[1:] == [
        ["Best Documentary Feature", name]
        for name in (
            "Monica Hellström",
            "Signe Byrge Sørensen",
            "Charlotte de la Gournerie",
            "Jonas Poher Rasmussen",
        )
    ]


def test_the_preview_is_the_beginning_of_the_file(columns, flee, tmp_path):
    rows = matching_rows(columns, flee, "")
    request = ExportRequest(SPREADSHEET_CSV, DEFAULT_COLUMNS, options=ExportOptions(separator=";"))
    exporting.export_awards(columns, rows, request, tmp_path / "all.csv")
    shown = exporting.preview(columns, rows, request, awards=4)
    assert shown.count("\n") == 5
    assert (tmp_path / "all.csv").read_bytes().decode("utf-8-sig").replace("\r\n", "\n").startswith(shown)


@pytest.mark.parametrize("export_format", FORMATS, ids=lambda each: each.key)
@pytest.mark.parametrize("where", ["result:won year:2022", "-documentary", '"critics circle" OR soren'])
def test_the_command_line_beside_an_export_writes_the_same_bytes(
    columns, flee, bundled_path, tmp_path, export_format, where
):
    request = ExportRequest(
        export_format, ("date", "body", "recipients"), options=ExportOptions(separator=";")
    )
    by_window, by_command = tmp_path / "window", tmp_path / "command"
    rows = matching_rows(columns, flee, where, [("date", True), ("body", False)])
    assert len(rows)
    exporting.export_awards(columns, rows, request, by_window)
    command = exporting.command_line(
        request, film="Flee (2021)", where=where, sort=["-date", "body"], output=str(by_command)
    )
    program, *arguments = shlex.split(command)
    assert program == "flee-desktop"
    assert main([*arguments, "--catalog", str(bundled_path)]) == 0
    assert by_command.read_bytes() == by_window.read_bytes()


def test_a_filter_that_cannot_be_understood_points_at_the_spot(columns):
    with pytest.raises(UserError) as raised:
        matching_rows(columns, None, "result:won date:sometime")
    lines = raised.value.message.splitlines()
    assert lines[1] == "  result:won date:sometime"
    assert lines[2].startswith("  " + " " * lines[1][2:].index("date"))
    assert "^" in lines[2]

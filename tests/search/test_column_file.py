"""Columns come back from their file as they were, or not at all."""

import json
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from tests.award_rows import AwardRow, build_columns, column_texts
from tests.search import random_awards
from tests.search.random_awards import award

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.filters import Filter
from flee_desktop.search.column_file import column_file_of, pieces, read_columns
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.facets import facet_counts
from flee_desktop.search.ordering import SortKey
from flee_desktop.search.patterns import PatternError
from flee_desktop.search.view import Selection, select

ROWS = [
    award(id=1, date="2021/2022", recipients=("Sørensen", "Bo"), recipient_names=("Søren", "")),
    award(id=2, note="shared", references=(39, 40), edition=3, rank=2, tied=True),
    award(id=3, film_id=None, film="", film_year=None, date="soon", recipients=(), recipient_names=()),
]


def write(path: Path, columns: AwardColumns, stamp: str = "now") -> Path:
    path.write_bytes(b"".join(pieces(columns, stamp)))
    return path


@given(random_awards.rows, random_awards.filters, random_awards.sorts)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_columns_answer_after_a_round_trip_as_before(
    tmp_path: Path, rows: list[AwardRow], condition: Filter, sort: tuple[SortKey, ...]
) -> None:
    columns = build_columns(rows)
    again = read_columns(write(tmp_path / "columns", columns), "now")
    selection = Selection(None, condition, sort)
    try:
        view, same = select(columns, selection), select(again, selection)
    except PatternError:
        return
    assert same.rows.tolist() == view.rows.tolist()
    assert same.tally == view.tally
    for field in AWARD_FIELDS:
        assert column_texts(again, same.rows, field.name) == column_texts(columns, view.rows, field.name)
        assert (
            facet_counts(again, selection, field.name)[:] == facet_counts(columns, selection, field.name)[:]
        )


def test_ranks_that_were_worked_out_come_back(tmp_path: Path) -> None:
    columns = build_columns(ROWS)
    select(columns, Selection(sort=(SortKey("category"), SortKey("date"))))
    again = read_columns(write(tmp_path / "columns", columns), "now")
    assert {key for key in again.kept if key[0] == "ranks"} == {
        ("ranks", "category", "plain"),
        ("ranks", "date", ""),
    }


def test_columns_of_another_state_of_the_catalog_are_not_used(tmp_path: Path) -> None:
    path = write(tmp_path / "columns", build_columns(ROWS), "then")
    assert read_columns(path, "then") is not None
    assert read_columns(path, "now") is None
    assert read_columns(tmp_path / "none", "now") is None
    assert read_columns(tmp_path, "now") is None


def test_a_damaged_file_is_not_used_and_never_an_error(tmp_path: Path) -> None:
    path = write(tmp_path / "columns", build_columns(ROWS))
    whole, made = path.read_bytes(), random.Random(7)
    header = whole.index(b"\n")
    for _ in range(300):
        data = bytearray(whole)
        place = made.choice((made.randrange(header), made.randrange(len(data))))
        data[place] ^= 1 << made.randrange(8)
        path.write_bytes(bytes(data[: made.choice((len(data), made.randrange(len(data))))]))
        columns = read_columns(path, "now")
        assert columns is None or column_texts(columns, np.arange(3), "film") == ["Flee", "Flee", ""]


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("film/codes", lambda array: array + 100),
        ("film/codes", lambda array: array.astype(np.int32)),
        ("recipients/shown/members", lambda array: array + 1000),
        ("recipients/found/starts", lambda array: array[::-1]),
        ("body/values/starts", lambda array: array + 1),
        ("body/values/data", lambda array: np.full_like(array, 255)),
        ("result/numbers", lambda array: array + 1000),
        ("date/last_days", lambda array: array[:-1]),
        ("flag/TIED", lambda array: array[:-1]),
    ],
)
def test_a_forged_file_whose_numbers_point_to_nothing_is_not_used(tmp_path: Path, name: str, change) -> None:
    from flee_desktop.search import column_file

    columns = build_columns(ROWS)
    arrays = dict(column_file._arrays(columns))
    arrays[name] = np.ascontiguousarray(change(arrays[name]))
    path = tmp_path / "columns"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(column_file, "_arrays", lambda _columns: arrays.items())
        write(path, columns)
    assert read_columns(path, "now") is None


def test_the_file_names_its_catalog() -> None:
    assert column_file_of(Path("a/b.fleecat")) == Path("a/b.fleecat-columns")


def test_a_header_is_plain_json(tmp_path: Path) -> None:
    path = write(tmp_path / "columns", build_columns(ROWS))
    header = json.loads(path.read_bytes().split(b"\n")[0])
    assert header["stamp"][0] == "now"

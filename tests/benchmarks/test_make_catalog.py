import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from benchmarks.generator.ceremonies import date_text
from benchmarks.make_catalog import make_catalog
from tests.award_rows import AwardRow
from tests.store.award_rows import read_rows

from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result
from flee_desktop.store.catalog import open_catalog

ROWS = 4000


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return sorted(connection.iterdump())  # indexes are made in no certain order


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("generated") / "awards.fleecat"
    make_catalog(path, ROWS)
    return path


@pytest.fixture(scope="module")
def rows(path: Path) -> Iterator[list[AwardRow]]:
    catalog = open_catalog(path)
    with catalog.read() as session:
        yield read_rows(session)
    catalog.close()


def test_the_same_rows_and_seed_make_the_same_contents(path: Path, tmp_path: Path) -> None:
    make_catalog(tmp_path / "again.fleecat", ROWS)
    assert dump(tmp_path / "again.fleecat") == dump(path)


def test_another_seed_makes_other_contents_and_another_token(path: Path, tmp_path: Path) -> None:
    make_catalog(tmp_path / "other.fleecat", ROWS, seed=2)
    catalog, other = open_catalog(path), open_catalog(tmp_path / "other.fleecat")
    assert catalog.data_stamp() != other.data_stamp()
    assert catalog.data_version() == other.data_version() == 1
    catalog.close()
    other.close()
    assert dump(tmp_path / "other.fleecat") != dump(path)


def test_every_row_is_whole_and_every_index_is_there(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_there_are_as_many_awards_as_asked_for(rows: list[AwardRow]) -> None:
    assert len(rows) == ROWS


def test_names_repeat_as_in_real_life(rows: list[AwardRow]) -> None:
    bodies = Counter(row.body for row in rows)
    people = Counter(name for row in rows for name in row.recipient_names)
    assert bodies.most_common(1)[0][1] > 10 * sorted(bodies.values())[len(bodies) // 2]
    assert len(people) > ROWS / 10
    assert people.most_common(1)[0][1] > 20


def test_a_few_films_have_hundreds_of_awards_and_many_have_one(rows: list[AwardRow]) -> None:
    sizes = Counter(row.film_id for row in rows if row.film_id is not None)
    assert max(sizes.values()) > 200
    assert sum(size == 1 for size in sizes.values()) > len(sizes) / 5


def test_positions_of_a_film_count_from_one(rows: list[AwardRow]) -> None:
    positions: dict[int | None, list[int]] = {}
    for row in rows:
        positions.setdefault(row.film_id, []).append(row.position)
    assert all(found == list(range(1, len(found) + 1)) for found in positions.values())


@pytest.mark.parametrize("text", ["toronto film festival", "best documentary", "søren"])
def test_the_typed_filters_find_some_rows_and_not_all(text: str, rows: list[AwardRow]) -> None:
    whole = [fold(" ".join((row.body, row.category, *row.recipients))) for row in rows]
    found = sum(all(word in line for word in fold(text).split()) for line in whole)
    assert ROWS / 1000 < found < ROWS / 2


def test_dates_are_known_at_every_precision_or_not_at_all(rows: list[AwardRow]) -> None:
    precisions = Counter(parse_edtf(row.date).precision if row.date else "" for row in rows)
    assert set(precisions) == {"day", "month", "year", "interval", ""}
    assert precisions["day"] > ROWS / 2


def test_names_have_letters_of_many_languages(rows: list[AwardRow]) -> None:
    letters = set("".join(name for row in rows for name in (row.film, row.body, *row.recipients)))
    assert set("åæøäöéçłżšğŁØ’") <= letters


def test_rows_have_what_real_ones_have(rows: list[AwardRow]) -> None:
    assert {row.result for row in rows} == set(Result)
    assert any(row.film_id is None for row in rows)
    assert any(row.tied for row in rows)
    assert any(row.note for row in rows)
    assert any(len(row.recipients) > 3 for row in rows)
    assert any(not row.recipients for row in rows)
    assert any(row.recipients[0].endswith("(director)") for row in rows if row.recipients)
    assert any(row.recipients != row.recipient_names for row in rows)
    assert any(len(row.references) == 2 for row in rows)
    assert all(row.rank for row in rows if row.result is Result.RUNNER_UP)


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ("2022-03-05", "5 March 2022"),
        ("2022-03", "March 2022"),
        ("2022~", "2022"),
        ("2021/2022", "2021 to 2022"),
        ("", ""),
    ],
)
def test_a_date_is_written_as_a_source_would(date: str, text: str) -> None:
    assert date_text(date) == text


def test_the_command_refuses_to_replace_a_file(path: Path) -> None:
    command = [sys.executable, "benchmarks/make_catalog.py", "1000", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "exists already" in done.stderr

"""Every change is one step, and every step can be undone and redone: also tomorrow, also after a crash."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from tests.store.contents import contents

from flee_desktop.domain.errors import UserError
from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.store import history, journal
from flee_desktop.store.catalog import Catalog, create_catalog, open_catalog
from flee_desktop.store.sqlite_journal import JOURNALED
from flee_desktop.store.tables import Country

_OF_BODY = "SELECT id FROM nomination WHERE ceremony_id IN (SELECT id FROM ceremony WHERE award_body_id = {})"
_FLEE = "(SELECT id FROM film WHERE title = 'Flee')"


@pytest.fixture(scope="session")
def bundled_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundled") / "bundled.fleecat"
    make_catalog(path, tuple(bundled_sources()))
    return path


@pytest.fixture
def bundled(bundled_path: Path, path: Path) -> Iterator[Catalog]:
    shutil.copy(bundled_path, path)
    with closing(open_catalog(path)) as catalog:
        yield catalog


def _do(catalog: Catalog, *statements: str, label: str = "Edit") -> journal.Change:
    with catalog.change(label) as session:
        for statement in statements:
            session.execute(text(statement))
    return session


def _labels(catalog: Catalog) -> list[str]:
    return [step.label for step in history.read_history(catalog).steps]


@pytest.mark.parametrize(
    "statement",
    [
        f"DELETE FROM film WHERE id = {_FLEE}",  # all that belongs to it goes with it
        "DELETE FROM import",  # and is forgotten elsewhere
        "DELETE FROM nomination",
        "DELETE FROM reference",
        "UPDATE nomination SET note = 'x', rank = NULL, tied = 1 - tied",
        "UPDATE score SET value = value / 3, average = 1e300, reviews = 9223372036854775807",
        "UPDATE recipient SET position = position + 100",
        "UPDATE person SET name = 'a' || char(0) || '\"\\ \U0001f3c6' || id",
        "UPDATE ceremony SET date = '2022', earliest = '2022-01-01', latest = '2022-12-31'",
        "INSERT INTO country (id, name) VALUES (-5, 'x'), (900, 'y'), (4000000000, 'z')",
        "INSERT INTO film_genre (film_id, position, name) SELECT id, 50, 'x' FROM film",
        "INSERT INTO film_genre (film_id, position, name) VALUES (1, 9, 'x'), (1, 8, 'y')",
    ],
)
def test_a_change_is_undone_and_redone_to_the_letter(bundled: Catalog, statement: str) -> None:
    before = contents(bundled)
    _do(bundled, statement)
    after = contents(bundled)
    assert after != before
    assert history.undo(bundled)
    assert contents(bundled) == before
    assert history.redo(bundled)
    assert contents(bundled) == after
    assert history.undo(bundled)
    assert contents(bundled) == before


def test_two_names_that_are_exchanged_in_one_step_come_back(bundled: Catalog) -> None:
    before = contents(bundled)
    _do(
        bundled,
        "UPDATE award_body SET name = 'x' WHERE id = 1",
        "INSERT INTO award_body (id, name) VALUES (900, 'y')",
        "UPDATE award_body SET name = 'z' WHERE id = 2",
        "UPDATE award_body SET name = (SELECT 'x') WHERE id = 900 AND 0",
        "DELETE FROM award_body WHERE id = 900",
        "INSERT INTO award_body (id, name) VALUES (900, 'w')",
    )
    history.undo(bundled)
    assert contents(bundled) == before


_TABLES = [table.name for table in JOURNALED]
_STATEMENTS = st.one_of(
    st.sampled_from(_TABLES).flatmap(
        lambda name: st.builds(
            f'DELETE FROM "{name}" WHERE rowid % {{}} = {{}}'.format, st.integers(1, 5), st.integers(0, 3)
        )
    ),
    st.builds("UPDATE nomination SET note = '{}' WHERE id % {} = 0".format, st.integers(), st.integers(1, 9)),
    st.builds(
        "UPDATE nomination SET film_id = {} WHERE id < {}".format, st.integers(1, 9), st.integers(1, 99)
    ),
    st.builds("UPDATE person SET name = name || '{}'".format, st.integers()),
    st.builds("UPDATE recipient SET position = position + {}".format, st.integers(1, 9)),
    st.builds("INSERT INTO country (name) SELECT title || {} || id FROM film".format, st.integers(0, 10**9)),
    st.builds("INSERT INTO quote SELECT NULL, film_id, position, 't', 's', '', '' FROM credit".format),
)


@settings(
    max_examples=max(15, settings.default.max_examples // 4),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(st.lists(_STATEMENTS, min_size=1, max_size=4), min_size=1, max_size=4))
def test_whatever_was_done_can_be_gone_through_backwards_and_forwards(
    bundled_path: Path, path: Path, steps: list[list[str]]
) -> None:
    shutil.copy(bundled_path, path)
    with closing(open_catalog(path)) as catalog:
        states = [contents(catalog)]
        for statements in steps:
            try:
                _do(catalog, *statements)
            except Exception as error:  # noqa: BLE001 - refused by a constraint: the whole step was left out
                assert "constraint" in str(error).lower()  # noqa: PT017
            if contents(catalog) != states[-1]:
                states.append(contents(catalog))
        for state in reversed(states[:-1]):
            assert history.undo(catalog)
            assert contents(catalog) == state
        assert not history.undo(catalog)
        for state in states[1:]:
            assert history.redo(catalog)
            assert contents(catalog) == state
        assert not history.redo(catalog)


def test_a_step_says_who_what_and_when(catalog: Catalog) -> None:
    _do(catalog, "INSERT INTO country (name) VALUES ('Denmark'), ('Norway')", label="Add countries")
    (step,) = history.read_history(catalog).steps
    assert (step.label, step.rows, step.undone) == ("Add countries", 2, False)
    assert "@" in step.author
    assert step.made_at.endswith("+00:00")
    assert step.size > 0


def test_what_changes_nothing_is_no_step_and_keeps_what_can_be_redone(catalog: Catalog) -> None:
    _do(catalog, "INSERT INTO country (name) VALUES ('Denmark')", label="Add")
    history.undo(catalog)
    version = catalog.data_version()
    nothing = _do(catalog, "UPDATE country SET name = name", label="Nothing")
    assert not nothing.changes
    assert catalog.data_version() == version
    assert _labels(catalog) == ["Add"]
    assert history.redo(catalog)


def test_a_new_change_takes_the_place_of_what_could_be_redone(catalog: Catalog) -> None:
    for name in ("Denmark", "Norway", "Sweden"):
        _do(catalog, f"INSERT INTO country (name) VALUES ('{name}')", label=name)
    history.undo(catalog)
    history.undo(catalog)
    assert [step.undone for step in history.read_history(catalog).steps] == [False, True, True]
    _do(catalog, "INSERT INTO country (name) VALUES ('Finland')", label="Finland")
    assert _labels(catalog) == ["Denmark", "Finland"]
    assert not history.redo(catalog)


def test_undo_and_redo_work_after_a_restart(path: Path) -> None:
    with closing(create_catalog(path)) as catalog:
        _do(catalog, "INSERT INTO country (name) VALUES ('Denmark')")
        full = contents(catalog)
    with closing(open_catalog(path)) as catalog:
        assert history.undo(catalog)
        assert contents(catalog)["country"] == []
    with closing(open_catalog(path)) as catalog:
        assert history.redo(catalog)
        assert contents(catalog) == full


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_undo_works_after_a_crash(path: Path) -> None:
    create_catalog(path).close()
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from flee_desktop.store.catalog import open_catalog\n"
        "from flee_desktop.store.tables import Country\n"
        "catalog = open_catalog(Path(sys.argv[1]))\n"
        "for name in 'abc':\n"
        "    with catalog.change(name) as session: session.add(Country(name=name))\n"
        "with catalog.change('half') as session:\n"
        "    session.add(Country(name='half')); session.flush()\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    with closing(open_catalog(path)) as catalog:
        assert _labels(catalog) == ["a", "b", "c"]
        while history.undo(catalog):
            pass
        assert contents(catalog)["country"] == []


def test_one_can_step_to_any_point(catalog: Catalog) -> None:
    states = [contents(catalog)]
    for name in "abcdef":
        _do(catalog, f"INSERT INTO country (name) VALUES ('{name}')", label=name)
        states.append(contents(catalog))
    keys = [0, *(step.id for step in history.read_history(catalog).steps)]
    for place in (2, 5, 0, 6, 3, 3):
        history.move_to(catalog, keys[place])
        assert contents(catalog) == states[place]
    with pytest.raises(UserError, match="no longer in the history"):
        history.move_to(catalog, 99)


class TestOthers:
    """Another window or program writes to the same catalog."""

    def test_a_step_that_the_user_was_not_shown_is_not_undone(self, catalog: Catalog) -> None:
        _do(catalog, "INSERT INTO country (name) VALUES ('mine')", label="Mine")
        shown = history.read_history(catalog).undoable
        assert shown is not None
        with closing(open_catalog(catalog.path)) as other:
            _do(other, "INSERT INTO country (name) VALUES ('theirs')", label="Theirs")
        with pytest.raises(UserError, match="“Theirs” by"):
            history.undo(catalog, shown.id)
        assert len(contents(catalog)["country"]) == 2

    @pytest.mark.parametrize(
        ("change", "foreign"),
        [
            ("UPDATE country SET name = 'Danmark'", "UPDATE country SET name = 'Dänemark'"),
            ("UPDATE country SET name = 'Danmark'", "DELETE FROM country"),
            ("INSERT INTO country (name) VALUES ('b'), ('c')", "DELETE FROM country WHERE name = 'b'"),
            ("DELETE FROM country", "INSERT INTO country (id, name) VALUES (1, 'x')"),
            ("DELETE FROM country", "INSERT INTO country (id, name) VALUES (2, 'Denmark')"),
        ],
    )
    def test_what_a_program_without_a_journal_changed_is_never_overwritten(
        self, catalog: Catalog, change: str, foreign: str
    ) -> None:
        _do(catalog, "INSERT INTO country (name) VALUES ('Denmark')")
        _do(catalog, change, label="Correct")
        with closing(sqlite3.connect(catalog.path)) as plain, plain:
            plain.execute(foreign)
        before = contents(catalog)
        with pytest.raises(UserError, match="“Correct” was not undone: another program has changed"):
            history.undo(catalog)
        assert contents(catalog) == before
        assert [step.undone for step in history.read_history(catalog).steps] == [False, False]

    @pytest.mark.parametrize(
        "damage",
        [
            "table_name = 'nowhere'",
            "operation = 'drop'",
            "before = '{'",
            "before = '{\"nowhere\": 1}'",
            "before = '{\"name\": []}'",
            "before = '1, 2'",
            "table_name = 'journal_step'",
        ],
    )
    def test_a_damaged_entry_is_told_and_nothing_is_changed(self, catalog: Catalog, damage: str) -> None:
        _do(catalog, "INSERT INTO country (name) VALUES ('Denmark')")
        _do(catalog, "UPDATE country SET name = 'Danmark'", label="Correct")
        with closing(sqlite3.connect(catalog.path)) as plain, plain:
            plain.execute(f"UPDATE journal_entry SET {damage} WHERE operation = 'update'")
        with pytest.raises(UserError, match="“Correct” was not undone: its entry in the history is damaged"):
            history.undo(catalog)
        assert contents(catalog)["country"] == [(1, "Danmark")]

    def test_the_file_itself_holds_no_trigger(self, catalog: Catalog) -> None:
        _do(catalog, "INSERT INTO country (name) VALUES ('Denmark')")
        with closing(sqlite3.connect(catalog.path)) as plain:
            assert plain.execute("SELECT * FROM sqlite_schema WHERE type = 'trigger'").fetchall() == []


class TestLimits:
    """The history does not grow for ever, and says what it forgot."""

    def test_the_oldest_steps_go_first(self, catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(journal, "MOST_STEPS", 3)
        for name in "abcde":
            _do(catalog, f"INSERT INTO country (name) VALUES ('{name}')", label=name)
        assert _labels(catalog) == ["c", "d", "e"]
        assert history.read_history(catalog).dropped == 2
        while history.undo(catalog):
            pass
        assert [name for _id, name in contents(catalog)["country"]] == ["a", "b"]

    def test_a_step_larger_than_all_is_kept_alone(
        self, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(journal, "MOST_BYTES", 10_000)
        for number in range(5):
            _do(catalog, f"INSERT INTO country (name) VALUES ('{number}')")
        _do(catalog, "UPDATE country SET name = name || hex(zeroblob(9000))", label="Large")
        assert _labels(catalog) == ["Large"]
        assert history.undo(catalog)
        assert len(contents(catalog)["country"]) == 5

    def test_forgetting_leaves_no_trace_of_what_was_deleted(self, catalog: Catalog) -> None:
        _do(catalog, "INSERT INTO country (name) VALUES ('Secretland')")
        _do(catalog, "DELETE FROM country")
        history.forget(catalog)
        assert _labels(catalog) == []
        catalog.copy_to(catalog.path.with_name("copy.fleecat"))
        assert b"Secretland" not in catalog.path.with_name("copy.fleecat").read_bytes()

    def test_an_import_of_many_rows_is_one_short_entry(self, catalog: Catalog) -> None:
        with catalog.change("Import") as session:
            session.add_all([Country(name=str(number)) for number in range(10_000)])
        (step,) = history.read_history(catalog).steps
        assert step.rows == 10_000
        assert step.size < 1_000


class TestTouched:
    """A window is told which nominations and films to read again."""

    def _ids(self, catalog: Catalog, query: str) -> frozenset[int]:
        with catalog.read() as session:
            return frozenset(session.scalars(text(query)))

    @pytest.mark.parametrize(
        ("statement", "nominations"),
        [
            ("UPDATE nomination SET note = 'x' WHERE id IN (3, 5)", "SELECT 3 UNION SELECT 5"),
            (
                "UPDATE award_body SET name = 'x' WHERE id = 3",
                _OF_BODY.format(3),
            ),
            (
                "UPDATE ceremony SET date = '1999', earliest = NULL WHERE id = 2",
                "SELECT id FROM nomination WHERE ceremony_id = 2",
            ),
            (
                "UPDATE category SET name = 'x' WHERE id = 4",
                "SELECT id FROM nomination WHERE category_id = 4",
            ),
            (
                f"UPDATE film SET title = 'x' WHERE id = {_FLEE}",
                f"SELECT id FROM nomination WHERE film_id = {_FLEE}",
            ),
            (f"UPDATE film SET summary = 'x' WHERE id = {_FLEE}", "SELECT 1 WHERE 0"),
            (
                "UPDATE person SET name = 'x' WHERE id = 2",
                "SELECT nomination_id FROM recipient WHERE person_id = 2",
            ),
            ("UPDATE recipient SET role = 'x' WHERE nomination_id = 7", "SELECT 7"),
            ("DELETE FROM recipient WHERE nomination_id = 7", "SELECT 7"),
            (
                "UPDATE reference SET number = number + 500 WHERE id = 60",
                "SELECT nomination_id FROM citation WHERE reference_id = 60 AND nomination_id NOT NULL",
            ),
            (
                "DELETE FROM citation WHERE nomination_id < 9",
                "SELECT DISTINCT nomination_id FROM citation WHERE nomination_id < 9",
            ),
        ],
    )
    def test_what_a_change_makes_read_differently(
        self, bundled: Catalog, statement: str, nominations: str
    ) -> None:
        wanted = self._ids(bundled, nominations)
        films = self._ids(
            bundled,
            f"SELECT DISTINCT film_id FROM nomination WHERE id IN ({nominations}) AND film_id NOT NULL",
        )
        changes = _do(bundled, statement).changes
        assert (changes.inserted, changes.updated, changes.deleted) == (frozenset(), wanted, frozenset())
        assert changes.films >= films
        undone = history.undo(bundled)
        assert (undone.inserted, undone.updated, undone.deleted) == (frozenset(), wanted, frozenset())

    def test_what_comes_and_goes(self, bundled: Catalog) -> None:
        wanted = self._ids(bundled, f"SELECT id FROM nomination WHERE film_id = {_FLEE}")
        film = self._ids(bundled, f"SELECT {_FLEE}")
        changes = _do(bundled, f"DELETE FROM film WHERE id = {_FLEE}").changes
        assert (changes.inserted, changes.updated, changes.deleted, changes.films) == (
            frozenset(),
            frozenset(),
            wanted,
            film,
        )
        undone = history.undo(bundled)
        assert (undone.inserted, undone.updated, undone.deleted, undone.films) == (
            wanted,
            frozenset(),
            frozenset(),
            film,
        )

    def test_a_row_that_came_and_went_in_one_step_was_never_there(self, bundled: Catalog) -> None:
        copied = "film_id, ceremony_id, category_id, position, result, tied, note, date_text, source_text"
        changes = _do(
            bundled,
            f"INSERT INTO nomination (id, {copied}) SELECT 9000, {copied} FROM nomination WHERE id = 1",
            "DELETE FROM nomination WHERE id = 9000",
        ).changes
        assert not (changes.inserted | changes.updated | changes.deleted)

    @pytest.mark.parametrize(
        ("statement", "film"),
        [
            (f"UPDATE score SET label = 'x' WHERE film_id = {_FLEE}", _FLEE),
            (f"DELETE FROM credit WHERE film_id = {_FLEE}", _FLEE),
            (f"INSERT INTO film_genre (film_id, position, name) SELECT {_FLEE}, 99, 'x'", _FLEE),
            (f"DELETE FROM remark WHERE film_id = {_FLEE}", _FLEE),
            ("UPDATE citation SET field = 'x' WHERE release_id NOT NULL", _FLEE),
            ("UPDATE country SET name = 'x' WHERE name = 'Denmark'", _FLEE),
        ],
    )
    def test_a_film_whose_page_reads_differently(self, bundled: Catalog, statement: str, film: str) -> None:
        assert _do(bundled, statement).changes.films >= self._ids(bundled, f"SELECT {film}")

    def test_too_many_to_tell_one_by_one_are_everything(
        self, bundled: Catalog, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("flee_desktop.store.touched.MANY", 10)
        changes = _do(bundled, "UPDATE nomination SET note = 'x'").changes
        assert changes.everything
        assert changes.updated == frozenset()

    def test_a_walk_through_the_history_is_told_as_one(self, bundled: Catalog) -> None:
        _do(bundled, "UPDATE nomination SET note = 'x' WHERE id = 3")
        _do(bundled, "DELETE FROM nomination WHERE id = 4")
        changes = history.move_to(bundled, 0)
        assert (changes.inserted, changes.updated) == (frozenset({4}), frozenset({3}))


def test_a_failing_step_leaves_the_history_as_it_was(catalog: Catalog) -> None:
    with pytest.raises(Exception, match="no such table"):
        _do(catalog, "INSERT INTO country (name) VALUES ('x')", "DELETE FROM nowhere", label="Bad")
    assert _labels(catalog) == []
    _do(catalog, "INSERT INTO country (name) VALUES ('y')", label="Good")
    assert _labels(catalog) == ["Good"]
    assert history.undo(catalog)
    assert contents(catalog)["country"] == []


def test_a_read_only_catalog_refuses_in_plain_words(
    catalog: Catalog, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _do(catalog, "INSERT INTO country (name) VALUES ('x')")
    catalog.close()
    monkeypatch.setattr("os.access", lambda *_: False)
    with (
        closing(open_catalog(path)) as reader,
        pytest.raises(UserError, match=r"Nothing was undone: .* read-only"),
    ):
        history.undo(reader)

"""The check finds what is wrong, the repair mends it as one step, and that step can be undone."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.store.contents import contents

from flee_desktop.domain.catalog_check import ProblemKind
from flee_desktop.operations.check_catalog import check_catalog, repair_catalog
from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.store import history
from flee_desktop.store.catalog import Catalog, open_catalog

_SPOILS = {
    ProblemKind.DANGLING: [
        "DELETE FROM person WHERE id IN (SELECT person_id FROM recipient)",
        "DELETE FROM film WHERE title = 'Flee'",
        "DELETE FROM ceremony WHERE id IN (SELECT ceremony_id FROM nomination)",
        "DELETE FROM category",
        "DELETE FROM country",
        "DELETE FROM organization",
        "DELETE FROM reference",
        "DELETE FROM import",
        "DELETE FROM award_body; DELETE FROM ceremony; DELETE FROM category",
    ],
    ProblemKind.NO_BODY: ["DELETE FROM award_body WHERE id IN (SELECT award_body_id FROM category)"],
    ProblemKind.OTHER_BODY: [
        (
            "UPDATE nomination SET category_id = (SELECT c.id FROM category c, ceremony o WHERE "
            "o.id = ceremony_id AND c.award_body_id != o.award_body_id)"
        ),
    ],
    ProblemKind.IMPOSSIBLE_DATE: [
        "UPDATE ceremony SET date = '2022-02-31'",
        "UPDATE release SET date = 'soon', date_text = ''",
    ],
    ProblemKind.WRONG_BOUNDS: [
        "UPDATE ceremony SET earliest = '1970-01-01' WHERE date != ''",
        "UPDATE release SET earliest = 'x', latest = NULL",
        "UPDATE release SET date = ''",
    ],
    ProblemKind.UNSORTED: [
        "UPDATE credit SET position = 0",
        "UPDATE release SET position = -position",
        "UPDATE paragraph SET position = 3",
    ],
    ProblemKind.ODD_VALUE: [
        "UPDATE film SET title = CAST(title AS BLOB), year = 'x', summary = x'ff'",
        "UPDATE nomination SET note = x'00ff', position = 'last', rank = 'first', tied = 'yes'",
        "UPDATE score SET value = 'good', average = x'01'",
        "UPDATE ceremony SET earliest = x'00', date = CAST(date AS BLOB)",
    ],
    ProblemKind.NAMELESS: [
        (
            "UPDATE recipient SET person_id = NULL, organization_id = NULL, film_id = NULL, "
            "country_id = NULL, credited_as = ' ', role = ''"
        ),
    ],
}
_CASES = [(kind, statement) for kind, statements in _SPOILS.items() for statement in statements]


@pytest.fixture(scope="session")
def bundled_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("bundled") / "bundled.fleecat"
    make_catalog(path, tuple(bundled_sources()))
    return path.read_bytes()


@pytest.fixture
def bundled(bundled_bytes: bytes, path: Path) -> Iterator[Catalog]:
    path.write_bytes(bundled_bytes)
    with closing(open_catalog(path)) as catalog:
        yield catalog


def _spoil(catalog: Catalog, statement: str) -> None:
    with closing(sqlite3.connect(catalog.path)) as plain:  # without foreign keys, as another program would
        plain.executescript(statement)


def test_the_bundled_dossiers_are_sound(bundled: Catalog) -> None:
    assert check_catalog(bundled) == ()
    assert not repair_catalog(bundled)


@pytest.mark.parametrize(("kind", "statement"), _CASES)
def test_what_is_wrong_is_found_counted_and_repaired(
    bundled: Catalog, kind: ProblemKind, statement: str
) -> None:
    _spoil(bundled, statement)
    found = {problem.kind: problem for problem in check_catalog(bundled)}
    assert found[kind].count > 0
    assert found[kind].repairable
    assert repair_catalog(bundled)
    assert check_catalog(bundled) == ()


@pytest.mark.parametrize(
    ("_kind", "statement"),
    [
        case for case in _CASES if case[0] is not ProblemKind.ODD_VALUE
    ],  # the journal itself reads them as text
)
def test_a_repair_is_one_step_that_can_be_undone_and_redone(
    bundled: Catalog, _kind: ProblemKind, statement: str
) -> None:
    _spoil(bundled, statement)
    before = _plain(bundled)
    repair_catalog(bundled)
    after = _plain(bundled)
    assert after != before
    assert [step.label for step in history.read_history(bundled).steps] == ["Repair the catalog"]
    history.undo(bundled)
    assert _plain(bundled) == before
    history.redo(bundled)
    assert _plain(bundled) == after


def _plain(catalog: Catalog) -> dict[str, list[tuple[object, ...]]]:
    """The rows as they are stored: what is damaged need not be what the models say."""
    from flee_desktop.store.sqlite_journal import JOURNALED

    with closing(sqlite3.connect(catalog.path)) as plain:
        return {
            table.name: sorted(plain.execute(f'SELECT * FROM "{table.name}"').fetchall(), key=repr)
            for table in JOURNALED
        }


def test_after_a_repair_links_are_guarded_again(bundled: Catalog) -> None:
    _spoil(bundled, "DELETE FROM country")
    repair_catalog(bundled)
    history.undo(bundled)
    with bundled.read() as session:
        assert session.connection().exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_no_award_is_lost_when_what_it_names_is(bundled: Catalog) -> None:
    awards = len(contents(bundled)["nomination"])
    _spoil(bundled, "DELETE FROM award_body; DELETE FROM ceremony; DELETE FROM category; DELETE FROM person")
    repair_catalog(bundled)
    assert len(contents(bundled)["nomination"]) == awards
    assert {name for _id, name in contents(bundled)["award_body"]} == {"Unknown"}


def test_an_impossible_date_is_kept_as_text(bundled: Catalog) -> None:
    _spoil(bundled, "UPDATE ceremony SET date = '2022-02-31', date_text = ''")
    repair_catalog(bundled)
    with bundled.read() as session:
        texts = session.connection().exec_driver_sql(
            "SELECT DISTINCT date, date_text, earliest FROM ceremony"
        )
        assert texts.all() == [("", "2022-02-31", None)]


def test_an_index_that_lost_its_rows_is_built_anew(bundled: Catalog) -> None:
    with closing(sqlite3.connect(bundled.path)) as plain, plain:
        plain.execute("PRAGMA writable_schema=ON")
        sql = plain.execute("SELECT sql FROM sqlite_schema WHERE name = 'ix_person_name'").fetchone()[0]
        plain.execute("UPDATE sqlite_schema SET sql = sql || ' WHERE 0' WHERE name = 'ix_person_name'")
    with closing(sqlite3.connect(bundled.path)) as plain:
        plain.execute("REINDEX ix_person_name")  # empties it
        plain.execute("PRAGMA writable_schema=ON")
        plain.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'ix_person_name'", (sql,))
        plain.commit()
    bundled.close()
    with closing(open_catalog(bundled.path)) as again:
        assert [problem.kind for problem in check_catalog(again)] == [ProblemKind.WRONG_INDEX]
        repair_catalog(again)
        assert check_catalog(again) == ()


def test_damage_is_told_and_not_repaired(bundled: Catalog) -> None:
    bundled.close()
    data = bytearray(bundled.path.read_bytes())
    data[200 * 512 : 210 * 512] = b"\xa5" * 5120
    bundled.path.write_bytes(data)
    with closing(open_catalog(bundled.path)) as again:
        (damage, *_) = check_catalog(again)
        assert damage.kind is ProblemKind.DAMAGE
        assert not damage.repairable


def test_a_recipient_without_a_name_but_with_a_role_is_left_to_the_user(bundled: Catalog) -> None:
    _spoil(bundled, _SPOILS[ProblemKind.NAMELESS][0].replace("role = ''", "role = 'Director'"))
    repair_catalog(bundled)
    assert [problem.kind for problem in check_catalog(bundled)] == [ProblemKind.NAMELESS_ROLE]

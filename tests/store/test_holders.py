"""One user writes; another one reads, and is told who writes. Who was killed is noticed at the next start."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from flee_desktop.domain.errors import DamagedError, UserError
from flee_desktop.store import holders, opening
from flee_desktop.store.catalog import Catalog, create_catalog, open_catalog
from flee_desktop.store.holders import holder_file_of
from flee_desktop.store.tables import Country


def _be(monkeypatch: pytest.MonkeyPatch, who: str) -> None:
    monkeypatch.setattr(holders, "this_user", lambda: who)


def test_another_user_reads_and_is_told_who_writes(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    _be(monkeypatch, "bo@harbor")
    with closing(open_catalog(catalog.path)) as other:
        assert "It is in use by " in other.read_only_reason
        assert holders.platform.node() in other.read_only_reason
        with pytest.raises(UserError, match="open read-only"), other.change("Add"):
            pass
        assert other.data_version() == catalog.data_version()


def test_when_the_first_has_closed_it_the_second_may_write(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog.close()
    _be(monkeypatch, "bo@harbor")
    with closing(open_catalog(catalog.path)) as other:
        assert not other.read_only


def test_the_same_user_may_open_it_twice_and_write(catalog: Catalog) -> None:
    with closing(open_catalog(catalog.path)) as second:
        for each in (catalog, second):
            with each.change("Add") as session:
                session.add(Country(name=str(id(each))))
        assert second.data_version() == 2


def test_who_joined_does_not_write_once_somebody_else_holds_it(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_catalog(catalog.path)) as joined:
        catalog.close()
        _be(monkeypatch, "bo@harbor")
        with closing(open_catalog(catalog.path)) as other:
            assert not other.read_only
            _be(monkeypatch, "anna@fjord")
            with pytest.raises(UserError, match="in use by bo@harbor"), joined.change("Add"):
                pass


def test_a_closed_catalog_leaves_no_file(catalog: Catalog) -> None:
    assert holder_file_of(catalog.path).exists()
    catalog.close()
    assert not holder_file_of(catalog.path).exists()


def _kill_an_owner(path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from flee_desktop.store.catalog import open_catalog\n"
        "catalog = open_catalog(Path(sys.argv[1]))\n"
        "with catalog.change('x') as session: session.connection().exec_driver_sql("
        "\"INSERT INTO country (name) VALUES ('Denmark')\")\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False, timeout=60)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
class TestKilled:
    """A program that was killed had it open."""

    def test_the_next_start_knows_and_all_is_there(self, catalog: Catalog) -> None:
        catalog.close()
        _kill_an_owner(catalog.path)
        with closing(open_catalog(catalog.path)) as again:
            assert again.left_open
            assert not again.read_only
            assert again.data_version() == 1
        with closing(open_catalog(catalog.path)) as third:
            assert not third.left_open

    def test_a_log_that_a_cleaner_deleted_is_told(self, catalog: Catalog) -> None:
        catalog.close()
        _kill_an_owner(catalog.path)
        catalog.path.with_name("films.fleecat-wal").unlink()
        with closing(open_catalog(catalog.path)) as again:
            assert "Its log was deleted" in again.notices[0]
            assert again.data_version() == 0

    def test_the_file_is_looked_through_before_it_is_written_to(
        self, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        catalog.close()
        _kill_an_owner(catalog.path)
        monkeypatch.setattr(opening.sqlite, "is_sound", lambda _connection: False)
        with pytest.raises(DamagedError, match="has damaged pages"):
            open_catalog(catalog.path)


@pytest.mark.parametrize("said", ["", "{", "[]", '{"who": 1}', "\0" * 50])
def test_a_damaged_holder_file_of_nobody_keeps_nobody_out(path: Path, said: str) -> None:
    create_catalog(path).close()
    holder_file_of(path).write_text(said)
    with closing(open_catalog(path)) as catalog:
        assert not catalog.read_only

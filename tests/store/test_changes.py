"""A change is saved whole, or not at all, and what went wrong is said in plain words."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from flee_desktop.domain.errors import UserError
from flee_desktop.store import sqlite
from flee_desktop.store.catalog import Catalog, create_catalog, open_catalog
from flee_desktop.store.tables import Country

_ROOT = Path(__file__).resolve().parents[2]
_READ_BACK = {
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "synchronous": 2,
    "busy_timeout": 5000,
    "journal_mode": "wal",
    "application_id": sqlite.APPLICATION_ID,
}


def _count(catalog: Catalog) -> int:
    with catalog.read() as session:
        return session.scalar(select(func.count()).select_from(Country)) or 0


def _add(
    catalog: Catalog, label: str, name: str, pages: int = 1_000_000, then: Callable[[], object] = lambda: None
) -> None:
    with catalog.change(label) as session:
        session.execute(text(f"PRAGMA max_page_count={pages}"))
        session.add(Country(name=name))
        session.flush()
        then()


def _fill(file: Path) -> None:
    with file.open("wb", buffering=0) as stream:
        while stream.write(bytes(4096)):
            pass


def _child(code: str, path: Path) -> subprocess.Popen[str]:
    start = (
        "import os, signal, sys; from pathlib import Path\n"
        "from flee_desktop.store.catalog import create_catalog, open_catalog\n"
        "from flee_desktop.store.tables import Country\n"
        "from sqlalchemy import text\n"
        "path = Path(sys.argv[1])\n"
    )
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", start + code, str(path)],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("pragma", _READ_BACK)
def test_every_connection_has_the_pragmas(catalog: Catalog, pragma: str) -> None:
    with catalog.read() as first, catalog.read() as second, catalog.change("Look") as third:
        for session in (first, second, third):
            assert session.scalar(text(f"PRAGMA {pragma}")) == _READ_BACK[pragma]


def test_a_change_is_there_afterwards_and_moves_the_data_version(catalog: Catalog) -> None:
    with catalog.change("Add") as session:
        session.add(Country(name="Denmark"))
    assert _count(catalog) == 1
    assert catalog.data_version() == 1


def test_a_failed_change_leaves_nothing(catalog: Catalog) -> None:
    with pytest.raises(ZeroDivisionError):
        _add(catalog, "Add", "Denmark", then=lambda: 1 / 0)
    assert _count(catalog) == 0
    assert catalog.data_version() == 0


def test_a_reader_sees_one_state_while_another_writes(catalog: Catalog) -> None:
    with catalog.read() as session:
        before = session.scalar(select(func.count()).select_from(Country))
        with catalog.change("Add") as writer:
            writer.add(Country(name="Denmark"))
        assert session.scalar(select(func.count()).select_from(Country)) == before


def test_a_closed_catalog_is_one_file(path: Path) -> None:
    with closing(create_catalog(path)) as catalog, catalog.change("Add") as session:
        session.add(Country(name="Denmark"))
    catalog.close()
    assert list(path.parent.iterdir()) == [path]


def test_a_full_disk_is_named_and_nothing_is_lost(catalog: Catalog) -> None:
    _add(catalog, "Add", "Denmark")
    with pytest.raises(UserError, match=r"^Import article\.txt was not saved: the disk is full\."):
        _add(catalog, "Import article.txt", "x" * 100_000, pages=1)  # SQLite takes the pages it has
    assert _count(catalog) == 1
    _add(catalog, "Try again", "x" * 100_000)
    assert _count(catalog) == 2


def test_a_catalog_that_somebody_writes_to_is_named(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "_PATIENCE", 0.01)
    with (
        closing(open_catalog(catalog.path)) as impatient,
        catalog.change("Long import"),
        pytest.raises(UserError, match="Edit was not saved: another program is writing"),
    ):
        _add(impatient, "Edit", "Denmark")


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
@pytest.mark.parametrize("replaced", [False, True])
def test_a_change_of_a_catalog_that_was_deleted_is_refused_and_a_copy_saves_it(
    catalog: Catalog, tmp_path: Path, replaced: bool
) -> None:
    _add(catalog, "Add", "Denmark")
    for file in tmp_path.iterdir():
        file.unlink()
    if replaced:
        create_catalog(catalog.path).close()
    with pytest.raises(UserError, match=r"Edit was not saved: .* was deleted, moved or replaced"):
        _add(catalog, "Edit", "Norway")
    catalog.copy_to(tmp_path / "saved.fleecat")
    with closing(open_catalog(tmp_path / "saved.fleecat")) as saved:
        assert _count(saved) == 1


def test_a_bug_is_not_dressed_up_as_a_user_error(catalog: Catalog) -> None:
    with pytest.raises(Exception, match="no such table"), catalog.read() as session:
        session.execute(text("SELECT * FROM nowhere"))


def test_two_programs_lose_no_change(path: Path) -> None:
    create_catalog(path).close()
    code = (
        "catalog = open_catalog(path)\n"
        "for _ in range(50):\n"
        "    with catalog.change('Count') as session:\n"
        "        year = session.scalar(text('SELECT count(*) FROM country'))\n"
        "        session.add(Country(name=f'{os.getpid()} {year}'))\n"
        "catalog.close()\n"
    )
    children = [_child(code, path) for _ in range(2)]
    for child in children:
        _out, errors = child.communicate(timeout=120)
        assert (child.returncode, errors) == (0, "")
    with closing(open_catalog(path)) as catalog:
        assert _count(catalog) == 100
        assert catalog.data_version() == 100
        with catalog.read() as session:  # each saw all that came before it
            seen = sorted(int(name.split()[1]) for name in session.scalars(select(Country.name)))
        assert seen == list(range(100))


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("rows", [1, 200])
def test_who_is_killed_in_a_change_leaves_the_state_before_it(path: Path, rows: int) -> None:
    with closing(create_catalog(path)) as catalog, catalog.change("Add") as session:
        session.add(Country(name="Denmark"))
    child = _child(
        "with open_catalog(path).change('Import') as session:\n"
        f"    session.add_all([Country(name=f'{{n}} ' * 500) for n in range({rows})])\n"
        "    session.flush()\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n",
        path,
    )
    child.communicate(timeout=60)
    assert child.returncode == -signal.SIGKILL
    with closing(open_catalog(path)) as catalog:
        assert _count(catalog) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_who_is_killed_while_creating_leaves_no_catalog_that_cannot_be_opened(path: Path) -> None:
    child = _child(
        "from flee_desktop.store import migrations\n"
        "upgrade = migrations.upgrade\n"
        "migrations.upgrade = lambda c: (upgrade(c), os.kill(os.getpid(), signal.SIGKILL))\n"
        "create_catalog(path)\n",
        path,
    )
    child.communicate(timeout=60)
    assert child.returncode == -signal.SIGKILL
    assert not path.exists()
    create_catalog(path).close()


def test_threads_share_a_catalog(catalog: Catalog) -> None:
    def add(name: str) -> None:
        with catalog.change("Add") as session:
            session.add(Country(name=name))

    threads = [threading.Thread(target=add, args=(str(number),)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert _count(catalog) == 8


class TestReadOnly:
    """A catalog that cannot be written to is read, and says why it cannot be changed."""

    def _as_nobody(self, path: Path) -> str:
        """Open it as a user who owns nothing; what the child printed."""
        child = _child(
            "os.setgid(65534); os.setuid(65534)\n"
            "catalog = open_catalog(path)\n"
            "print(catalog.read_only_reason, catalog.data_version())\n"
            "try:\n"
            "    with catalog.change('Edit'): pass\n"
            "except Exception as error: print(error)\n",
            path,
        )
        out, errors = child.communicate(timeout=60)
        assert errors == ""
        return out

    @pytest.fixture
    def world(self, tmp_path_factory: pytest.TempPathFactory) -> Path:
        if sys.platform == "win32" or os.geteuid() != 0:
            pytest.skip("needs root, to become a user who owns nothing")
        folder = Path("/tmp", f"flee-desktop-test-{os.getpid()}-{tmp_path_factory.mktemp('x').name}")
        folder.mkdir(mode=0o755)
        return folder

    @pytest.mark.parametrize("mode", [0o644, 0o666])
    def test_a_folder_of_somebody_else(self, world: Path, mode: int) -> None:
        try:
            path = world / "films.fleecat"
            create_catalog(path).close()
            path.chmod(mode)
            out = self._as_nobody(path)
        finally:
            shutil.rmtree(world)
        assert "write-protected. 0" in out
        assert "Edit was not saved: the catalog is open read-only" in out

    def test_a_log_left_by_a_killed_writer_is_not_silently_ignored(self, world: Path) -> None:
        try:
            path = world / "films.fleecat"
            create_catalog(path).close()
            child = _child(
                "with open_catalog(path).change('Add') as session: session.add(Country(name='x'))\n"
                "os._exit(0)\n",
                path,
            )
            child.communicate(timeout=60)
            path.with_name("films.fleecat-shm").unlink()
            path.chmod(0o644)
            out = self._as_nobody(path)
        finally:
            shutil.rmtree(world)
        assert "write-protected. 1" in out or "latest changes are not shown" in out

    def test_a_write_protected_file(self, path: Path) -> None:
        create_catalog(path).close()
        path.chmod(0o444)
        if os.access(path, os.W_OK):
            pytest.skip("this user may write to everything")
        with closing(open_catalog(path)) as catalog:
            assert catalog.read_only_reason == "The file is write-protected."

    def test_a_full_disk_opens_read_only(self, tmp_path: Path) -> None:
        mounted = tmp_path / "small"
        mounted.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(mounted)]
        if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("needs the right to mount a small file system")
        try:
            path = mounted / "films.fleecat"
            create_catalog(path).close()
            with pytest.raises(OSError, match="No space"):
                _fill(mounted / "fill")
            with closing(open_catalog(path)) as catalog:
                assert catalog.read_only_reason
                assert catalog.data_version() == 0
        finally:
            subprocess.run(["umount", "-l", str(mounted)], check=True)


def test_sqlite_knows_our_mark(path: Path) -> None:
    create_catalog(path).close()
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA application_id").fetchone() == (0x464C4545,)
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)

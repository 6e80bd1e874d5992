"""A restore is all or nothing, shows the backup's content, and keeps what it replaced."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from flee_desktop.domain.backups import Backup, BackupReason
from flee_desktop.domain.errors import UserError
from flee_desktop.store import restoring
from flee_desktop.store.backups import folder_of, list_backups
from flee_desktop.store.catalog import Catalog, create_catalog, open_catalog
from flee_desktop.store.restoring import restore
from flee_desktop.store.tables import Country


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FLEE_DESKTOP_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def _add(catalog: Catalog, name: str) -> None:
    with catalog.change("Add") as session:
        session.add(Country(name=name))


def _countries(path: Path, *, to_read: bool = False) -> list[str]:
    with closing(open_catalog(path, to_read=to_read)) as catalog, catalog.read() as session:
        return list(session.scalars(select(Country.name).order_by(Country.id)))


@pytest.fixture
def backup(path: Path) -> Backup:
    """A backup with Denmark in it; the catalog has Norway, too."""
    with closing(create_catalog(path)) as catalog:
        _add(catalog, "Denmark")
        made = catalog.back_up(BackupReason.WANTED)
        _add(catalog, "Norway")
    return made


def test_the_catalog_is_as_it_was_and_what_was_there_is_a_backup(backup: Backup, path: Path) -> None:
    kept = restore(backup.path, path)
    assert _countries(path) == ["Denmark"]
    assert kept == list_backups(path)[0].path
    assert list_backups(path)[0].reason is BackupReason.RESTORE
    assert _countries(kept, to_read=True) == ["Denmark", "Norway"]
    restore(kept, path)
    assert _countries(path) == ["Denmark", "Norway"]


def test_a_catalog_that_was_deleted_comes_back(backup: Backup, path: Path) -> None:
    path.unlink()
    assert restore(backup.path, path) is None
    assert _countries(path) == ["Denmark"]


def test_what_lies_in_the_log_is_kept_too(backup: Backup, path: Path, tmp_path: Path) -> None:
    with closing(open_catalog(path)) as catalog:
        _add(catalog, "Sweden")
        for name in ("films.fleecat", "films.fleecat-wal"):  # as a killed program leaves them
            shutil.copy(path.with_name(name), tmp_path / f"left-{name}")
    for name in ("films.fleecat", "films.fleecat-wal"):
        (tmp_path / f"left-{name}").replace(path.with_name(name))
    kept = restore(backup.path, path)
    assert kept is not None
    assert _countries(kept, to_read=True) == ["Denmark", "Norway", "Sweden"]
    assert _countries(path) == ["Denmark"]


@pytest.mark.parametrize("seed", range(40))
def test_a_stale_log_never_shows_through(backup: Backup, path: Path, tmp_path: Path, seed: int) -> None:
    """A log or journal of other contents, or of bytes that mean nothing, lies beside the catalog."""
    other = tmp_path / "other.fleecat"
    mode, endings = ("WAL", ("-wal", "-shm")) if seed % 2 else ("PERSIST", ("-journal",))
    with closing(sqlite3.connect(other, isolation_level=None)) as plain:
        plain.execute(f"PRAGMA journal_mode={mode}")
        plain.execute("CREATE TABLE t (x)")
        for number in range(seed):
            plain.execute("INSERT INTO t VALUES (?)", (f"{number}" * 100,))
        for ending in endings:
            stale = path.with_name(f"{path.name}{ending}")
            shutil.copy(other.with_name(f"{other.name}{ending}"), stale)
            if seed % 3 == 0:
                stale.write_bytes(bytes([seed]) * 5000)
    restore(backup.path, path)
    assert _countries(path) == ["Denmark"]


def test_a_damaged_catalog_is_kept_as_it_is(backup: Backup, path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * len(data[4096:])
    path.write_bytes(data)
    kept = restore(backup.path, path)
    assert kept is not None
    assert kept.read_bytes() == data
    assert kept.is_relative_to(folder_of(path))
    assert _countries(path) == ["Denmark"]


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04", b"SQLite format 3\0" + bytes(4000)])
def test_what_is_no_sound_backup_changes_nothing(
    backup: Backup, path: Path, tmp_path: Path, damage: bytes
) -> None:
    assert backup.size
    (tmp_path / "bad.fleecat").write_bytes(damage)
    with pytest.raises(UserError):
        restore(tmp_path / "bad.fleecat", path)
    assert _countries(path) == ["Denmark", "Norway"]


def test_a_catalog_in_use_is_not_replaced(backup: Backup, path: Path) -> None:
    with closing(open_catalog(path)), pytest.raises(UserError, match="is open and was not replaced"):
        restore(backup.path, path)
    assert _countries(path) == ["Denmark", "Norway"]


def test_a_catalog_that_another_program_reads_is_not_replaced(backup: Backup, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM country").fetchall()
        with pytest.raises(UserError, match=r"another program is writing|is in use"):
            restore(backup.path, path)
    assert _countries(path) == ["Denmark", "Norway"]


def test_what_a_killed_restore_left_is_cleared_away(backup: Backup, path: Path) -> None:
    stray = path.with_name(f".{path.name}.restoring-0123")
    stray.write_bytes(b"half")
    restore(backup.path, path)
    assert not stray.exists()


def test_a_failure_half_way_leaves_the_catalog_as_it_was(
    backup: Backup, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "_remove", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        restore(backup.path, path)
    assert _countries(path) == ["Denmark", "Norway"]
    assert [each.name for each in path.parent.glob("*restoring*")] == []

"""Backups are whole, verified, thin, and never cost what is already there."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.store.contents import contents

from flee_desktop.domain.backups import Backup, BackupReason
from flee_desktop.domain.errors import DamagedError, UserError
from flee_desktop.store import backups, sqlite
from flee_desktop.store.backups import folder_of, list_backups, verify
from flee_desktop.store.catalog import Catalog, open_catalog
from flee_desktop.store.file_lock import FileLock
from flee_desktop.store.tables import Country


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FLEE_DESKTOP_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def _add(catalog: Catalog, name: str) -> None:
    with catalog.change("Add") as session:
        session.add(Country(name=name))


def _back_up(catalog: Catalog, *names: str) -> list[Backup]:
    made = []
    for name in names:
        _add(catalog, name)
        made.append(catalog.back_up(BackupReason.WANTED))
    return made


def test_a_backup_holds_what_the_catalog_holds_and_its_history(catalog: Catalog) -> None:
    (backup,) = _back_up(catalog, "Denmark")
    assert backup.reason is BackupReason.WANTED
    with closing(open_catalog(backup.path, to_read=True)) as copy:
        assert contents(copy) == contents(catalog)
        assert copy.data_stamp() == catalog.data_stamp()


def test_backups_lie_in_the_data_folder_not_beside_the_catalog(catalog: Catalog, data_folder: Path) -> None:
    (backup,) = _back_up(catalog, "Denmark")
    assert backup.path.is_relative_to(data_folder / "backups")
    assert sorted(path.name for path in catalog.path.parent.glob("*.fleecat")) == ["films.fleecat"]


def test_what_was_not_changed_is_not_backed_up_twice(catalog: Catalog) -> None:
    (first,) = _back_up(catalog, "Denmark")
    assert catalog.back_up(BackupReason.DAILY) == first
    assert list_backups(catalog.path) == (first,)


def test_they_are_listed_newest_first_and_kept_thin(catalog: Catalog) -> None:
    made = _back_up(catalog, *"abcdefgh")
    assert list(list_backups(catalog.path)) == made[:2:-1]


def test_two_catalogs_of_one_name_have_backups_of_their_own(catalog: Catalog, tmp_path: Path) -> None:
    _back_up(catalog, "Denmark")
    assert list_backups(tmp_path / "other" / catalog.path.name) == ()


def test_a_backup_that_reads_otherwise_does_not_count(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    (first,) = _back_up(catalog, "Denmark")
    _add(catalog, "Norway")
    copy_into = sqlite.copy_into

    def lose_a_row(engine, target: Path, go_on) -> None:
        copy_into(engine, target, go_on)
        with closing(sqlite3.connect(target)) as plain, plain:
            plain.execute("DELETE FROM country WHERE name = 'Norway'")

    monkeypatch.setattr(sqlite, "copy_into", lose_a_row)
    with pytest.raises(DamagedError, match="is not a sound catalog"):
        catalog.back_up(BackupReason.WANTED)
    assert list_backups(catalog.path) == (first,)
    assert [path.name for path in folder_of(catalog.path).iterdir()] == [first.path.name]


def test_what_a_killed_backup_left_is_cleared_away(catalog: Catalog) -> None:
    folder = folder_of(catalog.path)
    folder.mkdir(parents=True)
    (folder / ".unfinished").write_bytes(b"half")
    (backup,) = _back_up(catalog, "Denmark")
    assert list(folder.iterdir()) == [backup.path]


def test_two_at_once_do_not_disturb_each_other(catalog: Catalog) -> None:
    folder = folder_of(catalog.path)
    folder.mkdir(parents=True)
    other = FileLock(folder / ".lock")
    assert other.take()
    with pytest.raises(UserError, match="another one is being made"):
        catalog.back_up(BackupReason.WANTED)
    other.release()
    catalog.back_up(BackupReason.WANTED)


def test_when_there_can_be_none_a_notice_says_so_and_the_work_goes_on(
    catalog: Catalog, data_folder: Path
) -> None:
    _add(catalog, "Denmark")
    data_folder.write_text("a file where the folder should be")
    catalog.back_up_before(BackupReason.IMPORT)
    (notice,) = catalog.notices
    assert notice.startswith("No backup was made: ")


def test_other_files_in_the_folder_are_left_alone(catalog: Catalog) -> None:
    folder = folder_of(catalog.path)
    folder.mkdir(parents=True)
    (folder / "my notes.txt").write_text("mine")
    (folder / "000001_99999999T999999Z_daily.fleecat").write_text("no such day")
    _back_up(catalog, *"abcdefgh")
    assert (folder / "my notes.txt").read_text() == "mine"
    assert len(list_backups(catalog.path)) == 5


@pytest.mark.parametrize("size", [0, 50, 5_000])
def test_a_torn_backup_is_not_sound(catalog: Catalog, tmp_path: Path, size: int) -> None:
    (backup,) = _back_up(catalog, "Denmark")
    torn = tmp_path / "torn.fleecat"
    shutil.copy(backup.path, torn)
    with torn.open("r+b") as file:
        file.truncate(size)
    with pytest.raises(UserError):
        verify(torn)


def test_its_contents_are_counted(catalog: Catalog) -> None:
    (backup,) = _back_up(catalog, "Denmark")
    assert (backups.read_contents(backup.path).films, backups.read_contents(backup.path).awards) == (0, 0)


def test_a_backup_that_is_canceled_leaves_nothing(catalog: Catalog) -> None:
    class EnoughError(Exception):
        pass

    def stop() -> None:
        raise EnoughError

    with catalog.change("Add") as session:
        session.add_all([Country(name=f"{number} {'x' * 200}") for number in range(3_000)])
    with pytest.raises(EnoughError):
        catalog.back_up(BackupReason.DAILY, stop)
    assert list(folder_of(catalog.path).iterdir()) == []
    assert catalog.back_up(BackupReason.DAILY).number == 1

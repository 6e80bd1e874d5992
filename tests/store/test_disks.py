"""A write-ahead log is kept on disks of this computer only."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from flee_desktop.store import catalog as catalogs
from flee_desktop.store import opening
from flee_desktop.store.disks import (
    conflict_copies,
    file_system,
    is_network,
    original_of,
    synced_by,
)

_MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/films /mnt/films nfs4 rw 0 0
//nas/my\\040films /mnt/my\\040films cifs rw 0 0
/dev/sdb1 /mnt/films/local xfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind", "network"),
    [
        ("/home/a.fleecat", "ext4", False),
        ("/mnt/films/a.fleecat", "nfs4", True),
        ("/mnt/my films/a.fleecat", "cifs", True),
        ("/mnt/films/local/a.fleecat", "xfs", False),
        ("/mnt/filmsets/a.fleecat", "ext4", False),
    ],
)
def test_the_innermost_mount_decides(tmp_path: Path, path: str, kind: str, network: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(_MOUNTS)
    assert file_system(Path(path), mounts) == kind
    assert is_network(Path(path), mounts) is network


def test_a_system_that_does_not_tell_has_local_disks(tmp_path: Path) -> None:
    assert not is_network(tmp_path, tmp_path / "none")


@pytest.mark.parametrize(("network", "mode"), [(True, "delete"), (False, "wal")])
def test_the_journal_follows_the_disk(
    path: Path, monkeypatch: pytest.MonkeyPatch, network: bool, mode: str
) -> None:
    catalogs.create_catalog(path).close()
    monkeypatch.setattr(opening, "is_network", lambda _path: network)
    with closing(catalogs.open_catalog(path)) as catalog, catalog.read() as session:
        assert session.scalar(text("PRAGMA journal_mode")) == mode


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox/films", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Film Institute/catalogs", "OneDrive"),
        ("Google Drive/x", "Google Drive"),
        ("GoogleDrive-anna@example.org/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Nextcloud2/films", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("MEGAsync", "MEGA"),
        ("pCloudDrive", "pCloud"),
        ("Box", "Box"),
        ("Seafile/My Library", "Seafile"),
        ("Proton Drive/anna", "Proton Drive"),
        ("Yandex.Disk", "Yandex.Disk"),
        ("Documents/films", ""),
        ("Dropboxes", ""),
        ("boxing films", ""),
        ("omega", ""),
    ],
)
def test_folders_that_are_copied_to_other_computers_are_known_by_name(
    tmp_path: Path, folder: str, program: str
) -> None:
    assert synced_by(tmp_path / folder / "a.fleecat") == program


@pytest.mark.parametrize(("mark", "program"), [(".stfolder", "Syncthing"), (".sync", "Resilio Sync")])
def test_or_by_the_mark_their_program_leaves(tmp_path: Path, mark: str, program: str) -> None:
    (tmp_path / mark).mkdir()
    assert synced_by(tmp_path / "films" / "a.fleecat") == program


_CONFLICTS = [
    "films (conflicted copy).fleecat",
    "films (Anna's conflicted copy 2026-03-01).fleecat",
    "films (conflicted copy 2026-03-01 101500).fleecat",
    "films (Case Conflict).fleecat",
    "films.sync-conflict-20260301-101500-ABCDEFG.fleecat",
    "films_conflict-20260301-101500.fleecat",
    "films (SFConflict anna@example.org 2026-03-01-10-15-00).fleecat",
    "films [conflict 1].fleecat",
]


@pytest.mark.parametrize("name", _CONFLICTS)
def test_a_conflict_copy_is_known_listed_and_opened_to_be_read(path: Path, name: str) -> None:
    copy = path.with_name(name)
    assert original_of(copy) == path
    for each in (path, copy):
        catalogs.create_catalog(each).close()
    assert conflict_copies(path) == (copy,)
    with closing(catalogs.open_catalog(copy)) as catalog:
        assert "another version of films.fleecat" in catalog.read_only_reason


@pytest.mark.parametrize(
    "name", ["films.fleecat", "films (2).fleecat", "conflicts.fleecat", "copy of films.fleecat"]
)
def test_other_names_are_no_conflict_copies(path: Path, name: str) -> None:
    assert original_of(path.with_name(name)) is None

"""A write-ahead log is kept on disks of this computer only."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from flee_desktop.store import catalog as catalogs
from flee_desktop.store.disks import file_system, is_network

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
    monkeypatch.setattr(catalogs, "is_network", lambda _path: network)
    with closing(catalogs.open_catalog(path)) as catalog, catalog.read() as session:
        assert session.scalar(text("PRAGMA journal_mode")) == mode

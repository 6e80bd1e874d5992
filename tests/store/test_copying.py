"""A copy of a catalog is whole, and takes nothing away."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from flee_desktop.domain.errors import UserError
from flee_desktop.operations.copy_catalog import copy_catalog
from flee_desktop.store.catalog import Catalog, create_catalog, open_catalog
from flee_desktop.store.tables import Country


@pytest.fixture
def denmark(catalog: Catalog) -> Catalog:
    with catalog.change("Add") as session:
        session.add(Country(name="Denmark"))
    return catalog


def _countries(path: Path) -> list[str]:
    with closing(open_catalog(path)) as copy, copy.read() as session:
        assert not copy.read_only
        return list(session.scalars(select(Country.name)))


def test_a_copy_holds_what_the_catalog_holds(denmark: Catalog, tmp_path: Path) -> None:
    copy_catalog(denmark, tmp_path / "copy.fleecat")
    assert _countries(tmp_path / "copy.fleecat") == ["Denmark"]
    assert [path.name for path in tmp_path.iterdir() if "partial" in path.name] == []


def test_a_write_protected_catalog_can_be_copied_and_the_copy_changed(path: Path, tmp_path: Path) -> None:
    create_catalog(path).close()
    path.chmod(0o444)
    with closing(open_catalog(path)) as catalog:
        copy_catalog(catalog, tmp_path / "copy.fleecat")
    assert _countries(tmp_path / "copy.fleecat") == []


def test_a_copy_may_replace_a_file_that_nobody_has_open(denmark: Catalog, tmp_path: Path) -> None:
    (tmp_path / "old.fleecat").write_text("old")
    copy_catalog(denmark, tmp_path / "old.fleecat")
    assert _countries(tmp_path / "old.fleecat") == ["Denmark"]


def test_copies_that_are_changed_apart_have_stamps_of_their_own(denmark: Catalog, tmp_path: Path) -> None:
    copy_catalog(denmark, tmp_path / "copy.fleecat")
    with closing(open_catalog(tmp_path / "copy.fleecat")) as copy:
        assert copy.data_stamp() == denmark.data_stamp()
        for catalog, name in ((denmark, "Norway"), (copy, "Sweden")):
            with catalog.change("Add") as session:
                session.add(Country(name=name))
        assert copy.data_version() == denmark.data_version()
        assert copy.data_stamp() != denmark.data_stamp()


def test_a_catalog_never_replaces_itself(denmark: Catalog) -> None:
    with pytest.raises(UserError, match="is in use and was not replaced"):
        copy_catalog(denmark, denmark.path)
    assert _countries(denmark.path) == ["Denmark"]


def test_a_file_whose_log_another_program_still_needs_is_not_replaced(
    denmark: Catalog, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("CREATE TABLE x (y)")
        with pytest.raises(UserError, match="is in use"):
            copy_catalog(denmark, other)


def test_a_folder_that_is_not_there_is_named_and_nothing_is_left(denmark: Catalog, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"copy\.fleecat was not saved: No such file or directory"):
        copy_catalog(denmark, tmp_path / "nowhere" / "copy.fleecat")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to mount")
def test_a_full_disk_leaves_no_half_copy(denmark: Catalog, tmp_path: Path) -> None:
    mounted = tmp_path / "small"
    mounted.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(mounted)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small file system")
    try:
        with pytest.raises(UserError, match="was not saved: the disk is full"):
            copy_catalog(denmark, mounted / "copy.fleecat")
        assert list(mounted.iterdir()) == []
    finally:
        subprocess.run(["umount", "-l", str(mounted)], check=True)

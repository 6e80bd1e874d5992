"""The doctor names what is missing, too old or known to fail, and changes nothing."""

import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from tests.conftest import CHECKOUT

from flee_desktop.operations import doctor
from flee_desktop.operations.doctor import LIBRARIES, examine, wrong_library
from flee_desktop.store.catalog import create_catalog


def _wrong(catalog: Path) -> dict[str, str]:
    return {finding.name: finding.wrong for finding in examine(catalog) if finding.wrong}


def test_it_knows_the_libraries_that_the_project_asks_for() -> None:
    asked = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert {re.split(r">=|,", each)[0]: re.split(r">=|,", each)[1] for each in asked} == LIBRARIES


def test_nothing_is_wrong_here(tmp_path: Path) -> None:
    create_catalog(tmp_path / "films.fleecat").close()
    assert _wrong(tmp_path / "films.fleecat") == {}


def test_a_missing_library_is_named_with_what_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = metadata.version

    def missing(name: str) -> str:
        if name == "numpy":
            raise metadata.PackageNotFoundError(name)
        return version(name)

    monkeypatch.setattr(metadata, "version", missing)
    assert _wrong(tmp_path / "none.fleecat") == {"numpy": "Install it: python -m pip install numpy"}


def test_an_old_library_is_named() -> None:
    assert "2.1 or newer is needed" in wrong_library("SQLAlchemy", "2.0.44", "2.1")
    assert wrong_library("SQLAlchemy", "2.1.0", "2.1") == ""


def test_pyside_6_12_on_python_3_11_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 11, 9))
    assert "aborts on Python 3.11" in wrong_library("PySide6-Essentials", "6.12.0", "6.10.1")
    monkeypatch.setattr(sys, "version_info", (3, 12, 1))
    assert wrong_library("PySide6-Essentials", "6.12.0", "6.10.1") == ""


def test_an_old_python_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_OLDEST_PYTHON", (9, 0))
    assert "newer is needed" in _wrong(tmp_path / "none.fleecat")["Python"]


def test_a_synchronized_folder_and_a_conflict_copy_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    create_catalog(folder / "films.fleecat").close()
    create_catalog(folder / "films (conflicted copy).fleecat").close()
    assert _wrong(folder / "films.fleecat").keys() == {"Catalog’s folder", "Other version"}


def test_a_damaged_catalog_is_named_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "films.fleecat"
    create_catalog(path).close()
    data = path.read_bytes()[:4096] + b"\xff" * 60_000
    path.write_bytes(data)
    assert "damaged" in _wrong(path)["Catalog"]
    assert path.read_bytes() == data


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLEE_DESKTOP_DATA", str(tmp_path))
    monkeypatch.setattr(doctor.os, "access", lambda folder, _mode: folder != tmp_path)
    assert _wrong(tmp_path / "none.fleecat").keys() == {"Data folder", "Backups"}

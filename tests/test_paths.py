"""The program finds its own files, and the user's."""

from pathlib import Path

import pytest

from flee_desktop import paths


def test_the_checkouts_own_folders_are_found() -> None:
    root = Path(__file__).resolve().parents[1]
    assert paths.resources() == root / "resources"
    assert (paths.database_files() / "migrations" / "versions").is_dir()


def test_what_is_shipped_inside_the_package_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "_SHIPPED", tmp_path)
    assert paths.resources() == tmp_path / "resources"
    assert paths.database_files() == tmp_path / "db"


def test_the_users_catalog_is_where_the_system_keeps_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FLEE_DESKTOP_DATA", raising=False)
    assert "flee-desktop" in str(paths.user_data())
    assert paths.user_catalog() == paths.user_data() / "catalog.fleecat"


def test_the_environment_may_name_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLEE_DESKTOP_DATA", str(tmp_path))
    assert paths.user_catalog() == tmp_path / "catalog.fleecat"

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


@pytest.fixture
def portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("FLEE_DESKTOP_DATA", raising=False)
    monkeypatch.setattr(paths, "_PROGRAM", tmp_path)
    folder = tmp_path / "flee-desktop-portable"
    folder.mkdir()
    return folder


def test_a_portable_program_keeps_everything_in_its_folder(portable: Path) -> None:
    assert paths.user_catalog() == portable / "data" / "catalog.fleecat"
    assert paths.user_settings() == portable / "settings"
    assert paths.user_state() == portable / "state"
    assert paths.user_cache() == portable / "cache"


def test_a_portable_appimage_has_its_folder_beside_the_file_and_not_in_the_unpacked_program(
    portable: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    (stick / "flee-desktop-portable").mkdir(parents=True)
    monkeypatch.setenv("APPIMAGE", str(stick / "Flee_Desktop.AppImage"))
    assert paths.portable() == stick / "flee-desktop-portable"
    assert portable not in paths.user_catalog().parents


def test_without_that_folder_each_kind_is_where_the_system_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/home/someone/.local/state")
    monkeypatch.setenv("XDG_CACHE_HOME", "/home/someone/.cache")
    assert paths.user_settings() is None
    assert paths.user_state() == Path("/home/someone/.local/state/flee-desktop")
    assert paths.user_cache() == Path("/home/someone/.cache/flee-desktop")


def test_licenses_are_those_of_an_installed_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_PROGRAM", tmp_path)
    assert paths.licenses() is None
    (tmp_path / "licenses").mkdir()
    assert paths.licenses() == tmp_path / "licenses"

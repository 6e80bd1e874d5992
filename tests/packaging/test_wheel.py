"""The wheel alone holds what the program needs: nothing of it is looked up in the checkout."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=CHECKOUT, check=True, capture_output=True, timeout=120)
    (file,) = folder.glob("flee_desktop-*.whl")
    return file


def test_it_holds_the_package_its_data_and_the_license_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"flee_desktop"}
    assert any(name.startswith("flee_desktop/_data/db/dossiers/") for name in names)
    assert any(name.startswith("flee_desktop/_data/db/migrations/versions/") for name in names)
    assert any(name.startswith("flee_desktop/_data/resources/icons/") for name in names)
    assert any(name.endswith("dist-info/licenses/LICENSE") for name in names)
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


@pytest.mark.skipif(
    not ((CHECKOUT / ".git").exists() and shutil.which("git")),
    reason="needs git and a clone to list the files",
)
def test_every_shipped_file_of_the_checkout_is_in_it(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    listed = subprocess.check_output(["git", "ls-files", "-z", "resources", "db"], cwd=CHECKOUT, text=True)
    assert [name for name in listed.split("\0") if name and f"flee_desktop/_data/{name}" not in names] == []


def test_the_program_works_from_it(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "site-packages"
    zipfile.ZipFile(wheel).extractall(installed)
    environment = {**os.environ, "PYTHONPATH": str(installed), "FLEE_DESKTOP_DATA": str(tmp_path / "data")}
    command = [sys.executable, "-m", "flee_desktop", "awards", "--film", "Flee", "--where", "result:won"]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 1 + 50

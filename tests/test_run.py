"""`./run` in a checkout that needs no network: its locks are empty, its program says what it was given."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).resolve().parents[1] / "run"
PYTHON = Path(sys.executable).resolve()  # what the environment of these tests was made from: it has pip
PROGRAM = """
import os, sys
print(sys.argv[1:], os.getcwd(), os.environ["QT_QPA_PLATFORM"], sep="\\n")
"""


class Checkout:
    """A folder with `run` in it, and a `bin` whose commands go before the system's."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.write("pyproject.toml", "")
        self.write("packaging/requirements.lock", "")
        self.write("src/flee_desktop/__main__.py", PROGRAM)
        self.write("src/PySide6/QtWidgets.py", "")
        # As on Debian without python3-venv: an environment can only be made without pip. That is quick, too.
        self.script(
            "python3",
            f'[ "$2" != venv ] || [ "$4" = --without-pip ] || exit 1\nexec "{PYTHON}" "$@"',
        )
        shutil.copy(RUN, folder / "run")

    def write(self, name: str, text: str) -> Path:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def script(self, name: str, line: str) -> None:
        self.write(f"bin/{name}", f"#!/bin/sh\n{line}\n").chmod(0o755)

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        path = f"{self.bin}{os.pathsep}{os.environ['PATH']}"
        without_display = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
        return subprocess.Popen(
            [self.folder / "run", *arguments],
            cwd=self.folder.parent,
            env={**os.environ, "PATH": path, **without_display, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, **environment: str) -> tuple[int, str, str]:
        process = self.start(*arguments, **environment)
        output, errors = process.communicate(timeout=120)
        return process.returncode, output, errors


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path / "en mappe æøå")


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    checkout = Checkout(tmp_path_factory.mktemp("warm") / "it's warm")
    checkout.script("python3", f'exec "{PYTHON}" "$@"')
    code, _, errors = checkout.run()
    assert code == 0, errors
    return checkout


def test_a_first_start_says_what_it_does_and_the_next_one_is_quiet(checkout: Checkout) -> None:
    code, _, errors = checkout.run()
    assert code == 0
    assert [line.split()[:2] for line in errors.splitlines()] == [["run:", "making"], ["run:", "installing"]]
    assert checkout.run()[2] == ""


def test_arguments_and_the_folder_of_the_caller_reach_the_program(warm: Checkout) -> None:
    code, output, _ = warm.run("awards", "--where", 'body:"San Sebastián" -won', "")
    assert code == 0
    assert output.splitlines()[:2] == [
        str(["awards", "--where", 'body:"San Sebastián" -won', ""]),
        str(warm.folder.parent),
    ]


def test_it_starts_through_a_link(warm: Checkout, tmp_path: Path) -> None:
    link = tmp_path / "flee"
    link.symlink_to(warm.folder / "run")
    assert subprocess.run([link], capture_output=True, check=True, timeout=60).stderr == b""


def test_without_a_display_qt_paints_off_screen_unless_told_otherwise(warm: Checkout) -> None:
    assert warm.run()[1].splitlines()[2] == "offscreen"
    assert warm.run(QT_QPA_PLATFORM="minimal")[1].splitlines()[2] == "minimal"


def test_an_interrupted_set_up_is_repaired_by_the_next_start(checkout: Checkout) -> None:
    checkout.write(".venv/bin/python", "half an environment").chmod(0o755)
    assert checkout.run()[0] == 0
    assert checkout.run()[2] == ""


def test_a_changed_lock_is_installed_into_the_same_environment(checkout: Checkout) -> None:
    checkout.run()
    kept = checkout.write(".venv/kept", "")
    checkout.write("packaging/requirements.lock", "# another version\n")
    code, _, errors = checkout.run()
    assert code == 0
    assert "installing" in errors
    assert kept.exists()


def test_two_starts_at_once_set_up_once(checkout: Checkout) -> None:
    starts = [checkout.start() for _ in range(2)]
    errors = "".join(process.communicate(timeout=120)[1] for process in starts)
    assert [process.returncode for process in starts] == [0, 0]
    assert errors.count("installing") == 1


def test_an_old_python_is_named_in_plain_words(checkout: Checkout) -> None:
    for version in ("", ".14", ".13", ".12", ".11"):
        checkout.script(f"python3{version}", '[ "$1" = --version ] && echo "Python 3.9.2"')
    code, _, errors = checkout.run()
    assert code == 3
    assert errors == "run: Flee Desktop needs Python 3.11 or newer; this machine has Python 3.9.2.\n"


def test_without_the_libraries_of_qt_a_plain_user_is_told_what_to_type(checkout: Checkout) -> None:
    qt = checkout.write("src/PySide6/QtWidgets.py", 'raise ImportError("libEGL.so.1")')
    checkout.script("id", "echo 1000")
    checkout.script("sudo", "exit 1")
    checkout.script("apt-get", "exit 1")
    code, _, errors = checkout.run()
    assert code == 3
    assert "Type: sudo apt-get install libegl1 libgl1 " in errors.splitlines()[-1]
    qt.write_text("", encoding="utf-8")
    code, _, errors = checkout.run()
    assert (code, errors) == (0, ""), "the set-up that was done is not done again"


def test_as_root_the_libraries_of_qt_are_installed(checkout: Checkout) -> None:
    qt = checkout.write("src/PySide6/QtWidgets.py", 'raise ImportError("libEGL.so.1")')
    checkout.script("id", "echo 0")
    checkout.script("apt-get", f'[ "$1" = update ] || : >"{qt}"')
    code, _, errors = checkout.run()
    assert code == 0
    assert "Installing: libegl1 libgl1" in errors

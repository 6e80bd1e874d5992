"""The window is painted before the slow libraries are imported, and the command line needs no Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

SLOW = ("sqlalchemy", "alembic", "numpy")
MAIN = "from flee_desktop.app.command_line import main"


def imported_by(program: str, *names: str) -> list[str]:
    """Which of the libraries `names` a fresh Python has imported after running `program`."""
    report = (
        f"import sys\n{program}\nprint('\\nimported', *(name for name in {names!r} if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1].split()[1:]


@pytest.mark.parametrize(
    "module",
    ["flee_desktop.app.command_line", "flee_desktop.app.commands.window", "flee_desktop.ui.main_window"],
)
def test_importing_the_window_imports_no_slow_library(module: str) -> None:
    assert imported_by(f"import {module}", *SLOW) == []


@pytest.mark.parametrize("command", ["", "films", "awards", "import", "screenshot"])
def test_help_imports_neither_qt_nor_a_slow_library(command: str) -> None:
    arguments = [*command.split(), "--help"]
    ending = f"try: main({arguments!r})\nexcept SystemExit as end: assert not end.code, end.code"
    assert imported_by(f"{MAIN}\n{ending}", "PySide6", *SLOW) == []


def test_the_command_line_reads_a_catalog_without_qt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLEE_DESKTOP_DATA", str(tmp_path))
    assert imported_by(f"{MAIN}\nassert main(['films']) == 0", "PySide6") == []

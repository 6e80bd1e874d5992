"""The window is painted before the slow libraries are imported, and the command line needs no Qt."""

import subprocess
import sys

import pytest

SLOW = ("sqlalchemy", "alembic", "numpy")


def imported_by(program: str, *names: str) -> list[str]:
    """Which of the libraries `names` a fresh Python has imported after running `program`."""
    report = (
        f"import sys\n{program}\nprint('\\nimported', *(name for name in {names!r} if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.splitlines()[-1].split()[1:]


@pytest.mark.parametrize(
    "module",
    ["flee_desktop.app.command_line", "flee_desktop.app.commands.window", "flee_desktop.ui.main_window"],
)
def test_importing_the_window_imports_no_slow_library(module: str) -> None:
    assert imported_by(f"import {module}", *SLOW) == []


@pytest.mark.parametrize(
    "arguments", [[], ["films"], ["awards"], ["import"], ["screenshot"]], ids=lambda words: " ".join(words)
)
def test_help_imports_neither_qt_nor_a_slow_library(arguments: list[str]) -> None:
    program = f"""
from flee_desktop.app.command_line import main
try:
    main({[*arguments, "--help"]!r})
except SystemExit as end:
    assert end.code == 0, end.code
"""
    assert imported_by(program, "PySide6", *SLOW) == []


def test_reading_awards_on_the_command_line_imports_no_qt(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("data")
    program = f"""
import os
os.environ["FLEE_DESKTOP_DATA"] = {str(folder)!r}
from flee_desktop.app.command_line import main
assert main(["films"]) == 0
"""
    assert imported_by(program, "PySide6") == []

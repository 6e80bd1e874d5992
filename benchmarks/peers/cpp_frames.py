"""The same frames over a C++ model: a small program, built when it is needed."""

import subprocess
from pathlib import Path

from benchmarks.peers.python_frames import hidden
from benchmarks.peers.sample import sample_lines
from benchmarks.setting import missing
from PySide6.QtWidgets import QTableView

_SOURCE = Path(__file__).with_name("frames.cpp")


def build(folder: Path) -> Path | None:
    """The program, or None where there is no compiler or no Qt 6 for it (Debian: g++, qt6-base-dev)."""
    program = folder / "frames"
    if program.exists() and program.stat().st_mtime > _SOURCE.stat().st_mtime:
        return program
    if (
        missing("g++", "pkg-config")
        or subprocess.run(["pkg-config", "--exists", "Qt6Widgets"], check=False).returncode
    ):
        return None
    asked = ["pkg-config", "--cflags", "--libs", "Qt6Widgets"]
    flags = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split()
    subprocess.run(
        ["g++", "-O2", "-std=c++17", "-fPIC", str(_SOURCE), "-o", str(program), *flags], check=True
    )
    return program


class CppFrames:
    """Runs the program beside the window, as large as the window's grid."""

    def __init__(self, program: Path, source: Path, rows: int, like: QTableView) -> None:
        lines = sample_lines(source, columns=like.horizontalHeader().count() - hidden(like))
        table = program.with_name("frames.tsv")
        table.write_text("".join("\t".join(line) + "\n" for line in lines), encoding="utf-8")
        size = (like.width(), like.height(), like.verticalHeader().defaultSectionSize())
        self._process = subprocess.Popen(
            [str(program), str(table), str(rows), *map(str, size)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self._answer()

    def repaint(self) -> float:
        """Paint the whole grid: milliseconds."""
        return self._ask("repaint")

    def page(self) -> float:
        """Scroll by a page and paint it: milliseconds."""
        return self._ask("page")

    def close(self) -> None:
        """End the program."""
        self._process.communicate()

    def _ask(self, command: str) -> float:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        return float(self._answer())

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

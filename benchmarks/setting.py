"""Where and on what the measurements run."""

import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from benchmarks.expected import write_expected_counts
from benchmarks.flat_table import make_flat_table, write_csv
from benchmarks.make_catalog import make_catalog
from benchmarks.texts import all_texts

CHECKOUT = Path(__file__).resolve().parents[1]
_LIBRARIES = ("PySide6-Essentials", "numpy", "SQLAlchemy")


@dataclass(frozen=True)
class Setting:
    """`folder` keeps what takes long to make."""

    folder: Path
    rows: int
    runs: int

    @cached_property
    def catalog(self) -> Path:
        """The catalog of `rows` awards."""
        return self._made(f"{self.rows}.fleecat", lambda path: make_catalog(path, self.rows))

    @cached_property
    def csv(self) -> Path:
        """The same awards as CSV, written by the program."""
        return self._made(f"{self.rows}.csv", lambda path: write_csv(self.catalog, path))

    @cached_property
    def flat(self) -> Path:
        """The same awards in one flat table of SQLite."""
        return self._made(f"{self.rows}.flat.db", lambda path: make_flat_table(self.csv, path))

    @cached_property
    def counts(self) -> Path:
        """How many rows each text must find."""
        texts = all_texts()
        return self._made(
            f"{self.rows}.counts.json", lambda path: write_expected_counts(self.catalog, texts, path)
        )

    @contextmanager
    def new_home(self) -> Iterator[Path]:
        """An empty home: what one program remembers is not known to the next."""
        with tempfile.TemporaryDirectory(prefix="flee-benchmarks-") as home:
            yield Path(home)

    def environment(self, home: Path) -> dict[str, str]:
        """The environment of a program that sees and changes nothing of the user's own."""
        names = ("CACHE", "CONFIG", "DATA", "STATE")
        own = {f"XDG_{name}_HOME": str(home / name.lower()) for name in names}
        own |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "FLEE_DESKTOP_DATA": str(home / "flee")}
        own["PYTHONPATH"] = os.pathsep.join((str(CHECKOUT), str(CHECKOUT / "src")))
        # Installed programs have their bytecode, too.
        unwanted = ("PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY")
        return {name: value for name, value in os.environ.items() if name not in unwanted} | own

    def _made(self, name: str, make: Callable[[Path], object]) -> Path:
        path = self.folder / name
        if not path.exists():
            print(f"making {path}", file=sys.stderr, flush=True)
            part = self.folder / f"part-{name}"
            part.unlink(missing_ok=True)
            make(part)
            part.rename(path)
        return path


@contextmanager
def x_server(width: int = 2400, height: int = 1300) -> Iterator[str]:
    """A display of our own."""
    reading, writing = os.pipe()
    screen = f"{width}x{height}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def machine() -> str:
    """The machine and the versions, in one line."""
    cores = len(os.sched_getaffinity(0))
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    load = os.getloadavg()[0]
    return (
        f"{cores} cores ({_processor()}), {system}, Python {platform.python_version()}, {libraries}, "
        f"SQLite {sqlite3.sqlite_version}; load {load:.1f} at the start"
    )


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), "unknown")


def missing(*programs: str) -> str:
    """Which of the programs is not installed, "" when all are."""
    return next((name for name in programs if shutil.which(name) is None), "")

"""One run of `packaging/build.py`: what is built from, where it goes, and how commands are run."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGING = CHECKOUT / "packaging"
NAME = "flee-desktop"
VERSION: str = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


class MissingToolError(Exception):
    """Debian packages are missing here; its text is the line to type."""


class FailedCommandError(Exception):
    """A command of the build failed; its text has the command and the end of what it said."""


@dataclass(frozen=True)
class Build:
    """Finished files go to `out`; everything else to `work`. `fast` compresses little, for tests."""

    out: Path
    work: Path
    fast: bool = False
    appimage_runtime: Path | None = None  # else our own is compiled
    windows_python: Path | None = None  # a folder with the official embeddable Python

    def fresh(self, name: str) -> Path:
        """An empty folder below `work`."""
        folder = self.work / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def run(self, command: Sequence[str | Path], cwd: Path | None = None, **variables: str) -> str:
        """Run a command and return its standard output; raises FailedCommandError."""
        words = [str(word) for word in command]
        done = subprocess.run(
            words,
            cwd=cwd or self.work,
            env={**os.environ, **reproducible(), **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            said = (done.stdout + done.stderr).splitlines()[-40:]
            raise FailedCommandError("\n".join([" ".join(words), *said, f"exit code {done.returncode}"]))
        return done.stdout


def reproducible() -> dict[str, str]:
    """The variables that make the same bytes of the same sources."""
    return {
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(epoch()),
        "TZ": "UTC",
    }


def epoch() -> int:
    """Seconds: SOURCE_DATE_EPOCH, else of the last commit, else 1980 (zip knows nothing earlier)."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(CHECKOUT), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return 315532800
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else 315532800


def demand(commands: Mapping[str, str]) -> None:
    """Raise MissingToolError unless each command is there; the values are their Debian packages."""
    missing = sorted({package for command, package in commands.items() if not shutil.which(command)})
    if missing:
        raise MissingToolError(f"Type: sudo apt-get install {' '.join(missing)}")


def set_times(folder: Path) -> None:
    """Give every file and folder the time of the sources, and no more rights than it needs."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (os.access(path, os.X_OK) and _runs(path)) else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def _runs(path: Path) -> bool:
    """Whether it is a program or script (libraries need no right to be run)."""
    if ".so" in path.name:
        return False
    with path.open("rb") as file:
        head = file.read(4)
    return head[:2] == b"#!" or head == b"\x7fELF"


def environment(build: Build, lock: str) -> Path:
    """The Python of a virtual environment with exactly what the lock names."""
    folder = build.work / Path(lock).stem
    python, stamp = folder / "bin" / "python", folder / "stamp"
    wanted = f"{Path(sys.executable).resolve()}\n{(PACKAGING / lock).read_text(encoding='utf-8')}"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        build.run([sys.executable, "-m", "venv", "--clear", folder])
        options = ["--no-input", "--disable-pip-version-check", "--only-binary", ":all:", "--require-hashes"]
        build.run([python, "-m", "pip", "install", "-q", *options, "-r", PACKAGING / lock])
        stamp.write_text(wanted, encoding="utf-8")
    return python

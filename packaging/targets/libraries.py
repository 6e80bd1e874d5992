"""What compiled files need of others, as `objdump` says it."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_NEEDED = re.compile(r"^\s+(?:NEEDED|DLL Name:)\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


def compiled(folder: Path) -> list[Path]:
    """Every ELF file, sorted."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sorted(file for file in files if _head(file) == b"\x7fELF")


def needed(file: Path) -> set[str]:
    """The libraries it names."""
    return set(_NEEDED.findall(_headers(file)))


def missing(folder: Path, system: Iterable[str], optional: Iterable[str] = ()) -> dict[str, set[str]]:
    """What files need that is neither in the folder nor the system's: library names by file.

    `optional` are names of files that may lack something: plugins which then are not loaded.
    """
    files = compiled(folder)
    present = {*system, *(file.name for file in folder.rglob("*"))}
    lacking = {str(file.relative_to(folder)): needed(file) - present for file in files}
    return {name: names for name, names in lacking.items() if names and Path(name).name not in optional}


def newest_glibc(folder: Path) -> tuple[int, int]:
    """The oldest glibc that everything in the folder runs with."""
    texts = [_headers(file) for file in compiled(folder)]
    return max((int(major), int(minor)) for text in texts for major, minor in _GLIBC.findall(text))


def _headers(file: Path) -> str:
    return subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout


def _head(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(4)

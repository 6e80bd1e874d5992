"""Whether the program has all it needs on this computer: what `flee-desktop doctor` and a report say."""

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import flee_desktop
from flee_desktop import paths
from flee_desktop.domain.errors import UserError

# The libraries, each with the oldest version that will do; pyproject.toml says the same (tested).
LIBRARIES = {
    "PySide6-Essentials": "6.10.1",
    "SQLAlchemy": "2.1",
    "alembic": "1.16",
    "msgspec": "0.19",
    "numpy": "2.1",
    "platformdirs": "4.3",
    "python-calamine": "0.4",
    "regex": "2024.11.6",
    "selectolax": "0.3.27",
}
_OLDEST_PYTHON = (3, 11)
_LITTLE_SPACE = 500_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. `wrong`: what is wrong about it and what to do, "" when nothing is."""

    name: str
    value: str
    wrong: str = ""


def examine(catalog: Path) -> Iterator[Finding]:
    """Everything that decides whether the program works here, with this catalog."""
    yield Finding("Flee Desktop", flee_desktop.__version__)
    yield from _python()
    yield from _libraries()
    yield from _folders()
    yield from _catalog(catalog)


def _python() -> Iterator[Finding]:
    old = sys.version_info < _OLDEST_PYTHON
    wrong = "Python 3.11 or newer is needed: install it." if old else ""
    yield Finding("Python", f"{platform.python_version()} on {platform.platform()}", wrong)


def _libraries() -> Iterator[Finding]:
    for name, oldest in LIBRARIES.items():
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            if not getattr(sys, "frozen", False):  # an installed program carries its libraries unnamed
                yield Finding(name, "missing", f"Install it: python -m pip install {name}")
            continue
        yield Finding(name, version, wrong_library(name, version, oldest))
    yield _sqlite()


def wrong_library(name: str, version: str, oldest: str) -> str:
    """What is wrong with a version of a library, "" when nothing is."""
    if _numbers(version) < _numbers(oldest):
        return f"{oldest} or newer is needed: python -m pip install --upgrade {name}"
    aborts = name == "PySide6-Essentials" and _numbers(version) >= (6, 12) and sys.version_info < (3, 12)
    if aborts:
        return "PySide6 6.12 aborts on Python 3.11: python -m pip install 'PySide6-Essentials<6.12'"
    return ""


def _numbers(version: str) -> tuple[int, ...]:
    parts = version.split(".")
    return tuple(int(part) for part in parts if part.isdecimal())


def _sqlite() -> Finding:
    try:
        from flee_desktop.store.sqlite import library_version
    except ImportError as error:
        return Finding("SQLite", "unknown", f"It could not be loaded: {error}")
    return Finding("SQLite", library_version())


def _folders() -> Iterator[Finding]:
    for name, folder in (
        ("Data folder", paths.user_data()),
        ("Backups", paths.user_backups()),
        ("State folder", paths.user_state()),
        ("Cache folder", paths.user_cache()),
    ):
        yield _folder(name, folder)


def _folder(name: str, folder: Path) -> Finding:
    there = next(each for each in (folder, *folder.parents) if each.exists())
    value = str(folder) if there == folder else f"{folder} (not made yet)"
    if not os.access(there, os.W_OK):
        return Finding(name, value, f"{there} cannot be written to: change its permissions.")
    free = shutil.disk_usage(there).free
    wrong = "There is little space left: free some." if free < _LITTLE_SPACE else ""
    return Finding(name, f"{value}, {free / 1e9:.1f} GB free", wrong)


def _catalog(path: Path) -> Iterator[Finding]:
    from flee_desktop.operations.backups import list_backups
    from flee_desktop.store.catalog import open_catalog
    from flee_desktop.store.disks import conflict_copies, is_network, synced_by

    if not path.exists():
        yield Finding("Catalog", f"{path} (not made yet)")
        return
    try:
        catalog = open_catalog(path, to_read=True)
        catalog.close()
    except UserError as error:
        yield Finding("Catalog", str(path), str(error))
    else:
        wrong = catalog.read_only_reason if catalog.partly else ""
        yield Finding("Catalog", f"{path}, {path.stat().st_size / 1e6:.1f} MB", wrong)
    newest = next(iter(list_backups(path)), None)
    when = newest.made_at.astimezone().strftime("%Y-%m-%d %H:%M") if newest else "none yet"
    yield Finding("Latest backup", when)
    if is_network(path):
        yield Finding("Catalog’s drive", "network", "A catalog is quicker and safer on a local disk.")
    if synced := synced_by(path):
        wrong = f"{synced} may copy it half-written: keep the catalog elsewhere, and copies of it there."
        yield Finding("Catalog’s folder", f"synchronized by {synced}", wrong)
    for copy in conflict_copies(path):
        yield Finding("Other version", str(copy), "Two computers changed the catalog: compare them.")

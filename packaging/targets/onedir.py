"""The program as one folder that needs no Python: what every Linux installer carries."""

import shutil
from functools import cache
from pathlib import Path

from targets import icu, libraries, licenses
from targets.build import (
    CHECKOUT,
    NAME,
    PACKAGING,
    Build,
    FailedCommandError,
    MissingToolError,
    environment,
    set_times,
)
from targets.components import distribution_folders, native
from targets.trimming import BUNDLED_LIBRARIES, GLIBC, NO_NETWORK, SYSTEM_LIBRARIES

TOOLS = {**icu.TOOLS, "ldconfig": "libc-bin", "objdump": "binutils", "strip": "binutils"}
# Qt comes without; those of numpy have run paths written into them, which `strip` may harm.
_WITH_SYMBOLS = ("lib-dynload", "python_calamine", "regex", "selectolax", "sqlalchemy")


@cache
def make(build: Build) -> Path:
    """Build it and check it; the folder. Raises FailedCommandError when something does not belong in it."""
    _demand_libraries(build)
    python = environment(build, "requirements-build.lock")
    folder = build.fresh("onedir")
    options = ["--noconfirm", "--clean", "--log-level", "WARN", "--distpath", folder]
    options += ["--workpath", build.fresh("pyinstaller")]
    build.run(
        [python, "-m", "PyInstaller", *options, PACKAGING / "flee_desktop.spec"],
        PYTHONPATH=str(CHECKOUT / "src"),
        PYINSTALLER_CONFIG_DIR=str(build.work / "pyinstaller-cache"),
    )
    program = folder / NAME
    for library in program.rglob("libicudata.so.*"):
        icu.shrink(build, library)
    _strip(build, program)
    licenses.lay(program / "licenses", native(python), distribution_folders(python), licenses.ON_LINUX)
    set_times(program)
    problems = list(_problems(program))
    if problems:
        raise FailedCommandError("\n".join(["What was built is not as it must be:", *problems]))
    return program


def _demand_libraries(build: Build) -> None:
    known = build.run(["ldconfig", "-p"])
    missing = [package for name, package in BUNDLED_LIBRARIES.items() if f"\t{name} " not in known]
    if missing:
        raise MissingToolError(f"Type: sudo apt-get install {' '.join(missing)}")


def _strip(build: Build, program: Path) -> None:
    """Take the debugging symbols out of Python and its modules."""
    for file in libraries.compiled(program / "_internal"):
        if file.name.startswith("libpython") or not set(_WITH_SYMBOLS).isdisjoint(file.parts):
            build.run(["strip", "--strip-unneeded", file])


def _problems(program: Path) -> list[str]:
    names = sorted(str(file.relative_to(program)) for file in program.rglob("*"))
    found = [
        f"a network library: {name}" for name in names if NO_NETWORK.search(name.removeprefix("_internal/"))
    ]
    lacking = libraries.missing(program, SYSTEM_LIBRARIES, optional={"libqgtk3.so"})
    found += [f"{name} needs {' '.join(sorted(what))}" for name, what in lacking.items()]
    newest = libraries.newest_glibc(program)
    if newest > GLIBC:
        found.append(f"it needs glibc {newest[0]}.{newest[1]}")
    return found


def copy(build: Build, target: Path) -> None:
    """A copy of the folder at `target`, with links as links."""
    shutil.copytree(make(build), target, symlinks=True)

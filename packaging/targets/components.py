"""What is shipped, by name, version and license: SBOM and license folder are made of it."""

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from targets.build import CHECKOUT, PACKAGING
from targets.trimming import BUNDLED_LIBRARIES

_LIST_DISTRIBUTIONS = """
import importlib.metadata as metadata, json
print(json.dumps({each.name.lower().replace("_", "-"): str(each.locate_file("")) + "/" + each._path.name
                  for each in metadata.distributions()}))
"""
_RUNTIME = """
import json, platform, sqlite3, sys
print(json.dumps([platform.python_version(), sqlite3.sqlite_version]))
"""


@dataclass(frozen=True)
class Component:
    """A library that is shipped as it came; `license` is an SPDX expression."""

    name: str
    version: str
    license: str
    text: Path | None = None  # its notices, where they are not in its own wheel


# Compiled into the Qt libraries of the PySide6 wheels, so without versions of their own.
_INSIDE_QT = {
    "double-conversion": "BSD-3-Clause",
    "harfbuzz": "MIT-Modern-Variant",
    "libjpeg-turbo": "IJG AND BSD-3-Clause AND Zlib",
    "libpng": "libpng-2.0",
    "libwebp": "BSD-3-Clause",
    "md4c": "MIT",
    "pcre2": "BSD-3-Clause",
}
_BUNDLED_LICENSES = {"libbz2-1.0": "bzip2-1.0.6", "libffi8": "MIT", "libsqlite3-0": "blessing"}
ICU = "73.2"  # PySide6 6.11 for Linux carries libicu*.so.73


def locked() -> dict[str, str]:
    """The Python libraries of requirements.lock for this Python, and their versions."""
    text = (PACKAGING / "requirements.lock").read_text(encoding="utf-8")
    pins = re.findall(r"^([\w.-]+)==([^\s;]+)(?: ; python_full_version (<|>=) '3.12')?", text, re.MULTILINE)
    return {name: version for name, version, newer in pins if newer != ">="}


def native(python: Path) -> list[Component]:
    """What is not a Python distribution: Python itself, Qt, what is inside Qt, and the system's libraries."""
    interpreter, sqlite = json.loads(_output([str(python), "-c", _RUNTIME]))
    return [
        Component("CPython", interpreter, "Python-2.0.1", PACKAGING / "licenses" / "Python.txt"),
        *_of_checkout(),
        *(_of_debian(package, sqlite) for package in sorted(set(BUNDLED_LIBRARIES.values()))),
    ]


def _of_checkout() -> list[Component]:
    """Qt, what is inside it, and the font: their licenses lie in this checkout."""
    qt = locked()["pyside6-essentials"]
    own = PACKAGING / "licenses"
    return [
        Component("Qt", qt, "LGPL-3.0-only", own / "LGPL-3.0.txt"),
        Component("ICU", ICU, "Unicode-3.0", own / "qt" / "icu.txt"),
        Component("Inter", "4", "OFL-1.1", CHECKOUT / "resources" / "fonts" / "LICENSE-Inter.txt"),
        *(Component(name, "", spdx, own / "qt" / f"{name}.txt") for name, spdx in _INSIDE_QT.items()),
    ]


def in_windows(runtime: Path) -> list[Component]:
    """The same for the Windows installer, whose Python lies in `runtime`. ICU is Windows' own there."""
    (interpreter,) = runtime.glob("python3[0-9]*.dll")
    python = _search(rb"P\0r\0o\0d\0u\0c\0t\0V\0e\0r\0s\0i\0o\0n\0\0\0(?:\0\0)*((?:[\d.]\0)+)", interpreter)
    sqlite = _search(rb"\b(3\.\d\d\.\d+)\b", runtime / "sqlite3.dll")
    text, own = runtime / "LICENSE.txt", PACKAGING / "licenses"
    return [
        Component("CPython", python.replace("\0", ""), "Python-2.0.1", text),
        Component("SQLite", sqlite, "blessing", own / "SQLite.txt"),
        Component("distlib launchers", "", "Python-2.0.1", own / "Python.txt"),
        *(part for part in _of_checkout() if part.name != "ICU"),
    ]


def _search(pattern: bytes, file: Path) -> str:
    found = re.search(pattern, file.read_bytes())
    return found[1].decode("ascii") if found else ""


def _of_debian(package: str, sqlite: str) -> Component:
    version = _output(["dpkg-query", "--show", "--showformat", "${Version}", package])
    version = sqlite if package == "libsqlite3-0" else version
    spdx = _BUNDLED_LICENSES.get(package, "MIT")
    return Component(package, version, spdx, Path("/usr/share/doc") / package / "copyright")


def distribution_folders(python: Path) -> dict[str, Path]:
    """The `.dist-info` of every Python library shipped, by name."""
    found = json.loads(_output([str(python), "-c", _LIST_DISTRIBUTIONS]))
    return {name: Path(found[name]) for name in locked() if name in found}


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

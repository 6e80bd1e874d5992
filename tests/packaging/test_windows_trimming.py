"""What is shipped to Windows: all that the program loads, and no network stack."""

import json
import subprocess
import sys
import sysconfig
from functools import cache
from pathlib import Path

import pytest
from targets.windows_trimming import keeps_of_python, keeps_of_wheels

_LOAD = """
import importlib, json, pkgutil, sys
import flee_desktop
for module in pkgutil.walk_packages(flee_desktop.__path__, "flee_desktop."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print(json.dumps([module.__file__ for module in sys.modules.values() if getattr(module, "__file__", None)]))
"""
_PLACES = sysconfig.get_paths()


@cache
def loaded() -> list[Path]:
    """The files of all modules that are loaded here when every part of the program is."""
    command = [sys.executable, "-c", _LOAD]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [Path(name) for name in json.loads(done.stdout) if name.endswith(".py")]


def below(folder: str) -> list[str]:
    return [file.relative_to(folder).as_posix() for file in loaded() if file.is_relative_to(folder)]


def test_every_part_of_a_library_that_the_program_loads_is_shipped() -> None:
    names = below(_PLACES["purelib"])
    assert {"numpy/typing/__init__.py", "sqlalchemy/__init__.py", "PySide6/__init__.py"} <= set(names)
    assert [name for name in names if not keeps_of_wheels(name)] == []


def test_every_part_of_the_standard_library_that_the_program_loads_is_shipped() -> None:
    names = [name for name in below(_PLACES["stdlib"]) if not name.startswith("site-packages/")]
    assert "asyncio/__init__.py" in names
    # Loaded by a Python that is not frozen, for its own sake or a library's that does without them.
    needless = {name for name in names if not keeps_of_python(name)}
    assert {name.partition("/")[0].removesuffix(".py") for name in needless} <= {"http", "ssl", "webbrowser"}


@pytest.mark.parametrize(
    "name",
    [
        "_ssl.pyd",
        "_hashlib.pyd",
        "libcrypto-3.dll",
        "libssl-3.dll",
        "ssl.py",
        "http/client.py",
        "urllib/request.py",
    ],
)
def test_no_part_of_a_network_stack_is_shipped_with_python(name: str) -> None:
    assert not keeps_of_python(name)


@pytest.mark.parametrize(
    "name", ["PySide6/Qt6Network.dll", "PySide6/QtNetwork.pyd", "PySide6/plugins/tls/qschannelbackend.dll"]
)
def test_no_part_of_a_network_stack_is_shipped_with_qt(name: str) -> None:
    assert not keeps_of_wheels(name)


@pytest.mark.parametrize(
    "name", ["python.exe", "python313.dll", "_sqlite3.pyd", "encodings/cp1252.py", "LICENSE.txt"]
)
def test_what_python_needs_is_shipped(name: str) -> None:
    assert keeps_of_python(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/opengl32sw.dll",
        "PySide6/plugins/platforms/qdirect2d.dll",
        "PySide6/translations/qtbase_de.qm",
        "numpy/_core/tests/test_umath.py",
        "numpy/random/mtrand.cp313-win_amd64.pyd",
        "selectolax/lexbor.c",
        "sqlalchemy-2.1.9.dist-info/METADATA",
    ],
)
def test_what_nobody_needs_stays_out(name: str) -> None:
    assert not keeps_of_wheels(name)

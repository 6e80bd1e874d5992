"""What of the libraries is shipped: what the program needs, no network stack, no foreign languages."""

import ast
from pathlib import Path

import pytest
from targets.trimming import EXCLUDED_MODULES, keeps, shipped_data

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_da.qm",
        "libpython3.11.so.1.0",
        "libxcb-cursor.so.0",
        "numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so",
        "selectolax/lexbor.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/_socket.cpython-311-x86_64-linux-gnu.so",
        "flee_desktop/_data/db/dossiers/films/flee.json",
    ],
)
def test_what_the_program_needs_is_kept(name: str) -> None:
    assert keeps(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/_hashlib.cpython-311-x86_64-linux-gnu.so",
        "libssl.so.3",
        "libcrypto.so.3",
    ],
)
def test_no_part_of_a_network_stack_is_shipped(name: str) -> None:
    assert not keeps(name)


@pytest.mark.parametrize(
    "name",
    [
        "libgtk-3.so.0",
        "libstdc++.so.6",
        "libreadline.so.8",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qt_help_da.qm",
        "numpy-2.4.6.dist-info/METADATA",
        "selectolax/lexbor.c",
    ],
)
def test_what_desktops_have_and_what_nobody_needs_stays_out(name: str) -> None:
    assert not keeps(name)


def test_the_programs_own_files_are_shipped_but_not_those_of_translators_and_installers() -> None:
    names = [name for name, _ in shipped_data(CHECKOUT)]
    assert "resources/translations/flee-desktop_da.qm" in names
    assert "resources/icons/flee-desktop.svg" in names
    assert "db/dossiers/films/flee.json" in names
    assert "db/migrations/versions/0001_baseline.py" in names
    assert not [
        name for name in names if name.endswith(".ts") or "/desktop/" in name or "__pycache__" in name
    ]


def test_the_program_imports_nothing_that_is_left_out() -> None:
    found = []
    for file in [*CHECKOUT.glob("src/**/*.py"), *CHECKOUT.glob("db/**/*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            found += [(file.name, name) for name in names if _is_left_out(name)]
    assert found == []


def _is_left_out(name: str) -> bool:
    return any(name == excluded or name.startswith(f"{excluded}.") for excluded in EXCLUDED_MODULES)

"""A Python for Windows is believed only when it is the one that its makers signed."""

import hashlib
import zipfile
from pathlib import Path

import pytest
from targets import build, windows_python

MODULE = b"print('of the standard library')\r\n"


def made_zip(tmp_path: Path, module: bytes, catalog: bytes) -> zipfile.ZipFile:
    path = tmp_path / "data.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("cp313/Lib/abc.py", module)
        archive.writestr("cp313/Lib/empty/__init__.py", b"")
        archive.writestr("cp313/DLLs/python_lib.cat", catalog)
    return zipfile.ZipFile(path)


def unpacked_problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: bytes) -> list[str]:
    catalog = b"..." + hashlib.sha1(MODULE, usedforsecurity=False).digest() + b"..."
    archive = made_zip(tmp_path, module, catalog)
    monkeypatch.setattr(windows_python, "_fetched", lambda _build: archive)
    try:
        windows_python.unpacked(build.Build(tmp_path, tmp_path / "work"))
    except build.FailedCommandError as error:
        return str(error).splitlines()[1:]
    return []


def test_a_module_that_stands_in_the_signed_catalog_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert unpacked_problems(tmp_path, monkeypatch, MODULE) == []
    assert (tmp_path / "work" / "windows-python" / "Lib" / "abc.py").read_bytes() == MODULE


def test_a_module_that_was_changed_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (problem,) = unpacked_problems(tmp_path, monkeypatch, MODULE + b"# changed\r\n")
    assert "abc.py is not in the signed catalog" in problem


def test_a_program_without_a_signature_stops_the_build(tmp_path: Path) -> None:
    embeddable = tmp_path / "embeddable"
    embeddable.mkdir()
    (embeddable / "python.exe").write_bytes(b"MZ, and nothing that is signed")
    zipfile.ZipFile(embeddable / "python313.zip", "w").close()
    made = build.Build(tmp_path, tmp_path / "work", windows_python=embeddable)
    with pytest.raises(build.FailedCommandError, match=r"python\.exe is not signed as it should be"):
        windows_python.unpacked(made)

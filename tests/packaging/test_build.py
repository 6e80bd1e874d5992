"""`packaging/build.py` says what is missing and what failed, and the same sources give the same bytes."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from targets import TARGETS, build, load, payload

CHECKOUT = Path(__file__).resolve().parents[2]


def run_build(tmp_path: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(CHECKOUT / "packaging" / "build.py"), *words]
    return subprocess.run(
        [*command, "--out", str(tmp_path / "out"), "--work", str(tmp_path / "work")],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_names_its_tools_and_their_packages(name: str) -> None:
    target = load(name)
    assert callable(target.make)
    assert all(command and package for command, package in target.TOOLS.items())


def test_a_missing_tool_is_exit_3_with_the_line_to_type(tmp_path: Path) -> None:
    done = run_build(tmp_path, "deb", PATH=str(tmp_path))
    assert done.returncode == 3
    line = done.stderr.splitlines()[-1]
    assert line.startswith("build.py: Type: sudo apt-get install ")
    assert {"binutils", "debhelper", "icu-devtools"} <= set(line.split())
    assert not (tmp_path / "out").exists()


def test_an_unknown_target_is_wrong_usage(tmp_path: Path) -> None:
    assert run_build(tmp_path, "floppy").returncode == 2


def test_a_command_that_fails_is_told_with_what_it_said(tmp_path: Path) -> None:
    made = build.Build(tmp_path, tmp_path)
    with pytest.raises(build.FailedCommandError, match=r"(?s)no such thing.*exit code 7"):
        made.run(["sh", "-c", "echo no such thing >&2; exit 7"])


def test_commands_run_in_the_time_of_the_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    said = build.Build(tmp_path, tmp_path).run(["sh", "-c", "echo $SOURCE_DATE_EPOCH $TZ $PYTHONHASHSEED"])
    assert said == "1700000000 UTC 0\n"


def test_times_and_rights_are_those_of_the_sources_and_links_stay_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    script, text, link = tmp_path / "script", tmp_path / "text", tmp_path / "link"
    script.write_text("#!/bin/sh\n", encoding="utf-8")
    script.chmod(0o777)
    text.write_text("words", encoding="utf-8")
    text.chmod(0o777)
    link.symlink_to("script")
    build.set_times(tmp_path)
    assert {file.lstat().st_mtime for file in (script, text, link)} == {1700000000}
    assert (script.stat().st_mode & 0o777, text.stat().st_mode & 0o777) == (0o755, 0o644)
    assert link.is_symlink()


def test_the_icons_are_drawn_in_every_size_and_the_windows_icon_holds_them(tmp_path: Path) -> None:
    svg = CHECKOUT / "resources" / "icons" / "flee-desktop.svg"
    command = [sys.executable, str(CHECKOUT / "packaging" / "icons.py"), str(svg), str(tmp_path)]
    subprocess.run(command, check=True)
    pngs = sorted(tmp_path.glob("*.png"), key=lambda file: int(file.stem))
    assert [int(file.stem) for file in pngs] == [16, 22, 24, 32, 48, 64, 128, 256]
    icon = (tmp_path / "flee-desktop.ico").read_bytes()
    assert icon[:6] == bytes([0, 0, 1, 0, len(pngs), 0])
    for place, png in enumerate(pngs):
        line = icon[6 + 16 * place : 22 + 16 * place]
        size, offset = int.from_bytes(line[8:12], "little"), int.from_bytes(line[12:16], "little")
        assert icon[offset : offset + size] == png.read_bytes()


def test_the_checksums_are_those_of_the_finished_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(CHECKOUT / "packaging"))
    import build as script

    class Target:
        @staticmethod
        def make(made: build.Build) -> Path:
            product = made.out / "product.deb"
            product.write_bytes(b"product")
            return product

    monkeypatch.setattr(script, "load", lambda _name: Target)
    script.make_all(build.Build(tmp_path / "out", tmp_path / "work"), ["deb"])
    sums = (tmp_path / "out" / "SHA256SUMS").read_text(encoding="utf-8")
    assert sums == f"{hashlib.sha256(b'product').hexdigest()}  product.deb\n"


def test_desktop_files_go_where_desktops_look() -> None:
    assert payload._METAINFO.startswith("org.flee_desktop.FleeDesktop")

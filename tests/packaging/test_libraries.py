"""The build notices a library that is missing, and a glibc that is too new."""

import shutil
import subprocess
from pathlib import Path

import pytest
from targets import libraries

pytestmark = pytest.mark.skipif(
    not (shutil.which("gcc") and shutil.which("objdump")), reason="needs gcc and objdump to make libraries"
)


def compiled(folder: Path, name: str, source: str, *options: str) -> Path:
    folder.joinpath("source.c").write_text(source, encoding="utf-8")
    command = ["gcc", "-shared", "-fPIC", "-o", name, "source.c", f"-Wl,-soname,{name}", *options]
    subprocess.run(command, cwd=folder, check=True)
    return folder / name


def test_a_library_that_is_neither_there_nor_of_the_system_is_named(tmp_path: Path) -> None:
    other = tmp_path / "other"
    program = tmp_path / "program"
    other.mkdir()
    program.mkdir()
    needed = compiled(other, "libneeded.so.1", "int needed(void) { return 1; }")
    user = "int needed(void); int used(void) { return needed(); }"
    compiled(program, "libuser.so.1", user, str(needed), "-Wl,--no-as-needed")
    system = {"libc.so.6"}
    assert libraries.missing(program, system) == {"libuser.so.1": {"libneeded.so.1"}}
    assert libraries.missing(program, system, optional={"libuser.so.1"}) == {}
    shutil.copy(needed, program)
    assert libraries.missing(program, system) == {}


def test_the_newest_glibc_that_anything_asks_for_counts(tmp_path: Path) -> None:
    compiled(tmp_path, "libold.so.1", "#include <stdlib.h>\nvoid *old(void) { return malloc(1); }")
    oldest = libraries.newest_glibc(tmp_path)
    compiled(
        tmp_path, "libnew.so.1", "#include <math.h>\ndouble new(double x) { return hypot(x, x); }", "-lm"
    )
    assert oldest < libraries.newest_glibc(tmp_path)

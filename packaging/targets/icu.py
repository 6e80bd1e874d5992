"""ICU's data without what the program never asks of it: 8 MB of 32 are left.

Qt has dates, numbers, text boundaries, and the names of languages, countries and currencies of its own; of
ICU it uses sorting, time zones and converters (`nm -D libQt6Core.so.6`). Files in old encodings are read by
Python. Leaving data out is ICU's own practice (“ICU Data”, ICU User Guide).
"""

import re
from pathlib import Path

from targets.build import Build

TOOLS = {"gcc": "gcc", "icupkg": "icu-devtools", "objcopy": "binutils"}
_LEFT_OUT = re.compile(r"(brkitr|curr|lang|rbnf|region|translit|unit|zone)/|[^/]+\.cnv$")
_SOURCE = """\
.section .rodata
.balign 16
.global {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def shrink(build: Build, library: Path) -> None:
    """Take the place of `libicudata.so.NN`, with less in it."""
    (number,) = re.findall(r"\.so\.(\d+)$", library.name)
    folder = build.fresh("icu")
    data = folder / f"icudt{number}l.dat"  # icupkg insists on the name
    whole = folder / "whole" / data.name
    whole.parent.mkdir()
    build.run(["objcopy", "-O", "binary", "--only-section=.rodata", library, whole])
    names = build.run(["icupkg", "-l", whole]).split()
    leaving = folder / "leaving.txt"
    leaving.write_text("\n".join(name for name in names if _LEFT_OUT.match(name)), encoding="utf-8")
    build.run(["icupkg", "-r", leaving, whole, data])
    source = folder / "data.s"
    source.write_text(_SOURCE.format(symbol=f"icudt{number}_dat", data=data.name), encoding="utf-8")
    link = [
        "gcc",
        "-shared",
        "-nostdlib",
        f"-Wl,-soname,{library.name}",
        "-Wl,--build-id=none",
        "-o",
        library,
    ]
    library.unlink()
    build.run([*link, source.name], cwd=folder)

"""The steps of benchmarks/window, each run of them in a process of its own on a display of its own."""

import json
import subprocess
import sys
from collections.abc import Sequence

from benchmarks.figures import Figure, Findings, Target
from benchmarks.peers import cpp_frames
from benchmarks.setting import Setting, x_server

_KINDS: dict[str, type[Figure | Target]] = {"Figure": Figure, "Target": Target}


def measure(setting: Setting, steps: Sequence[str]) -> Findings:
    """Figures come as they are made."""
    program = cpp_frames.build(setting.folder)
    if program is None:
        print("no C++ model beside: g++ and qt6-base-dev are not installed", file=sys.stderr)
    files = (setting.catalog, setting.csv, setting.counts, program or "")
    yield from findings_of(setting, ["-m", "benchmarks.window", *map(str, files), *steps])


def findings_of(setting: Setting, command: Sequence[str]) -> Findings:
    """Run a Python program in a display of its own and read what it tells."""
    with x_server() as display, setting.new_home() as home:
        environment = setting.environment(home) | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        with subprocess.Popen(
            [sys.executable, *command], env=environment, cwd=home, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                kind, values = json.loads(line)
                yield _KINDS[kind](**values)
    if process.returncode:
        print(f"{' '.join(command)} ended with {process.returncode}", file=sys.stderr)

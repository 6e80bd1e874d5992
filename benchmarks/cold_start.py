"""Start to first paint, against a bare PySide6 window with an empty table, in alternation.

From starting the process to the first whole frame of its window, on the bundled catalog.
"""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figures import PROGRAM, Figure, Findings, Target
from benchmarks.setting import Setting, x_server

BARE_WINDOW = "bare PySide6 window, empty table"
BARE_COMMAND = (str(Path(__file__).parent / "peers" / "bare_window.py"),)
# What the installed command runs.
_OUR_COMMAND = ("-c", "import sys; from flee_desktop.app.command_line import main; sys.exit(main())")
_PROGRAMS = {BARE_WINDOW: BARE_COMMAND, PROGRAM: _OUR_COMMAND}


def measure(setting: Setting) -> Findings:
    """The first start of each (cold files) is left out."""
    times: dict[str, list[float]] = {name: [] for name in _PROGRAMS}
    with x_server() as display, setting.new_home() as home:
        screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "FLEE_DESKTOP_TRACE_START": "1"}
        environment = setting.environment(home) | screen
        for run in range(setting.runs + 1):
            for name, command in _PROGRAMS.items():
                milliseconds = first_paint(command, environment)
                if run:
                    times[name].append(milliseconds)
    figures = {name: Figure("start to first paint", name, values) for name, values in times.items()}
    yield from figures.values()
    ratio = figures[PROGRAM].median / figures[BARE_WINDOW].median
    yield Target("start to first paint, median, to a bare window", ratio, 1.6)


def first_paint(command: Sequence[str], environment: dict[str, str]) -> float:
    """Milliseconds from now to the first frame that the program reports; it is ended then."""
    started = time.monotonic()
    with subprocess.Popen(
        [sys.executable, *command], env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        lines = []
        for line in process.stderr:
            if line.startswith("first paint"):
                process.kill()
                return (float(line.split()[-1]) - started) * 1000
            lines.append(line)
    raise RuntimeError("".join(["the program ended without a frame:\n", *lines]))

"""How long an installed program takes to its first frame, beside one from an environment, in turns.

    start_ratio.py PROGRAM PYTHON [RUNS]

PROGRAM is the installed command; PYTHON has the program's libraries, and runs it from the checkout.
Needs Xvfb.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "src")]
from benchmarks.setting import x_server  # noqa: E402 - the checkout has to be on the path first

_FROM_SOURCE = ("-c", "import sys; from flee_desktop.app.command_line import main; sys.exit(main())")


def first_paint(command: Sequence[str], environment: dict[str, str]) -> float:
    """Milliseconds to the first frame that the program reports; it is ended then."""
    started = time.monotonic()
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("first paint"):
                process.kill()
                return (float(line.split()[-1]) - started) * 1000
    raise RuntimeError(f"{command[0]} ended without a frame")


def main(program: str, python: str, runs: int) -> None:
    """Print both medians and their ratio; the first start of each (cold files) is left out."""
    commands = {"installed": (program,), "from an environment": (python, *_FROM_SOURCE)}
    times: dict[str, list[float]] = {name: [] for name in commands}
    with x_server() as display, tempfile.TemporaryDirectory() as home:
        screen = {"DISPLAY": display, "HOME": home, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": home}
        program_of = {"FLEE_DESKTOP_TRACE_START": "1", "PYTHONPATH": str(CHECKOUT / "src")}
        environment = os.environ | screen | program_of
        for run in range(runs + 1):
            for name, command in commands.items():
                milliseconds = first_paint(command, environment)
                if run:
                    times[name].append(milliseconds)
    for name, values in times.items():
        sys.stdout.write(f"{name}: median {statistics.median(values):.0f} ms of {len(values)} starts\n")
    medians = [statistics.median(values) for values in times.values()]
    sys.stdout.write(f"ratio: {medians[0] / medians[1]:.2f}\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 15)

"""Start to first paint, against a bare PySide6 window with an empty table, in alternation.

    .venv/bin/python benchmarks/start_up.py [RUNS]

Prints a Markdown table: milliseconds from starting the process to the first whole frame of its window, on an
X server (Xvfb, when there is one) and off screen. Times differ by machine; hold the ratio: at most 1.6.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "src"
# Both say when the frame is done: the timer fires after the paint that the event announced.
BARE_WINDOW = """
import sys, time
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: print("first paint", time.monotonic(), file=sys.stderr, flush=True))

application = QApplication([])
window = Window()
table = QTableView()
table.setModel(QStandardItemModel(0, 8))
window.setCentralWidget(table)
window.resize(1280, 800)
window.show()
application.exec()
"""
# What the installed command runs.
OUR_WINDOW = "import sys; from flee_desktop.app.command_line import main; sys.exit(main())"
PROGRAMS = {"bare window": ["-c", BARE_WINDOW], "Flee Desktop": ["-c", OUR_WINDOW]}


def first_paint(command: list[str], environment: dict[str, str]) -> float:
    """Seconds from now to the first frame that the program reports; it is ended then."""
    started = time.monotonic()
    with subprocess.Popen(
        [sys.executable, *command], env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        lines = []
        for line in process.stderr:
            if line.startswith("first paint"):
                process.kill()
                return float(line.split()[-1]) - started
            lines.append(line)
    raise RuntimeError("".join(["the program ended without a frame:\n", *lines]))


def measure(environment: dict[str, str], runs: int) -> dict[str, list[float]]:
    """Milliseconds of each run of each program; the first start of each (cold files) is left out."""
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for run in range(runs + 1):
        for name, command in PROGRAMS.items():
            milliseconds = 1000 * first_paint(command, environment)
            if run:
                times[name].append(milliseconds)
    return times


def report(title: str, times: dict[str, list[float]]) -> Iterator[str]:
    """The rows of one platform."""
    bare = statistics.median(times["bare window"])
    for name, values in times.items():
        median, p95 = statistics.median(values), statistics.quantiles(values, n=20, method="inclusive")[18]
        yield f"| {title} | {name} | {len(values)} | {median:.0f} | {p95:.0f} | {median / bare:.2f} |"


@contextmanager
def x_server() -> Iterator[str]:
    """A display of our own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Measure each platform and print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "FLEE_DESKTOP_TRACE_START": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # installed programs have their bytecode, too
    print("| platform | program | runs | median ms | p95 ms | ratio |\n|---|---|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as data:
        environment["FLEE_DESKTOP_DATA"] = data
        if shutil.which("Xvfb"):
            with x_server() as display:
                times = measure({**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}, runs)
            print(*report("X server", times), sep="\n", flush=True)
        # The program opens its window only where there is a screen, or seems to be one.
        times = measure({**environment, "QT_QPA_PLATFORM": "offscreen", "DISPLAY": "none"}, runs)
        print(*report("off screen", times), sep="\n")


if __name__ == "__main__":
    main()

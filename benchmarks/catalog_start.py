"""Start with the large catalog: first rows painted and columns ready, from their cache and built anew."""

import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.cold_start import BARE_COMMAND, BARE_WINDOW, first_paint
from benchmarks.figures import PROGRAM, Figure, Findings, Target
from benchmarks.setting import Setting, x_server

_ANEW, _FROM_CACHE = 3, 7  # runs
_MOMENTS = {
    "frame": "first paint",
    "rows": "first rows painted",
    "ready": "columns ready",
    "all": "all work done",
}


def measure(setting: Setting) -> Findings:
    """In a folder of its own: what the program keeps beside its catalog is taken away for a start anew."""
    with x_server() as display, setting.new_home() as home:
        environment = setting.environment(home) | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        catalog = Path(shutil.copy(setting.catalog, home / "awards.fleecat"))
        kept = set(home.iterdir())
        anew, cached, bare = [], [], []
        for _ in range(_ANEW):
            _remove_all_but(kept, home)
            bare.append(first_paint(BARE_COMMAND, environment))
            anew.append(_start(catalog, environment))
        for _ in range(_FROM_CACHE):
            bare.append(first_paint(BARE_COMMAND, environment))
            cached.append(_start(catalog, environment))
    beside = Figure("start to first paint", BARE_WINDOW, bare)
    yield beside
    yield from _figures("columns built anew", anew, beside.median, ready_limit=10)
    yield from _figures("columns from their cache", cached, beside.median, ready_limit=1.5)


def _figures(how: str, runs: Sequence[Mapping[str, str]], bare: float, ready_limit: float) -> Findings:
    for key, what in _MOMENTS.items():
        yield Figure(f"start to {what}, {how}", PROGRAM, _milliseconds(runs, key))
    rows = Figure("", "", _milliseconds(runs, "rows")).median
    ready = Figure("", "", _milliseconds(runs, "ready")).median
    block = max((run["block"].split(maxsplit=2) for run in runs), key=lambda words: float(words[0]))
    passed, worked = (float(word) * 1000 for word in block[:2])
    note = f"{worked:.0f} ms of it work; {block[2] if len(block) > 2 else 'nothing to name'}"
    yield Figure(f"longest block of the window's thread: start, {how}", PROGRAM, [passed], note=note)
    yield Target(f"first rows painted, {how}, median, to a bare window", rows / bare, 2)
    yield Target(f"columns ready, {how}, median", ready / 1000, ready_limit, "s")
    yield Target(f"longest block: start, {how}", passed, 50, "ms")


def _milliseconds(runs: Sequence[Mapping[str, str]], key: str) -> list[float]:
    return [float(run[key]) * 1000 for run in runs]


def _start(catalog: Path, environment: dict[str, str]) -> dict[str, str]:
    """What the program told of its start: seconds of each moment, and its longest `block`."""
    command = [sys.executable, "-m", "benchmarks.window.start", str(time.monotonic()), str(catalog)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return dict(line.split(" ", 1) for line in done.stdout.splitlines())


def _remove_all_but(kept: set[Path], folder: Path) -> None:
    for path in set(folder.iterdir()) - kept:
        shutil.rmtree(path) if path.is_dir() else path.unlink()

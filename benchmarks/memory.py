"""The memory of the window with the catalog, above that of a bare window."""

import subprocess
import sys
import time
from pathlib import Path

from benchmarks.cold_start import BARE_COMMAND, BARE_WINDOW
from benchmarks.figures import Figure, Findings, Target
from benchmarks.setting import Setting, x_server

from benchmarks import window_steps

_SETTLED = 2  # seconds
LIMIT = 350  # MB
_MEGABYTE = 1024  # kB, in which the system counts


def memory(process_id: int | str) -> float:
    """Megabytes of a process, its part of shared pages counted (PSS)."""
    lines = Path(f"/proc/{process_id}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    kilobytes = next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes / _MEGABYTE


def measure(setting: Setting) -> Findings:
    """The window after typing and sorting, when the masks and the ranks of some columns are kept."""
    bare = Figure("memory", BARE_WINDOW, [_bare(setting)], "MB")
    yield bare
    for finding in window_steps.measure(setting, ["keeping"]):
        yield finding
        if isinstance(finding, Figure) and finding.unit == "MB":
            above = finding.longest - bare.median
            yield Target(f"{finding.what}, above a bare window", above, LIMIT, "MB")


def _bare(setting: Setting) -> float:
    with x_server() as display, setting.new_home() as home:
        environment = setting.environment(home) | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        with subprocess.Popen(
            [sys.executable, *BARE_COMMAND], env=environment, stderr=subprocess.DEVNULL
        ) as process:
            time.sleep(_SETTLED)
            value = memory(process.pid)
            process.kill()
    return value

"""DB Browser for SQLite on one flat table, and our window on the same rows: the same keys, seen from outside.

Needs sqlitebrowser, xdotool (Debian) and python-xlib (`python -m pip install python-xlib`).
"""

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figures import PROGRAM, Figure, Findings, Target
from benchmarks.setting import Setting, missing, x_server
from benchmarks.texts import TYPED, after_each_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.peers.screen import Screen

_PEER = "DB Browser for SQLite"
_SIZE = ("1920", "1200")
_FILTER_PLACE = (800, 116)  # "Filter in any column", in a window of that size
_QUIET = {_PEER: 3.0, PROGRAM: 0.6}  # seconds without a paint after which none comes
_REST = 2.0  # seconds without work


def measure(setting: Setting) -> Findings:
    """The first text typed and taken back, key by key, to the last large paint."""
    if (absent := missing("sqlitebrowser", "xdotool")) or find_spec("Xlib") is None:
        print(f"{absent or 'python-xlib'} is not installed: no {_PEER} beside", file=sys.stderr)
        return
    with _shown(setting, ["sqlitebrowser", "-R", "-t", "award", str(setting.flat)]) as screen:
        screen.click(*_FILTER_PLACE)
        peer = Figure("keystroke to last paint, seen from outside", _PEER, _type(screen, _QUIET[_PEER]))
    yield peer
    with _shown(setting, [sys.executable, "-m", "flee_desktop", str(setting.catalog)]) as screen:
        screen.key("f", held="Control_L")
        own = Figure("keystroke to last paint, seen from outside", PROGRAM, _type(screen, _QUIET[PROGRAM]))
    yield own
    yield Target("keystroke to last paint, p95, to DB Browser's", own.p95 / peer.p95, 1 / 20)


def _type(screen: "Screen", quiet: float) -> list[float]:
    names = {" ": "space", "": "BackSpace"}
    return [screen.key_to_last_paint(names.get(key, key), quiet) for key, _left in after_each_key(TYPED[0])]


@contextmanager
def _shown(setting: Setting, command: list[str]) -> "Iterator[Screen]":
    """The program on a display of its own, when it has come to rest."""
    from benchmarks.peers.screen import Screen

    with x_server() as name, setting.new_home() as home:
        environment = setting.environment(home) | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": name}
        with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
            _rest(process.pid)  # resized while it reads, DB Browser asks whether to stop
            find = ["search", "--onlyvisible", "--name", "DB Browser|Flee"]
            subprocess.run(
                ["xdotool", *find, "windowmove", "0", "0", "windowsize", *_SIZE], env=environment, check=True
            )
            screen = Screen(name)
            screen.focus_largest()
            _rest(process.pid)
            yield screen
            screen.close()
            process.kill()


def _rest(process_id: int) -> None:
    """Wait until the program has nothing to do."""
    before = -1.0
    while (now := _worked(process_id)) - before > _REST / 20:
        before = now
        time.sleep(_REST)


def _worked(process_id: int) -> float:
    """Seconds of processor time."""
    fields = Path(f"/proc/{process_id}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

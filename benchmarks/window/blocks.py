"""How long the window's thread did not answer, and what it was doing. The model is tests/ui/heartbeat.py."""

import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT = 0.004  # seconds between two looks
_WORTH_A_NAME = 0.02  # seconds
_SHOWN_FRAMES = 3


@dataclass(frozen=True, slots=True)
class Block:
    """A pause of the window's thread: seconds passed, of them worked, and the calls it was in."""

    passed: float
    worked: float
    culprit: str


class Blocks(QObject):
    """Beats on the window's thread; another thread looks on and keeps the stack of a long pause."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._longest = Block(0.0, 0.0, "")
        self._culprit = ""
        self._next_look = _WORTH_A_NAME
        self._ending = threading.Event()
        self._beat_at, self._worked_at = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=int(_BEAT * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._watcher = threading.Thread(target=self._watch, args=(threading.get_ident(),), daemon=True)
        self._timer.start()
        self._watcher.start()

    def taken(self) -> Block:
        """The longest pause since the last time it was asked for."""
        longest, self._longest = self._longest, Block(0.0, 0.0, "")
        return longest

    def begin(self) -> None:
        """What the thread has done until now does not count: the measurement itself may keep it busy."""
        self._beat_at, self._worked_at, self._culprit = time.perf_counter(), time.thread_time(), ""
        self._next_look = _WORTH_A_NAME

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._ending.set()
        self._watcher.join()

    def _beat(self) -> None:
        passed, worked = time.perf_counter() - self._beat_at, time.thread_time() - self._worked_at
        if passed > self._longest.passed:
            self._longest = Block(passed, worked, self._culprit)
        self.begin()

    def _watch(self, window_thread: int) -> None:
        while not self._ending.wait(_BEAT):
            if time.perf_counter() - self._beat_at > self._next_look:
                self._next_look *= 2
                frames = sys._current_frames()  # noqa: SLF001 - the way to look at a thread
                frames.pop(threading.get_ident(), None)
                own = _calls(frames.pop(window_thread, None))
                others = filter(None, map(_calls, frames.values()))
                self._culprit = " and ".join(
                    (own or "the event loop", *(f"a worker in {it}" for it in others))
                )


def _calls(frame: FrameType | None) -> str:
    """The innermost calls of the program, outermost first; "" when it is in none."""
    own = (
        [each for each in traceback.extract_stack(frame) if "flee_desktop" in each.filename] if frame else []
    )
    calls = own[-_SHOWN_FRAMES:]
    return " › ".join(f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in calls)

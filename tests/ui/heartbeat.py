"""Notices when the window's thread does not answer, and says what it was doing."""

import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt, QTimer

_BEAT = 0.002  # seconds
_TRIES = 3  # a machine that does other things too may hold up one of them, but hardly all
_PATIENCE = 10  # of the time that passes this part counts too: a window may also wait without working


@dataclass
class Heartbeat:
    """Beats on the window's thread. Another thread looks on and keeps the stack of a pause that is too long.

    A pause is measured in processor time, so that other programs on the machine make no test fail.
    """

    longest: float  # seconds
    pauses: list[str] = field(default_factory=list)
    _stack: str = ""

    def __post_init__(self) -> None:
        self._begin()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Fails at its end when there was a pause longer than `longest`."""
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._beat)
        ending = threading.Event()
        watcher = threading.Thread(target=self._watch, args=(threading.get_ident(), ending))
        self._begin()
        timer.start(int(_BEAT * 1000))
        watcher.start()
        try:
            yield
        finally:
            self._beat()
            timer.stop()
            ending.set()
            watcher.join()
        assert not self.pauses, "\n\n".join(self.pauses)

    @property
    def has_noticed(self) -> bool:
        """Whether the pause of the moment has been seen to be too long, and what it comes from is known."""
        return bool(self._stack)

    def _begin(self) -> None:
        self._passed, self._worked, self._stack = time.perf_counter(), time.thread_time(), ""

    def _beat(self) -> None:
        passed, worked = time.perf_counter() - self._passed, time.thread_time() - self._worked
        if max(worked, passed / _PATIENCE) > self.longest:
            self.pauses.append(f"{worked * 1000:.0f} ms of work in {passed * 1000:.0f} ms:\n{self._stack}")
        self._begin()

    def _watch(self, window_thread: int, ending: threading.Event) -> None:
        while not ending.wait(_BEAT):
            if time.perf_counter() - self._passed > self.longest / 2 and not self._stack:
                self._stack = _stack_of(window_thread)


def _stack_of(thread: int) -> str:
    """Where a thread is. Its frames are let go of at once: one that is held keeps its painter painting."""
    frames = traceback.walk_stack(sys._current_frames()[thread])
    places = [(frame.f_code.co_filename, line, frame.f_code.co_name) for frame, line in frames]
    del frames
    return "".join(f"  {name}:{line} {function}\n" for name, line, function in reversed(places))


def assert_answers(longest: float, act: Callable[[], object]) -> None:
    """What `act` does never holds the window up: a pause that comes with every try is its own."""
    pauses: list[str] = []
    for _ in range(_TRIES):
        heartbeat = Heartbeat(longest)
        try:
            with heartbeat.listening():
                act()
        except AssertionError:
            if not heartbeat.pauses:
                raise
            pauses += heartbeat.pauses
        else:
            return
    pytest.fail("\n\n".join(pauses), pytrace=False)

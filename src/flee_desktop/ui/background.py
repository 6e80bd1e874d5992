"""Work off the window's thread: jobs in order, answers delivered on the window's thread.

Questions have a worker of their own; long jobs have another, so that nobody waits for them.
"""

import logging
import sys
import time
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from flee_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_log = logging.getLogger(__name__)
_TELL_EVERY = 0.1  # seconds
_TURN = 0.0005  # seconds


def breathe() -> None:
    """Long enough for the window's thread to take its turn with Python."""
    time.sleep(_TURN)


class JobCanceled(Exception):  # noqa: N818 - not an error: nobody waits for the answer any more
    """Ends work that was canceled."""


class Job:
    """One piece of work that was asked for."""

    def __init__(self, done: Callable[[Any], object], failed: Callable[[UserError], object] | None) -> None:
        self.done = done
        self.failed = failed
        self._canceled = False

    def cancel(self) -> None:
        """No answer is wanted any more; work that asks `canceled` stops early."""
        self._canceled = True

    def canceled(self) -> bool:
        """Asked by long work between its pieces, and before an answer is delivered."""
        return self._canceled

    def pause(self) -> None:
        """Called by work every few milliseconds: the window has its turn. Raises JobCanceled to end it."""
        breathe()
        if self._canceled:
            raise JobCanceled


class LongJob(Job):
    """Work with pieces to count. `words(pieces done, pieces in all)` says how far it is."""

    def __init__(
        self,
        words: Callable[[int, int], str],
        told: Callable[[Job], object],
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None,
    ) -> None:
        super().__init__(done, failed)
        self._words = words
        self._told = told
        self._counts = (0, 0)
        self._next_telling = 0.0

    def tell(self, done: int, total: int) -> None:
        """Called by the work every few milliseconds: so many of so many are done. The window has its turn."""
        self._counts = (done, total)
        breathe()
        if time.monotonic() >= self._next_telling:
            self._next_telling = time.monotonic() + _TELL_EVERY
            self._told(self)

    def text(self) -> str:
        """How far it is, in words."""
        return self._words(*self._counts)


AnyJob = TypeVar("AnyJob", bound=Job)


class Background(QObject):
    """Owns the threads. Errors for users go to the job's `failed`, or to `failed`; bugs to `broken`."""

    failed = Signal(object)  # a UserError whose job did not ask for it
    broken = Signal(object)  # any other exception
    progressed = Signal(object)  # LongJob
    ended = Signal(object)  # LongJob, however it ended
    _answered = Signal(object, object)  # Job, answer or exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python's own 5 ms between its threads' turns: so long each call of a paint would wait for a worker.
        sys.setswitchinterval(_TURN)
        self._unanswered: set[Job] = set()
        self._closed = False
        self._answered.connect(self._deliver)

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        return _one_thread("background")

    @cached_property
    def _long_pool(self) -> "ThreadPoolExecutor":
        return _one_thread("long jobs")

    def idle(self) -> bool:
        """Whether every job that was asked for has been answered."""
        return not self._unanswered

    def run(
        self,
        work: Callable[[Job], Any],
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> Job:
        """Queue `work(job)`; `done(answer)` or `failed(error)` follows on this object's thread."""
        return self._submit(self._pool, Job(done, failed), work)

    def run_long(
        self,
        words: Callable[[int, int], str],
        work: Callable[[LongJob], Any],
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> LongJob:
        """The same for `work(job)` that takes seconds: it calls `job.tell`, and stops when `job.canceled`."""
        job = LongJob(words, self.progressed.emit, done, failed)
        return self._submit(self._long_pool, job, work)

    def close(self) -> None:
        """Cancel every job, and wait for the running ones to notice; what is asked for later is not done."""
        self._closed = True
        for job in self._unanswered:
            job.cancel()
        for pool in (self._pool, self._long_pool):
            pool.shutdown(wait=True, cancel_futures=True)

    def _submit(self, pool: "ThreadPoolExecutor", job: AnyJob, work: Callable[[AnyJob], Any]) -> AnyJob:
        if self._closed:
            job.cancel()  # a timer of a window that is going away: nobody waits for the answer
            return job
        self._unanswered.add(job)
        pool.submit(self._answer, job, work)
        return job

    def _answer(self, job: AnyJob, work: Callable[[AnyJob], Any]) -> None:
        try:
            answer = None if job.canceled() else work(job)
        except Exception as error:  # noqa: BLE001 - a worker's errors are sorted by _deliver, on the window's thread
            self._answered.emit(job, error)
        else:
            self._answered.emit(job, answer)

    def _deliver(self, job: Job, answer: object) -> None:
        self._unanswered.discard(job)
        if isinstance(job, LongJob):
            self.ended.emit(job)
        if job.canceled() or is_gone(job.done):
            return
        if not isinstance(answer, Exception):
            job.done(answer)
        elif not isinstance(answer, UserError):
            _log.error("a background job failed", exc_info=answer)
            self.broken.emit(answer)
        elif job.failed is not None:
            job.failed(answer)
        else:
            self.failed.emit(answer)


def _one_thread(name: str) -> "ThreadPoolExecutor":
    # Made with the first job: nothing is asked for before the first paint.
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)


def is_gone(callback: Callable[[Any], object]) -> bool:
    """Whether the widget that waits for the answer has been deleted meanwhile."""
    method = callback.func if isinstance(callback, partial) else callback
    owner = getattr(method, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)

"""Work off the window's thread: one worker, jobs in order, answers delivered on the window's thread."""

import logging
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from flee_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_log = logging.getLogger(__name__)


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


class Background(QObject):
    """Owns the worker thread. Errors for users go to the job's `failed`, or to `failed`; bugs to `broken`."""

    failed = Signal(object)  # a UserError whose job did not ask for it
    broken = Signal(object)  # any other exception
    _answered = Signal(object, object)  # Job, answer or exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unanswered = 0
        self._closed = False
        self._answered.connect(self._deliver)

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        # Made with the first job: nothing is asked for before the first paint.
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")

    def idle(self) -> bool:
        """Whether every job that was asked for has been answered."""
        return self._unanswered == 0

    def run(
        self,
        work: Callable[[Job], Any],
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> Job:
        """Queue `work(job)`; `done(answer)` or `failed(error)` follows on this object's thread."""
        job = Job(done, failed)
        if self._closed:
            job.cancel()  # a timer of a window that is going away: nobody waits for the answer
            return job
        self._unanswered += 1
        self._pool.submit(self._answer, job, work)
        return job

    def close(self) -> None:
        """Drop what is queued and wait for the running job; what is asked for later is not done."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _answer(self, job: Job, work: Callable[[Job], Any]) -> None:
        try:
            answer = None if job.canceled() else work(job)
        except Exception as error:  # noqa: BLE001 - a worker's errors are sorted by _deliver, on the window's thread
            self._answered.emit(job, error)
        else:
            self._answered.emit(job, answer)

    def _deliver(self, job: Job, answer: object) -> None:
        self._unanswered -= 1
        if job.canceled() or _is_gone(job.done):
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


def _is_gone(callback: Callable[[Any], object]) -> bool:
    """Whether the widget that waits for the answer has been deleted meanwhile."""
    method = callback.func if isinstance(callback, partial) else callback
    owner = getattr(method, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)

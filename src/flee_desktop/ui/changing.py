"""The one door through which the window changes the catalog: edits, deletions, imports, undo and redo.

    changing.make(
        CatalogChange(
            act=lambda catalog, _job: edit_nominations.delete_nominations(catalog, ids, label),
            message=lambda changes: changed(self.tr("Deleted %n award(s).", "", len(changes.deleted))),
        )
    )

The worker runs the operation and reads what it touched; then columns, film list and film page are those after
the change, with selection, scroll position, sort and filter as they were.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from flee_desktop.domain.changes import Changes
from flee_desktop.domain.errors import FieldError, ProtectedError, UserError
from flee_desktop.ui import catalog_requests
from flee_desktop.ui.background import Background, Job, LongJob, is_gone
from flee_desktop.ui.catalog_requests import Handle
from flee_desktop.ui.catalog_session import CatalogSession
from flee_desktop.ui.following import Followed, Follower
from flee_desktop.ui.message_bar import Message, MessageKind

Answer = Any  # what an operation returned
_PATIENCE = 300  # milliseconds before it is said that something is saved
CHANGED, NOT_SAVED = "changed", "not_saved"  # names of messages
_NOT_BY_TRYING_AGAIN = (FieldError, ProtectedError)


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogChange:
    """One act of a user.

    `act(catalog, job)` runs on a worker: it calls one operation, and returns that operation's Changes, or a
    tuple with them last. On the window's thread follows either `done` with what `act` returned, once the
    window shows the change, or `failed` with the UserError, when nothing was saved: then what was typed must
    stay. Without `failed` the message bar says what happened and offers to try again. `message` is what the
    message bar says of a change, beside a button that undoes it. `words`, as in Background.run_long, make it
    a long job with progress that can be canceled: `job` is a LongJob then.
    """

    act: Callable[[Handle, Any], Any]
    done: Callable[[Any], object] | None = None
    failed: Callable[[UserError], object] | None = None
    message: Callable[[Any], Message] | None = None
    words: Callable[[int, int], str] | None = None


class Changing(QObject):
    """Makes changes one after the other, and has the session follow them."""

    changed = Signal(object)  # Followed: session, grids and film list show it
    said = Signal(object)  # Saying: for the message bar

    def __init__(
        self, background: Background, session: CatalogSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._session = session
        self._saving = 0
        self._long: set[LongJob] = set()
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._patience.timeout.connect(lambda: session.busy.emit(self.tr("Saving…")))
        background.ended.connect(self._end_long)
        background.broken.connect(lambda _bug: self._stop())

    def make(self, change: CatalogChange) -> None:
        """Make the change; it waits for those asked for before."""
        follower = self._session.follower()
        work = partial(follower.make, change.act)
        done, failed = partial(self._follow, change, follower), partial(self._fail, change)
        if change.words is not None:
            self._long.add(self._background.run_long(change.words, work, done, failed))
        else:
            self._run(work, done, failed)

    def undo(self) -> None:
        """Undo the latest step of the history."""
        follower = self._session.follower()
        self.make(CatalogChange(act=lambda _catalog, _job: follower.undo(), failed=self._refuse))

    def redo(self) -> None:
        """Redo the step that was undone last."""
        follower = self._session.follower()
        self.make(CatalogChange(act=lambda _catalog, _job: follower.redo(), failed=self._refuse))

    def catch_up(self) -> None:
        """Read the catalog anew if somebody else has changed it."""
        follower = self._session.follower()
        self._run(follower.catch_up, partial(self._show, CatalogChange(act=_nothing), follower, Changes()))

    def _undo_step(self, step: int) -> None:
        undo = catalog_requests.undo
        self.make(CatalogChange(act=lambda catalog, _job: undo(catalog, step), failed=self._refuse))

    def _follow(self, change: CatalogChange, follower: Follower, answer: Answer) -> None:
        changes = _changes_in(answer)
        if changes:
            work = partial(follower.follow, changes)
            self._run(
                work, partial(self._show, change, follower, answer), partial(self._not_read, change, answer)
            )
        else:
            _tell(change.done, answer)

    def _show(
        self, change: CatalogChange, follower: Follower, answer: Answer, followed: Followed | None
    ) -> None:
        if followed is None or self._session.follower() is not follower:
            return
        self._session.take(followed)
        self.changed.emit(followed)
        _tell(change.done, answer)
        if change.message is not None:
            self.said.emit(partial(self._message, change.message, answer, followed.changes.step))

    def _message(self, write: Callable[[Any], Message], answer: Answer, step: int) -> Message:
        message = write(answer)
        undo = (self.tr("Undo"), partial(self._undo_step, step))
        return replace(message, actions=(*message.actions, undo))

    def _not_read(self, change: CatalogChange, answer: Answer, error: UserError) -> None:
        """It is saved, but what it touched could not be read."""
        _tell(change.done, answer)
        self._background.failed.emit(error)

    def _fail(self, change: CatalogChange, error: UserError) -> None:
        if change.failed is not None and not is_gone(change.failed):
            change.failed(error)
            return
        again = (
            ()
            if isinstance(error, _NOT_BY_TRYING_AGAIN)
            else ((self.tr("Try again"), partial(self.make, change)),)
        )
        message = Message(error.message, error.advice, MessageKind.ERROR, again, name=NOT_SAVED)
        self.said.emit(lambda: message)

    def _refuse(self, error: UserError) -> None:
        """The history is not what the window thinks: somebody else has changed the catalog."""
        self._background.failed.emit(error)
        self.catch_up()

    def _end_long(self, job: LongJob) -> None:
        """Whether one that was canceled had saved anything by then, only the catalog knows."""
        if job in self._long:
            self._long.discard(job)
            if job.canceled() and self._session.catalog is not None:
                self.catch_up()

    def _run(
        self,
        work: Callable[[Job], Any],
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Have the worker do it, and say that something is saved when that takes long."""
        self._saving += 1
        if not self._patience.isActive():
            self._patience.start()
        failing = failed or self._background.failed.emit
        self._background.run(work, partial(self._end, done), partial(self._end, failing))

    def _end(self, then: Callable[[Any], object], answer: Answer) -> None:
        self._stop(self._saving - 1)
        then(answer)

    def _stop(self, saving: int = 0) -> None:
        self._saving = max(0, saving)
        if not self._saving:
            self._patience.stop()
            self._session.busy.emit("")


def changed(text: str, advice: str = "") -> Message:
    """A message about a change."""
    return Message(text, advice, MessageKind.DONE, name=CHANGED)


def _changes_in(answer: Answer) -> Changes:
    changes = answer[-1] if isinstance(answer, tuple) else answer
    assert isinstance(changes, Changes)  # noqa: S101 - `act` must return them
    return changes


def _tell(done: Callable[[Any], object] | None, answer: Answer) -> None:
    if done is not None and not is_gone(done):
        done(answer)


def _nothing(_catalog: Handle, _job: Job) -> Changes:
    return Changes()

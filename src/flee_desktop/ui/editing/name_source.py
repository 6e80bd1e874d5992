"""Asks the worker for names that begin as typed. They are read once, and again after changes."""

import time
from collections.abc import Callable
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from flee_desktop.domain.name_kinds import NameKind
from flee_desktop.ui.background import Background, Job, breathe

if TYPE_CHECKING:
    from flee_desktop.search.name_index import NameIndex

MOST = 12  # names offered at once
_WORTH = 20  # times as long as names took to be read, they are good enough, however much is changed
Kinds = tuple[NameKind, ...]


class NameSource(QObject):
    """Names of the open catalog. `handle` is asked when names are wanted; None when none is open."""

    def __init__(
        self, background: Background, handle: Callable[[], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self.handle = handle
        # By catalog and kind: what they were read from, until when they are good enough. For the worker only.
        self._indexes: dict[tuple[int, NameKind], tuple[str, float, NameIndex]] = {}

    def ask(self, kinds: Kinds, typed: str, done: Callable[[list[str]], object]) -> Job:
        """Find names of these kinds; `done` gets them, best first."""
        handle = self.handle()
        return self._background.run(lambda _job: self._find(handle, kinds, typed), done)

    def _find(self, handle: Any, kinds: Kinds, typed: str) -> list[str]:  # noqa: ANN401 - the catalog
        found = chain.from_iterable(self._index(handle, kind).find(typed, MOST) for kind in kinds)
        return list(islice(dict.fromkeys(found), MOST))

    def _index(self, handle: Any, kind: NameKind) -> "NameIndex":  # noqa: ANN401 - the catalog
        from flee_desktop.operations import known_names

        key, stamp, now = (id(handle), kind), known_names.stamp(handle), time.monotonic()
        kept = self._indexes.get(key)
        if kept is not None and (kept[0] == stamp or now < kept[1]):
            return kept[2]
        index = known_names.name_index(handle, kind, breathe)
        read = time.monotonic()
        self._indexes[key] = (stamp, read + _WORTH * (read - now), index)
        return index

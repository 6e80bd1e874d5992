"""Long work in pure Python, in pieces: between them a window in the same process has its turn."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

Pause = Callable[[], object]
_Item = TypeVar("_Item")
_AT_ONCE = 2_000  # items between two pauses: some milliseconds


def no_pause() -> None:
    """For work that nobody waits for but its caller."""


def paced(items: Iterable[_Item], pause: Pause) -> Iterator[_Item]:
    """The items; `pause` is called after some thousand of them, and may raise to end the work."""
    stream = iter(items)
    while piece := list(islice(stream, _AT_ONCE)):
        yield from piece
        pause()

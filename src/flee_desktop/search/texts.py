"""Many texts in one array of UTF-8, searched all at once.

Hundred thousands of Python strings would take seconds to load, several times the memory, and a loop to
search. Here they are one array of bytes: it comes from a file as it is, numpy looks for a word in all of
them, and a text is made only when somebody looks at it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Ints = npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

_END = b"\xff"  # stands before and after each text; no byte of UTF-8 is like it
_FEW = 8  # up to one place in so many texts is looked up; more are counted text by text
_DECODED_AT_ONCE = 4096


@dataclass(frozen=True, eq=False)
class Texts(Sequence[str]):
    """Texts by number. Text `i` is data[starts[i] : starts[i + 1] - 1]; a byte 255 is before and after it."""

    data: Bytes
    starts: Ints

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Texts":
        """The texts in this order; what is no Unicode (lone surrogates) is kept, too."""
        encoded = [_encoded(text) for text in texts]
        data = np.frombuffer(_END + b"".join(each + _END for each in encoded), dtype=np.uint8)
        lengths = np.fromiter(map(len, encoded), dtype=np.int64, count=len(encoded))
        starts = np.ones(len(encoded) + 1, dtype=np.int32)
        np.cumsum(lengths + 1, out=starts[1:], dtype=np.int32)
        starts[1:] += 1
        return cls(data, starts)

    def __len__(self) -> int:
        return len(self.starts) - 1

    @overload
    def __getitem__(self, number: int) -> str: ...
    @overload
    def __getitem__(self, number: slice) -> list[str]: ...

    def __getitem__(self, number: int | slice) -> str | list[str]:
        if isinstance(number, slice):
            return self._decoded(*number.indices(len(self)))
        if number < 0:
            number += len(self)
        if not 0 <= number < len(self):
            raise IndexError(number)
        return _decoded(self.data[self.starts[number] : self.starts[number + 1] - 1].tobytes())

    def __iter__(self) -> Iterator[str]:
        for first in range(0, len(self), _DECODED_AT_ONCE):
            yield from self._decoded(first, min(first + _DECODED_AT_ONCE, len(self)))

    def _decoded(self, first: int, last: int, step: int = 1) -> list[str]:
        if step != 1:
            return [self[number] for number in range(first, last, step)]
        if first >= last:
            return []
        piece = self.data[self.starts[first] : self.starts[last] - 1].tobytes()
        return [_decoded(each) for each in piece.split(_END)]

    @property
    def lengths(self) -> Ints:
        """The bytes of each text."""
        return np.diff(self.starts) - np.int32(1)

    @cached_property
    def _frequencies(self) -> Longs:
        return np.bincount(self.data, minlength=256)

    def containing(self, part: str) -> Bools:
        """Which texts contain the part."""
        sought = _encoded(part)
        return self._texts_at(self._places(sought)) if sought else np.ones(len(self), dtype=np.bool_)

    def equal_to(self, text: str) -> Bools:
        """Which texts are this one."""
        return self._texts_at(self._places(_END + _encoded(text) + _END) + 1)

    def beginning_with(self, start: str) -> Bools:
        """Which texts begin like this."""
        if not start:
            return np.ones(len(self), dtype=np.bool_)
        return self._texts_at(self._places(_END + _encoded(start)) + 1)

    def _places(self, sought: bytes) -> Longs:
        """Where in the data the bytes begin: the rarest of them first, so that few are left to check."""
        last = len(self.data) - len(sought)
        order = sorted(range(len(sought)), key=lambda place: int(self._frequencies[sought[place]]))
        rarest = order[0]
        if last < 0:
            return np.empty(0, dtype=np.int64)
        places = np.flatnonzero(self.data[rarest : rarest + last + 1] == sought[rarest])
        for place in order[1:]:
            if not len(places):
                break
            places = np.compress(np.take(self.data, places + place) == sought[place], places)
        return places

    def _texts_at(self, places: Longs) -> Bools:
        """The texts that have one of these places in them."""
        hits = np.zeros(len(self), dtype=np.bool_)
        if not len(places):
            return hits
        if len(places) * _FEW < len(self):
            hits[np.searchsorted(self.starts, places, side="right") - 1] = True
            return hits
        marked = np.zeros(len(self.data), dtype=np.uint8)
        marked[places] = 1
        # An empty text is one byte long here (its end), so no stretch is empty.
        ends = np.bitwise_or.reduceat(marked, self.starts[:-1])
        return ends.astype(np.bool_)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:  # from a cache file that somebody changed
        return data.decode("utf-8", "replace")

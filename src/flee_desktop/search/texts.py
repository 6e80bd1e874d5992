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
Codes = npt.NDArray[np.uint8] | npt.NDArray[np.uint16] | npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

_END = b"\xff"  # stands before and after each text; no byte of UTF-8 is like it
_FEW = 8  # up to one place in so many texts is looked up; more are counted text by text
_EVERYWHERE = 3  # bytes of a word that are looked for in all of the data
_SAMPLE = 1 << 16  # bytes
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
        """How often each byte is there, roughly: a sample tells which are rare."""
        return np.bincount(self.data[:: max(1, len(self.data) // _SAMPLE)], minlength=256)

    def containing(self, part: str) -> Bools:
        """Which texts contain the part."""
        return self._with_bytes(_encoded(part)) if part else np.ones(len(self), dtype=np.bool_)

    def equal_to(self, text: str) -> Bools:
        """Which texts are this one."""
        return self._with_bytes(_END + _encoded(text) + _END)

    def beginning_with(self, start: str) -> Bools:
        """Which texts begin like this."""
        return self._with_bytes(_END + _encoded(start)) if start else np.ones(len(self), dtype=np.bool_)

    def places_of(self, texts: Sequence[str]) -> Longs:
        """The number of each of these texts among mine, -1 for one that is not there.

        Only texts of the same length are looked at.
        """
        encoded = [_encoded(text) for text in texts]
        sought = np.fromiter(map(len, encoded), dtype=np.int64, count=len(encoded))
        places, lengths = np.full(len(texts), -1, dtype=np.int64), self.lengths
        for length in np.unique(sought).tolist():
            of_length, known = np.flatnonzero(sought == length), np.flatnonzero(lengths == length)
            wanted = np.array([encoded[number] for number in of_length], dtype=f"S{max(1, length)}")
            places[of_length] = _first_places(wanted, self._of_length(known, length), known)
        return places

    def _of_length(self, numbers: Longs, length: int) -> npt.NDArray[np.bytes_]:
        """These texts, each so many bytes long."""
        taken = np.take(self.data, self.starts[numbers, np.newaxis] + np.arange(max(1, length)))
        if not length:
            taken[:] = 0
        return taken.view(f"S{max(1, length)}").reshape(len(numbers))

    def with_more(self, texts: Iterable[str]) -> "Texts":
        """These, and the others behind them."""
        more = Texts.of(texts)
        # The end before the first of the others is the one behind the last of mine.
        starts = np.concatenate((self.starts, more.starts[1:] + (self.starts[-1] - 1)))
        return Texts(np.concatenate((self.data, more.data[1:])), starts.astype(np.int32))

    def _with_bytes(self, sought: bytes) -> Bools:
        """The texts in which the bytes begin, or before which, when they begin with an end.

        The rarest bytes are looked for in all of the data; the others only where those are.
        """
        matches = np.zeros(len(self.data) + 1, dtype=np.bool_)
        last = len(self.data) - len(sought)
        if last < 0:
            return np.zeros(len(self), dtype=np.bool_)
        order = sorted(range(len(sought)), key=lambda place: int(self._frequencies[sought[place]]))
        begin = 1 if sought.startswith(_END) else 0
        found = matches[begin : begin + last + 1]
        found[:] = self.data[order[0] : order[0] + last + 1] == sought[order[0]]
        for place in order[1:_EVERYWHERE]:
            found &= self.data[place : place + last + 1] == sought[place]
        if len(order) > _EVERYWHERE or np.count_nonzero(found) * _FEW < len(self):
            places = self._still_matching(np.flatnonzero(found), sought, order[_EVERYWHERE:])
            return self._texts_at(places + begin)
        return self._texts_with(matches)

    def _still_matching(self, places: Longs, sought: bytes, rest: Sequence[int]) -> Longs:
        for place in rest:
            if not len(places):
                break
            places = np.compress(np.take(self.data, places + place) == sought[place], places)
        return places

    def _texts_at(self, places: Longs) -> Bools:
        hits = np.zeros(len(self), dtype=np.bool_)
        hits[np.searchsorted(self.starts, places, side="right") - 1] = True
        return hits

    def _texts_with(self, matches: Bools) -> Bools:
        # An empty text is one byte long here (its end), so no stretch is empty.
        return np.bitwise_or.reduceat(matches.view(np.uint8), self.starts[:-1]).view(np.bool_)


def _first_places(wanted: npt.NDArray[np.bytes_], known: npt.NDArray[np.bytes_], numbers: Longs) -> Longs:
    """The number of each wanted text that is known, else -1."""
    order = np.argsort(wanted)
    found = np.minimum(np.searchsorted(wanted, known, sorter=order), len(wanted) - 1)
    hits = np.flatnonzero(wanted[order[found]] == known)
    of_distinct = np.full(len(wanted), -1, dtype=np.int64)
    of_distinct[found[hits]] = numbers[hits]
    # A text that is wanted twice is found at the first of its places in the order.
    return of_distinct[np.searchsorted(wanted, wanted, sorter=order)]


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:  # from a cache file that somebody changed
        return data.decode("utf-8", "replace")

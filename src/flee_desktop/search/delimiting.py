"""Rows as delimited text, put together by whole arrays instead of cell by cell.

A cell's bytes are there already: in the texts of its column's values. Only cells of several values, and those
in which some byte asks for a closer look, are written anew, each once. A row is then some stretches of one
array of bytes, and so are thousands of rows: numpy copies them in one go, without the interpreter lock.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from flee_desktop.domain.cell_writing import CellWriter
from flee_desktop.search.lists import Lists
from flee_desktop.search.texts import Bools, Bytes, Longs, Texts

Numbers = npt.NDArray[np.integer[Any]]

_AT_ONCE = 50_000  # stretches copied
_BETWEEN = b"; "  # of several values in a cell


@dataclass(frozen=True, slots=True, eq=False)
class CellBytes:
    """The cells of a field: cell `i` is data[starts[i] : starts[i] + lengths[i]]."""

    data: Bytes
    starts: Longs
    lengths: Longs


def cell_bytes(values: Texts, cells: Lists, writer: CellWriter) -> CellBytes:
    """What is written for each cell, that is, for each list of values."""
    counts = cells.lengths
    filled = counts > 0
    firsts = cells.members[cells.starts[:-1][filled]]
    starts, lengths = np.zeros(len(cells), dtype=np.int64), np.zeros(len(cells), dtype=np.int64)
    starts[filled], lengths[filled] = values.starts[firsts], values.lengths[firsts]
    joined = _joined(values, cells, counts > 1)
    starts[counts > 1] = joined.starts + len(values.data)
    lengths[counts > 1] = joined.lengths
    plain = CellBytes(np.concatenate((values.data, joined.data)), starts, lengths)
    return _rewritten(plain, writer)


def delimited(
    fields: Sequence[CellBytes], pieces: Iterable[Sequence[Numbers]], delimiter: bytes, line_end: bytes
) -> Iterator[bytes]:
    """Some lines at a time: for each piece, the codes of its rows in each field. No field, no lines."""
    if not fields:
        return
    ends = [*[delimiter] * (len(fields) - 1), line_end]
    behind_all = np.zeros(max(map(len, ends)), dtype=np.uint8)
    data = np.concatenate([*(each.data for each in fields), behind_all])
    begins = np.cumsum([0, *(len(each.data) for each in fields)])
    for codes in pieces:
        shape = (len(codes[0]), len(fields))
        starts, lengths = np.empty(shape, dtype=np.int64), np.empty(shape, dtype=np.int64)
        for place, (field, of_rows) in enumerate(zip(fields, codes, strict=True)):
            starts[:, place] = np.take(field.starts, of_rows) + begins[place]
            lengths[:, place] = np.take(field.lengths, of_rows) + len(ends[place])
        line = _gathered(data, starts.ravel(), lengths.ravel())
        behind = np.cumsum(lengths).reshape(shape)
        for place, end in enumerate(ends):  # what was copied behind each cell is not its own
            for back, byte in enumerate(reversed(end), 1):
                line[behind[:, place] - back] = byte
        yield line.tobytes()


def only(values: Texts, cells: Lists, chosen: Longs) -> tuple[Texts, Lists]:
    """These cells with the values that they have, and no others."""
    counts = cells.lengths[chosen].astype(np.int64)
    members = np.take(cells.members, _places(cells.starts[:-1][chosen].astype(np.int64), counts))
    used, places = np.unique(members, return_inverse=True)
    lengths = values.lengths[used].astype(np.int64) + 1  # each with its end
    data = np.concatenate(
        (values.data[:1], _gathered(values.data, values.starts[:-1][used].astype(np.int64), lengths))
    )
    starts = np.concatenate(([1], 1 + np.cumsum(lengths))).astype(np.int32)
    cell_starts = np.concatenate(([0], np.cumsum(counts))).astype(np.int32)
    return Texts(data, starts), Lists(cell_starts, places.astype(np.int32))


def spread(starts: Longs, counts: Longs) -> Longs:
    """The numbers from each start on, so many of each."""
    return _places(starts, counts)


def _joined(values: Texts, cells: Lists, several: Bools) -> CellBytes:
    """The cells with several values."""
    counts = cells.lengths[several].astype(np.int64)
    members = np.take(cells.members, _places(cells.starts[:-1][several].astype(np.int64), counts))
    lengths = values.lengths[members].astype(np.int64) + len(_BETWEEN)
    data = np.concatenate((values.data, np.zeros(len(_BETWEEN), dtype=np.uint8)))
    joined = _gathered(data, values.starts[:-1][members].astype(np.int64), lengths)
    ends = np.cumsum(lengths)
    for back, byte in enumerate(reversed(_BETWEEN), 1):
        joined[ends - back] = byte
    lasts = np.cumsum(counts)
    cell_ends = ends[lasts - 1] if len(lasts) else ends
    cell_starts = np.concatenate(([0], cell_ends[:-1])) if len(lasts) else ends
    return CellBytes(joined, cell_starts, cell_ends - cell_starts - len(_BETWEEN))


def _rewritten(cells: CellBytes, writer: CellWriter) -> CellBytes:
    """The cells, with those written anew that ask for it."""
    chosen = np.flatnonzero(_risky(cells, writer))
    if writer.write("") == b"" and not writer.all_risky:
        chosen = chosen[cells.lengths[chosen] > 0]
    written = [writer.write(text) for text in _texts(cells, chosen)]
    starts, lengths = cells.starts.copy(), cells.lengths.copy()
    lengths[chosen] = np.fromiter(map(len, written), dtype=np.int64, count=len(written))
    starts[chosen] = len(cells.data) + np.cumsum(lengths[chosen]) - lengths[chosen]
    return CellBytes(
        np.concatenate((cells.data, np.frombuffer(b"".join(written), dtype=np.uint8))), starts, lengths
    )


def _risky(cells: CellBytes, writer: CellWriter) -> Bools:
    if writer.all_risky:
        return np.ones(len(cells.starts), dtype=np.bool_)
    places = np.flatnonzero(_table(writer.risky)[cells.data])
    ends = np.searchsorted(places, cells.starts + cells.lengths)
    risky = ends > np.searchsorted(places, cells.starts)
    # An empty cell begins where some other does, or at the end.
    first = _table(writer.risky_first)[cells.data[np.minimum(cells.starts, len(cells.data) - 1)]]
    found: Bools = risky | first | (cells.lengths == 0)
    return found


def _texts(cells: CellBytes, chosen: Longs) -> Iterator[str]:
    data = cells.data.tobytes()
    ends = (cells.starts + cells.lengths)[chosen]
    for start, end in zip(cells.starts[chosen].tolist(), ends.tolist(), strict=True):
        yield data[start:end].decode("utf-8", "surrogatepass")


def _table(chosen: bytes) -> Bools:
    table = np.zeros(256, dtype=np.bool_)
    table[list(chosen)] = True
    return table


def _gathered(data: Bytes, starts: Longs, lengths: Longs) -> Bytes:
    """Stretches of the data, one behind the other. Few at a time: `repeat` keeps the interpreter lock."""
    firsts = range(0, len(starts), _AT_ONCE) or (0,)
    spans = (slice(first, first + _AT_ONCE) for first in firsts)
    return np.concatenate([np.take(data, _places(starts[span], lengths[span])) for span in spans])


def _places(starts: Longs, lengths: Longs) -> Longs:
    """The places in some stretches, one behind the other."""
    ends = np.cumsum(lengths)
    places = np.repeat(starts - (ends - lengths), lengths)
    places += np.arange(len(places))
    return places

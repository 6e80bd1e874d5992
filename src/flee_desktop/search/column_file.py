"""Columns kept in a file beside the catalog, so that a million rows are there in a moment at the next start.

The file is a convenience: it is safe to delete, and what it says is used only when its stamp is the one
asked for and every number in it points to something that is there. Layout: a line of JSON that names the
arrays, then their bytes, each at a multiple of 64.
"""

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from flee_desktop.domain.fields import AWARD_FIELDS, Field, FieldKind
from flee_desktop.domain.filters import Flag
from flee_desktop.search.building import compact
from flee_desktop.search.columns import RESULTS, AwardColumns, Column
from flee_desktop.search.lists import Lists
from flee_desktop.search.texts import Codes, Longs, Texts

Array = np.ndarray[Any, np.dtype[Any]]

_MAGIC = "flee-desktop columns 2"
_ALIGNED = 64
_HEADER_LIMIT = 1 << 20
_TYPES = ("int64", "int32", "uint16", "uint8", "bool")
_RANKS = "ranks"  # of `AwardColumns.kept`: what takes longest to work out anew


def column_file_of(catalog: Path) -> Path:
    """Where the columns of a catalog are kept."""
    return catalog.with_name(f"{catalog.name}-columns")


def pieces(columns: AwardColumns, stamp: str) -> Iterator[bytes]:
    """The bytes of the file. `stamp` says which contents of the catalog these are."""
    arrays = dict(_arrays(columns))
    checksum = 0
    for array in arrays.values():
        checksum = zlib.crc32(np.ascontiguousarray(array).view(np.uint8).data, checksum)
    header = {
        "magic": _MAGIC,
        "stamp": _full_stamp(stamp),
        "checksum": checksum,
        "arrays": [[name, array.dtype.name, len(array)] for name, array in arrays.items()],
    }
    line = json.dumps(header).encode() + b"\n"
    yield line + bytes(_padding(len(line)))
    for array in arrays.values():
        data = np.ascontiguousarray(array).view(np.uint8)
        yield data.tobytes() + bytes(_padding(len(data)))


def read_columns(path: Path, stamp: str) -> AwardColumns | None:
    """The columns in the file; None when there are none of this stamp, or anything about them is wrong."""
    try:
        with path.open("rb") as file:
            line = file.readline(_HEADER_LIMIT)
            header = json.loads(line)
            if header["magic"] != _MAGIC or header["stamp"] != _full_stamp(stamp):
                return None
            file.seek(_padding(len(line)), 1)
            arrays = _read_arrays(np.fromfile(file, dtype=np.uint8), header)
            return _columns(arrays)
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None


def _full_stamp(stamp: str) -> list[str]:
    """Other fields, or a field of another kind, make other columns of the same catalog."""
    return [stamp, *(f"{field.name}:{field.kind.name}" for field in AWARD_FIELDS), *RESULTS]


def _padding(size: int) -> int:
    return -size % _ALIGNED


def _arrays(columns: AwardColumns) -> Iterator[tuple[str, Array]]:
    yield "ids", columns.ids
    yield "film_ids", columns.film_ids
    for flag, mask in columns.flags.items():
        yield f"flag/{flag.name}", mask
    for name, column in columns.columns.items():
        for part, array in _column_arrays(column):
            yield f"{name}/{part}", array
    for key, value in columns.kept.items():
        if isinstance(key, tuple) and key[0] == _RANKS:
            yield "/".join(key), value


def _column_arrays(column: Column) -> Iterator[tuple[str, Array]]:
    yield "codes", column.codes
    for name in ("values", "folded"):
        texts: Texts = getattr(column, name)
        yield f"{name}/data", texts.data
        yield f"{name}/starts", texts.starts
    yield "numbers", column.numbers
    yield "last_days", column.last_days
    yield "listed", column.listed
    for name in ("shown", "found") if column.names is column.found else ("shown", "found", "names"):
        lists: Lists = getattr(column, name)
        yield f"{name}/starts", lists.starts
        yield f"{name}/members", lists.members


def _read_arrays(data: Array, header: dict[str, Any]) -> dict[str, Array]:
    arrays: dict[str, Array] = {}
    at = checksum = 0
    for name, dtype, length in header["arrays"]:
        if dtype not in _TYPES or length < 0:
            raise ValueError(dtype)
        size = length * np.dtype(dtype).itemsize
        piece = data[at : at + size]
        if len(piece) != size:
            raise ValueError("too short")
        arrays[name] = piece.view(dtype)
        checksum = zlib.crc32(piece.data, checksum)
        at += size + _padding(size)
    if checksum != header["checksum"]:
        raise ValueError("damaged")
    return arrays


def _columns(arrays: dict[str, Array]) -> AwardColumns:
    rows = len(arrays["ids"])
    columns = AwardColumns(
        _sized(arrays["ids"], rows, "int64"),
        _sized(arrays["film_ids"], rows, "int64"),
        {flag: _sized(arrays[f"flag/{flag.name}"], rows, "bool") for flag in Flag},
        {field.name: _column(field, arrays, rows) for field in AWARD_FIELDS},
    )
    for name, array in arrays.items():
        kind, _, rest = name.partition("/")
        if kind == _RANKS:
            field, _, collation = rest.partition("/")
            cells = len(columns.columns[field].shown)
            columns.kept[_RANKS, field, collation] = _within(_sized(array, cells, "int32"), cells + 1)
    return columns


def _column(field: Field, arrays: dict[str, Array], rows: int) -> Column:
    def part(name: str) -> Array:
        return arrays[f"{field.name}/{name}"]

    values = _texts(part("values/data"), part("values/starts"))
    shown = _lists(part("shown/starts"), part("shown/members"), len(values))
    found = _lists(part("found/starts"), part("found/members"), len(values))
    has_names = f"{field.name}/names/starts" in arrays
    names = _lists(part("names/starts"), part("names/members"), len(values)) if has_names else found
    folded = _texts(part("folded/data"), part("folded/starts"))
    if len(folded) != len(values) or not len(names) == len(found) == len(shown):
        raise ValueError("parts that do not fit each other")
    return Column(
        field=field,
        codes=_codes(part("codes"), rows, len(shown)),
        values=values,
        folded=folded,
        numbers=_numbers(part("numbers"), field, len(values)),
        last_days=_sized(part("last_days"), len(values) if field.kind is FieldKind.DATE else 0, "int64"),
        shown=shown,
        found=found,
        names=names,
        listed=_sized(part("listed"), len(values), "bool"),
    )


def _codes(array: Array, rows: int, cells: int) -> Codes:
    kind = compact(np.empty(0, dtype=np.int32), cells).dtype.name
    return _within(_sized(array, rows, kind), cells)


def _numbers(array: Array, field: Field, values: int) -> Longs:
    if field.kind in (FieldKind.TEXT, FieldKind.NAMES):
        return _sized(array, 0, "int64")
    numbers = _sized(array, values, "int64")
    return _within(numbers, len(RESULTS)) if field.kind is FieldKind.RESULT else numbers


def _texts(data: Array, starts: Array) -> Texts:
    starts = _upward(starts, 1, len(data))
    if not (data[starts - 1] == 255).all() or np.count_nonzero(data == 255) != len(starts):
        raise ValueError("texts without ends")
    return Texts(_sized(data, len(data), "uint8"), starts)


def _lists(starts: Array, members: Array, values: int) -> Lists:
    return Lists(_upward(starts, 0, len(members)), _within(_sized(members, len(members), "int32"), values))


def _sized(array: Array, length: int, dtype: str) -> Array:
    if len(array) != length or array.dtype != dtype:
        raise ValueError("an array of another size or kind")
    return array


def _within(array: Array, end: int) -> Array:
    if len(array) and not (array.min() >= 0 and array.max() < end):
        raise ValueError("numbers that point to nothing")
    return array


def _upward(starts: Array, first: int, last: int) -> Array:
    starts = _sized(starts, len(starts), "int32")
    if not len(starts) or starts[0] != first or starts[-1] != last or (starts[1:] < starts[:-1]).any():
        raise ValueError("starts out of order")
    return starts

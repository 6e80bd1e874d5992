"""Where the columns come from: what a row shows of a field, and the values a filter finds there."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Any

from flee_desktop.domain.awards import AwardRow
from flee_desktop.domain.edtf import EdtfDate, parse_edtf
from flee_desktop.domain.fields import Field, FieldKind
from flee_desktop.domain.results import Result

Cell = str | tuple[str, ...] | tuple[int, ...] | int | Result | None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a column comes from. Rows with equal keys share a cell; `listed` are the values for facets."""

    key: Callable[[AwardRow], Any]
    cell: Callable[[Any], Cell]
    values: Callable[[Any], tuple[Any, ...]]
    listed: Callable[[Any], tuple[Any, ...]]


def source_of(field: Field) -> Source:
    """Most fields are an attribute of the row."""
    return _COMPUTED.get(field.name) or _plain_source(field)


@lru_cache(maxsize=1 << 16)
def read_date(text: str) -> EdtfDate | None:
    """The date, or None for what a catalog states as a date but is none: it is shown, never compared."""
    try:
        return parse_edtf(text)
    except ValueError:
        return None


def cell_text(cell: Cell) -> str:
    """A cell as text, the same for every export."""
    if cell is None:
        return ""
    return "; ".join(map(str, cell)) if isinstance(cell, tuple) else str(cell)


def _as_it_is(key: Any) -> Any:  # noqa: ANN401 - any kind of cell
    return key


def _one(key: Any) -> tuple[Any, ...]:  # noqa: ANN401 - any kind of cell
    return () if key is None or key == "" else (key,)


def _plain_source(field: Field) -> Source:
    several = field.kind in (FieldKind.NAMES, FieldKind.NUMBERS)
    values = _as_it_is if several else _one
    return Source(attrgetter(field.name), _as_it_is, values, values)


@lru_cache(maxsize=1 << 16)
def _years(date_text: str) -> tuple[int, ...]:
    date = read_date(date_text)
    return tuple(range(date.earliest.year, date.latest.year + 1)) if date else ()


def _first(years: tuple[int, ...]) -> int | None:
    return years[0] if years else None


def _credited_and_names(row: AwardRow) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return row.recipients, row.recipient_names


# The fields that are not simply an attribute of the row. A year shows its first, and is found by all of an
# interval; recipients show as credited, are found by their authority's name too, and counted by that.
_COMPUTED: dict[str, Source] = {
    "year": Source(lambda row: _years(row.date), _first, _as_it_is, _as_it_is),
    "recipients": Source(
        _credited_and_names,
        lambda key: key[0],
        lambda key: tuple(dict.fromkeys((*key[0], *key[1]))),
        lambda key: key[1] or key[0],
    ),
}

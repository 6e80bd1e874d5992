"""Flat records, as data sets and film databases give them (`{"Title": …, "Year": …}`), read as a table."""

from collections.abc import Mapping, Sequence
from typing import Any

from flee_desktop.domain.errors import UserError
from flee_desktop.formats.tables.sheet import MOST_COLUMNS, Sheet, SheetRow

_LISTS = ("results", "films", "movies", "items", "data", "records", "Search")  # keys a list may stand under
_RATINGS = {  # of OMDb: https://www.omdbapi.com/
    "Internet Movie Database": "imdb score",
    "Rotten Tomatoes": "rotten tomatoes score",
    "Metacritic": "metacritic score",
}
_LONGEST_SOURCE = 4_000  # characters


def records_of(value: object) -> list[Mapping[str, Any]]:
    """The records of a JSON value: those of a list, of a list under a usual key, or the value itself."""
    if isinstance(value, dict):
        inner = next((value[key] for key in _LISTS if isinstance(value.get(key), list)), None)
        return records_of(inner) if inner is not None else [value]
    if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        return value
    return []


def to_sheet(records: Sequence[Mapping[str, Any]], name: str) -> Sheet:
    """The records as a table under their keys; a record's place is its number, from 2, below the header."""
    flat = [_flat(record) for record in records]
    labels = tuple(dict.fromkeys(key for record in flat for key in record))
    if len(labels) > MOST_COLUMNS:
        raise UserError(
            f"The records have {len(labels)} different keys. Nothing was read.",
            f"Up to {MOST_COLUMNS} can be read.",
        )
    rows = [
        SheetRow(number, str(record)[:_LONGEST_SOURCE], tuple(record.get(label, "") for label in labels))
        for number, record in enumerate(flat, 2)
    ]
    notes = (f"{len(records)} records of JSON; a line is the number of the record, the first is 2",)
    return Sheet(name, (SheetRow(1, "", labels), *rows), exact=True, notes=notes)


def _flat(record: Mapping[str, Any]) -> dict[str, str]:
    """A record's values as text: lists behind bars, ratings by their source."""
    cells: dict[str, str] = {}
    for key, value in record.items():
        if key == "Ratings" and isinstance(value, list):
            cells.update(_ratings(value))
        elif isinstance(value, list):
            cells[key] = "|".join(_text(item) for item in value)
        else:
            cells[key] = _text(value)
    return cells


def _ratings(ratings: Sequence[object]) -> dict[str, str]:
    """`{"Source": "Rotten Tomatoes", "Value": "92%"}` and `81/100`: the value alone."""
    found = (rating for rating in ratings if isinstance(rating, dict))
    return {
        label: _text(rating.get("Value")).partition("/")[0].rstrip("%")
        for rating in found
        if (label := _RATINGS.get(_text(rating.get("Source")), ""))
    }


def _text(value: object) -> str:
    if value is None or isinstance(value, dict | list):
        named = value.get("name") if isinstance(value, dict) else None
        return named if isinstance(named, str) else ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value)

"""The program's own JSON export of awards: what a file carries comes back, and exports to the same bytes."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from flee_desktop.domain.dossier import (
    CeremonyDossier,
    FilmDossier,
    Nomination,
    PartyKind,
    Recipient,
    Reference,
)
from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.result_text import read_result
from flee_desktop.domain.results import Result
from flee_desktop.formats.article.cells import same_title
from flee_desktop.formats.article.names import party_kind
from flee_desktop.formats.ceremonies import gather_ceremonies

_KEYS = frozenset({"body", "category", "result"})  # what an export of awards has at least two of
_ROLE = re.compile(r"(.+) \(([^()]+)\)")
_RESULTS = {result.value: result for result in Result}


def is_award_list(value: object) -> bool:
    """Whether a JSON value is a list of awards as this program exports them."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(item, dict) for item in value)
        and len(_KEYS & set(value[0])) >= 2
    )


def read_award_list(rows: Sequence[Mapping[str, Any]]) -> tuple[FilmDossier | CeremonyDossier, ...]:
    """A dossier for each film, in the order of the first rows, and for each ceremony with awards of no film.

    Raises UserError naming the row of a fault.
    """
    filmless: list[Nomination] = []
    films: dict[tuple[str, int | None], list[Nomination]] = {}
    for number, row in enumerate(rows, 1):
        title, year = _text(row, "film", number), _number(row, "film_year", number)
        nomination = _nomination(row, title, number)
        (films.setdefault((title, year), []) if title else filmless).append(nomination)
    dossiers = (
        FilmDossier(
            title=title,
            year=year,
            nominations=tuple(nominations),
            references=tuple(Reference(number=one) for one in _cited(nominations)),
        )
        for (title, year), nominations in films.items()
    )
    return (*dossiers, *gather_ceremonies(filmless))


def _cited(nominations: Iterable[Nomination]) -> list[int]:
    return sorted({number for nomination in nominations for number in nomination.references})


def _nomination(row: Mapping[str, Any], title: str, number: int) -> Nomination:
    stated = _text(row, "result", number)
    result = _RESULTS.get(stated)
    note = _text(row, "note", number)
    date = _text(row, "date", number)
    tie = read_result(f"Won ({note})") if note else None
    return Nomination(
        award_body=_text(row, "body", number),
        category=_text(row, "category", number),
        result=result or Result.NOT_STATED,
        recipients=tuple(_recipient(name, title) for name in _texts(row, "recipients", number)),
        date=date if _is_edtf(date) else "",
        date_text=date,
        edition=_number(row, "edition", number),
        rank=_number(row, "rank", number),
        tied=tie is not None and tie.tied,
        note=note,
        references=_numbers(row, "references", number),
        remarks=() if result or not stated else (_unknown(stated),),
        source_line=number,
    )


def _unknown(stated: str) -> Remark:
    return Remark("result", RemarkKind.UNSURE, f"“{stated[:80]}” is no result known to the reader")


def _recipient(shown: str, title: str) -> Recipient:
    if same_title(shown, title):
        return Recipient(name=title, kind=PartyKind.FILM, credited_as="" if shown == title else shown)
    role = _ROLE.fullmatch(shown)
    name = role.group(1) if role else shown
    return Recipient(name=name, kind=party_kind(name), role=role.group(2) if role else "")


def _is_edtf(text: str) -> bool:
    try:
        parse_edtf(text)
    except ValueError:
        return False
    return True


def _text(row: Mapping[str, Any], key: str, number: int) -> str:
    value = row.get(key, "")
    if not isinstance(value, str | None):
        raise _mistyped(key, number, "text")
    return value or ""


def _texts(row: Mapping[str, Any], key: str, number: int) -> tuple[str, ...]:
    value = row.get(key) or []
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(item, str) for item in listed):
        raise _mistyped(key, number, "a list of texts")
    return tuple(item for item in listed if item)


def _number(row: Mapping[str, Any], key: str, number: int) -> int | None:
    value = row.get(key)
    if value is not None and not (isinstance(value, int) and abs(value) < 2**53):
        raise _mistyped(key, number, "a whole number")
    return value


def _numbers(row: Mapping[str, Any], key: str, number: int) -> tuple[int, ...]:
    value = row.get(key) or []
    if not isinstance(value, list) or not all(isinstance(item, int) and abs(item) < 2**53 for item in value):
        raise _mistyped(key, number, "a list of whole numbers")
    return tuple(value)


def _mistyped(key: str, number: int, wanted: str) -> UserError:
    return UserError(f"Award {number} of the list: “{key}” must be {wanted}.", "Mend the file and try again.")

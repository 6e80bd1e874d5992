"""What is wrong with the values of a record, field by field, before it is kept."""

import math
from collections.abc import Iterator, Mapping
from typing import Any

from flee_desktop.domain.dossier import (
    Credit,
    FilmDossier,
    Nomination,
    PartyKind,
    Quote,
    Ranking,
    Reference,
    Release,
    Score,
)
from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.errors import FieldError

_FIRST_YEAR, _LAST_YEAR = 1870, 2200  # of a film: the first moving pictures, and what is certainly a slip
_LARGEST = 2**63 - 1  # of a database's whole numbers
_Errors = Iterator[tuple[str, str]]  # field, what is wrong


def check_film(dossier: FilmDossier, before: FilmDossier | None = None) -> None:
    """Raise FieldError naming every field of the film, and of its lists, that cannot be kept.

    What it had `before` is not complained of: a source may say impossible things, which are kept as stated.
    """
    had = dict(_film(before)) if before else {}
    errors = {field: said for field, said in _film(dossier) if had.get(field) != said}
    for name, check in _LISTS.items():
        known = set(getattr(before, name, ()))
        for place, record in enumerate(getattr(dossier, name)):
            if record in known:
                continue
            errors |= {f"{name}[{place}].{field}": said for field, said in check(record)}
    numbers = [reference.number for reference in dossier.references]
    for place, number in enumerate(numbers):
        if number in numbers[:place]:
            errors[f"references[{place}].number"] = f"There are two references {number}."
    _refuse(errors)


def check_nomination(values: Mapping[str, Any]) -> None:
    """Raise FieldError naming every value of a nomination, or of an edit of some, that cannot be kept."""
    _refuse(dict(_nomination(values)))


def nomination_values(record: Nomination) -> dict[str, Any]:
    """The values of a nomination by field."""
    return {name: getattr(record, name) for name in Nomination.__slots__}


def _refuse(errors: dict[str, str]) -> None:
    if errors:
        raise FieldError(errors)


def _film(dossier: FilmDossier) -> _Errors:
    yield from _wanted("title", dossier.title, "A film needs a title.")
    if dossier.year is not None and not _FIRST_YEAR <= dossier.year <= _LAST_YEAR:
        yield "year", f"{dossier.year} is not the year of a film."
    yield from _counted("running_time", dossier.running_time, least=1)
    for name in ("budget", "box_office"):
        money = getattr(dossier, name)
        if money is not None:
            yield from _counted(name, money.amount)


def _credit(record: Credit) -> _Errors:
    if not (record.name or record.credited_as).strip():
        yield "name", "A credit needs a name, or “Anonymous” as it is credited."
    if record.kind not in (PartyKind.PERSON, PartyKind.ORGANIZATION):
        yield "kind", "Only a person or an organization can be credited."


def _release(record: Release) -> _Errors:
    yield from _dated("date", record.date)


def _score(record: Score) -> _Errors:
    yield from _wanted("aggregator", record.aggregator, "Say whose score it is.")
    if not (math.isfinite(record.scale) and record.scale > 0):
        yield "scale", "A scale is a number above 0."
    elif not 0 <= record.value <= record.scale:
        yield "value", f"The value lies outside of 0 to {record.scale:g}."
    yield from _counted("reviews", record.reviews)
    if record.average is not None and not math.isfinite(record.average):
        yield "average", "This is not a number."


def _quote(record: Quote) -> _Errors:
    yield from _wanted("text", record.text, "A quote needs its words.")


def _ranking(record: Ranking) -> _Errors:
    yield from _wanted("source", record.source, "Say whose list it is.")
    for name in ("rank", "out_of", "voters"):
        yield from _counted(name, getattr(record, name), least=1)
    if record.rank is not None and record.out_of is not None and record.rank > record.out_of:
        yield "rank", f"A list of {record.out_of} has no place {record.rank}."


def _reference(record: Reference) -> _Errors:
    yield from _counted("number", record.number, least=1)
    if record.url and not record.url.lower().startswith(("http://", "https://")):
        yield "url", "An address begins with http:// or https://."


def _nomination(values: Mapping[str, Any]) -> _Errors:
    for name, sentence in _NEEDED.items():
        if name in values:
            yield from _wanted(name, values[name], sentence)
    yield from _dated("date", values.get("date", ""))
    for name in ("rank", "edition"):
        yield from _counted(name, values.get(name), least=1)
    for place, recipient in enumerate(values.get("recipients", ())):
        if not (recipient.name or recipient.credited_as).strip():
            yield f"recipients[{place}].name", "A recipient needs a name."


def _wanted(field: str, text: str, sentence: str) -> _Errors:
    if not text.strip():
        yield field, sentence


def _counted(field: str, number: int | None, least: int = 0) -> _Errors:
    if number is not None and not least <= number <= _LARGEST:
        yield field, f"This is a number from {least}."


def _dated(field: str, date: str) -> _Errors:
    try:
        if date:
            parse_edtf(date)
    except ValueError:
        yield field, f"“{date}” is not a possible date."


_NEEDED = {
    "award_body": "An award needs the name of who gives it.",
    "category": "An award needs its category.",
}
_LISTS: dict[str, Any] = {
    "credits": _credit,
    "releases": _release,
    "scores": _score,
    "quotes": _quote,
    "rankings": _ranking,
    "references": _reference,
}

"""A file's references under the numbers the catalog has for them."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flee_desktop.domain.dossier import FilmDossier, Reference

_CITED = re.compile(r"\[(\d+)\]")
_FACTS = ("credits", "releases", "scores", "quotes", "rankings", "nominations", "citations")


def under_known_numbers(new: FilmDossier, known: FilmDossier) -> FilmDossier:
    """The same dossier; a reference that the catalog has under another number has that number.

    A number without words means the same in both. A number that means something else gets the next free one.
    """
    numbers = _numbers(new, known)
    if all(old == now for old, now in numbers.items()):
        return new
    changed: dict[str, Any] = {name: _renumbered(getattr(new, name), numbers) for name in _FACTS}
    changed["references"] = tuple(
        replace(each, number=numbers.get(each.number, each.number)) for each in new.references
    )
    changed["sections"] = tuple(
        replace(each, paragraphs=tuple(_reworded(text, numbers) for text in each.paragraphs))
        for each in new.sections
    )
    return replace(new, **changed)


def _numbers(new: FilmDossier, known: FilmDossier) -> dict[int, int]:
    there = {each.number: each for each in known.references}
    by_words = {(each.text, each.url): each.number for each in reversed(known.references) if _says(each)}
    free = max((*there, *(each.number for each in new.references), 0)) + 1
    numbers: dict[int, int] = {}
    for each in new.references:
        had = there.get(each.number)
        same = had is None or not _says(had) or not _says(each) or had == each
        known_as = by_words.get((each.text, each.url)) if _says(each) else None
        if known_as is not None:
            numbers[each.number] = known_as
        elif same:
            numbers[each.number] = each.number
        else:
            numbers[each.number], free = free, free + 1
    return numbers


def _says(reference: Reference) -> bool:
    return bool(reference.text or reference.url)


def _renumbered(records: tuple[Any, ...], numbers: Mapping[int, int]) -> tuple[Any, ...]:
    return tuple(
        replace(record, references=tuple(numbers.get(number, number) for number in record.references))
        for record in records
    )


def _reworded(text: str, numbers: Mapping[int, int]) -> str:
    return _CITED.sub(lambda match: f"[{numbers.get(int(match[1]), int(match[1]))}]", text)

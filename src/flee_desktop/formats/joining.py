"""Films that several files tell of, as one dossier each: a table of people beside one of box office."""

from collections.abc import Sequence
from dataclasses import fields, replace

from flee_desktop.domain.dossier import Dossier, FilmDossier
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind


def join_films(groups: Sequence[Sequence[Dossier]]) -> list[tuple[Dossier, ...]]:
    """The dossiers of each file, where a film of a later file is merged into that of an earlier one.

    Two films are one when their titles are equal but for case and accents, and their years do not differ;
    with several such films, or references on both sides, nothing is joined.
    """
    joined: list[list[Dossier]] = []
    places: dict[str, list[tuple[int, int]]] = {}
    for dossiers in groups:
        kept: list[Dossier] = []
        joined.append(kept)
        own: list[tuple[str, tuple[int, int]]] = []
        for dossier in dossiers:
            place = _place(dossier, places, joined) if isinstance(dossier, FilmDossier) else None
            if place and isinstance(dossier, FilmDossier):
                group, at = place
                known = joined[group][at]
                joined[group][at] = merge(known, dossier) if isinstance(known, FilmDossier) else known
                continue
            if isinstance(dossier, FilmDossier):
                own.append((fold(dossier.title), (len(joined) - 1, len(kept))))
            kept.append(dossier)
        for title, at_place in own:  # films of one file are never joined with each other
            places.setdefault(title, []).append(at_place)
    return [tuple(kept) for kept in joined]


def merge(one: FilmDossier, other: FilmDossier) -> FilmDossier:
    """Both together: lists without repeats; of two values that differ the first, with a remark."""
    values: dict[str, object] = {}
    remarks: list[Remark] = []
    for field in fields(FilmDossier):
        first, second = getattr(one, field.name), getattr(other, field.name)
        if isinstance(first, tuple):
            values[field.name] = tuple(dict.fromkeys((*first, *second)))
        elif first in (None, "") or second in (None, "", first):
            values[field.name] = second if first in (None, "") else first
        elif field.name != "title":
            said = f"another of the files says {_said(second)}"
            remarks.append(Remark(field.name, RemarkKind.SUSPECT, said))
    merged = replace(one, **values)  # type: ignore[arg-type]
    return replace(merged, remarks=tuple(dict.fromkeys((*merged.remarks, *remarks))))


def _place(
    film: FilmDossier, places: dict[str, list[tuple[int, int]]], joined: Sequence[Sequence[Dossier]]
) -> tuple[int, int] | None:
    """Where the one film is that this may be."""
    found = [
        (group, at) for group, at in places.get(fold(film.title), ()) if _may_be(film, joined[group][at])
    ]
    return found[0] if len(found) == 1 else None


def _may_be(film: FilmDossier, known: Dossier) -> bool:
    return (
        isinstance(known, FilmDossier)
        and (film.year is None or known.year is None or film.year == known.year)
        and not (film.references and known.references)
    )


def _said(value: object) -> str:
    text = getattr(value, "text", None) or str(value)
    return f"“{text[:80]}”"

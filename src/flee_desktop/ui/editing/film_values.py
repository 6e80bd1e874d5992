"""A film's own facts and prose as fields of a form, and back into its dossier."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from flee_desktop.domain.dossier import (
    AlternativeTitle,
    FilmDossier,
    OpeningWeekend,
    Section,
    SectionKind,
)
from flee_desktop.domain.name_kinds import NameKind
from flee_desktop.ui.editing import kinds
from flee_desktop.ui.editing.form_fields import Fields, FormField

_ORIGINAL = "original title"
_OPENING = {"opening_gross": "gross", "opening_theaters": "theaters", "opening_average": "average"}
_MONEY_HINT = str(QT_TRANSLATE_NOOP("Editing", "with its currency, e.g. $3.4 million"))
_SEVERAL_HINT = str(QT_TRANSLATE_NOOP("Editing", "One; another"))

FILM_FIELDS: Fields = (
    FormField("title", str(QT_TRANSLATE_NOOP("Editing", "Title"))),
    FormField("original_title", str(QT_TRANSLATE_NOOP("Editing", "Original title"))),
    FormField("year", str(QT_TRANSLATE_NOOP("Editing", "Year")), kinds.YEAR),
    FormField("running_time", str(QT_TRANSLATE_NOOP("Editing", "Running time (minutes)")), kinds.WHOLE),
    FormField("type", str(QT_TRANSLATE_NOOP("Editing", "Type"))),
    FormField(
        "genres",
        str(QT_TRANSLATE_NOOP("Editing", "Genres")),
        kinds.NAMES,
        (NameKind.GENRE,),
        hint=_SEVERAL_HINT,
    ),
    FormField(
        "countries",
        str(QT_TRANSLATE_NOOP("Editing", "Countries")),
        kinds.NAMES,
        (NameKind.COUNTRY,),
        hint=_SEVERAL_HINT,
    ),
    FormField(
        "languages",
        str(QT_TRANSLATE_NOOP("Editing", "Languages")),
        kinds.NAMES,
        (NameKind.LANGUAGE,),
        hint=_SEVERAL_HINT,
    ),
    FormField("summary", str(QT_TRANSLATE_NOOP("Editing", "Summary"))),
    FormField("budget", str(QT_TRANSLATE_NOOP("Editing", "Budget")), kinds.MONEY, hint=_MONEY_HINT),
    FormField("box_office", str(QT_TRANSLATE_NOOP("Editing", "Box office")), kinds.MONEY, hint=_MONEY_HINT),
    FormField(
        "opening_gross", str(QT_TRANSLATE_NOOP("Editing", "Opening weekend")), kinds.MONEY, hint=_MONEY_HINT
    ),
    FormField("opening_theaters", str(QT_TRANSLATE_NOOP("Editing", "Theaters at the opening")), kinds.WHOLE),
    FormField(
        "opening_average",
        str(QT_TRANSLATE_NOOP("Editing", "Average per theater")),
        kinds.MONEY,
        hint=_MONEY_HINT,
    ),
)
SECTION_LABELS: dict[SectionKind, Any] = {
    SectionKind.LEAD: QT_TRANSLATE_NOOP("Editing", "Introduction"),
    SectionKind.SYNOPSIS: QT_TRANSLATE_NOOP("Editing", "Synopsis"),
    SectionKind.PRODUCTION: QT_TRANSLATE_NOOP("Editing", "Production"),
    SectionKind.RELEASE: QT_TRANSLATE_NOOP("Editing", "Release"),
    SectionKind.RECEPTION: QT_TRANSLATE_NOOP("Editing", "Critical reception"),
    SectionKind.ACCOLADES: QT_TRANSLATE_NOOP("Editing", "Accolades"),
}
PROSE_FIELDS: Fields = tuple(
    FormField(kind.value, str(SECTION_LABELS[kind]), kinds.PROSE) for kind in SectionKind
)


def film_values(dossier: FilmDossier) -> dict[str, Any]:
    """The facts by field."""
    opening = dossier.opening_weekend
    own = {field.name: getattr(dossier, field.name, None) for field in FILM_FIELDS}
    return own | {
        "original_title": _original_title(dossier),
        **{name: getattr(opening, part) if opening else None for name, part in _OPENING.items()},
    }


def prose_values(dossier: FilmDossier) -> dict[str, Any]:
    """The paragraphs by kind of section; those of several sections of a kind follow each other."""
    return {
        kind.value: tuple(
            paragraph
            for section in dossier.sections
            if section.kind is kind
            for paragraph in section.paragraphs
        )
        for kind in SectionKind
    }


def with_facts(dossier: FilmDossier, values: Mapping[str, Any]) -> FilmDossier:
    """The dossier with these facts; what a reader said of those it had goes with them.

    Raises ValueError for figures of an opening weekend without its gross, naming the field that is missing.
    """
    own = {name: value for name, value in values.items() if name not in (*_OPENING, "original_title")}
    titles, opening, changed = dossier.alternative_titles, dossier.opening_weekend, _others(dossier, own)
    if "original_title" in values:
        titles = _with_original(titles, values["original_title"])
    if not values.keys().isdisjoint(_OPENING):
        opening = _opening(film_values(dossier) | dict(values))
        changed |= _others(dossier, {"opening_weekend": opening})
    remarks = tuple(remark for remark in dossier.remarks if remark.field not in changed)
    return replace(dossier, **own, alternative_titles=titles, opening_weekend=opening, remarks=remarks)


def with_prose(dossier: FilmDossier, values: Mapping[str, Any]) -> FilmDossier:
    """The dossier with these paragraphs; sections that are not named stay as they are."""
    sections = [section for section in dossier.sections if section.kind.value not in values]
    sections += [
        Section(kind=SectionKind(name), paragraphs=paragraphs)
        for name, paragraphs in values.items()
        if paragraphs
    ]
    order = list(SectionKind)
    return replace(dossier, sections=tuple(sorted(sections, key=lambda each: order.index(each.kind))))


def _others(dossier: FilmDossier, values: Mapping[str, Any]) -> set[str]:
    """The fields that have another value now."""
    return {name for name, value in values.items() if value != getattr(dossier, name)}


def _original_title(dossier: FilmDossier) -> str:
    return next((each.title for each in dossier.alternative_titles if each.kind == _ORIGINAL), "")


def _with_original(titles: tuple[AlternativeTitle, ...], title: str) -> tuple[AlternativeTitle, ...]:
    """The titles with this one in the place of the original title; "" takes it away."""
    first = next((each for each in titles if each.kind == _ORIGINAL), None)
    if first is None:
        return (*titles, AlternativeTitle(title=title, kind=_ORIGINAL)) if title else titles
    changed = (replace(first, title=title),) if title else ()
    place = titles.index(first)
    return (*titles[:place], *changed, *titles[place + 1 :])


def _opening(values: Mapping[str, Any]) -> OpeningWeekend | None:
    gross = values["opening_gross"]
    if gross is None and (values["opening_theaters"] is not None or values["opening_average"] is not None):
        raise ValueError("opening_gross")
    if gross is None:
        return None
    return OpeningWeekend(gross=gross, theaters=values["opening_theaters"], average=values["opening_average"])

"""The facts of a film as labels and values, with what stands behind each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flee_desktop.domain.dossier import AlternativeTitle, Credit, FilmDossier, Money, OpeningWeekend
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.ui.locale_text import show_money
from flee_desktop.ui.reading.dossier_labels import film_field_label
from flee_desktop.ui.reading.sentence_case import sentence_case

_FACTS = (
    "alternative_titles",
    "type",
    "genres",
    "running_time",
    "countries",
    "languages",
    "budget",
    "box_office",
    "opening_weekend",
)
translate = QCoreApplication.translate

# The credits a film is introduced with, by their role; several roles may share a label.
_KEY_ROLES: dict[str, Any] = {
    "director": QT_TRANSLATE_NOOP("FilmFacts", "Directed by"),
    "screenplay": QT_TRANSLATE_NOOP("FilmFacts", "Written by"),
    "screenwriter": QT_TRANSLATE_NOOP("FilmFacts", "Written by"),
    "writer": QT_TRANSLATE_NOOP("FilmFacts", "Written by"),
    "producer": QT_TRANSLATE_NOOP("FilmFacts", "Produced by"),
    "cinematographer": QT_TRANSLATE_NOOP("FilmFacts", "Cinematography"),
    "editor": QT_TRANSLATE_NOOP("FilmFacts", "Edited by"),
    "composer": QT_TRANSLATE_NOOP("FilmFacts", "Music by"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a form."""

    label: str
    value: str
    detail: str = ""
    references: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()


def film_facts(dossier: FilmDossier) -> tuple[Fact, ...]:
    """Titles, kind, length and origin; what is not known has no row."""
    minutes = dossier.running_time
    values = {
        "type": sentence_case(dossier.type),
        "genres": ", ".join(dossier.genres),
        "running_time": "" if minutes is None else translate("FilmFacts", "%n minute(s)", "", minutes),
        "countries": ", ".join(dossier.countries),
        "languages": ", ".join(dossier.languages),
    }
    titles = (_title_fact(title, dossier) for title in dossier.alternative_titles)
    return (*titles, *_present(dossier, values))


def lost_facts(dossier: FilmDossier) -> tuple[Remark, ...]:
    """Why a fact has no row: the source had it once. What is lost of other parts is told beside them."""
    lost = (remark for remark in dossier.remarks if remark.kind is RemarkKind.LOST)
    return tuple(remark for remark in lost if remark.field in _FACTS)


def money_facts(dossier: FilmDossier) -> tuple[Fact, ...]:
    """Budget, box office and the opening weekend."""
    opening = dossier.opening_weekend
    values = {
        "budget": _money(dossier.budget),
        "box_office": _money(dossier.box_office),
        "opening_weekend": _money(opening.gross if opening else None),
    }
    details = {"opening_weekend": _theaters(opening)}
    return tuple(_present(dossier, values, details))


def key_credits(dossier: FilmDossier) -> tuple[Fact, ...]:
    """Who directed, wrote, produced, shot, cut and scored it."""
    parts: dict[str, list[Credit]] = {label: [] for label in _KEY_ROLES.values()}
    for credit in dossier.credits:
        label = _KEY_ROLES.get(credit.role.casefold())
        if label is not None:
            parts[label].append(credit)
    return tuple(_credit_fact(label, part) for label, part in parts.items() if part)


def _credit_fact(label: str, credits_: list[Credit]) -> Fact:
    names = ", ".join(dict.fromkeys(credit.name or credit.credited_as for credit in credits_))
    references = dict.fromkeys(number for credit in credits_ for number in credit.references)
    remarks = (remark for credit in credits_ for remark in credit.remarks if remark.field == "role")
    return Fact(translate("FilmFacts", label), names, "", tuple(references), _joined(remarks))


def _title_fact(title: AlternativeTitle, dossier: FilmDossier) -> Fact:
    label = sentence_case(title.kind) or translate("FilmFacts", "Also known as")
    if title.kind == "original title":
        label = translate("FilmFacts", "Original title")
    return Fact(label, title.title, title.language, *_behind(dossier, "alternative_titles"))


def _present(
    dossier: FilmDossier, values: dict[str, str], details: dict[str, str] | None = None
) -> Iterator[Fact]:
    for name, value in values.items():
        if value:
            detail = (details or {}).get(name, "")
            yield Fact(film_field_label(name), value, detail, *_behind(dossier, name))


def _behind(dossier: FilmDossier, field: str) -> tuple[tuple[int, ...], tuple[Remark, ...]]:
    cited = (citation.references for citation in dossier.citations if citation.field == field)
    remarks = (remark for remark in dossier.remarks if remark.field == field)
    return next(cited, ()), tuple(remark for remark in remarks if remark.kind is not RemarkKind.LOST)


def _joined(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """One remark of each kind, with all the reasons."""
    reasons: dict[RemarkKind, list[str]] = {}
    for remark in remarks:
        told = reasons.setdefault(remark.kind, [])
        if remark.text not in told:
            told.append(remark.text)
    return tuple(Remark("", kind, " ".join(told)) for kind, told in reasons.items())


def _theaters(opening: OpeningWeekend | None) -> str:
    if opening is None:
        return ""
    parts = []
    if opening.theaters is not None:
        parts.append(translate("FilmFacts", "%n theater(s)", "", opening.theaters))
    if opening.average is not None:
        parts.append(translate("FilmFacts", "%1 per theater").replace("%1", show_money(opening.average)))
    return " · ".join(parts)


def _money(money: Money | None) -> str:
    return "" if money is None else show_money(money)

"""Where a dossier cites its references: in its facts, its records, its awards and its prose."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from flee_desktop.domain.dossier import FilmDossier, SectionKind

_T = TypeVar("_T")
_CITATION = re.compile(r"\[(\d{1,4})\]")


class _Citing(Protocol):
    @property
    def references(self) -> tuple[int, ...]: ...


@dataclass(slots=True)
class ReferenceUses:
    """What one reference stands behind, each in the order of the dossier, without repeats."""

    fields: list[str] = field(default_factory=list)  # of the film itself: "running_time"
    sections: list[SectionKind] = field(default_factory=list)
    records: list[str] = field(default_factory=list)  # credits, releases, scores, quotes, rankings, by name
    awards: int = 0


def split_citations(text: str) -> Iterator[str | int]:
    """The prose as pieces: text as it is, and the number of each `[14]`."""
    end = 0
    for match in _CITATION.finditer(text):
        if match.start() > end:
            yield text[end : match.start()]
        yield int(match.group(1))
        end = match.end()
    if end < len(text):
        yield text[end:]


def reference_uses(dossier: FilmDossier) -> dict[int, ReferenceUses]:
    """Every reference that is listed or cited, by number, in ascending order."""
    uses = {reference.number: ReferenceUses() for reference in dossier.references}
    for citation in dossier.citations:
        for number in citation.references:
            _note(uses.setdefault(number, ReferenceUses()).fields, citation.field)
    for section in dossier.sections:
        for number in _cited(section.paragraphs):
            _note(uses.setdefault(number, ReferenceUses()).sections, section.kind)
    for name, record in _named_records(dossier):
        for number in record.references:
            _note(uses.setdefault(number, ReferenceUses()).records, name)
    for nomination in dossier.nominations:
        for number in set(nomination.references):
            uses.setdefault(number, ReferenceUses()).awards += 1
    return dict(sorted(uses.items()))


def _named_records(dossier: FilmDossier) -> Iterator[tuple[str, _Citing]]:
    yield from ((credit.credited_as or credit.name, credit) for credit in dossier.credits)
    yield from ((_first(r.venue, *r.distributors, r.territory, r.date_text), r) for r in dossier.releases)
    yield from ((score.aggregator, score) for score in dossier.scores)
    yield from ((quote.speaker, quote) for quote in dossier.quotes)
    yield from ((ranking.source, ranking) for ranking in dossier.rankings)


def _cited(paragraphs: Iterable[str]) -> Iterator[int]:
    return (piece for text in paragraphs for piece in split_citations(text) if isinstance(piece, int))


def _first(*names: str) -> str:
    return next(filter(None, names), "")


def _note(notes: list[_T], note: _T) -> None:
    if note not in notes:
        notes.append(note)

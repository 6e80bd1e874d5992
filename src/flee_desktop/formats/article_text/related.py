"""What stands after the awards: extracts on related works and people, and leftovers of templates."""

import re

from flee_desktop.domain.dossier import RelatedWork
from flee_desktop.formats.article.citations import without_citations

_ASIDE = re.compile(r" ?\([^()]{0,300}\)")
_CEREMONY = re.compile(
    r"The (\d{1,3}(?:st|nd|rd|th) [^,.]{3,120}?)(?:,| were | was | honou?red | took place )"
)
_HELD = re.compile(r"\b(?:given|held|took place|presented|announced)\b[^.]{0,60}?\b((?:19|20)\d{2})\b")
_DEFINITION = re.compile(r"(.{1,150}?) (?:is|was|are|were) an? (?:upcoming )?(?:(\d{4}) )?([^.]{2,400})")
_LEFTOVER = re.compile(r"\{\{.*|\}\}.*|:.{0,80}|\(.{0,20}\)|\|.*|\[\[.*")
# What a subject is, by the words that define it. The first line that fits.
_TRADES = (
    r"actor|actress|filmmaker|director|producer|writer|screenwriter|singer|musician|composer|animator"
    r"|cinematographer|editor|journalist|artist|politician|author|comedian|novelist|poet"
)
_KINDS: tuple[tuple[str, str], ...] = (
    (_TRADES, "person"),
    (r"studio|company|distributor|broadcaster|publisher|corporation|network", "company"),
    (r"festival|awards? ceremony|ceremony", "ceremony"),
    (r"series|miniseries|novel|book|album|song|play|musical|video game", "work"),
    (r"films?", "film"),
)
_COMPILED = tuple((re.compile(rf"\b(?:{words})\b"), kind) for words, kind in _KINDS)


def is_leftover(text: str) -> bool:
    """Whether a line is the residue of a page template, such as `{{cite web}}` or `(help)`."""
    return len(text) < 300 and _LEFTOVER.fullmatch(text) is not None


def read_related(text: str) -> RelatedWork | None:
    """The subject of an extract, from its first sentence; None when it defines none."""
    opening = _ASIDE.sub("", without_citations(text[:1500]))
    ceremony = _CEREMONY.match(opening)
    if ceremony:
        held = _HELD.search(opening)
        return RelatedWork(
            title=ceremony.group(1), kind="ceremony", year=int(held.group(1)) if held else None
        )
    match = _DEFINITION.match(opening)
    if match is None:
        return None
    title, year, words = match.groups()
    kind = "film" if year and re.search(r"\bfilm\b", words) else _kind(words)
    return (
        RelatedWork(title=title.strip(' "“”'), kind=kind, year=int(year) if year else None) if kind else None
    )


def _kind(words: str) -> str:
    """The kind of the words that define the subject; a maker of films before a film."""
    head = re.split(r" who | which | that | by | directed | based | about ", words, maxsplit=1)[0]
    found = {kind for pattern, kind in _COMPILED if pattern.search(head)}
    return next((kind for _, kind in _KINDS if kind in found), "")

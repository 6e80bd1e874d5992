"""Which section each paragraph belongs to. The flattened text has no headings, so wording decides.

Sections come in a fixed order; each paragraph is weighed against each section, and the best way to
lay the paragraphs out in that order wins.
"""

import re
from collections.abc import Sequence

from flee_desktop.domain.dossier import Section, SectionKind
from flee_desktop.formats.article.blocks import Paragraph

_ORDER = tuple(SectionKind)
_LONGEST = 5000  # characters of a paragraph that are weighed
_MOST = 20_000  # paragraphs; a text with more is no article, and all of it is kept as its lead
_CUES: dict[SectionKind, re.Pattern[str]] = {
    kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for kind, words in {
        SectionKind.LEAD: r"is an? (?:upcoming )?\d{4}|the film|the story of|follows",
        SectionKind.SYNOPSIS: r"he|she|they|his|her|their|him|them|himself|herself",
        SectionKind.PRODUCTION: (
            r"announced|filming|filmed|shot|photography|production|produced|screenplay|script|developed"
            r"|development|casting|cast|voice|voices|animators?|animation team|directed|wrote|written"
            r"|location|composed|composer|soundtrack|score by|budget|camera|editing|credited|joined"
            r"|inspired|studio"
        ),
        SectionKind.RELEASE: (
            r"premiered?|released?|theatrical(?:ly)?|theaters?|theatres?|cinemas?|distribution|distributors?"
            r"|rights|streaming|opening weekend|grossed|box office|earned|home media|dvd|blu-ray"
            r"|trailer|screened|hulu|netflix|digital|expansion|weekend|rated"
        ),
        SectionKind.RECEPTION: (
            r"rotten tomatoes|metacritic|critics?|critical|reviews?|reviewed|rating|acclaim|praised|consensus"
            r"|cinemascore|ranked|top-ten|listed|favorite|calling it|stars?|best films?|audiences|poll"
        ),
        SectionKind.ACCOLADES: (
            r"won|win|wins|nominated|nominations?|nominee|awards?|prize|accolades|runner-up|festival|entry"
            r"|shortlisted|honou?red"
        ),
    }.items()
}
_TELLS_A_STORY = re.compile(
    r"\[\d+\]|\b(?:the film|film's|films?|released|announced|premiered|director|critics|award|cast"
    r"|credited)\b",
    re.IGNORECASE,
)
_SUMMARY_LENGTH = 4  # paragraphs of a usual lead


def lay_out(paragraphs: Sequence[Paragraph]) -> list[tuple[SectionKind, Paragraph]]:
    """Each paragraph before the awards with its section; sections never go backwards."""
    if not paragraphs or len(paragraphs) > _MOST:
        return [(SectionKind.LEAD, paragraph) for paragraph in paragraphs]
    best: list[dict[SectionKind, tuple[float, SectionKind]]] = []
    for index, paragraph in enumerate(paragraphs):
        weights = _weigh(paragraph.text[:_LONGEST], index, len(paragraphs))
        best.append({kind: _best_before(best, kind, weights[kind]) for kind in _ORDER})
    return list(zip(_trace(best), paragraphs, strict=True))


def to_sections(laid_out: Sequence[tuple[SectionKind, Paragraph]]) -> tuple[Section, ...]:
    """The laid-out paragraphs as sections, in reading order, citations kept."""
    texts = {kind: tuple(par.text for found, par in laid_out if found is kind) for kind in SectionKind}
    return tuple(Section(kind=kind, paragraphs=found) for kind, found in texts.items() if found)


def _best_before(
    best: list[dict[SectionKind, tuple[float, SectionKind]]], kind: SectionKind, weight: float
) -> tuple[float, SectionKind]:
    if not best:
        return (weight if kind is SectionKind.LEAD else weight - 100.0), kind
    earlier = _ORDER[: _ORDER.index(kind) + 1]
    # Between equals the earlier section goes on: a new one begins with a paragraph that speaks for it.
    before = max(earlier, key=lambda other: (best[-1][other][0], -_ORDER.index(other)))
    return best[-1][before][0] + weight, before


def _trace(best: list[dict[SectionKind, tuple[float, SectionKind]]]) -> list[SectionKind]:
    kind = max(_ORDER, key=lambda last: best[-1][last][0])
    kinds = []
    for step in reversed(best):
        kinds.append(kind)
        kind = step[kind][1]
    return kinds[::-1]


def _weigh(text: str, index: int, count: int) -> dict[SectionKind, float]:
    """How well a paragraph suits each section: distinct cue words, and what speaks against."""
    weights = {
        kind: float(min(len(set(map(str.lower, cue.findall(text)))), 6)) for kind, cue in _CUES.items()
    }
    strange = len(_TELLS_A_STORY.findall(text))
    weights[SectionKind.SYNOPSIS] = weights[SectionKind.SYNOPSIS] + 3.0 if not strange else 2.0 - strange
    weights[SectionKind.LEAD] += 20.0 if index == 0 else 2.0 - max(0, index - _SUMMARY_LENGTH + 1) * 2.0
    weights[SectionKind.ACCOLADES] += 2.0 * (index + 1) / count - 1.0
    return weights

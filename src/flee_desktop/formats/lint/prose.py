"""Prose against table: prizes that no row has, places and results that the rows do not have."""

import re
from collections.abc import Iterator, Sequence

from flee_desktop.domain.dossier import FilmDossier, Nomination, SectionKind
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result
from flee_desktop.formats.article.blocks import Paragraph
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.article.prose import Prose
from flee_desktop.formats.lint.finding import Finding, FindingKind, at_rows

_CAPITAL = r"[^\W\d_a-z][\w'’.-]*"
_JOIN = r"(?:of|for|de|du|des|la|the|at|in|and|&|on|–|-)"
_PRIZE = re.compile(
    r"\b(?:won|wins|received|receives|earned|(?:was|were) awarded|took home|garnered) "
    r"(?:the |a |an |its |their )?"
    rf"((?:{_CAPITAL} (?:{_JOIN} ){{0,2}}){{1,8}}(?:Award|Prize|Prix|Medal|Trophy|Bear|Lion|Palm|Mention))"
    rf"(?!s?\w)(?: for ((?:{_CAPITAL}(?: |(?=[,.;])))(?:[\w'’–-]+ ?){{0,8}}))?"
)
_PLACED = re.compile(
    r"\b(first|second|third)[ -]runner[ -]?up\b(?:[^.;]{0,40}? for (?:the )?([^.,;\[]{3,120}))?"
)
_PLACES = {"first": 2, "second": 3, "third": 4}
_ABOUT = (SectionKind.LEAD, SectionKind.RECEPTION, SectionKind.ACCOLADES, SectionKind.RELEASE)
_SMALL = "the of for de du des la a an at in and on award awards prize best"
_SMALL_WORDS = frozenset(_SMALL.split())
_ENTER = "Look it up and enter it as an award, or change the sentence."


def prose_against_table(film: FilmDossier) -> Iterator[Finding]:
    """Prizes and places that the prose states and the awards do not."""
    stated = [_words(f"{row.award_body} {row.category} {row.canonical_category}") for row in film.nominations]
    for kind, number, text in _paragraphs(film):
        where = f"{kind.value}, paragraph {number}"
        for match in _PRIZE.finditer(text):
            yield from _prize(match, where, stated, film.nominations)
        for match in _PLACED.finditer(text):
            yield from _place(match, where, film.nominations)


def _paragraphs(film: FilmDossier) -> Iterator[tuple[SectionKind, int, str]]:
    for section in film.sections:
        if section.kind in _ABOUT:
            laid_out = tuple(
                (section.kind, Paragraph(at, text)) for at, text in enumerate(section.paragraphs, 1)
            )
            for sentence in Prose(film.title, laid_out).sentences():
                yield section.kind, sentence.line, without_citations(sentence.text)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(text).replace("'", ""))) - _SMALL_WORDS


def _prize(
    match: re.Match[str], where: str, stated: Sequence[frozenset[str]], rows: Sequence[Nomination]
) -> Iterator[Finding]:
    prize, category = match.group(1).strip(), (match.group(2) or "").strip()
    named, honored = _words(prize), _words(category)
    about = [at for at, words in enumerate(stated) if _same_award(named, words)]
    if not about:
        said = f"“{match.group().strip()}” is in no row of the awards"
        yield Finding(FindingKind.PROSE_ONLY, where, said, _ENTER)
        return
    meant = [at for at in about if honored and honored <= stated[at]]
    if meant and all(rows[at].result is Result.NOMINATED for at in meant):
        numbers = tuple(at + 1 for at in meant)
        said = f"“{match.group().strip()}”, but {at_rows(numbers)} says nominated"
        yield Finding(FindingKind.CONTRADICTION, where, said, "Find out which is right.", numbers)


def _same_award(named: frozenset[str], stated: frozenset[str]) -> bool:
    """Whether a row is of the prize: all words of its name are the row's, but perhaps for one."""
    missing = {
        word for word in named - stated if word.removesuffix("s") not in stated and f"{word}s" not in stated
    }
    return not missing or (len(named) >= 4 and len(missing) == 1)


def _place(match: re.Match[str], where: str, rows: Sequence[Nomination]) -> Iterator[Finding]:
    place, category = _PLACES[match.group(1)], fold((match.group(2) or "").strip())
    placed = [at for at, row in enumerate(rows) if row.result is Result.RUNNER_UP]
    meant = [at for at in placed if _may_mean(category, fold(rows[at].category))]
    wrong = tuple(at + 1 for at in meant if rows[at].rank not in (place, None))
    unplaced = tuple(at + 1 for at in meant if rows[at].rank is None)
    said = f"the prose says “{match.group().strip()}”, which is place {place}"
    if not meant:
        yield Finding(FindingKind.PROSE_ONLY, where, f"{said}; no row is a runner-up for it", _ENTER)
    elif wrong:
        text = f"{said}; {at_rows(wrong)} has another place"
        yield Finding(FindingKind.CONTRADICTION, where, text, "Find out which is right.", wrong)
    elif unplaced and len(meant) == 1:
        text = f"{said}; {at_rows(unplaced)} has no place"
        yield Finding(FindingKind.GAP, where, text, "Enter the place.", unplaced)


def _may_mean(said: str, category: str) -> bool:
    return not said or category in said or said in category

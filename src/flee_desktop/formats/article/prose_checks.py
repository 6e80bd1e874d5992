"""What the prose says of awards that the table does not: editions, places, awards the table lacks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from flee_desktop.domain.dossier import Nomination, SectionKind
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.article.prose import Prose

_ORDINAL_NAME = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th) ([^\W\d_a-z][\w'’]*(?: [^\W\d_a-z][\w'’]*){0,6})")
_PLACED = re.compile(r"\b(first|second|third)[ -]runner[ -]?up for the ([^.,;\[]{3,120})")
_MOST_SENTENCES = 500  # of accolades prose; no article has more
_PLACES = {"first": 2, "second": 3, "third": 4}
_WON = re.compile(r"\bwon (?:the |The )?([^.,;]{3,80}? Award) for ([^.;]{3,120}?) in (\d{4})\b")


def with_editions(nominations: Sequence[Nomination], prose: Prose) -> tuple[Nomination, ...]:
    """Give a row the edition the prose names ("at the 49th Annie Awards"), where only one can be meant."""
    editions: dict[str, set[int]] = {}
    for sentence in prose.sentences():
        for match in _ORDINAL_NAME.finditer(without_citations(sentence.text)):
            editions.setdefault(fold(match.group(2)), set()).add(int(match.group(1)))
    dates: dict[str, set[str]] = {}
    for nomination in nominations:
        dates.setdefault(fold(nomination.award_body), set()).add(nomination.date)
    single = {
        body: next(iter(numbers))
        for body, numbers in editions.items()
        if len(numbers) == 1 and len(dates.get(body, ())) == 1
    }
    return tuple(
        _with_edition(nomination, single.get(fold(nomination.award_body))) for nomination in nominations
    )


def with_places(nominations: Sequence[Nomination], prose: Prose) -> tuple[Nomination, ...]:
    """Give a runner-up row the place the prose states, where one row alone has that category."""
    listed = list(nominations)
    for sentence in prose.sentences():
        for match in _PLACED.finditer(without_citations(sentence.text)):
            at = [index for index, row in enumerate(listed) if _is_placed(row, match.group(2))]
            if len(at) == 1:
                said = f"the prose says “{match.group(1)} runner-up”"
                remarks = (*listed[at[0]].remarks, Remark("rank", RemarkKind.DERIVED, said))
                listed[at[0]] = replace(listed[at[0]], rank=_PLACES[match.group(1)], remarks=remarks)
    return tuple(listed)


def awards_in_prose_only(nominations: Sequence[Nomination], prose: Prose) -> Iterator[tuple[int, str]]:
    """Awards the accolades prose says were won, of bodies no row names: the line, and what it says."""
    bodies = {fold(row.award_body).removesuffix("s") for row in nominations}
    for sentence in islice(prose.sentences(SectionKind.ACCOLADES), _MOST_SENTENCES):
        for match in _WON.finditer(without_citations(sentence.text)):
            award, category, year = match.groups()
            known = any(body and (body in fold(award) or fold(award) in body) for body in bodies)
            if not known and not re.search(r"\bor\b|\band\b", award):
                yield sentence.line, f"{award} ({category}, {year}, won)"


def _with_edition(nomination: Nomination, edition: int | None) -> Nomination:
    if edition is None or nomination.edition is not None:
        return nomination
    remark = Remark("edition", RemarkKind.DERIVED, f"the prose names edition {edition}")
    return replace(nomination, edition=edition, remarks=(*nomination.remarks, remark))


def _is_placed(row: Nomination, category: str) -> bool:
    return (
        row.result is Result.RUNNER_UP and row.rank is None and fold(row.category) == fold(category.strip())
    )

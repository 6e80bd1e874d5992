"""Small hints from wording: does a text read like an award body, a category or a recipient?"""

import re
from functools import lru_cache

from flee_desktop.domain.countries import country_named
from flee_desktop.domain.folding import fold
from flee_desktop.formats.article.cells import same_title
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.article.columns import Role

Hints = dict[Role, float]

_LONGEST = 400  # characters looked at
# What the folded text has, and what that says for (or against) a role.
_BODY_END = (
    r"(?:awards|festival|society|association|circle|guild|academy|critics|online|board of review|honors"
    r"|honours|institute|union|federation|council|league|bafta|oscars)(?: of .*)?$"
)
_CATEGORY_START = (
    r"^(?:best|outstanding|most|top|favou?rite|excellence|achievement|audience|jury|breakthrough|breakout"
    r"|choice|promising|special|grand (?:prix|prize|jury)|golden|silver|palme|(?:film|movie|song) of)\b"
)
_CRAFTS = (
    r"\b(?:actor|actress|director|direction|directing|screenplay|writing|cinematography|editing|score|song"
    r"|documentary|feature|picture|performance|ensemble|costume|makeup|effects|sound|design|newcomer|debut"
    r"|animated|animation|film|movie|music|star|production|language|soundtrack|producer|comedy|drama|villain|short)\b"
)
_CUES: tuple[tuple[str, Hints], ...] = (
    (_BODY_END, {Role.BODY: 2.5, Role.CATEGORY: -2.0, Role.RECIPIENT: -1.5}),
    (
        r"\b(?:film|movie) (?:festival|awards?|critics|academy|institute)\b",
        {Role.BODY: 1.5, Role.RECIPIENT: -1.5},
    ),
    (r"\baward$", {Role.BODY: 1.0, Role.CATEGORY: 1.0, Role.RECIPIENT: -2.0}),
    (r"^\d+(?:st|nd|rd|th)\b", {Role.BODY: 2.5, Role.CATEGORY: -1.0, Role.RECIPIENT: -1.5}),
    (r"\b(?:awards?|prize|mention) for\b", {Role.CATEGORY: 2.5, Role.BODY: -2.5, Role.RECIPIENT: -2.5}),
    (_CATEGORY_START, {Role.CATEGORY: 2.5, Role.BODY: -1.5, Role.RECIPIENT: -2.5}),
    (r"\b(?:prize|of the year|mention|competition|category)\b", {Role.CATEGORY: 2.0, Role.RECIPIENT: -2.0}),
    (_CRAFTS, {Role.CATEGORY: 1.5, Role.RECIPIENT: -1.5}),
    (r"^[\"'].*[\"']$", {Role.RECIPIENT: 2.0, Role.BODY: -2.0, Role.CATEGORY: -1.5}),
    (r"^(?:cast|the cast|ensemble cast|herself|himself)\b", {Role.RECIPIENT: 2.5, Role.BODY: -2.0}),
)
_COMPILED = tuple((re.compile(pattern), hints) for pattern, hints in _CUES)
_THE_FILM: Hints = {Role.RECIPIENT: 5.0, Role.FILM: 5.0, Role.CATEGORY: -4.0, Role.BODY: -4.0}
_A_COUNTRY: Hints = {Role.RECIPIENT: 3.0, Role.CATEGORY: -2.0, Role.BODY: -1.0}
NAME_HINTS: Hints = {Role.RECIPIENT: 2.0, Role.CATEGORY: -1.0, Role.BODY: -1.0}
_ONLY_THE_TITLE = -3.0  # a text that is not the film's title, in the column of the film
_NAME = re.compile(
    r"[^\W\d_a-z][\w.'’-]*(?: (?:[^\W\d_a-z][\w.'’-]*|de|la|der|den|van|von|di|da|du|del|al|bin|y)){1,4}"
)
_JOIN = re.compile(r", and |, | and | & |;")
_ASIDE = re.compile(r" ?\([^()]{0,60}\)")
_PART = re.compile(r" (?:as|for) .{1,80}$")


@lru_cache(maxsize=20_000)
def wording_hints(text: str, title: str) -> Hints:
    """How well a text cell suits each role; 0 says nothing, 2 and more is plain."""
    bare = without_citations(text[:_LONGEST])
    hints: Hints = {Role.FILM: _ONLY_THE_TITLE}
    if same_title(text, title):
        return _THE_FILM
    plain = _ASIDE.sub("", bare)
    folded = fold(plain)
    _add(hints, *(found for pattern, found in _COMPILED if pattern.search(folded)))
    if country_named(bare):
        _add(hints, _A_COUNTRY)
    elif _are_names(plain) and hints.get(Role.RECIPIENT, 0.0) >= 0:
        _add(hints, NAME_HINTS)
    return hints


@lru_cache(maxsize=20_000)
def reads_like_names(text: str) -> bool:
    """Whether a text has the form of names and nothing in its wording says that it is anything else."""
    plain = _ASIDE.sub("", without_citations(text[:_LONGEST]))
    folded = fold(plain)
    cued = any(pattern.search(folded) for pattern, _hints in _COMPILED)
    return not cued and not country_named(plain) and _are_names(plain)


def _add(hints: Hints, *more: Hints) -> None:
    for found in more:
        for role, weight in found.items():
            hints[role] = hints.get(role, 0.0) + weight


def _are_names(text: str) -> bool:
    return all(_NAME.fullmatch(part.strip()) for part in _JOIN.split(_PART.sub("", text)))

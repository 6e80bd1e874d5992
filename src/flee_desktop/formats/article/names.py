"""Lists of names in one text: who is in it, in which part, and what kind of party each is."""

import re

from flee_desktop.domain.countries import country_named
from flee_desktop.domain.dossier import PartyKind, Recipient
from flee_desktop.formats.article.cells import is_blank, same_title
from flee_desktop.formats.article.citations import without_citations

_NEWLINE = "\n"
_CAPITAL = r"(?=[^\W\d_a-z]|[\d\"“(])"
_SEPARATOR = re.compile(rf" and ?, ?|, ?(?:and )?{_CAPITAL}|;| (?:and|&) {_CAPITAL}| / ")
_PROTECTED = re.compile(r"\([^()]*\)|\"[^\"]*\"|“[^”]*”")
_SUFFIXES = frozenset(
    {"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "M.D.", "PhD", "Ph.D.", "Inc.", "Inc", "Ltd.", "LLC"}
)
_ROLE = re.compile(r"([^()]+) \(([^()]+)\)")
_PART = re.compile(r"(.+?) (?:as [^\W\d_a-z].*|for [\"“].*)")
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_GROUP = re.compile(
    r"(?:the )?(?:entire |full |ensemble |voice )*(?:cast|ensemble|crew|filmmakers|team)\b", re.IGNORECASE
)
_ORGANIZATION_ENDS = """
studios?|pictures|films?|media|entertainment|productions?|company|ltd|inc|llc|institute|television|tv
network|corporation|corp|records|vfx|fx|digital|effects|animation|orchestra|group|team|pixar|foundation
department|dept|board|bureau|laborator(?:y|ies)|labs?|university|college|association|guild|academy|society|museum
ministry|services?|systems?|technologies|technology|industries|bros|brothers|gmbh|aps|a/s|s\\.?a|plc|navy|army
air force|office|agency|union|federation|committee|council|ensemble|choir|quartet|philharmonic|distribution
"""
_ORGANIZATION = re.compile(
    rf".*(?:\b(?:{_ORGANIZATION_ENDS.strip().replace(_NEWLINE, '|')})\.?|\bBros\..*)", re.IGNORECASE
)


def split_names(text: str) -> tuple[str, ...]:
    """The names of a list such as `A, B and C (animator)`; parentheses, quotes and `Jr.` stay whole."""
    masked = _PROTECTED.sub(lambda match: "(" + "x" * (len(match.group()) - 2) + ")", text)
    parts: list[str] = []
    start = 0
    for match in _SEPARATOR.finditer(masked):
        parts.append(text[start : match.start()].strip(" ,"))
        start = match.end()
    parts.append(text[start:].strip(" ,"))
    return _with_suffixes(parts)


def read_recipients(text: str, title: str) -> tuple[Recipient, ...]:
    """The recipients a cell names. A blank cell names the film itself, when its title is known."""
    bare = without_citations(text)
    if is_blank(bare):
        return (Recipient(name=title, kind=PartyKind.FILM),) if title else ()
    if _is_one(bare, title):
        return (_recipient(bare, title),)
    return tuple(_recipient(part, title) for part in split_names(bare))


def _with_suffixes(parts: list[str]) -> tuple[str, ...]:
    names: list[str] = []
    for part in filter(None, parts):
        if names and part in _SUFFIXES:
            names[-1] = f"{names[-1]}, {part}"
        else:
            names.append(part)
    return tuple(names)


def _is_one(text: str, title: str) -> bool:
    return bool(
        same_title(text, title) or country_named(text) or _QUOTED.fullmatch(text) or _GROUP.match(text)
    )


def _recipient(written: str, title: str) -> Recipient:
    if same_title(written, title):
        return Recipient(name=title, kind=PartyKind.FILM, credited_as="" if written == title else written)
    role = _ROLE.fullmatch(written)
    if role:
        return Recipient(name=role.group(1), kind=party_kind(role.group(1)), role=role.group(2))
    part = _PART.fullmatch(written)
    name = part.group(1) if part else written
    return Recipient(name=name, kind=party_kind(name), credited_as=written if part else "")


def party_kind(name: str) -> PartyKind:
    """What a name is the name of, as far as its wording tells. A quoted title is a work, so a film."""
    if _QUOTED.fullmatch(name):
        return PartyKind.FILM
    if country_named(name):
        return PartyKind.COUNTRY
    organization = _GROUP.match(name) or _ORGANIZATION.fullmatch(name)
    return PartyKind.ORGANIZATION if organization else PartyKind.PERSON

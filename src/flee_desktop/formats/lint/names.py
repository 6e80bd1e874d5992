"""Names that are most likely one: spelled two ways, or long and short."""

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

from flee_desktop.domain.dossier import FilmDossier, PartyKind
from flee_desktop.domain.folding import fold
from flee_desktop.formats.lint.finding import Finding, FindingKind

_MOST = 3_000  # names that are compared with each other
_ALIKE = 0.88  # how much of two names must be the same, 1 is all
_ONE = "Choose one spelling, or say that they are different."


def name_variants(film: FilmDossier) -> Iterator[Finding]:
    """Spellings of people, organizations and award bodies that look like one name."""
    written = Counter(_people(film))
    yield from _variants("names", written)
    yield from _variants("award bodies", Counter(filter(None, (row.award_body for row in film.nominations))))


def _people(film: FilmDossier) -> Iterable[str]:
    linked = (PartyKind.PERSON, PartyKind.ORGANIZATION)
    for credit in film.credits:
        if not credit.protected and credit.name:
            yield credit.credited_as or credit.name
    for row in film.nominations:
        yield from (party.credited_as or party.name for party in row.recipients if party.kind in linked)


def _variants(where: str, written: Counter[str]) -> Iterator[Finding]:
    folded: dict[str, list[str]] = {}
    for name in list(written)[:_MOST]:
        folded.setdefault(fold(name), []).append(name)
    for spellings in folded.values():
        if len(spellings) > 1:
            yield Finding(
                FindingKind.NAME, where, f"{_counted(spellings, written)} are spelled differently", _ONE
            )
    for first, second in combinations(folded, 2):
        if _alike(first, second):
            pair = (folded[first][0], folded[second][0])
            yield Finding(FindingKind.NAME, where, f"{_counted(pair, written)} may be one", _ONE)


def _counted(names: Iterable[str], written: Counter[str]) -> str:
    return " and ".join(f"“{name}” ({written[name]}×)" for name in names)


def _alike(first: str, second: str) -> bool:
    """Whether two folded names are nearly the same, or one family name with a given name cut short."""
    one, other = first.split(), second.split()
    if len(one) > 1 and len(other) > 1 and one[-1] == other[-1]:
        short, long = sorted((one[0].rstrip("."), other[0].rstrip(".")), key=len)
        if short != long and len(short) >= 3 and long.startswith(short):
            return True
    if abs(len(first) - len(second)) > 3 or first[:1] != second[:1] or _numbers(first) != _numbers(second):
        return False
    matcher = difflib.SequenceMatcher(None, first, second, autojunk=False)
    return (
        matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
    )


def _numbers(text: str) -> list[str]:
    return [word for word in text.split() if word[:1].isdigit()]

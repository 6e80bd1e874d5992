"""Places on lists and in polls, apart from awards."""

import re
from collections.abc import Iterator

from flee_desktop.domain.dossier import Ranking, SectionKind
from flee_desktop.domain.folding import fold
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.article.numbers import read_number, read_ordinal
from flee_desktop.formats.article.prose import NAME, Prose
from flee_desktop.formats.article.sentences import Sentence, split_clauses

_ORDINAL = r"(\d{1,3}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
_WHEN = r"(?: of (\d{4}|that year|the year|the decade|the century))?"
_PLACE = re.compile(rf"\bthe {_ORDINAL}[ -]best ((?:[\w-]+ ){{0,3}}?films?){_WHEN}")
_FIRST = re.compile(
    rf"\bthe (?:best[ -]reviewed|highest[ -]rated|top[ -]rated) ((?:[\w-]+ ){{0,3}}?films?){_WHEN}"
)
_GOOD = r"(?:best|favou?rite|top|greatest)"
_ONE_OF = re.compile(
    rf"\bone of (?:the|his|her|their|its) ((?:\w+ )?{_GOOD} (?:[\w-]+ ){{0,2}}?films?){_WHEN}"
)
_NUMBER = re.compile(
    rf"\branked (?:it |the film )?(?:number |no\. |#)?(\d{{1,3}}|{_ORDINAL}) (?:on|in) (.{{3,100}}?list\b)"
)
_LISTS = re.compile(r"((?:[\w']+ ){0,3})(top[ -]ten lists?)(?: (?:for|of) (\d{4}))?", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:on|appeared on|included on) ((?:over|more than|at least|about)? ?\d+) ")
_VOTERS = re.compile(r"\b(\d[\d,]*) (?:critics|journalists|voters|film critics)")
_POLL = re.compile(rf"\b(?:in|on) an? ({NAME}) poll")
_LISTER = re.compile(rf"({NAME})(?: has| had)? (?:listed|ranked|named|included|chose|selected|placed)\b")
_AGGREGATORS = re.compile(r"Rotten Tomatoes|Metacritic")
_THE_SITE = re.compile(r"\b(?:web ?)?site\b", re.IGNORECASE)
_PRONOUNS = frozenset({"it", "he", "she", "they", "the film", "this", "who", "also"})
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")


def read_rankings(prose: Prose) -> tuple[Ranking, ...]:
    """The places the reception section names."""
    rankings: list[Ranking] = []
    source = year = ""
    for sentence in prose.sentences(SectionKind.RECEPTION):
        text = without_citations(sentence.text)
        named, years = _AGGREGATORS.findall(text), _YEAR.findall(text)
        source, year = (named or [source])[-1], (years or [year])[-1]
        meant = source if named or _THE_SITE.search(text) else ""
        rankings.extend(_rankings(sentence, prose.title, meant, year))
    return tuple(dict.fromkeys(rankings))


def _rankings(sentence: Sentence, title: str, source: str, year: str) -> Iterator[Ranking]:
    whole = without_citations(sentence.text)
    for clause in split_clauses(sentence):
        text = without_citations(clause.text)
        by = _source(text, title) or _source(whole, title) or source
        for ranking in _places(text, by, year, sentence.references(clause.start - sentence.start)):
            if ranking.source:
                yield ranking


def _places(text: str, source: str, year: str, references: tuple[int, ...]) -> Iterator[Ranking]:
    voters = _VOTERS.search(text)
    polled = read_number(voters.group(1)) if voters and "poll" in text else None
    for match in _PLACE.finditer(text):
        name = _list_name(f"best {match.group(2)}", match.group(3), year)
        rank = read_ordinal(match.group(1))
        yield _ranking(source, name, year, references, rank=rank, voters=polled)
    for match in _FIRST.finditer(text):
        name = _list_name(match.group().removeprefix("the ").partition(" of ")[0], match.group(2), year)
        yield _ranking(source, name, year, references, rank=1)
    for match in _ONE_OF.finditer(text):
        count = read_number(match.group(1).partition(" ")[0])
        yield _ranking(
            source, _list_name(match.group(1), match.group(2), year), year, references, out_of=count
        )
    for match in _NUMBER.finditer(text):
        rank = read_ordinal(match.group(1)) or read_number(match.group(1))
        yield _ranking(source, match.group(3), year, references, rank=rank)
    for match in _LISTS.finditer(text):
        counted = _COUNTED.search(text)
        note = f"on {counted.group(1).strip()} lists" if counted else ""
        name = f"top-ten lists of {match.group(3) or year}".strip()
        yield _ranking(source, name, year, references, note=note)


def _ranking(
    source: str,
    name: str,
    year: str,
    references: tuple[int, ...],
    *,
    rank: int | None = None,
    out_of: int | None = None,
    voters: int | None = None,
    note: str = "",
) -> Ranking:
    return Ranking(
        source=source,
        list_name=name,
        rank=rank,
        out_of=out_of,
        voters=voters,
        year=int(year) if year else None,
        note=note,
        references=references,
    )


def _list_name(films: str, when: str | None, year: str) -> str:
    films = films if films.endswith("s") else f"{films}s"
    if not when:
        return films
    return f"{films} of {year if when in ('that year', 'the year') and year else when}"


def _source(text: str, title: str) -> str:
    """Who lists: `in an IndieWire poll`, `BBC listed`, `director Bong Joon-ho listed`."""
    poll = _POLL.search(text)
    if poll:
        return poll.group(1)
    names = (match.group(1) for match in _LISTER.finditer(text))
    return next((name for name in names if fold(name) not in {fold(title), *_PRONOUNS}), "")

"""What the opening sentences of an article say of its film."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from flee_desktop.domain.countries import country_meant, country_named
from flee_desktop.domain.dossier import AlternativeTitle, SectionKind
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.article.blocks import Paragraph
from flee_desktop.formats.article.citations import citation_numbers, without_citations
from flee_desktop.formats.article.names import split_names
from flee_desktop.formats.article.prose import NAME, NAMES, Prose

_DEFINITION = re.compile(r"(.{1,150}?) (?:is|was) an? (?:upcoming )?(\d{4}) ([^.]{0,200}?\bfilm)\b")
_LONGEST = 2000  # characters of an opening paragraph that are looked at
_CLAUSE = 300  # characters behind the definition that belong to it
_ASIDE = re.compile(r" ?\([^()]{0,300}\)")
_OTHER_TITLE = re.compile(r"\(([^\W\d_a-z]\w{2,20}) ?: ?([^();,]{1,120})")
_DIRECTED = re.compile(
    rf"((?:written,? |produced,? |and |co-)*)directed(?: and (written|produced))? by ({NAMES})"
)
_TOGETHER = re.compile(r"co-production (?:with|between|of|among|by) ([^.;]{1,200})")
_ALIAS = re.compile(rf"under the (?:alias|pseudonym|assumed name)(?: of)? ({NAME})")
_GENRES: tuple[tuple[str, str], ...] = (
    (r"adult animat", "Adult animation"),
    (r"(?<!adult )animat", "Animation"),
    (r"documentary|docudrama", "Documentary"),
    *((genre.lower(), genre) for genre in ("Drama", "Comedy", "Thriller", "Horror", "Action", "Adventure")),
    *((genre.lower(), genre) for genre in ("Fantasy", "Crime", "War", "Western", "Mystery", "Musical")),
    (r"romantic|romance", "Romance"),
    (r"science fiction|sci-fi", "Science fiction"),
    (r"biographical|biopic", "Biography"),
    (r"historical|period", "History"),
    (r"\bsports?\b", "Sports"),
)


@dataclass(slots=True)
class Lead:
    """Facts of the opening; `cited` are the references of the defining words."""

    title: str = ""
    year: int | None = None
    type: str = ""
    genres: tuple[str, ...] = ()
    directors: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    alias: str = ""
    alternative_titles: list[AlternativeTitle] = field(default_factory=list)
    cited: tuple[int, ...] = ()
    remarks: list[Remark] = field(default_factory=list)


def defined_title(paragraph: Paragraph) -> str:
    """The title an opening paragraph defines ("X is a 2021 … film"), or ""."""
    match = _DEFINITION.match(_plain(paragraph.text[:1000]))
    return match.group(1).strip(' "“”') if match else ""


def read_lead(prose: Prose) -> Lead:
    """Read the lead; what it does not say stays empty."""
    lead = Lead()
    for kind, paragraph in prose.laid_out[:3]:
        if kind is SectionKind.LEAD and not lead.year:
            _read_definition(lead, paragraph.text[:_LONGEST])
    for text in (sentence.text for sentence in prose.sentences(SectionKind.LEAD)):
        _read_countries(lead, text)
        alias = _ALIAS.search(without_citations(text))
        lead.alias = lead.alias or (alias.group(1) if alias else "")
    if not lead.countries:
        _countries_of_type(lead)
    return lead


def _read_definition(lead: Lead, text: str) -> None:
    match = _DEFINITION.match(_plain(text))
    if match is None:
        return
    lead.title, lead.year, lead.type = match.group(1).strip(' "“”'), int(match.group(2)), match.group(3)
    lead.genres = tuple(genre for pattern, genre in _GENRES if re.search(pattern, lead.type.lower()))
    lead.cited = citation_numbers(text[: text.find("film") + 1])
    other = _OTHER_TITLE.search(text)
    if other:
        title = AlternativeTitle(title=other.group(2).strip(), language=other.group(1), kind="original title")
        lead.alternative_titles.append(title)
    directed = _DIRECTED.search(_plain(text), 0, match.end() + _CLAUSE)
    if directed:
        lead.directors = split_names(directed.group(3))
        if "written" in f"{directed.group(1)} {directed.group(2)}":
            lead.writers = lead.directors
    if lead.genres:
        said = f"split from the article's wording, “{lead.type}”"
        lead.remarks.append(Remark("genres", RemarkKind.DERIVED, said))


def _read_countries(lead: Lead, text: str) -> None:
    match = _TOGETHER.search(without_citations(text))
    if match is None or lead.countries:
        return
    listed = (country_named(name) for name in re.split(r",? and |, ", match.group(1)))
    countries = tuple(dict.fromkeys(filter(None, listed)))
    if countries:
        lead.countries = countries
        said = f"from the article's words “co-production with {', '.join(countries)}”"
        lead.remarks.append(Remark("countries", RemarkKind.DERIVED, said))


def _countries_of_type(lead: Lead) -> None:
    """`2021 British-American drama film`: the adjectives name the countries."""
    words = re.split(r"[ -]", lead.type)
    pairs = [" ".join(pair) for pair in pairwise(words)]
    meant = (country_meant(word) for word in [*pairs, *words] if word[:1].isupper() and len(word) > 2)
    lead.countries = tuple(dict.fromkeys(filter(None, meant)))
    if lead.countries:
        said = f"from the article's words “{lead.type}”"
        lead.remarks.append(Remark("countries", RemarkKind.DERIVED, said))


def same_other_title(title: AlternativeTitle, others: list[AlternativeTitle]) -> bool:
    """Whether an alternative title is among the others already."""
    return any(fold(title.title) == fold(other.title) for other in others)


def _plain(text: str) -> str:
    return _ASIDE.sub("", without_citations(text))

"""The infobox: facts under their labels. A label without a value is reported as lost, never filled."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from flee_desktop.domain.countries import country_meant
from flee_desktop.domain.date_text import read_date_text
from flee_desktop.domain.dossier import (
    AlternativeTitle,
    Credit,
    FieldCitation,
    Money,
    PartyKind,
    Release,
    ReleaseKind,
)
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.article.blocks import Block, Table
from flee_desktop.formats.article.citations import citation_numbers, without_citations
from flee_desktop.formats.article.columns import is_awards_header, label_roles
from flee_desktop.formats.article.names import party_kind, split_names
from flee_desktop.formats.article.numbers import is_range, read_money
from flee_desktop.formats.article.report import ReportKind, ReportLine

# Label (folded, without an ending in "s") -> department, role.
_CREDITS: dict[str, tuple[str, str]] = {
    "directed by": ("Directing", "Director"),
    "written by": ("Writing", "Writer"),
    "screenplay by": ("Writing", "Screenplay"),
    "story by": ("Writing", "Story"),
    "based on": ("Writing", "Based on"),
    "produced by": ("Production", "Producer"),
    "executive producer": ("Production", "Executive producer"),
    "starring": ("Cast", "Actor"),
    "voices of": ("Voice cast", "Voice"),
    "narrated by": ("Narration", "Narrator"),
    "cinematography": ("Cinematography", "Cinematographer"),
    "edited by": ("Editing", "Editor"),
    "music by": ("Music", "Composer"),
    "animation by": ("Animation", "Animator"),
    "production company": ("Production", "Production company"),
    "production companie": ("Production", "Production company"),
}
_FIELDS = {
    "distributed by": "releases",
    "release date": "releases",
    "running time": "running_time",
    "country": "countries",
    "countrie": "countries",
    "language": "languages",
    "budget": "budget",
    "box office": "box_office",
}
_LANGUAGE_NAMES = """
danish|dari|norwegian|swedish|finnish|icelandic|english|german|french|dutch|spanish|portuguese|italian|polish
czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|serbian|croatian|slovene|estonian
latvian|lithuanian|hebrew|arabic|persian|pashto|hindi|tamil|telugu|kannada|malayalam|marathi|bengali|urdu
chinese|mandarin|cantonese|simplified chinese|traditional chinese|japanese|kanji|korean|hangul|thai|catalan
vietnamese|indonesian|tagalog|filipino|georgian|armenian|basque|galician|irish|welsh|yiddish
"""
_LANGUAGES = frozenset(_LANGUAGE_NAMES.strip().replace("\n", "|").split("|"))
_ROMANIZATIONS = frozenset({"hepburn", "revised romanization", "mccune–reischauer", "hanyu pinyin", "pinyin"})
_MINUTES = re.compile(r"(\d{1,4}) ?(?:min|minutes)\b")
_HOURS = re.compile(r"(\d{1,2}) ?(?:h|hr|hours?)\b(?: ?(\d{1,2}) ?(?:m|min))?")
_DATE_AGAIN = re.compile(r" ?\( ?\d{4}-\d{2}(?:-\d{2})? ?\)")
_BY = re.compile(r"(.*?),? by\b,? ?(.+)")
_IN_PARENTHESES = re.compile(r"\(([^()]*)\)")
_ASIDES_AT_END = re.compile(r"(?:\s*\([^()]*\))+$")


@dataclass(slots=True)
class Infobox:
    """What an infobox states, as it is gathered."""

    title: str = ""
    lost: dict[str, str] = field(default_factory=dict)  # folded label -> label
    alternative_titles: list[AlternativeTitle] = field(default_factory=list)
    credits: list[Credit] = field(default_factory=list)
    releases: list[Release] = field(default_factory=list)
    running_time: int | None = None
    countries: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    money: dict[str, Money] = field(default_factory=dict)
    citations: list[FieldCitation] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    report: list[ReportLine] = field(default_factory=list)


def is_infobox(block: Block) -> bool:
    """Whether a block is an infobox: two columns, with labels that infoboxes of films have."""
    if not isinstance(block, Table) or is_awards_header(label_roles(block.header.cells)):
        return False
    labels = sum(
        _key(row.cells[0]) in _CREDITS or _key(row.cells[0]) in _FIELDS for row in block.rows if row.cells
    )
    return labels >= 2


def read_infobox(table: Table) -> Infobox:
    """Read the rows of an infobox; its header is the film's title."""
    box = Infobox(title=without_citations(next(filter(None, table.header.cells), "")))
    for row in table.rows:
        read_field(box, row.line, row.cells[0], " ".join(filter(None, row.cells[1:])))
    return box


def read_field(box: Infobox, line: int, label: str, value: str, items: Sequence[str] = ()) -> None:
    """Put one labeled value into the box; `items` are its parts, where the source keeps them apart."""
    text = without_citations(value)
    if not label:
        return
    if not text:
        _lose(box, line, label)
        return
    parts = [part for item in items if (part := without_citations(item))]
    references = citation_numbers(value)
    target = _read_value(box, label, _Value(text, tuple(parts), references))
    if not target:
        said = f"infobox: “{label}” is a label unknown here"
        box.report.append(ReportLine(line, ReportKind.IGNORED, said))
        return
    box.report.append(ReportLine(line, ReportKind.READ, f"infobox: {label}: {text}"))
    if references:
        box.citations.append(FieldCitation(field=target, references=references))


def _lose(box: Infobox, line: int, label: str) -> None:
    key = _key(label)
    box.lost[key] = label
    target = _FIELDS.get(key) or ("credits" if key in _CREDITS else "")
    text = f"the infobox label “{label}” lost its value when the page was flattened"
    box.remarks.append(Remark(target, RemarkKind.LOST, text))
    box.report.append(ReportLine(line, ReportKind.LOST, text))


@dataclass(frozen=True, slots=True)
class _Value:
    """A field's text without its citations; `parts` where the source keeps several apart."""

    text: str
    parts: tuple[str, ...]
    references: tuple[int, ...]

    def names(self) -> tuple[str, ...]:
        """The names in it: its parts, or those of a list in one text."""
        if len(self.parts) > 1:
            return tuple(part for part in self.parts if not part.endswith(":"))  # "Songs:" is a label
        return split_names(self.text)


def _read_value(box: Infobox, label: str, value: _Value) -> str:
    """Put a value where it belongs; the name of the field it went to, "" when there is none."""
    key = _key(label)
    if key == "based on":
        box.credits.extend(_sources(value))
        return "credits"
    if key in _CREDITS:
        department, role = _CREDITS[key]
        box.credits.extend(_credit(name, department, role, value.references) for name in value.names())
        return "credits"
    if fold(label) in _LANGUAGES or fold(label) in _ROMANIZATIONS:
        kind = "original title" if fold(label) in _LANGUAGES else "romanized title"
        box.alternative_titles.append(AlternativeTitle(title=value.text, language=label, kind=kind))
        note = f"the infobox gives {value.text} under the label “{label}”"
        box.remarks.append(Remark("alternative_titles", RemarkKind.INFO, note))
        return "alternative_titles"
    reader = _READERS.get(key)
    return _FIELDS[key] if reader and reader(box, key, value) else ""


def _sources(value: _Value) -> Iterable[Credit]:
    """`The Luck of Barry Lyndon by William Makepeace Thackeray`: the author, with the work as a note."""
    found = _BY.fullmatch(", ".join(value.parts or (value.text,)))
    work, authors = found.groups() if found else (value.text, "")
    for name in split_names(authors) or (work,):
        note = work.strip(" ,") if authors else ""
        yield replace(_credit(name, "Writing", "Based on", value.references), note=note)


def _credit(name: str, department: str, role: str, references: tuple[int, ...]) -> Credit:
    kind = PartyKind.ORGANIZATION if "company" in role else party_kind(name)
    plain = _ASIDES_AT_END.sub("", name).strip() or name
    note = ", ".join(_IN_PARENTHESES.findall(name[len(plain) :]))
    if kind not in (PartyKind.PERSON, PartyKind.ORGANIZATION):
        kind = PartyKind.PERSON
    return Credit(name=plain, department=department, role=role, kind=kind, note=note, references=references)


def _read_running_time(box: Infobox, _key: str, value: _Value) -> bool:
    minutes, hours = _MINUTES.search(value.text), _HOURS.search(value.text)
    if hours:
        box.running_time = int(hours.group(1)) * 60 + int(hours.group(2) or 0)
    elif minutes:
        box.running_time = int(minutes.group(1))
    return box.running_time is not None


def _read_money(box: Infobox, key: str, value: _Value) -> bool:
    money = read_money(value.text)
    if money is None:
        return False
    box.money[_FIELDS[key]] = money
    if is_range(money):
        note = f"{money.text} is a range: the amount is its lower end"
        box.remarks.append(Remark(_FIELDS[key], RemarkKind.INFO, note))
    return True


def _read_countries(box: Infobox, _key: str, value: _Value) -> bool:
    box.countries.extend(country_meant(name) or name for name in value.names())
    return True


def _read_languages(box: Infobox, _key: str, value: _Value) -> bool:
    box.languages.extend(value.names())
    return True


def _read_distributors(box: Infobox, _key: str, value: _Value) -> bool:
    for name in value.names():
        territory = next(filter(None, map(country_meant, _IN_PARENTHESES.findall(name))), "")
        plain = _IN_PARENTHESES.sub("", name).strip()
        box.releases.append(Release(kind=ReleaseKind.RIGHTS, territory=territory, distributors=(plain,)))
    return True


def _read_releases(box: Infobox, _key: str, value: _Value) -> bool:
    releases = [release for part in value.parts or (value.text,) for release in _dated_releases(part)]
    box.releases.extend(releases)
    return bool(releases)


def _dated_releases(text: str) -> Iterable[Release]:
    """`1 May 2021 (Cannes), 3 June 2021 (France)`: each parenthesis says where the date before it was."""
    text, start = _DATE_AGAIN.sub("", text), 0
    for match in [*_IN_PARENTHESES.finditer(text), None]:
        date = read_date_text(text[start : match.start() if match else None].strip(" ,"))
        place = match.group(1) if match else ""
        start = match.end() if match else start
        if date and date.edtf:
            country = country_meant(place)
            kind = ReleaseKind.FESTIVAL if place and not country else ReleaseKind.THEATRICAL
            venue = "" if country else place
            yield Release(kind=kind, date=date.edtf, date_text=date.text, territory=country, venue=venue)


_READERS: dict[str, Callable[[Infobox, str, _Value], bool]] = {
    "running time": _read_running_time,
    "budget": _read_money,
    "box office": _read_money,
    "country": _read_countries,
    "countrie": _read_countries,
    "language": _read_languages,
    "distributed by": _read_distributors,
    "release date": _read_releases,
}


def _key(label: str) -> str:
    return fold(without_citations(label)).replace("(s)", "").removesuffix("s")

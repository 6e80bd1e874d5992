"""Releases, festival screenings and sales of rights, from prose."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from flee_desktop.domain.countries import country_meant, country_named
from flee_desktop.domain.date_text import read_date_text
from flee_desktop.domain.dossier import OpeningWeekend, Release, ReleaseKind, SectionKind
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.article.authorities import Authorities
from flee_desktop.formats.article.citations import citation_numbers, without_citations
from flee_desktop.formats.article.names import split_names
from flee_desktop.formats.article.numbers import read_money, read_number
from flee_desktop.formats.article.prose import NAMES, Prose, name_before
from flee_desktop.formats.article.sentences import Sentence, split_clauses

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(rf"{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{4}}")
_SHOWN = re.compile(r"premier|screen|shown|debut|selected", re.IGNORECASE)
_SERVICE = re.compile(
    r"\b(?:on|by|to) (Hulu|Netflix|Disney\+|Amazon Prime Video|Prime Video|HBO Max|Max|Apple TV\+|Peacock"
    r"|Shudder|Paramount\+|MUBI|Mubi|YouTube|Tubi|Crunchyroll|BBC iPlayer)"
)
_IN_THEATERS = re.compile(
    r"theat(?:er|re)|theatrical|cinemas?\b|releas|expan|nationwide|opened", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"\b(?:DVDs?|Blu-ray|VHS|LaserDisc|home (?:video|media)|digital|trailers?|teasers?|posters?|soundtrack"
    r"|albums?|songs?|singles?|games?|announced|delayed|postponed|moved from)\b",
    re.IGNORECASE,
)
_WHERE = re.compile(r"\bin (?:the )?([^\W\d_a-z][\w.]*(?: [^\W\d_a-z][\w.]*){0,2})")
_THEATERS = re.compile(rf"(?:select|limited|selected) (?:theaters|theatres|cinemas)(?: (?:for|in) {NAMES})?")
_BY = re.compile(rf"\bby ({NAMES})")
_PLANNED = re.compile(
    r"\b(?:set|planned|scheduled|slated|supposed|due) to\b|originally|initially", re.IGNORECASE
)
_BECAUSE = re.compile(r"cancell?ed (?:due to|because of|owing to) ([^.;\[]{1,120})")
_RIGHTS = re.compile(
    r"\b(?:acquired|bought|purchased|secured|picked up) (?:the )?"
    r"([^.;\[]{0,120}?) ?(distribution |theatrical )?rights"
)
_WIDE = re.compile(r"world|international|american|domestic|global", re.IGNORECASE)
_OPENING = re.compile(r"opening weekend", re.IGNORECASE)
_HOUSES = re.compile(r"([\w,]{1,12}) (?:theaters|theatres|screens|cinemas|venues|locations)")
_AVERAGE = re.compile(r"average of ([^ ]{1,3}\d[\d,.]*\d)")
_NOTES: tuple[tuple[str, str], ...] = (
    (r"world premiere", "World premiere"),
    (r"nationwide|expan", "Nationwide expansion"),
    (r"international premiere", "International premiere"),
    (r"limited", "Limited release"),
)


@dataclass(frozen=True, slots=True)
class _Event:
    """A date in a clause, with the words around it that no other date has."""

    date_text: str
    words: str
    sentence: str
    references: tuple[int, ...]


def read_releases(prose: Prose) -> tuple[Release, ...]:
    """All releases the lead and the release section date, and the rights they say were sold."""
    found: list[Release] = []
    rights: list[Release] = []
    for sentence in prose.sentences(SectionKind.RELEASE, SectionKind.LEAD):
        for event in _events(sentence):
            found.extend(_releases(event))
        rights.extend(_rights(sentence))
    return tuple(_with_one_spelling(_with_territory(_merged(found)) + rights))


def merge_releases(stated: Iterable[Release], told: Iterable[Release]) -> tuple[Release, ...]:
    """The infobox's releases, with what the prose adds to each, and those that the prose alone tells of."""
    merged = list(stated)
    for release in told:
        same = (
            at
            for at, other in enumerate(merged)
            if release.date and (release.kind, release.date) == (other.kind, other.date)
        )
        at = next(same, None) if not release.cancelled else None
        if at is None or (fold(merged[at].venue) not in ("", fold(release.venue)) and release.venue):
            merged.append(release)
        else:
            merged[at] = _joined(merged[at], release)
    return tuple(merged)


def read_opening_weekend(prose: Prose) -> tuple[OpeningWeekend, tuple[int, ...]] | None:
    """The first weekend's gross, theaters and average, with their references."""
    for sentence in prose.sentences(SectionKind.RELEASE, SectionKind.RECEPTION, SectionKind.LEAD):
        text = without_citations(sentence.text)
        gross = read_money(text) if _OPENING.search(text) else None
        if gross:
            average, houses = _AVERAGE.search(text), _HOUSES.search(text)
            weekend = OpeningWeekend(
                gross=gross,
                theaters=read_number(houses.group(1)) if houses else None,
                average=read_money(average.group(1)) if average else None,
            )
            return weekend, sentence.references()
    return None


def _events(sentence: Sentence) -> Iterator[_Event]:
    for clause in split_clauses(sentence):
        text = without_citations(clause.text)
        dates = list(_DATE.finditer(text))
        ends = [0, *(match.end() for match in dates)]
        starts = [*(match.start() for match in dates[1:]), len(text)]
        for match, after, before in zip(dates, ends, starts, strict=False):
            yield _Event(match.group(), text[after:before], sentence.text, citation_numbers(clause.text))


def _releases(event: _Event) -> Iterator[Release]:
    kind, venues = _kind(event.words)
    date = read_date_text(event.date_text)
    if kind is None or date is None:
        return
    release = Release(
        kind=kind,
        date=date.edtf,
        date_text=date.text,
        territory=_territory(event.words) if kind is not ReleaseKind.FESTIVAL else "",
        distributors=_distributors(event.words) if kind is not ReleaseKind.FESTIVAL else (),
        note=next((note for pattern, note in _NOTES if re.search(pattern, event.words, re.IGNORECASE)), ""),
        references=event.references,
    )
    reason = _BECAUSE.search(event.sentence)
    if reason and _PLANNED.search(event.words):
        note = f"Planned {release.note.lower() or 'showing'}; canceled because of {reason.group(1).strip()}"
        release = replace(release, cancelled=True, note=note)
    shared = Remark(
        "date", RemarkKind.INFO, f"the article gives {date.text} for {' and '.join(venues)} together"
    )
    for venue in venues:
        yield replace(release, venue=venue, remarks=(shared,) if len(venues) > 1 else ())


def _kind(words: str) -> tuple[ReleaseKind | None, tuple[str, ...]]:
    festivals = _festivals(words) if _SHOWN.search(words) else ()
    if festivals:
        return ReleaseKind.FESTIVAL, festivals
    service = _SERVICE.search(words)
    if service or "streaming" in words:
        return ReleaseKind.STREAMING, (service.group(1) if service else "",)
    if _IN_THEATERS.search(words) and not _ELSEWHERE.search(words):
        theaters = _THEATERS.search(words)
        return ReleaseKind.THEATRICAL, (theaters.group() if theaters else "",)
    return None, ()


def _festivals(words: str) -> tuple[str, ...]:
    names = (name_before(words, match.end()) for match in re.finditer(r"\bFestival\b", words))
    return tuple(dict.fromkeys(re.sub(r"^\d{4} ", "", name) for name in names if " " in name))


def _territory(words: str) -> str:
    return next(filter(None, (country_named(match.group(1)) for match in _WHERE.finditer(words))), "")


def _distributors(words: str) -> tuple[str, ...]:
    match = _BY.search(words)
    names = split_names(match.group(1)) if match else ()
    return tuple(part for name in names for part in name.split("/") if not _SERVICE.search(f"by {part}"))


def _rights(sentence: Sentence) -> Iterator[Release]:
    text = without_citations(sentence.text)
    match = _RIGHTS.search(text)
    if match is None or not (match.group(2) or _WIDE.search(match.group(1))):
        return
    buyers = [name.split("/") for name in split_names(_buyers(text, match.start()))]
    places = re.split(r",? and |, ", match.group(1))
    pairs = (
        zip(buyers, places, strict=True)
        if len(buyers) == len(places)
        else ((buyer, match.group(1)) for buyer in buyers)
    )
    for buyer, place in pairs:
        yield Release(
            kind=ReleaseKind.RIGHTS,
            territory=country_meant(place) or place,
            distributors=tuple(buyer),
            references=sentence.references(match.start()),
            remarks=_said(place),
        )


def _said(place: str) -> tuple[Remark, ...]:
    country = country_meant(place)
    if not country or country == place:
        return ()
    return (Remark("territory", RemarkKind.DERIVED, f"the article says “{place}” rights"),)


def _buyers(text: str, end: int) -> str:
    """The list of names right before the verb: `Shortly after, |A/B, C and D et E| acquired`."""
    words: list[str] = []
    for word in reversed(text[max(0, end - 300) : end].split()):
        if not (word[0].isupper() or word in ("and", "et", "de", "of", "&")):
            break
        words.append(word)
    while words and words[-1] in ("While", "And", "But", "When", "and"):
        words.pop()
    return " ".join(reversed(words))


def _merged(releases: Iterable[Release]) -> list[Release]:
    """One release for each day and kind: the lead tells again what the release section tells in full."""
    merged: dict[tuple[ReleaseKind, str, bool, str], Release] = {}
    for release in releases:
        festival = fold(release.venue) if release.kind is ReleaseKind.FESTIVAL else ""
        key = (release.kind, release.date, release.cancelled, festival)
        merged[key] = _joined(merged[key], release) if key in merged else release
    return sorted(merged.values(), key=lambda release: release.date)


def _joined(one: Release, other: Release) -> Release:
    return replace(
        one,
        territory=one.territory or other.territory,
        venue=one.venue or other.venue,
        distributors=one.distributors or other.distributors,
        note=one.note or other.note,
        references=tuple(sorted({*one.references, *other.references})),
        remarks=tuple(dict.fromkeys((*one.remarks, *other.remarks))),
    )


def _with_territory(releases: list[Release]) -> list[Release]:
    """A nationwide release is in the nation of the opening before it."""
    known = ""
    for at, release in enumerate(releases):
        if release.kind is not ReleaseKind.THEATRICAL:
            continue
        if known and not release.territory and release.note == "Nationwide expansion":
            said = Remark("territory", RemarkKind.DERIVED, f"“nationwide”, after the opening in {known}")
            releases[at] = replace(release, territory=known, remarks=(*release.remarks, said))
        known = release.territory or known
    return releases


def _with_one_spelling(releases: list[Release]) -> list[Release]:
    authorities = Authorities(name for release in releases for name in release.distributors)
    return [
        replace(release, distributors=tuple(authorities.name(name) for name in release.distributors))
        for release in releases
    ]

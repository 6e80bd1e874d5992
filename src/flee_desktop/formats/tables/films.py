"""A table of films: a film a row, or a fact a row (`film, role, name` and `film, property, value`)."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from flee_desktop.domain.countries import country_meant
from flee_desktop.domain.dossier import (
    AlternativeTitle,
    Credit,
    FilmDossier,
    Money,
    PartyKind,
    Release,
    ReleaseKind,
    Score,
)
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.article.names import party_kind, split_names
from flee_desktop.formats.article.numbers import read_money
from flee_desktop.formats.tables.fields import Field, field_of_label
from flee_desktop.formats.tables.mapping import Column, Mapping
from flee_desktop.formats.tables.sheet import SheetRow

_YEAR = re.compile(r"(?:1[89]|20|21)\d\d")
_MINUTES = re.compile(
    r"(?:(\d{1,2}) ?h(?:rs?|ours?)? ?)?(?:(\d{1,4}(?:[.,]\d+)?) ?(?:m|min|minutes?)?)?\.?", re.IGNORECASE
)
_BARS = re.compile(r"\s*[|;\n]\s*")
_COMMAS = re.compile(r"\s*,\s*")
_SCALES: dict[str, tuple[float, ...]] = {"Letterboxd": (5.0,), "IMDb": (10.0,), "TMDB": (10.0,)}
_LARGEST = 10**15  # of any number that is kept whole
# Roles of a table's own words that no column label has: folded -> department, role.
_ROLES: dict[str, tuple[str, str]] = {
    "co-director": ("Directing", "Co-director"),
    "storywriter": ("Writing", "Story"),
    "story writer": ("Writing", "Story"),
    "executive producer": ("Production", "Executive producer"),
    "narrator": ("Narration", "Narrator"),
    "voice": ("Voice cast", "Voice"),
    "voice actor": ("Voice cast", "Voice"),
    "animator": ("Animation", "Animator"),
}
_ALSO_ROLES = {"screenwriter": ("Writing", "Screenplay")}


@dataclass(slots=True)
class _Draft:
    """A film as its rows are read."""

    dossier: FilmDossier
    problems: list[Remark] = field(default_factory=list)


def is_film_mapping(mapping: Mapping) -> bool:
    """Whether the columns are those of films: a title and anything else."""
    return mapping.has(Field.FILM) and sum(column.field is not None for column in mapping.columns) > 1


def read_film_rows(rows: Iterable[SheetRow], mapping: Mapping) -> tuple[FilmDossier, ...]:
    """One dossier a film, in the order of their first rows; a row without a title is passed over."""
    drafts: dict[tuple[str, str, str], _Draft] = {}
    for row in rows:
        title = mapping.text(row, Field.FILM)
        if not title:
            continue
        year = mapping.text(row, Field.YEAR).removesuffix(".0")
        key = (fold(title), year, mapping.text(row, Field.IDENTIFIER))
        draft = drafts.setdefault(key, _Draft(FilmDossier(title=title)))
        _read_row(draft, row, mapping)
    return tuple(_finished(draft) for draft in drafts.values())


def _finished(draft: _Draft) -> FilmDossier:
    dossier = draft.dossier
    if dossier.year is None and dossier.releases:
        said = "the year of the release: the table has no other"
        dossier = replace(dossier, year=int(min(release.date for release in dossier.releases)[:4]))
        draft.problems.append(Remark("year", RemarkKind.DERIVED, said))
    return replace(dossier, remarks=tuple(dict.fromkeys((*dossier.remarks, *draft.problems))))


def _read_row(draft: _Draft, row: SheetRow, mapping: Mapping) -> None:
    if mapping.has(Field.ROLE, Field.NAME):
        _read_role(draft, mapping.text(row, Field.ROLE), mapping.text(row, Field.NAME))
    if mapping.has(Field.TAG, Field.VALUE):
        _read_tag(draft, row, mapping.text(row, Field.TAG), mapping.text(row, Field.VALUE), mapping)
    for at, column in enumerate(mapping.columns):
        text = row.cell(at)
        reader = _READERS.get(column.field) if column.field and text else None
        if reader:
            reader(draft, _Entry(row.line, column, text, mapping))
    _read_scores(draft, row, mapping)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One filled cell."""

    line: int
    column: Column
    text: str
    mapping: Mapping

    def problem(self, name: str) -> Remark:
        """That the cell could not be read."""
        said = f"line {self.line}, column “{self.column.label}”: “{self.text[:80]}” could not be read"
        return Remark(name, RemarkKind.SUSPECT, said)

    def number(self) -> float | None:
        """The number it holds, when it is one that can be kept."""
        number = self.mapping.conventions.number(self.text)
        return number if number is not None and abs(number) < _LARGEST else None


def _read_role(draft: _Draft, role: str, name: str) -> None:
    """`Director`, `John Lasseter`: a role that columns are named after, or one kept as it is."""
    if not name:
        return
    known = field_of_label(role)
    department, named = _ALSO_ROLES.get(fold(role)) or _ROLES.get(fold(role)) or ("", "")
    if not named and known and known[0] is Field.CREDIT:
        department, _sign, named = known[1].partition(":")
    _add_credit(draft, name, department or "Crew", named or role)


def _read_tag(draft: _Draft, row: SheetRow, tag: str, value: str, mapping: Mapping) -> None:
    """`Genre`, `Adventure`: the property as a column would be labeled."""
    known = field_of_label(tag)
    reader = _READERS.get(known[0]) if known and value else None
    if reader and known:
        reader(draft, _Entry(row.line, Column(tag, known[0], known[1]), value, mapping))
    elif value:
        draft.problems.append(Remark("", RemarkKind.INFO, f"{tag}: {value}"))


def _add_credit(draft: _Draft, name: str, department: str, role: str) -> None:
    company = department == "Distribution" or role == "Production company"
    kind = PartyKind.ORGANIZATION if company else party_kind(name)
    if kind not in (PartyKind.PERSON, PartyKind.ORGANIZATION):
        kind = PartyKind.PERSON
    credit = Credit(name=name, department=department, role=role, kind=kind)
    if credit not in draft.dossier.credits:
        draft.dossier = replace(draft.dossier, credits=(*draft.dossier.credits, credit))


def _year(draft: _Draft, entry: _Entry) -> None:
    year = _YEAR.match(entry.text)
    if year:
        draft.dossier = replace(draft.dossier, year=int(year.group()))
    else:
        draft.problems.append(entry.problem("year"))


def _original_title(draft: _Draft, entry: _Entry) -> None:
    if fold(entry.text) != fold(draft.dossier.title):
        title = AlternativeTitle(title=entry.text, kind="original title")
        draft.dossier = replace(draft.dossier, alternative_titles=(title,))


def _running_time(draft: _Draft, entry: _Entry) -> None:
    match = _MINUTES.fullmatch(entry.text)
    hours, minutes = match.groups() if match else (None, None)
    total = int(hours or 0) * 60 + round(float((minutes or "0").replace(",", ".")))
    if 0 < total < 10_000:
        draft.dossier = replace(draft.dossier, running_time=total)
    else:
        draft.problems.append(entry.problem("running_time"))


def _released(draft: _Draft, entry: _Entry) -> None:
    date = entry.mapping.conventions.date(entry.text)
    if date is None or not date.edtf:
        draft.problems.append(entry.problem("releases"))
        return
    remarks = (Remark("date", RemarkKind.SUSPECT, date.problem),) if date.problem else ()
    release = Release(kind=ReleaseKind.THEATRICAL, date=date.edtf, date_text=entry.text, remarks=remarks)
    draft.dossier = replace(draft.dossier, releases=(*draft.dossier.releases, release))


def _values(text: str) -> tuple[str, ...]:
    parts = _BARS.split(text) if _BARS.search(text) else _COMMAS.split(text)
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _countries(draft: _Draft, entry: _Entry) -> None:
    named = (country_meant(name) or name for name in _values(entry.text))
    draft.dossier = replace(draft.dossier, countries=tuple(dict.fromkeys((*draft.dossier.countries, *named))))


def _languages(draft: _Draft, entry: _Entry) -> None:
    languages = (*draft.dossier.languages, *_values(entry.text))
    draft.dossier = replace(draft.dossier, languages=tuple(dict.fromkeys(languages)))


def _genres(draft: _Draft, entry: _Entry) -> None:
    genres = (*draft.dossier.genres, *_values(entry.text))
    draft.dossier = replace(draft.dossier, genres=tuple(dict.fromkeys(genres)))


def _summary(draft: _Draft, entry: _Entry) -> None:
    draft.dossier = replace(draft.dossier, summary=entry.text)


def _credits(draft: _Draft, entry: _Entry) -> None:
    department, _sign, role = entry.column.detail.partition(":")
    listed = _BARS.split(entry.text) if _BARS.search(entry.text) else split_names(entry.text)
    for name in filter(None, (name.strip() for name in listed)):
        _add_credit(draft, name, department, role)


def _money(entry: _Entry) -> Money | None:
    stated = read_money(entry.text)
    number = entry.number()
    if stated or number is None:
        return stated
    return Money(amount=round(number), currency="USD", text=entry.text)


_IN_DOLLARS = "the table names no currency: US dollars were taken"


def _amount(draft: _Draft, entry: _Entry, name: str) -> Money | None:
    money = _money(entry)
    if money is None:
        draft.problems.append(entry.problem(name))
    elif not read_money(entry.text):
        draft.problems.append(Remark(name, RemarkKind.DERIVED, _IN_DOLLARS))
    return money


def _budget(draft: _Draft, entry: _Entry) -> None:
    money = _amount(draft, entry, "budget")
    draft.dossier = replace(draft.dossier, budget=money) if money else draft.dossier


def _box_office(draft: _Draft, entry: _Entry) -> None:
    money = _amount(draft, entry, "box_office")
    if money and entry.column.detail:
        said = f"{entry.column.detail}: {money.currency} {money.amount:,}"
        draft.problems.append(Remark("box_office", RemarkKind.INFO, said))
    elif money:
        draft.dossier = replace(draft.dossier, box_office=money)


def _kept_in_words(draft: _Draft, entry: _Entry) -> None:
    """A value that dossiers have no field for, kept as a remark."""
    name = "nominations" if entry.column.field is Field.AWARDS_TEXT else ""
    said = f"{entry.column.label}: {entry.text}"
    draft.problems.append(Remark(name, RemarkKind.INFO, said))


_READERS: dict[Field, Callable[[_Draft, _Entry], None]] = {
    Field.YEAR: _year,
    Field.ORIGINAL_TITLE: _original_title,
    Field.RUNNING_TIME: _running_time,
    Field.RELEASED: _released,
    Field.COUNTRIES: _countries,
    Field.LANGUAGES: _languages,
    Field.GENRES: _genres,
    Field.SUMMARY: _summary,
    Field.CREDIT: _credits,
    Field.BUDGET: _budget,
    Field.BOX_OFFICE: _box_office,
    Field.CERTIFICATE: _kept_in_words,
    Field.AWARDS_TEXT: _kept_in_words,
}


def _read_scores(draft: _Draft, row: SheetRow, mapping: Mapping) -> None:
    """The value, average and number of reviews of each aggregator and measure, out of their columns."""
    parts: dict[tuple[str, str], dict[str, float]] = {}
    for at, column in enumerate(mapping.columns):
        text = row.cell(at)
        if column.field is not Field.SCORE or not text:
            continue
        aggregator, measure, part = column.detail.split("|")
        number = _Entry(row.line, column, text, mapping).number()
        if number is None:
            said = f"{aggregator}, {measure}: {text}"
            draft.problems.append(Remark("scores", RemarkKind.INFO, said))
        else:
            parts.setdefault((aggregator, measure), {})[part] = number
    scores = tuple(_scores(parts))
    if scores:
        draft.dossier = replace(draft.dossier, scores=(*draft.dossier.scores, *scores))


def _scores(parts: dict[tuple[str, str], dict[str, float]]) -> Iterator[Score]:
    for (aggregator, measure), found in parts.items():
        value, average = found.get("value"), found.get("average")
        if value is None and average is None:
            continue
        stated = value if value is not None else average or 0.0
        reviews = found.get("reviews")
        yield Score(
            aggregator=aggregator,
            measure=measure,
            value=stated,
            scale=_scale(aggregator, stated, averaged=value is None),
            reviews=round(reviews) if reviews is not None else None,
            average=average if value is not None else None,
            average_scale=10.0 if average is not None and value is not None else None,
        )


def _scale(aggregator: str, value: float, *, averaged: bool) -> float:
    """The scale an aggregator uses: percent, but ten for IMDb and averages, five for Letterboxd."""
    scales: Sequence[float] = (10.0,) if averaged else _SCALES.get(aggregator, (100.0,))
    return next((scale for scale in scales if value <= scale), 100.0)

"""A table of awards of many films: one nomination a row, gathered by film, the filmless by ceremony."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from flee_desktop.domain.dossier import CeremonyDossier, FilmDossier, Nomination
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.result_text import ReadResult, read_result
from flee_desktop.domain.results import Result
from flee_desktop.formats.article.citations import citation_numbers, without_citations
from flee_desktop.formats.ceremonies import gather_ceremonies
from flee_desktop.formats.tables.fields import Field
from flee_desktop.formats.tables.mapping import LOOSE, NO_AWARD, Mapping
from flee_desktop.formats.tables.nominees import read_nominees
from flee_desktop.formats.tables.sheet import SheetRow

_YEAR = re.compile(r"(?:1[89]|20|21)\d\d")
_SEASON = re.compile(r"(\d{4})[/–-](\d{2}|\d{4})")
_EDITION = re.compile(r"(\d{1,3})(?:st|nd|rd|th)?\b")
_YES = re.compile(r"true|yes|y|1|x|✓|ja|won|winner|win", re.IGNORECASE)
_TIE = re.compile(r"(?:^|note: )a tie\b|\btied (?:for|with)\b|^tied?\b", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:came in|tied for) (\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_SOURCE_LENGTH = 4_000  # characters of a row that are kept with its award


@dataclass(frozen=True, slots=True)
class FilmKey:
    """Which film a row is of: by its identifier, else by title and year."""

    title: str
    year: int | None
    identifier: str = ""


@dataclass(slots=True)
class AwardRows:
    """What the rows of a table of awards gave. `skipped` counts rows that say there was no award."""

    films: dict[FilmKey, list[Nomination]] = field(default_factory=dict)
    filmless: list[Nomination] = field(default_factory=list)
    seasons: dict[FilmKey, str] = field(default_factory=dict)
    skipped: dict[str, int] = field(default_factory=dict)


def is_award_mapping(mapping: Mapping) -> bool:
    """Whether the columns are those of awards: a film, what was awarded, and what came of it."""
    awarded = mapping.has(Field.CATEGORY) or mapping.has(Field.BODY)
    return mapping.has(Field.FILM) and awarded and (mapping.has(Field.RESULT) or mapping.has(Field.WINNER))


def read_award_rows(rows: Iterable[SheetRow], mapping: Mapping) -> AwardRows:
    """The nominations of the rows."""
    read = AwardRows()
    for row in rows:
        result = _result(row, mapping)
        if result is None:
            said = mapping.text(row, Field.RESULT)
            read.skipped[said] = read.skipped.get(said, 0) + 1
            continue
        titles = [title.strip() for title in mapping.text(row, Field.FILM).split("|") if title.strip()]
        nomination = _nomination(row, mapping, result, titles)
        if not titles:
            read.filmless.append(nomination)
            continue
        year = mapping.text(row, Field.YEAR)
        identifier = mapping.text(row, Field.IDENTIFIER).partition("|")[0]
        key = FilmKey(titles[0], nomination.film_year, identifier)
        read.films.setdefault(key, []).append(replace(nomination, film="", film_year=None))
        if _SEASON.fullmatch(year):
            read.seasons[key] = year
    return read


def to_dossiers(read: AwardRows) -> tuple[FilmDossier | CeremonyDossier, ...]:
    """A dossier for each film, and one for each ceremony with awards of no film."""
    titles = Counter(fold(key.title) for key in read.films)
    films: dict[tuple[str, int | None], FilmDossier] = {}
    for key, nominations in read.films.items():
        film = _film(key, nominations, read.seasons.get(key, ""), alone=titles[fold(key.title)] == 1)
        place = fold(film.title), film.year
        films[place] = _one_film(films[place], film) if place in films else film
    return (*films.values(), *gather_ceremonies(read.filmless))


def _film(key: FilmKey, nominations: Sequence[Nomination], season: str, *, alone: bool) -> FilmDossier:
    """A film with its year; of a season of two years the first, where another film has its title."""
    year: int | None = key.year
    remarks: tuple[Remark, ...] = ()
    if season and alone:
        said = f"the table gives the film's year as {season}: it is not taken for either of them"
        remarks = (Remark("year", RemarkKind.INFO, said),)
    elif season:
        year = int(season[:4])
        said = f"the table says {season}: the first was taken, to tell it from another film of that title"
        remarks = (Remark("year", RemarkKind.UNSURE, said),)
    return FilmDossier(title=key.title, year=year, nominations=tuple(nominations), remarks=remarks)


def _one_film(one: FilmDossier, other: FilmDossier) -> FilmDossier:
    """Two films of one title and year, which only an identifier tells apart: kept as one, and said."""
    said = "the table has two films of this title and year, told apart by identifiers: they are one here"
    return replace(
        one,
        nominations=(*one.nominations, *other.nominations),
        remarks=(*one.remarks, *other.remarks, Remark("", RemarkKind.UNSURE, said)),
    )


def _result(row: SheetRow, mapping: Mapping) -> ReadResult | None:
    """The result of a row; None when it says that there was no nomination at all."""
    stated = mapping.text(row, Field.RESULT)
    if stated:
        loose = LOOSE.match(stated)
        named = read_result(loose.group(1)) if loose else None
        if NO_AWARD.match(stated):
            return None
        return read_result(stated) or (
            replace(named, note=loose.group(2)) if named and loose else ReadResult(Result.NOT_STATED)
        )
    if mapping.has(Field.WINNER):
        won = _YES.fullmatch(mapping.text(row, Field.WINNER))
        return ReadResult(Result.WON if won else Result.NOMINATED)
    return ReadResult(Result.NOT_STATED)


def _nomination(row: SheetRow, mapping: Mapping, result: ReadResult, titles: list[str]) -> Nomination:
    statement = mapping.text(row, Field.NAME)
    notes = [result.note, *(text for _column, text in mapping.texts(row, Field.NOTE))]
    notes.append(mapping.text(row, Field.CITATION))
    also = f"also for {', '.join(titles[1:])}" if titles[1:] else ""
    note = "; ".join(dict.fromkeys(filter(None, [*notes, also])))
    body = mapping.text(row, Field.BODY) or mapping.award_body
    edition = _EDITION.match(mapping.text(row, Field.EDITION) or body)
    date = mapping.conventions.date(mapping.text(row, Field.DATE))
    place = _PLACE.search(note)
    film_year, dated = _years(row, mapping)
    recipients = mapping.text(row, Field.RECIPIENTS)
    return Nomination(
        award_body=without_citations(body),
        category=without_citations(mapping.text(row, Field.CATEGORY)),
        canonical_category=mapping.text(row, Field.CANONICAL),
        result=result.result,
        recipients=read_nominees(recipients, statement, titles[0] if titles else ""),
        date=date.edtf if date else dated,
        date_text=date.text if date else dated,
        edition=int(edition.group(1)) if edition else None,
        rank=result.rank or (int(place.group(1)) if place else None),
        tied=result.tied or any(_TIE.search(text) for text in notes if text),
        note=note,
        references=citation_numbers(mapping.text(row, Field.REFERENCES)),
        remarks=tuple(_remarks(row, mapping, result)),
        source_line=row.line,
        source_text=row.text[:_SOURCE_LENGTH],
        film=titles[0] if titles else "",
        film_year=film_year,
    )


def _years(row: SheetRow, mapping: Mapping) -> tuple[int | None, str]:
    """The film's year and the ceremony's: beside numbers or dates of ceremonies, a year is the film's."""
    text = mapping.text(row, Field.YEAR).removesuffix(".0")
    year = text if _YEAR.fullmatch(text) else ""
    if mapping.has(Field.EDITION) or mapping.has(Field.DATE):
        return (int(year) if year else None), ""
    return None, year


_BY_FILE_NAME = Remark(
    "award_body", RemarkKind.DERIVED, "from the name of the file: the table does not state it"
)
_NO_BODY = Remark("award_body", RemarkKind.UNSURE, "the table does not state the award body")


def _remarks(row: SheetRow, mapping: Mapping, result: ReadResult) -> Iterator[Remark]:
    if not mapping.text(row, Field.BODY):
        yield _BY_FILE_NAME if mapping.award_body else _NO_BODY
    if result.result is Result.NOT_STATED:
        said = mapping.text(row, Field.RESULT)
        text = f"“{said}” is no result known to the reader" if said else "the row states no result"
        yield Remark("result", RemarkKind.UNSURE, text)
    date = mapping.conventions.date(mapping.text(row, Field.DATE))
    if date and date.problem:
        yield Remark("date", RemarkKind.SUSPECT, f"kept as stated: {date.problem}")

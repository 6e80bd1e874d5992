"""The kinds of file that can be imported. A new one is a file in this package and its line in `IMPORTERS`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from flee_desktop.domain.dossier import Dossier
from flee_desktop.domain.errors import UserError
from flee_desktop.formats.article.assemble import ArticleReading
from flee_desktop.formats.article.report import ReportLine
from flee_desktop.formats.article_text import read_article
from flee_desktop.formats.contents import Contents
from flee_desktop.formats.html.reader import is_web_page, read_html
from flee_desktop.formats.joining import join_films
from flee_desktop.formats.json_records.reader import is_json, read_json
from flee_desktop.formats.tables.options import AS_GUESSED, TableOptions, TableView
from flee_desktop.formats.tables.reader import (
    is_delimited,
    read_spreadsheet,
    read_table_text,
    view_spreadsheet,
    view_table_text,
)
from flee_desktop.formats.wikitext.mediawiki_export import is_export
from flee_desktop.formats.wikitext.reader import read_wiki_export, read_wikitext
from flee_desktop.formats.wikitext.source import is_wikitext

SIZE_LIMIT = 64 * 1024 * 1024  # bytes of any file
_ARTICLE_LIMIT = 8 * 1024 * 1024  # the longest articles known are a tenth of it
_ADVICE = "Choose a film's article (text, web page or wikitext), a table or a dossier."


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file holds: records, and what the reader has to say about how it read them."""

    importer: str
    dossiers: tuple[Dossier, ...]
    report: tuple[ReportLine, ...]


@dataclass(frozen=True, slots=True)
class SourceName:
    """What is known of a file beside its bytes: its name; and what the user says of it, "" for nothing.

    `title` is the film's title, `encoding` the text's encoding as Python names it, `table` how a
    table is read.
    """

    file: str = ""
    title: str = ""
    encoding: str = ""
    table: TableOptions = AS_GUESSED


_Read = tuple[tuple[Dossier, ...], tuple[ReportLine, ...]]


@dataclass(frozen=True, slots=True)
class Importer:
    """One kind of file: `recognizes` looks at its contents, `read` gives records or raises UserError.

    `limit` is the size in bytes above which no such file is read.
    """

    label: str
    recognizes: Callable[[Contents], bool]
    read: Callable[[Contents, SourceName], _Read]
    limit: int = _ARTICLE_LIMIT


def _read_articles(*readings: ArticleReading) -> _Read:
    dossiers = tuple(reading.dossier for reading in readings)
    return dossiers, tuple(line for reading in readings for line in reading.report)


def _read_article(contents: Contents, name: SourceName) -> _Read:
    return _read_articles(read_article(contents.text, name.title, name.file))


def _read_export(contents: Contents, name: SourceName) -> _Read:
    return _read_articles(*read_wiki_export(contents.text, name.title, name.file))


def _read_source(contents: Contents, name: SourceName) -> _Read:
    return _read_articles(read_wikitext(contents.text, name.title, name.file))


def _read_web_page(contents: Contents, name: SourceName) -> _Read:
    return _read_articles(read_html(contents.text, name.title, name.file))


def _read_table(contents: Contents, name: SourceName) -> _Read:
    return read_table_text(contents.text, name.title, name.file, name.table)


def _read_workbook(contents: Contents, name: SourceName) -> _Read:
    return read_spreadsheet(contents.data, name.title, name.file, name.table)


def _read_json(contents: Contents, name: SourceName) -> _Read:
    return read_json(contents.text, name.title, name.file)


_TABLE = Importer(
    "Table", lambda contents: is_delimited(contents.text, contents.name), _read_table, SIZE_LIMIT
)
IMPORTERS: tuple[Importer, ...] = (
    Importer("Spreadsheet", lambda contents: contents.is_spreadsheet, _read_workbook, SIZE_LIMIT),
    Importer("JSON", lambda contents: is_json(contents.text), _read_json, SIZE_LIMIT),
    Importer("MediaWiki export", lambda contents: is_export(contents.text), _read_export, SIZE_LIMIT),
    Importer("Article as web page", lambda contents: is_web_page(contents.text), _read_web_page),
    _TABLE,
    Importer("Article as wikitext", lambda contents: is_wikitext(contents.text), _read_source),
    Importer("Article text", lambda contents: bool(contents.text.strip()), _read_article),
)


def read_source(data: bytes, name: SourceName = SourceName()) -> Reading:
    """Read a file's bytes with the importer that recognizes them; raises UserError when none does."""
    _refuse_larger(len(data), SIZE_LIMIT)
    contents = Contents(data, name.file, name.encoding)
    for importer in IMPORTERS:
        if importer.recognizes(contents):
            _refuse_larger(len(data), importer.limit)
            return Reading(importer.label, *importer.read(contents, name))
    raise UserError("There is nothing but blanks in the file.", _ADVICE)


def view_table(data: bytes, name: SourceName) -> TableView | None:
    """How a table is taken apart; None for a file that is none, or has no header."""
    contents = Contents(data, name.file, name.encoding)
    if contents.is_spreadsheet:
        return view_spreadsheet(data, name.file, name.table)
    importer = next((each for each in IMPORTERS if each.recognizes(contents)), None)
    return view_table_text(contents.text, name.file, name.table) if importer is _TABLE else None


def join_readings(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings of several files, each film in one of them only: a later file adds to an earlier one's."""
    joined = join_films([reading.dossiers for reading in readings])
    return tuple(
        replace(reading, dossiers=dossiers) for reading, dossiers in zip(readings, joined, strict=True)
    )


def _refuse_larger(size: int, limit: int) -> None:
    if size > limit:
        raise UserError(
            f"The file is larger than {limit // 1024 // 1024} MB.",
            "A film's article or dossier is far smaller: is it the right file?",
        )

"""The kinds of file that can be imported. A new one is a file in this package and its line in `IMPORTERS`."""

from collections.abc import Callable
from dataclasses import dataclass

from flee_desktop.domain.dossier import Dossier
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.file_kinds import HEAD, name_kind
from flee_desktop.formats.article.report import ReportLine
from flee_desktop.formats.article_text import read_article
from flee_desktop.formats.dossier_json import read_dossier

_READABLE = ("a text file", "a JSON file")
SIZE_LIMIT = 4 * 1024 * 1024  # bytes; the longest articles known are a quarter of it


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file holds: records, and what the reader has to say about how it read them."""

    importer: str
    dossiers: tuple[Dossier, ...]
    report: tuple[ReportLine, ...]


@dataclass(frozen=True, slots=True)
class SourceName:
    """What is known of a file beside its bytes: its name, and the film's title if the user gave one."""

    file: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Importer:
    """One kind of file: `recognizes` looks at its text, `read` gives records or raises UserError."""

    label: str
    recognizes: Callable[[str], bool]
    read: Callable[[str, SourceName], tuple[tuple[Dossier, ...], tuple[ReportLine, ...]]]


def _read_article(text: str, name: SourceName) -> tuple[tuple[Dossier, ...], tuple[ReportLine, ...]]:
    reading = read_article(text, name.title, name.file)
    return (reading.dossier,), reading.report


def _read_dossier(text: str, _name: SourceName) -> tuple[tuple[Dossier, ...], tuple[ReportLine, ...]]:
    return (read_dossier(text.encode()),), ()


IMPORTERS: tuple[Importer, ...] = (
    Importer("Dossier (JSON)", lambda text: text.lstrip().startswith("{"), _read_dossier),
    Importer("Article text", lambda text: bool(text.strip()), _read_article),
)


def read_source(data: bytes, name: SourceName = SourceName()) -> Reading:
    """Read a file's bytes with the importer that recognizes them; raises UserError when none does."""
    if len(data) > SIZE_LIMIT:
        raise UserError(
            "The file is larger than 4 MB.", "An article or a dossier is far smaller: is it the right file?"
        )
    text = _decoded(data)
    for importer in IMPORTERS:
        if importer.recognizes(text):
            return Reading(importer.label, *importer.read(text, name))
    raise UserError("There is nothing but blanks in the file.", "Choose an article's text or a dossier.")


def _decoded(data: bytes) -> str:
    kind = name_kind(data[:HEAD]) or "a database"
    if kind not in _READABLE:
        raise UserError(f"This is {kind}.", "Choose an article's text or a dossier.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError(
            f"The file is not UTF-8 text: line {line} has a byte that does not belong.",
            "Save it as UTF-8 and try again. The encoding is never guessed.",
        ) from error

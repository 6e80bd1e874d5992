"""MediaWiki's XML export (https://www.mediawiki.org/wiki/Help:Export): the pages in it, as wikitext.

A file with a document type or an entity of its own is refused: an export has none, and they can read other
files or grow without end.
"""

from dataclasses import dataclass, field
from xml.parsers import expat

from flee_desktop.domain.errors import UserError

_MOST_PAGES = 500
_DEEPEST = 50  # elements inside each other; an export has five


@dataclass(frozen=True, slots=True)
class ExportedPage:
    """One page of an export; `line` is the line of the file on which its text begins."""

    title: str
    text: str
    line: int


@dataclass(slots=True)
class _Gathering:
    pages: list[ExportedPage] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    line: int = 1


def is_export(text: str) -> bool:
    """Whether a file begins as an export does."""
    head = text[:2000].lstrip()
    return head.startswith(("<mediawiki", "<page>")) or (head.startswith("<?xml") and "<mediawiki" in head)


def read_export(data: str) -> list[ExportedPage]:
    """The pages of the export, articles only; raises UserError with line and column where it is broken."""
    gathering = _Gathering()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, _attributes: _start(gathering, parser, name)
    parser.EndElementHandler = lambda _name: _end(gathering)
    parser.CharacterDataHandler = lambda words: _words(gathering, words)
    try:
        parser.Parse(data.encode(), True)
    except expat.ExpatError as error:
        place = f"line {error.lineno}, column {error.offset + 1}"
        raise UserError(
            f"The XML is broken at {place}: {expat.ErrorString(error.code)}.", "Export the page again."
        ) from error
    if not gathering.pages:
        raise UserError("The export holds no article.", "Export the page of a film with its text.")
    return gathering.pages


def _refuse(*_declaration: object) -> None:
    raise UserError(
        "The XML declares a document type, which an export of a wiki never does. Nothing was read.",
        "Do not use the file, or save the page's source as text.",
    )


def _start(gathering: _Gathering, parser: expat.XMLParserType, name: str) -> None:
    if len(gathering.path) >= _DEEPEST:
        raise UserError(
            f"Line {parser.CurrentLineNumber}: the XML is nested too deeply, and nothing was read.",
            "Export the page again.",
        )
    gathering.path.append(name)
    if name == "page":
        gathering.title, gathering.text = [], []
    elif name == "text":
        gathering.text, gathering.line = [], parser.CurrentLineNumber


def _end(gathering: _Gathering) -> None:
    name = gathering.path.pop()
    if name != "page" or not "".join(gathering.text).strip():
        return
    if len(gathering.pages) >= _MOST_PAGES:
        raise UserError(
            f"The export has more than {_MOST_PAGES} pages, and nothing was read.", "Export fewer at once."
        )
    gathering.pages.append(
        ExportedPage("".join(gathering.title).strip(), "".join(gathering.text), gathering.line)
    )


def _words(gathering: _Gathering, words: str) -> None:
    inside = gathering.path[-1:]
    if inside == ["text"]:
        gathering.text.append(words)
    elif inside == ["title"]:
        gathering.title.append(words)

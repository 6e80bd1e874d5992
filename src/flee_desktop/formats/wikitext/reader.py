"""Reads a film's article from its wikitext, or from a MediaWiki export of one or more."""

from flee_desktop.formats.article.assemble import ArticleReading
from flee_desktop.formats.page.reader import read_page
from flee_desktop.formats.wikitext.mediawiki_export import read_export
from flee_desktop.formats.wikitext.source import read_source_text


def read_wikitext(text: str, title: str = "", file_name: str = "") -> ArticleReading:
    """Read a page's source; raises UserError when it is not a film's."""
    return read_page(read_source_text(text, ""), title, file_name)


def read_wiki_export(text: str, title: str = "", file_name: str = "") -> tuple[ArticleReading, ...]:
    """Read every page of an export. `title` names the film of an export with one page."""
    pages = read_export(text)
    given = title if len(pages) == 1 else ""
    return tuple(
        read_page(read_source_text(page.text, page.title, page.line), given, file_name) for page in pages
    )

"""Reads a saved web page, whole or a part of one, into a dossier."""

import re

from flee_desktop.formats.article.assemble import ArticleReading
from flee_desktop.formats.html.layout import read_layout
from flee_desktop.formats.html.references import read_sources
from flee_desktop.formats.html.tree import Element, descendants, parse, text_of
from flee_desktop.formats.page.blocks import Page, flat
from flee_desktop.formats.page.reader import read_page

_OPENS = re.compile(
    r"\s*(?:<\?xml[^<>]{0,200}>\s*)?<(?:!doctype html|html|head|body|table|div|section|article|ul|p|h1)\b",
    re.IGNORECASE,
)
_SITE = re.compile(r" [-–—|] [^-–—|]{1,60}$")
_CONTENT_IDS = ("mw-content-text", "bodyContent", "content")


def is_web_page(text: str) -> bool:
    """Whether a text begins as a web page, or a part of one, does."""
    return _OPENS.match(text[:5000]) is not None


def read_html(text: str, title: str = "", file_name: str = "") -> ArticleReading:
    """Read a page; raises UserError when it is not a film's."""
    return read_page(to_page(text), title, file_name)


def to_page(text: str) -> Page:
    """The page without its markup."""
    root = parse(text)
    page = Page(title=_title(text, root))
    read_layout(_content(root), page)
    page.sources.extend(read_sources(root))
    return page


def _content(root: Element) -> Element:
    """The element that holds the article: the smallest that sites name so, or the body."""
    for name in _CONTENT_IDS:
        found = _with_id(root, name)
        if found is not None:
            return found
    return next(descendants(root, "main", "article"), None) or next(descendants(root, "body"), root)


def _with_id(root: Element, name: str) -> Element | None:
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.attribute("id") == name:
            return element
        waiting.extend(reversed([*descendants(element, "div", "main", "section", "article", "body", "html")]))
    return None


def _title(text: str, root: Element) -> str:
    heading = next(descendants(root, "h1"), None)
    if heading is not None:
        return flat(text_of(heading))
    named = re.search(r"<title[^<>]{0,200}>([^<]{1,300})</title", text[:100_000], re.IGNORECASE)
    return _SITE.sub("", " ".join(named.group(1).split())) if named else ""

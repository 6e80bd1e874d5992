"""The elements of a web page as headings, paragraphs, lists and tables."""

import re
from collections.abc import Iterator

from flee_desktop.domain.dossier import RelatedWork
from flee_desktop.formats.html.tables import is_infobox, read_grid, take_infobox
from flee_desktop.formats.html.tree import Element, children, descendants, elements, text_of
from flee_desktop.formats.page.blocks import Heading, ListItem, Page, PlainParagraph, flat

_BLOCKS_TEXT = """
p div section article main ul ol dl table h1 h2 h3 h4 h5 h6 blockquote center header figure form
"""
_BLOCKS = frozenset(_BLOCKS_TEXT.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_TERM = 7
_LEFT_OUT_TEXT = """
nav aside footer figure form button input select video audio canvas map textarea option label
"""
_LEFT_OUT = frozenset(_LEFT_OUT_TEXT.split())
_LEFT_OUT_CLASSES_TEXT = """
toc reflist references navbox-styles metadata ambox sidebar hatnote printfooter catlinks mw-
references-wrap thumb gallery mw-indicators noprint mw-jump sistersitebox side-box refbegin mw-
footer vector-header
"""
_LEFT_OUT_CLASSES = frozenset(_LEFT_OUT_CLASSES_TEXT.split())
_MOST_RELATED = 200  # works of navigation boxes
_OF_FILMS = re.compile(r"film|directed|picture|movie|cinema", re.IGNORECASE)
_LISTED_FILM = re.compile(r"(.{1,150}?) \((?:.{0,20} )?(\d{4})(?:[–-]\d{2,4})?\)")


def read_layout(root: Element, page: Page) -> None:
    """Cut everything inside an element into the page's blocks, in order."""
    for child in children(root):
        if isinstance(child, Element):
            _take(child, page)
        elif len(child.split()) > 3 and root.tag not in ("body", "html"):
            page.blocks.append(PlainParagraph(root.line, " ".join(child.split())))


def _take(element: Element, page: Page) -> None:
    if element.tag in _HEADINGS:
        page.blocks.append(Heading(element.line, _HEADINGS[element.tag], flat(text_of(element))))
    elif "navbox" in element.classes:
        page.related.extend(_navigated(element))
    elif element.tag in _LEFT_OUT or element.classes & _LEFT_OUT_CLASSES:
        return
    elif element.tag == "table":
        _take_table(element, page)
    elif element.tag in ("ul", "ol", "dl"):
        _take_list(element, page, 1)
    elif element.tag in ("p", "blockquote") or not _holds_blocks(element):
        _take_text(element, page)
    else:
        read_layout(element, page)


def _take_table(table: Element, page: Page) -> None:
    if is_infobox(table):
        take_infobox(table, page)
        return
    page.blocks.append(read_grid(table))
    for cell in descendants(table, "td", "th"):
        for inner in descendants(cell, "table"):
            _take_table(inner, page)


def _take_list(listed: Element, page: Page, depth: int) -> None:
    for item in elements(listed):
        if item.tag == "dt":
            page.blocks.append(Heading(item.line, _TERM, flat(text_of(item))))
            continue
        text = flat(text_of(item, without=("ul", "ol", "dl", "table")))
        if item.tag in ("li", "dd") and text:
            page.blocks.append(ListItem(item.line, depth, text))
            _note_link(item, page)
        for inner in descendants(item, "ul", "ol", "dl", "table"):
            if inner.tag == "table":
                _take_table(inner, page)
            else:
                _take_list(inner, page, depth + bool(text))


def _take_text(element: Element, page: Page) -> None:
    text = flat(text_of(element))
    if text:
        page.blocks.append(PlainParagraph(element.line, text))


def _holds_blocks(element: Element) -> bool:
    return next(descendants(element, *_BLOCKS), None) is not None


def _note_link(item: Element, page: Page) -> None:
    for link in descendants(item, "a"):
        page.links.setdefault(flat(text_of(link)), link.attribute("title") or flat(text_of(link)))


def _navigated(box: Element) -> Iterator[RelatedWork]:
    """The films a navigation box lists, as `Title (1994)` with the title in italics."""
    named = (link for link in descendants(box, "th", "div") if any("title" in name for name in link.classes))
    heading = next((flat(text_of(title)) for title in named), "")
    for item in [*descendants(box, "li")][:_MOST_RELATED]:
        listed = _LISTED_FILM.fullmatch(flat(text_of(item)))
        if listed and next(descendants(item, "i"), None) is not None:
            year = int(listed.group(2))
            kind = "film" if _OF_FILMS.search(heading) else "work"
            yield RelatedWork(title=listed.group(1), kind=kind, year=year, relation=heading)

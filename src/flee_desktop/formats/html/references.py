"""The list of references of a saved page: number, text and address."""

import re
from collections.abc import Iterator

from flee_desktop.formats.html.tree import Element, children, descendants, elements, text_of
from flee_desktop.formats.page.blocks import Source, flat

_BACKLINK = re.compile(r"^(?:[↑^]|Jump up(?: to)?:?|\d{1,4}\.\d{1,3}|[a-z]{1,2}\b|[\s,])*[↑^\s]+")
_ABSOLUTE = re.compile(r"https?://", re.IGNORECASE)
_LISTS = "references"


def read_sources(root: Element) -> Iterator[Source]:
    """The references of the page, numbered as the page's own marks number them."""
    shown = dict(_shown_numbers(root))
    for listed in _lists(root):
        for place, item in enumerate((child for child in elements(listed) if child.tag == "li"), 1):
            number = shown.get(item.attribute("id"), 0 if shown else place)
            if number:
                yield Source(number, _words(item), _address(item))


def _lists(element: Element) -> Iterator[Element]:
    for listed in descendants(element, "ol"):
        if _LISTS in listed.classes:
            yield listed
        else:
            for item in elements(listed):
                yield from _lists(item)


def _shown_numbers(root: Element) -> Iterator[tuple[str, int]]:
    """The note each mark leads to, and the number it shows."""
    for mark in descendants(root, "sup"):
        for link in descendants(mark, "a"):
            target = link.attribute("href").partition("#")[2]
            digits = re.fullmatch(r"\[?(\d{1,4})\]?", "".join(text_of(link).split()))
            if target and digits:
                yield target, int(digits.group(1))


def _words(item: Element) -> str:
    inner = next(
        (found for found in _inside(item) if found.classes & {"reference-text", "mw-reference-text"}), None
    )
    text = flat(text_of(inner or item))
    return text if inner else _BACKLINK.sub("", text)


def _inside(element: Element) -> Iterator[Element]:
    for child in children(element):
        if isinstance(child, Element):
            yield child
            yield from _inside(child)


def _address(item: Element) -> str:
    links = (link.attribute("href") for link in descendants(item, "a"))
    return next((address for address in links if _ABSOLUTE.match(address)), "")

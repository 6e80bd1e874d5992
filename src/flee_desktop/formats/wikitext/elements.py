"""Comments and tags of wikitext, read in one pass each, however they are nested or broken."""

import re
from collections.abc import Callable

from flee_desktop.formats.wikitext.marks import ITEM, keep_lines

_LONGEST_TAG = 600  # characters
_TAG = re.compile(rf"</?[a-zA-Z][^<>]{{0,{_LONGEST_TAG}}}>")
_BREAK = re.compile(r"</?br\b[^<>]{0,200}>|</(?:p|li)\s*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w-]{1,40})\s*=\s*(?:\"([^\"]{0,300})\"|'([^']{0,300})'|([^\s\"'/>]{1,300}))")
# Elements whose content is no prose.
_DROPPED = (
    "gallery",
    "math",
    "timeline",
    "syntaxhighlight",
    "source",
    "score",
    "imagemap",
    "style",
    "script",
)


def without_comments(text: str) -> str:
    """The text without its comments; one that is never closed goes on to the end, as in MediaWiki."""
    kept: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start)
        end = len(text) if end < 0 else end + 3
        kept += [text[at:start], keep_lines(text[start:end], "")]
        at = end
    return "".join([*kept, text[at:]])


def replace_elements(text: str, name: str, replace: Callable[[dict[str, str], str], str]) -> str:
    """Replace each `<name …>content</name>` and `<name …/>`; one that is not closed ends at the next."""
    tags = re.compile(rf"<(/?){name}\b([^<>]{{0,{_LONGEST_TAG}}}?)(/?)>", re.IGNORECASE)
    kept: list[str] = []
    at = start = inside = 0
    attributes: dict[str, str] | None = None
    for match in tags.finditer(text):
        closes, words, empty = match.groups()
        if attributes is not None:
            end = match.end() if closes else match.start()
            kept.append(keep_lines(text[start:end], replace(attributes, text[inside : match.start()])))
            at, attributes = end, None
            if closes:
                continue
        if closes:
            continue
        kept.append(text[at : match.start()])
        at = match.end()
        if empty:
            kept.append(keep_lines(match.group(), replace(read_attributes(words), "")))
        else:
            attributes, start, inside = read_attributes(words), match.start(), match.end()
    if attributes is not None:  # never closed: the tag alone goes
        kept.append(keep_lines(text[start:inside], replace(attributes, "")))
    return "".join([*kept, text[at:]])


def read_attributes(text: str) -> dict[str, str]:
    """The attributes of a tag or a table cell, names in lower case."""
    found = _ATTRIBUTE.findall(text[: 4 * _LONGEST_TAG])
    return {name.lower(): (double or single or bare).strip() for name, double, single, bare in found}


def without_tags(text: str) -> str:
    """The text with line breaks as item marks, and every other tag gone with its content kept."""
    for name in _DROPPED:
        if f"<{name}" in text.lower():
            text = replace_elements(text, name, lambda _attributes, _content: "")
    text = _BREAK.sub(ITEM, text)
    return _TAG.sub(lambda match: keep_lines(match.group(), ""), text)

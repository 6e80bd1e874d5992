"""A page's wikitext as a page."""

import re

from flee_desktop.formats.page.blocks import Page, Source
from flee_desktop.formats.wikitext.citing import split_source
from flee_desktop.formats.wikitext.elements import replace_elements, without_comments, without_tags
from flee_desktop.formats.wikitext.expansion import Expander, to_text
from flee_desktop.formats.wikitext.infobox import INFOBOXES, NAME_MODULES, take_infobox
from flee_desktop.formats.wikitext.layout import read_layout
from flee_desktop.formats.wikitext.marks import plain
from flee_desktop.formats.wikitext.references import References, take_references

_SIGNS = (
    re.compile(r"\{\{\s*(?:infobox|won|nom|nominated|plainlist|ubl|film date)\b", re.IGNORECASE),
    re.compile(r"^\{\|.*$\n(?:\|-.*\n)?[|!]", re.MULTILINE),
    re.compile(r"<ref[ >]", re.IGNORECASE),
    re.compile(r"^={2,4}[^=\n]{1,100}={2,4}[ \t]*$", re.MULTILINE),
    re.compile(r"\[\[[^\[\]\n]{1,200}\]\]"),
)
_LOOKED_AT = 200_000  # characters


def is_wikitext(text: str) -> bool:
    """Whether a text has at least two kinds of things that only wikitext has."""
    return sum(sign.search(text, 0, _LOOKED_AT) is not None for sign in _SIGNS) >= 2


def read_source_text(text: str, title: str, first_line: int = 1) -> Page:
    """Read a page's source. `title` is the page's own; `first_line` where the source begins in its file."""
    page = Page(title=title)
    bare = without_comments(plain(text.replace("\r\n", "\n").replace("\r", "\n")))
    bare = replace_elements(bare, "nowiki", lambda _attributes, content: content)
    cited, references = take_references(bare)
    special = {
        name: lambda template, line: take_infobox(page, template, line + first_line - 1)
        for name in (*INFOBOXES, *NAME_MODULES)
    }
    expander = Expander(title, special, page.links)
    read_layout(expander.expand(without_tags(cited)), page, first_line)
    page.sources.extend(_sources(references, title))
    page.unread.extend(
        (line + first_line - 1, f"the template “{name}” is not known here")
        for name, line in expander.unknown.items()
    )
    return page


def _sources(references: References, title: str) -> list[Source]:
    """The references in order; their own templates are expanded apart from the text."""
    expander = Expander(title, keep_addresses=True)
    sources = []
    for number in sorted(references.numbers.values()):
        words, url = split_source(to_text(expander.expand(without_tags(references.sources.get(number, "")))))
        sources.append(Source(number, words, url))
    return sources

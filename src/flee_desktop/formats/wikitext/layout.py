"""The lines of expanded wikitext as headings, paragraphs, lists and tables."""

import re

from flee_desktop.formats.page.blocks import Heading, ListItem, Page, PlainParagraph, flat
from flee_desktop.formats.wikitext.expansion import to_text
from flee_desktop.formats.wikitext.marks import LINE, count_lines
from flee_desktop.formats.wikitext.tables import TableReader

_HEADING = re.compile(r"(={2,6})[ \t]*([^\n]{1,300}?)[ \t]*={2,6}\s*")
_ITEM = re.compile(r"([*#:;]{1,20})[ \t]*(.*)", re.DOTALL)
_TERM = 7  # below the six levels of headings
_MAGIC = re.compile(r"__[A-Z]{3,20}__")
_REDIRECT = re.compile(r"#redirect\b", re.IGNORECASE)


def read_layout(text: str, page: Page, first_line: int) -> None:
    """Cut the text into the page's blocks; tables come where they end."""
    tables = TableReader()
    paragraph: list[str] = []
    number = start = first_line
    for line in text.split("\n"):
        bare = _MAGIC.sub("", line.replace(LINE, "")).strip()
        heading = _HEADING.fullmatch(bare)
        if heading:
            tables.end()
        if heading or not tables.take(number, line):
            item = _ITEM.match(bare)
            if not bare or heading or item:
                _end_paragraph(page, paragraph, start)
            if heading:
                page.blocks.append(Heading(number, len(heading.group(1)), _plain(heading.group(2))))
            elif item and item.group(1) == ";":  # a term above its list: the least of headings
                page.blocks.append(Heading(number, _TERM, _plain(item.group(2))))
            elif item and not _REDIRECT.match(bare):
                page.blocks.append(ListItem(number, len(item.group(1)), _plain(item.group(2))))
            elif bare:
                start = start if paragraph else number
                paragraph.append(bare)
        else:
            _end_paragraph(page, paragraph, start)
        _take_finished(tables, page)
        number += 1 + count_lines(line)
    _end_paragraph(page, paragraph, start)
    tables.end()
    _take_finished(tables, page)


def _take_finished(tables: TableReader, page: Page) -> None:
    page.blocks.extend(tables.finished)
    tables.finished.clear()


def _end_paragraph(page: Page, lines: list[str], start: int) -> None:
    text = _plain(" ".join(lines))
    if text.strip(" |{}[]"):
        page.blocks.append(PlainParagraph(start, text))
    lines.clear()


def _plain(text: str) -> str:
    return flat(to_text(text)).strip(" ,")

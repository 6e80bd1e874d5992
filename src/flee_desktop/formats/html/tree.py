"""The tree of a web page, with the line of the file on which each part begins.

The parser (lexbor, the HTML standard's own algorithm) gives no positions: a comment with the number is put
behind every line break outside of tags, and met again where the parser puts it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from flee_desktop.domain.errors import UserError
from flee_desktop.formats.page.blocks import ITEM

DEEPEST = 512  # elements inside each other; the pages of an encyclopedia have some thirty
_TAG_OR_BREAK = re.compile(r"<[a-zA-Z/!?][^<>]{0,10000}>|\n")
_CONTAINER = re.compile(r"<(/?)(?:div|span|section|article|center|font|ul|ol|dl|blockquote)\b", re.IGNORECASE)
_LINE = re.compile(r"<!--L(\d{1,9})-->")
_PRIVATE = re.compile("[\ue000-\ue00f]")
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_UNSEEN = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "link",
        "meta",
        "head",
        "iframe",
        "object",
        "svg",
        "math",
        "audio",
    }
)
_UNSEEN_CLASSES = frozenset(
    {"mw-editsection", "sortkey", "z3988", "mw-jump-link", "mw-empty-elt", "noexcerpt"}
)
_OWN_LINE = frozenset({"br", "li", "dd", "dt", "p", "div", "tr", "ul", "ol"})
_CITED = re.compile(r"[\[\s]*(\d{1,4})[\]\s]*")


@dataclass(frozen=True, slots=True)
class Element:
    """An element of the page and the line it begins on."""

    node: LexborNode
    line: int

    @property
    def tag(self) -> str:
        """Its name in lower case."""
        return self.node.tag or ""

    @property
    def classes(self) -> frozenset[str]:
        """Its classes in lower case."""
        return frozenset(self.attribute("class").lower().split())

    def attribute(self, name: str) -> str:
        """An attribute's value; "" when it has none."""
        return self.node.attributes.get(name) or ""


def parse(text: str) -> Element:
    """The page's root; raises UserError for a page nested deeper than pages are."""
    _refuse_open_tags(text)
    bare = _numbered(
        _without_comments(_PRIVATE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n")))
    )
    root = LexborHTMLParser(bare).root
    if root is None:
        raise UserError("The page is empty.", "Save the page again.")
    _refuse_depth(root)
    return Element(root, 1)


def children(element: Element) -> Iterator[Element | str]:
    """What an element holds, in order: elements that are seen, and text; each knows its line."""
    line = element.line
    node = element.node.child
    while node is not None:
        if node.tag == "-text":
            yield _LINE.sub("", node.text_content or "")
        elif node.tag == "-comment":
            line = _line_of(node, line)
        else:
            found = Element(node, line)
            if is_seen(found):
                yield found
            line = _last_line(node, line)
        node = node.next


def elements(element: Element) -> Iterator[Element]:
    """The elements directly inside an element."""
    return (child for child in children(element) if isinstance(child, Element))


def descendants(element: Element, *tags: str) -> Iterator[Element]:
    """The outermost elements of these names inside an element, in order."""
    for child in elements(element):
        if child.tag in tags:
            yield child
        else:
            yield from descendants(child, *tags)


def is_seen(element: Element) -> bool:
    """Whether a reader of the page sees the element."""
    if element.tag in _UNSEEN or _HIDDEN.search(element.attribute("style")):
        return False
    return not element.classes & _UNSEEN_CLASSES


def text_of(element: Element, *, without: tuple[str, ...] = ()) -> str:
    """The words of an element, items apart; citations read `[3]`, elements named `without` are left out."""
    parts: list[str] = []
    _gather(element, without, parts)
    joined = re.sub(rf"\s*{ITEM}[\s{ITEM}]*", ITEM, re.sub(r"[^\S\n]+|\n", " ", "".join(parts)))
    return joined.replace("\xa0", " ").strip(f" {ITEM}")


def _gather(element: Element, without: tuple[str, ...], parts: list[str]) -> None:
    for child in children(element):
        if isinstance(child, str):
            parts.append(child)
        elif child.tag == "sup" and (mark := citation(child)) is not None:
            parts.append(mark)
        elif child.tag not in without:
            parts.extend([ITEM] * (child.tag in _OWN_LINE))
            _gather(child, without, parts)
            parts.extend([ITEM] * (child.tag in _OWN_LINE - {"br", "li"}))


def citation(element: Element) -> str | None:
    """`[20]` for the mark of a reference, "" for that of a note; None for other raised text."""
    words = "".join(_words(element))
    if "reference" in element.classes or element.attribute("id").startswith("cite_ref"):
        found = _CITED.fullmatch(words)
        return f"[{found.group(1)}]" if found else ""
    return "" if words.strip().startswith("[") else None


def _words(element: Element) -> Iterator[str]:
    for child in children(element):
        if isinstance(child, str):
            yield child
        else:
            yield from _words(child)


def _without_comments(text: str) -> str:
    """The text with blank lines in place of its comments; one that never closes goes on to the end."""
    kept: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start)
        end = len(text) if end < 0 else end + 3
        kept += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end
    return "".join([*kept, text[at:]])


def _numbered(text: str) -> str:
    line = 1

    def number(match: re.Match[str]) -> str:
        nonlocal line
        if match.group() == "\n":
            line += 1
            return f"\n<!--L{line}-->"
        line += match.group().count("\n")
        return match.group()

    return _TAG_OR_BREAK.sub(number, text)


def _line_of(node: LexborNode, line: int) -> int:
    found = _LINE.match(node.html or "")
    return int(found.group(1)) if found else line


def _last_line(node: LexborNode, line: int) -> int:
    """The line on which an element ends: the last number inside it."""
    last = node.last_child
    while last is not None:
        at: LexborNode | None = last
        while at is not None and at.tag != "-comment":
            if at.last_child is not None:
                break
            at = at.prev
        if at is None:
            return line
        if at.tag == "-comment":
            return _line_of(at, line)
        last = at.last_child
    return line


def _refuse_open_tags(text: str) -> None:
    """Refuse a page with far more open tags than pages have: the parser takes the square of their number."""
    depth = 0
    for match in _CONTAINER.finditer(text):
        depth += -1 if match.group(1) else 1
        if depth > 4 * DEEPEST:
            raise _too_deep()
        depth = max(depth, 0)


def _too_deep() -> UserError:
    return UserError(
        f"The page's elements are nested more than {DEEPEST} deep, and nothing was read.",
        "Save the page again, or copy its text.",
    )


def _refuse_depth(root: LexborNode) -> None:
    waiting: list[tuple[LexborNode, int]] = [(root, 1)]
    while waiting:
        node, depth = waiting.pop()
        if depth > DEEPEST:
            raise _too_deep()
        if node.next is not None:
            waiting.append((node.next, depth))
        if node.child is not None:
            waiting.append((node.child, depth + 1))

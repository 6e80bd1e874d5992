"""References: taken out of the text, numbered as MediaWiki numbers them, and put back as `[3]`."""

import re
from dataclasses import dataclass, field

from flee_desktop.formats.wikitext.elements import replace_elements
from flee_desktop.formats.wikitext.marks import keep_lines

_LIST = re.compile(r"\{\{\s*(?:reflist|refs|references)\b|<references\b[^<>/]{0,200}>", re.IGNORECASE)
_LIST_END = re.compile(r"\{\{|\}\}|</references\s*>", re.IGNORECASE)
_SHORT = re.compile(r"\{\{\s*(?:sfnp?|sfnm|harvnb)\s*\|([^{}]{0,300})\}\}", re.IGNORECASE)
_NAMED = re.compile(r"\{\{\s*(?:r|ref name)\s*\|([^{}]{0,300})\}\}", re.IGNORECASE)
_TAG_REF = re.compile(r"\{\{\s*#tag:\s*ref\s*\|", re.IGNORECASE)


@dataclass(slots=True)
class References:
    """The numbers given out so far, and what the source of each is, still as wikitext."""

    numbers: dict[str, int] = field(default_factory=dict)  # name or content -> number
    sources: dict[int, str] = field(default_factory=dict)

    def mark(self, name: str, content: str) -> str:
        """The mark of a citation; one name, or one content, has one number."""
        key = f"name {name}" if name else f"content {content}"
        if not name and not content:
            return ""
        number = self.numbers.setdefault(key, len(self.numbers) + 1)
        if content.strip():
            self.sources.setdefault(number, content)
        return f"[{number}]"


def take_references(text: str) -> tuple[str, References]:
    """The text with `[1]`, `[2]`… in place of its references, and those; notes of other groups go."""
    references = References()
    text, defined = _take_definitions(text)
    text = _SHORT.sub(lambda match: f"<ref>{_short(match.group(1))}</ref>", text)
    text = _NAMED.sub(lambda match: "".join(f'<ref name="{name}"/>' for name in _names(match.group(1))), text)

    def mark(attributes: dict[str, str], content: str) -> str:
        return "" if attributes.get("group") else references.mark(attributes.get("name", ""), content)

    text = replace_elements(text, "ref", mark)
    for name, content in defined.items():
        number = references.numbers.get(f"name {name}")
        if number:
            references.sources.setdefault(number, content)
    return text, references


def _take_definitions(text: str) -> tuple[str, dict[str, str]]:
    """The named references that stand in the lists at the end: those are defined there, not cited."""
    defined: dict[str, str] = {}

    def note(attributes: dict[str, str], content: str) -> str:
        if content.strip():
            defined.setdefault(attributes.get("name", ""), content)
        return ""

    kept: list[str] = []
    at = 0
    for match in _LIST.finditer(text):
        if match.start() < at:
            continue
        end = _end_of_list(text, match.end())
        replace_elements(text[match.end() : end], "ref", note)
        kept += [text[at : match.start()], keep_lines(text[match.start() : end], "")]
        at = end
    return "".join([*kept, text[at:]]), defined


def _end_of_list(text: str, start: int) -> int:
    """Where a list that opened before `start` closes; at once when it never does."""
    depth = 1
    for match in _LIST_END.finditer(text, start):
        if match.group().startswith("</"):
            return match.end()
        depth += 1 if match.group() == "{{" else -1
        if depth == 0:
            return match.end()
    return start


def _short(arguments: str) -> str:
    """`Palin|2006|p=225` reads "Palin 2006, p. 225"."""
    parts = [part.strip() for part in arguments.split("|")]
    named = {
        name.strip(): value.strip() for part in parts if "=" in part for name, value in [part.split("=", 1)]
    }
    pages = named.get("pp") or named.get("p") or named.get("loc", "")
    sign = "pp." if "pp" in named else "p." if "p" in named else ""
    words = " ".join(part for part in parts if "=" not in part)
    return f"{words}, {sign} {pages}".replace("  ", " ") if pages else words


def _names(arguments: str) -> list[str]:
    return [part.strip() for part in arguments.split("|") if part.strip() and "=" not in part]

"""Templates and links as the text they show, from the innermost out."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from flee_desktop.formats.wikitext.citing import describe_source, is_citation
from flee_desktop.formats.wikitext.marks import BAR, count_lines, keep_lines, without_marks
from flee_desktop.formats.wikitext.templates import EXPANSIONS, RESULTS, Template, read_template

_MOST_PASSES = 40  # how deep templates and links are expanded; MediaWiki stops at 40 as well
_TEMPLATE = re.compile(r"\{\{((?:[^{}]|(?<!\{)\{(?!\{)|(?<!\})\}(?!\}))*?)\}\}")
_LINK = re.compile(r"\[\[((?:[^\[\]{}]|\[\d{1,4}\])*)\]\]")
_EXTERNAL = re.compile(r"\[((?:https?:)?//[^\s\[\]]{1,2000})(?:[ \t]([^\[\]\n]{0,1000}))?\]")
_HIDDEN_LINK = re.compile(r"(?:file|image|category|media|fichier|datei|archivo):", re.IGNORECASE)
_PREFIX = re.compile(r"^:?(?:w|en|wikt|s|commons|d):", re.IGNORECASE)
_ASIDE = re.compile(r" \([^()]*\)$")
_ATTRIBUTES_ONLY = re.compile(
    r"(?:\s*[\w-]{1,40}\s*=\s*(?:\"[^\"|]{0,300}\"|'[^'|]{0,300}'|[^\s\"'|]{1,100}))+\s*"
)


@dataclass(slots=True)
class Expander:
    """Expands one page. `special` are templates that the caller takes itself, by how their name starts."""

    title: str = ""
    special: dict[str, Callable[[Template, int], str]] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)  # shown words -> the title they lead to
    unknown: dict[str, int] = field(default_factory=dict)  # template -> the line it was first met
    keep_addresses: bool = False  # of links to other sites

    def expand(self, text: str) -> str:
        """The text with its templates and links expanded; what is nested too deeply is left as it is."""
        for _pass in range(_MOST_PASSES):
            before = text
            text = _LINK.sub(lambda match: keep_lines(match.group(), self._link(match.group(1))), text)
            text = _EXTERNAL.sub(self._external, text)
            text = self._expand_templates(text)
            if text == before:
                break
        return text

    def _expand_templates(self, text: str) -> str:
        kept: list[str] = []
        at, line = 0, 1
        for match in _TEMPLATE.finditer(text):
            line += count_lines(text[at : match.start()])
            kept.append(text[at : match.start()])
            kept.append(keep_lines(match.group(), self._template(match, line)))
            line += count_lines(match.group())
            at = match.end()
        return "".join([*kept, text[at:]])

    def _link(self, inside: str) -> str:
        target, bar, words = inside.partition("|")
        target = target.strip()
        if _HIDDEN_LINK.match(target) or re.match(r"[a-z]{2,3}:[^ ]", target):
            return ""
        shown = words.strip() if bar else target.removeprefix(":").removeprefix("#")
        if bar and not shown:
            shown = _ASIDE.sub("", _PREFIX.sub("", target))
        plain = without_marks(shown).strip("'\"")
        self.links.setdefault(plain, target)
        return shown.replace("|", BAR)

    def _external(self, match: re.Match[str]) -> str:
        address, words = match.groups()
        return f"{words or ''} {address}".strip() if self.keep_addresses else words or ""

    def _template(self, match: re.Match[str], line: int) -> str:
        template = read_template(match.group(1))
        for start, take in self.special.items():
            if template.name.startswith(start):
                return take(template, line)
        if template.name in RESULTS:
            return self._result(match, template)
        if is_citation(template.name):
            return describe_source(template.named).replace("|", BAR)
        if template.name in EXPANSIONS:
            return EXPANSIONS[template.name](template)
        return self._unknown(match, template, line)

    def _result(self, match: re.Match[str], template: Template) -> str:
        """A result; behind a cell's attributes it closes them, as its own attributes would."""
        said = template.argument(1) or RESULTS[template.name]
        before = match.string[match.string.rfind("\n", 0, match.start()) + 1 : match.start()]
        start = max(before.rfind("|"), before.rfind("!"))
        closes = start >= 0 and _ATTRIBUTES_ONLY.fullmatch(before[start + 1 :])
        return f"| {said}" if closes else said

    def _unknown(self, match: re.Match[str], template: Template, line: int) -> str:
        """A template nobody told us of: within a line its first argument is what it most likely shows."""
        self.unknown.setdefault(template.name, line)
        if template.name.startswith(("#", "lang-")) or template.name == self.title.lower():
            return template.argument(1) if template.name.startswith("lang-") else ""
        text, first = match.string, template.argument(1)
        before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
        after = text[match.end() : match.end() + 1].strip()
        return first if (before or after) and len(first) <= 100 and "\n" not in first else ""


def to_text(text: str) -> str:
    """Expanded wikitext as plain text: quotes of bold and italics gone, entities as their characters."""
    lines = (_without_quotes(line) for line in text.split("\n"))
    return html.unescape(without_marks("\n".join(lines))).replace("\xa0", " ")


def _without_quotes(line: str) -> str:
    if "''" not in line:
        return line
    if line.count("'''") % 2:  # ''Film'''s: the italics end before the 's
        line = re.sub(r"(?<=\w)'''(?=s\b)", "'", line)
    return re.sub(r"'{2,5}", "", line)

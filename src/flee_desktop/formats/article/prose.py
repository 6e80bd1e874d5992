"""The prose of an article as the readers of single facts see it, and names inside running text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flee_desktop.domain.dossier import SectionKind
from flee_desktop.formats.article.blocks import Paragraph
from flee_desktop.formats.article.sentences import Sentence, split_sentences

LONGEST = 20_000  # characters; a longer paragraph is kept, and not searched for facts

_CAPITAL = r"[^\W\d_a-z]"
# A stop belongs to a name only before another capital: `Harold P. Smith`, but not the end of a sentence.
_WORD = rf"{_CAPITAL}(?:[\w.'’-]*\w)?(?:\.(?= {_CAPITAL}))?"
_LINK = r"(?:de la|van der|van den|von der|de|la|der|den|van|von|di|da|du|del|al|bin|et)"
# A name, and a list of names, for use inside other patterns.
NAME = rf"{_WORD}(?: (?:{_LINK} )?{_WORD}){{0,5}}"
NAMES = rf"{NAME}(?:/{NAME})?(?:, {NAME}){{0,8}}(?:,? and {NAME})?"

_CONNECTORS = frozenset(
    {"of", "for", "de", "des", "du", "di", "del", "la", "le", "et", "and", "the", "&", "–"}
)


@dataclass(frozen=True, slots=True)
class Prose:
    """The paragraphs before the awards, each in its section."""

    title: str
    laid_out: tuple[tuple[SectionKind, Paragraph], ...]

    def sentences(self, *kinds: SectionKind) -> Iterator[Sentence]:
        """The sentences of these sections (all when none is named), in order."""
        for kind, paragraph in self.laid_out:
            if (not kinds or kind in kinds) and len(paragraph.text) <= LONGEST:
                yield from split_sentences(paragraph.text, paragraph.line)


def name_before(text: str, end: int, *, links: Sequence[str] = ("of", "de", "la", "et", "du", "di")) -> str:
    """The run of capitalized words that ends at `end`, as in `at the Cannes Film Festival|`."""
    words: list[str] = []
    for word in reversed(text[max(0, end - 150) : end].split()):
        if words and word.endswith((",", ".", ";", ":")) and not re.fullmatch(r"(?:\w\.)+", word):
            break
        if not (word[0].isupper() or word in links or re.fullmatch(r"\d{4}|\d+(?:st|nd|rd|th)", word)):
            break
        words.append(word)
    while words and (words[-1] in _CONNECTORS or words[-1] in ("The", "At", "In")):
        words.pop()
    return " ".join(reversed(words))

"""Sentences of a paragraph, each with its place in it, so that citations behind it can be found."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flee_desktop.formats.article.citations import citations_after

# A sentence ends at a stop, a closing quote perhaps, the citations behind it, and a blank before a capital.
_END = re.compile(r"[.!?][\"”’)]?(?: ?\[[^\[\]]{1,10}\])*(?= +[^\W_a-z]| +[\"“(]| *$)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[^\W\d_a-z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Vol|Inc|Ltd|Co|Corp|Prof|Ave|e\.g|i\.e))\.$"
)
_CITED = re.compile(r"(?: ?\[[^\[\]]{1,10}\])+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of `paragraph`, on line `line` of the article."""

    paragraph: str
    start: int
    end: int
    line: int

    @property
    def text(self) -> str:
        """The words, with their citation marks."""
        return self.paragraph[self.start : self.end]

    def references(self, position: int = 0) -> tuple[int, ...]:
        """What vouches for the word at `position` of the sentence: the next citations of the paragraph."""
        return citations_after(self.paragraph, self.start + position)


def split_sentences(paragraph: str, line: int) -> Iterator[Sentence]:
    """The sentences of a paragraph in order, together with the citations that close them."""
    start = 0
    for match in _END.finditer(paragraph):
        if not _abbreviates(paragraph, match.start()):
            yield Sentence(paragraph, start, match.end(), line)
            start = match.end() + 1
    if paragraph[start:].strip():
        yield Sentence(paragraph, start, len(paragraph), line)


def _abbreviates(paragraph: str, stop: int) -> bool:
    return _ABBREVIATION.search(paragraph, max(0, stop - 8), stop + 1) is not None and stop + 1 < len(
        paragraph
    )


def split_clauses(sentence: Sentence) -> Iterator[Sentence]:
    """The pieces of a sentence that end in citations, and what is left behind the last."""
    start = sentence.start
    for match in _CITED.finditer(sentence.paragraph, sentence.start, sentence.end):
        yield Sentence(sentence.paragraph, start, match.end(), sentence.line)
        start = match.end()
    if sentence.paragraph[start : sentence.end].strip(" .,;"):
        yield Sentence(sentence.paragraph, start, sentence.end, sentence.line)

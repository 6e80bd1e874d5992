"""Prose and award texts with a word twice, and leftovers of markup."""

import re
from collections.abc import Iterator

from flee_desktop.domain.dossier import FilmDossier
from flee_desktop.formats.article.suspects import doubled_word
from flee_desktop.formats.lint.finding import Finding, FindingKind, at_rows

_MEANT_TWICE = frozenset(
    {"had", "that", "is", "bora", "new", "duran", "very", "so", "no", "ha", "bye", "far"}
)
_JUNK = re.compile(
    r"\{\{|\}\}|\[\[|\]\]|</?(?:ref|br|div|span|small|table|td|tr)\b[^<>]*>|\bCS1 (?:maint|error)|\(help\)"
    r"|&(?:nbsp|amp|lt|gt|quot|#\d+);|'''|^\|\s|\bfile:\S+\.(?:jpg|png|svg)|\[edit\]",
    re.IGNORECASE,
)
_SHOWN = 60  # characters around a finding


def odd_texts(film: FilmDossier) -> Iterator[Finding]:
    """Doubled words and leftovers, in the prose and in the awards."""
    for section in film.sections:
        for number, text in enumerate(section.paragraphs, 1):
            yield from _of_text(f"{section.kind.value}, paragraph {number}", text)
    for number, row in enumerate(film.nominations, 1):
        for text in (row.award_body, row.category, row.note):
            yield from _of_text(at_rows((number,)), text, (number,))


def _of_text(where: str, text: str, rows: tuple[int, ...] = ()) -> Iterator[Finding]:
    word = doubled_word(text)
    is_name = not rows and word[:1].isupper() and f"{word} {word}" in text  # Duran Duran, in prose
    if word and word.lower() not in _MEANT_TWICE and not is_name:
        said = f"the word “{word}” stands twice: “{_around(text, f'{word} {word}')}”"
        yield Finding(FindingKind.DOUBLED_WORD, where, said, "Delete one of them.", rows)
    junk = _JUNK.search(text)
    if junk:
        said = f"a leftover of the page's markup: “{_around(text, junk.group())}”"
        yield Finding(FindingKind.JUNK, where, said, "Delete it.", rows)


def _around(text: str, part: str) -> str:
    at = max(0, text.lower().find(part.lower()) - _SHOWN // 2)
    return text[at : at + _SHOWN].strip()

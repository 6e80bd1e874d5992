"""Filter text cut and put together so that the rest of it keeps its meaning, its words and its spacing."""

import re
from collections.abc import Mapping

from flee_desktop.domain.filter_language.tokens import Token, TokenKind, tokens
from flee_desktop.domain.filter_language.words import vocabulary

Names = Mapping[str, str] | None

_OPERATORS = (TokenKind.AND, TokenKind.OR, TokenKind.NOT)
_AND_BEFORE = re.compile(r"(?<!\S)AND\s*\Z")
_AND_AFTER = re.compile(r"\A\s*AND(?=\s)")


def with_term(text: str, term: str, names: Names) -> str:
    """The completed text and one more term that must match, too."""
    if any(token.kind is TokenKind.OR and not depth for token, depth in _levels(text, names)):
        text = f"({text.strip()})"
    return f"{text}{'' if not text or text[-1].isspace() else ' '}{term}"


def cut(text: str, start: int, end: int) -> str:
    """The text without text[start:end], a whole term, and without the AND that joined it."""
    before, after = _AND_BEFORE.sub("", text[:start].rstrip()).rstrip(), text[end:]
    if not before:
        return _AND_AFTER.sub("", after).lstrip()
    after = after.lstrip()
    seam = "" if not after or before.endswith("(") or after.startswith(")") else " "
    return before + seam + after


def _levels(text: str, names: Names) -> list[tuple[Token, int]]:
    """Each token with the number of parentheses it stands in; -1 for one that closes nothing."""
    levels: list[tuple[Token, int]] = []
    depth = 0
    for token in tokens(text, vocabulary(names or {}).names):
        depth -= token.kind is TokenKind.CLOSE
        levels.append((token, depth))
        depth = max(0, depth) + (token.kind is TokenKind.OPEN)
    return levels


def completed(text: str, names: Names) -> str:
    """The text so that more can follow: everything closed, no operator at its end, its meaning the same."""
    stray = [token.start for token, depth in _levels(text, names) if depth < 0]
    if stray:
        signs = list(text)
        for place in stray:
            signs[place] = " "
        text = "".join(signs)
    levels = _levels(text, names)
    while levels and levels[-1][0].kind in _OPERATORS:
        text = text[: levels.pop()[0].start].rstrip()
    if not levels:
        return text
    last, depth = levels[-1]
    return text + last.closer + ")" * (depth + (last.kind is TokenKind.OPEN))

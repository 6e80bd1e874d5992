"""Cuts filter text into tokens. Every token knows its place; no text is refused."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from flee_desktop.domain.filter_language.words import name_key
from flee_desktop.domain.folding import fold


class TokenKind(Enum):
    """What a token does in a filter."""

    OPEN = auto()
    CLOSE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    TERM = auto()


class Form(Enum):
    """How the value of a term is written."""

    WORD = auto()
    PHRASE = auto()
    PATTERN = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of filter text; the last six say more about a TERM.

    `field` is the name of a field ("" for none), `operator` one of "", "=", ">", ">=", "<", "<=".
    `value_start`: where the value begins. `closer`: what is missing at the end of a phrase or pattern.
    """

    kind: TokenKind
    start: int
    end: int
    field: str = ""
    operator: str = ""
    value: str = ""
    form: Form = Form.WORD
    value_start: int = 0
    closer: str = ""
    unknown_field: str = ""


_QUOTES = '"“”„'
_SPACE = re.compile(r"\s*")
_NAME = re.compile(r"([^\W\d][\w-]*)(:?(?:>=|<=|=|>|<)|:)")
_WORD = re.compile(rf"[^\s(){_QUOTES}]*")
_PHRASE = re.compile(rf'[{_QUOTES}]((?:[^{_QUOTES}]|"")*)([{_QUOTES}])?')
# A slash ends a pattern where a term can end, so that /a/b/ needs no escapes.
_PATTERN = re.compile(r"/((?:[^/\\]|\\.|\\\Z|/(?!\s|\)|\Z))*)(/)?", re.DOTALL)
_OPERATORS = {"AND": TokenKind.AND, "OR": TokenKind.OR, "NOT": TokenKind.NOT}
_SIGNS = {"(": TokenKind.OPEN, ")": TokenKind.CLOSE}


def tokens(text: str, names: Mapping[str, str]) -> Iterator[Token]:
    """Cut the text; `names` maps the `name_key`s a field can be written with to names of fields."""
    position = _after_space(text, 0)
    while position < len(text):
        token = _token(text, position, names)
        if token is not None:
            yield token
        position = _after_space(text, token.end if token else position + 1)


def _after_space(text: str, position: int) -> int:
    match = _SPACE.match(text, position)
    return match.end() if match else position


def _token(text: str, start: int, names: Mapping[str, str]) -> Token | None:
    sign = text[start]
    if sign in _SIGNS:
        return Token(_SIGNS[sign], start, start + 1)
    if sign == "-":
        return Token(TokenKind.NOT, start, start + 1) if _goes_on(text, start) else None
    return _operator(text, start) or _field_term(text, start, names) or _plain_term(text, start, names)


def _goes_on(text: str, sign: int) -> bool:
    """A minus or slash that stands alone is not the beginning of anything."""
    following = text[sign + 1 : sign + 2]
    return bool(following) and not following.isspace() and following != ")"


def _operator(text: str, start: int) -> Token | None:
    end = _word_end(text, start)
    kind = _OPERATORS.get(text[start:end])
    return Token(kind, start, end) if kind else None


def _word_end(text: str, start: int) -> int:
    match = _WORD.match(text, start)
    return match.end() if match else start


def _field_term(text: str, start: int, names: Mapping[str, str]) -> Token | None:
    match = _NAME.match(text, start)
    field = names.get(name_key(match[1])) if match else None
    if match is None or field is None:
        return None
    value, form, end, closer = _value(text, match.end())
    operator = match[2].removeprefix(":")
    return Token(TokenKind.TERM, start, end, field, operator, value, form, match.end(), closer)


def _plain_term(text: str, start: int, names: Mapping[str, str]) -> Token:
    value, form, end, closer = _value(text, start)
    match = _NAME.match(text, start) if form is Form.WORD else None
    unknown = match[1] if match and match[2].startswith(":") and name_key(match[1]) not in names else ""
    return Token(TokenKind.TERM, start, end, "", "", value, form, start, closer, unknown)


def _value(text: str, start: int) -> tuple[str, Form, int, str]:
    """The value written at `start`: its text, its form, where it ends, and the sign it lacks."""
    sign = text[start : start + 1]
    if sign and sign in _QUOTES:
        return _enclosed(_PHRASE, Form.PHRASE, '"', text, start)
    if sign == "/" and _goes_on(text, start):
        return _enclosed(_PATTERN, Form.PATTERN, "/", text, start)
    end = _word_end(text, start)
    return text[start:end], Form.WORD, end, ""


def _enclosed(
    pattern: re.Pattern[str], form: Form, sign: str, text: str, start: int
) -> tuple[str, Form, int, str]:
    match = pattern.match(text, start)
    assert match is not None, "both patterns match wherever their first sign stands"  # noqa: S101
    value = match[1].replace('""', '"') if form is Form.PHRASE else match[1]
    return value, form, match.end(), "" if match[2] else sign


def quoted(value: str) -> str:
    """The value as it must be written in a filter: in quotes where a bare word would be misread."""
    plain = fold(value) and re.fullmatch(rf"[^\s(){_QUOTES}/]+", value)
    return value if plain else '"' + re.sub(rf"[{_QUOTES}]", '""', value) + '"'

"""Filter text as it is saved and given to the command line: in English, whatever language it was typed in."""

from collections.abc import Mapping

from flee_desktop.domain.filter_language.terms import in_english
from flee_desktop.domain.filter_language.tokens import Form, Token, TokenKind, quoted, tokens
from flee_desktop.domain.filter_language.words import HAS, Vocabulary, name_key, vocabulary


def english_text(text: str, names: Mapping[str, str] | None = None) -> str:
    """The text with names of fields, results and flags in English; all else stays as it is typed."""
    known = vocabulary(names or {})
    english = vocabulary({})
    for token in reversed(tuple(tokens(text, known.names))):  # the last one first, so that places hold
        if token.kind is TokenKind.TERM and token.field:
            name, value = _name(text, token, english), _value(text, token, known)
            text = text[: token.start] + name + value + text[token.end :]
    return text


def _name(text: str, token: Token, english: Vocabulary) -> str:
    """`resultat:=` becomes `result:=`; a name that is English already stays as it is."""
    written = text[token.start : token.value_start]
    name = written.rstrip(":<=>")
    return written if name_key(name) in english.names else token.field + written[len(name) :]


def _value(text: str, token: Token, known: Vocabulary) -> str:
    written = text[token.value_start : token.end]
    if token.field == HAS and token.form is Form.WORD:
        return known.names.get(name_key(token.value), written)
    value = in_english(token, known).value
    return written if value == token.value else quoted(value)

"""Edits of filter text that a menu, a chip or a cell makes, with the user's own words and spacing kept."""

import re
from collections.abc import Iterable, Mapping

from flee_desktop.domain.fields import FIELDS_BY_NAME, FieldKind
from flee_desktop.domain.filter_language.facets import (
    FacetKey,
    FacetState,
    choice_keys,
    condition_key,
    facet_key,
    facet_states,
)
from flee_desktop.domain.filter_language.labels import or_ed
from flee_desktop.domain.filter_language.parsing import FilterTerm, parse_filter, read_nodes
from flee_desktop.domain.filter_language.tokens import Token, TokenKind, quoted, tokens
from flee_desktop.domain.filter_language.tree import Node
from flee_desktop.domain.filter_language.words import vocabulary
from flee_desktop.domain.filters import Not
from flee_desktop.domain.folding import fold

Names = Mapping[str, str] | None

_OPERATORS = (TokenKind.AND, TokenKind.OR, TokenKind.NOT)
_AND_BEFORE = re.compile(r"(?<!\S)AND\s*\Z")
_AND_AFTER = re.compile(r"\A\s*AND(?=\s)")


def facet_state(text: str, field: str, value: str, names: Names = None) -> FacetState:
    """Whether the filter includes the value, excludes it, or does neither ("")."""
    return facet_states(parse_filter(text, names).filter).get(facet_key(field, value), "")


def toggle_facet(text: str, field: str, value: str, names: Names = None) -> str:
    """The next of absent, included, excluded, and absent again."""
    edit = {"": include, "included": exclude, "excluded": clear}[facet_state(text, field, value, names)]
    return edit(text, field, value, names)


def include(text: str, field: str, value: str, names: Names = None) -> str:
    """Ask for the value; it is or-ed with values of the field that are asked for already."""
    key = facet_key(field, value)
    text = _without(_completed(text, names), key, names, excluded=True)
    term = facet_term(field, value)
    for node in read_nodes(text, names)[0]:
        keys = choice_keys(node.filter)
        if key in keys:
            return text
        if keys and keys[0][0] == field:
            return text[: node.start] + _group([*_choice_texts(text, node), term]) + text[node.end :]
    return _with_term(text, term, names)


def exclude(text: str, field: str, value: str, names: Names = None) -> str:
    """Ask for rows without the value."""
    text = _without(_completed(text, names), facet_key(field, value), names, excluded=False)
    if facet_state(text, field, value, names) == "excluded":
        return text
    return _with_term(text, "-" + facet_term(field, value), names)


def clear(text: str, field: str, value: str, names: Names = None) -> str:
    """Neither ask for the value nor exclude it."""
    key = facet_key(field, value)
    text = _without(_completed(text, names), key, names, excluded=False)
    return _without(text, key, names, excluded=True)


def remove_term(text: str, term: FilterTerm) -> str:
    """The text without one of its and-ed terms."""
    return _cut(text, term.start, term.end)


def facet_term(field: str, value: str) -> str:
    """How a value of a facet is written: `result:won`, `year:2021`, `body:="Annecy Festival"`."""
    kind = FIELDS_BY_NAME[field].kind
    if kind is FieldKind.RESULT:
        return f"{field}:{quoted(fold(value))}"
    whole = "" if value and kind in (FieldKind.NUMBER, FieldKind.NUMBERS) else "="
    return f"{field}:{whole}{quoted(value)}"


def _with_term(text: str, term: str, names: Names) -> str:
    if any(token.kind is TokenKind.OR and not depth for token, depth in _levels(text, names)):
        text = f"({text.strip()})"
    return f"{text}{'' if not text or text[-1].isspace() else ' '}{term}"


def _without(text: str, key: FacetKey, names: Names, *, excluded: bool) -> str:
    """The text without this choice in its (excluded) terms; the last term first, so that places hold."""
    for node in reversed(read_nodes(text, names)[0]):
        if isinstance(node.filter, Not) is not excluded:
            continue
        inner = node.parts[0] if excluded else node
        if key in choice_keys(inner.filter):
            text = _without_choice(text, node, inner, key)
    return text


def _without_choice(text: str, node: Node, inner: Node, key: FacetKey) -> str:
    others = [choice for choice in or_ed(inner) if condition_key(choice.filter) != key]
    if not others:
        return _cut(text, node.start, node.end)
    sign = "" if inner is node else "-"
    return text[: node.start] + sign + _group(_texts(text, others)) + text[node.end :]


def _choice_texts(text: str, node: Node) -> list[str]:
    return _texts(text, or_ed(node))


def _texts(text: str, nodes: Iterable[Node]) -> list[str]:
    return [text[node.start : node.end] for node in nodes]


def _group(choices: list[str]) -> str:
    return choices[0] if len(choices) == 1 else f"({' OR '.join(choices)})"


def _cut(text: str, start: int, end: int) -> str:
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


def _completed(text: str, names: Names) -> str:
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

"""Edits of filter text that a menu, a chip or a cell makes, with the user's own words and spacing kept."""

from collections.abc import Iterable

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
from flee_desktop.domain.filter_language.splicing import Names, completed, cut, with_term
from flee_desktop.domain.filter_language.tokens import quoted
from flee_desktop.domain.filter_language.tree import Node
from flee_desktop.domain.filters import Not
from flee_desktop.domain.folding import fold


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
    text = _without(completed(text, names), key, names, excluded=True)
    term = facet_term(field, value)
    for node in read_nodes(text, names)[0]:
        keys = choice_keys(node.filter)
        if key in keys:
            return text
        if keys and keys[0][0] == field:
            return text[: node.start] + _group([*_choice_texts(text, node), term]) + text[node.end :]
    return with_term(text, term, names)


def exclude(text: str, field: str, value: str, names: Names = None) -> str:
    """Ask for rows without the value."""
    text = _without(completed(text, names), facet_key(field, value), names, excluded=False)
    if facet_state(text, field, value, names) == "excluded":
        return text
    return with_term(text, "-" + facet_term(field, value), names)


def clear(text: str, field: str, value: str, names: Names = None) -> str:
    """Neither ask for the value nor exclude it."""
    key = facet_key(field, value)
    text = _without(completed(text, names), key, names, excluded=False)
    return _without(text, key, names, excluded=True)


def remove_term(text: str, term: FilterTerm) -> str:
    """The text without one of its and-ed terms."""
    return cut(text, term.start, term.end)


def facet_term(field: str, value: str) -> str:
    """How a value of a facet is written: `result:won`, `year:2021`, `body:="Annecy Festival"`."""
    kind = FIELDS_BY_NAME[field].kind
    if kind is FieldKind.RESULT:
        return f"{field}:{quoted(fold(value))}"
    whole = "" if value and kind in (FieldKind.NUMBER, FieldKind.NUMBERS) else "="
    return f"{field}:{whole}{quoted(value)}"


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
        return cut(text, node.start, node.end)
    sign = "" if inner is node else "-"
    return text[: node.start] + sign + _group(_texts(text, others)) + text[node.end :]


def _choice_texts(text: str, node: Node) -> list[str]:
    return _texts(text, or_ed(node))


def _texts(text: str, nodes: Iterable[Node]) -> list[str]:
    return [text[node.start : node.end] for node in nodes]


def _group(choices: list[str]) -> str:
    return choices[0] if len(choices) == 1 else f"({' OR '.join(choices)})"

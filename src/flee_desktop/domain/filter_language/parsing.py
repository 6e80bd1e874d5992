"""The filter language: text in, plain filter values and hints out. Nothing typed ever raises.

animat "short film" -annecy (a OR b)    words, phrases, not, or, groups; all terms must match
body:annecy  film:=Flee  /anim.*n/      a field contains, a field is, a regular expression
year:2021..2022  date:2022-01  rank<=3  ranges and comparisons of dates and numbers
result:won  has:note  is:tied           results, fields that are filled, flags
"""

from collections.abc import Mapping
from dataclasses import dataclass

from flee_desktop.domain.filter_language.hints import FilterHint, Hints
from flee_desktop.domain.filter_language.labels import Label, label_of
from flee_desktop.domain.filter_language.tokens import tokens
from flee_desktop.domain.filter_language.tree import Node, TreeBuilder
from flee_desktop.domain.filter_language.words import vocabulary
from flee_desktop.domain.filters import And, Everything, Filter

__all__ = ["FilterHint", "FilterTerm", "ParsedFilter", "parse_filter"]


@dataclass(frozen=True, slots=True)
class FilterTerm:
    """One of the and-ed terms of a filter, as a chip shows it.

    `field` is the field all of the term is about ("has" and "is" for those conditions, "" for none or
    several), `values` what it says of it; `label` puts them together in English.
    """

    start: int
    end: int
    text: str
    filter: Filter
    label: str
    field: str
    negated: bool
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ParsedFilter:
    """What a filter text says. Without `ok` some term was not understood, and is left out of `filter`.

    `terms` are the terms that all must match: their filters and-ed are the filter.
    """

    filter: Filter
    hints: tuple[FilterHint, ...]
    ok: bool
    terms: tuple[FilterTerm, ...]


def parse_filter(text: str, names: Mapping[str, str] | None = None) -> ParsedFilter:
    """Read filter text. `names` maps further names of fields and results to the English ones."""
    nodes, hints = read_nodes(text, names)
    filters = tuple(node.filter for node in nodes)
    terms = tuple(_term(text, node) for node in nodes)
    return ParsedFilter(all_of(filters), tuple(hints.found), hints.ok, terms)


def read_nodes(text: str, names: Mapping[str, str] | None = None) -> tuple[tuple[Node, ...], Hints]:
    """The and-ed parts of the text with their places, for those who edit it."""
    known = vocabulary(names or {})
    hints = Hints()
    nodes = TreeBuilder(known, hints).build(tokens(text, known.names))
    hints.found.sort(key=lambda hint: (hint.start, hint.end))
    return nodes, hints


def all_of(filters: tuple[Filter, ...]) -> Filter:
    """The filter that says all of these."""
    if not filters:
        return Everything()
    return filters[0] if len(filters) == 1 else And(filters)


def _term(text: str, node: Node) -> FilterTerm:
    words = text[node.start : node.end]
    label: Label = label_of(node)
    return FilterTerm(
        node.start,
        node.end,
        words,
        node.filter,
        label.text or words,
        label.field,
        label.negated,
        label.values,
    )

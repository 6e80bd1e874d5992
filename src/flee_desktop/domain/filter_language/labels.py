"""Labels for the terms of a filter: "Result: Won", "Year: 2021–22", "not Award body: Annecy"."""

from dataclasses import dataclass

from flee_desktop.domain.fields import FIELDS_BY_NAME
from flee_desktop.domain.filter_language.tree import Node
from flee_desktop.domain.filter_language.words import HAS, IS
from flee_desktop.domain.filters import Not, Or

_CONDITION_LABELS = {HAS: "Has", IS: "Is"}


@dataclass(frozen=True, slots=True)
class Label:
    """The parts of a label. Without `values` the term is too mixed for one and shows its own text."""

    text: str
    field: str
    negated: bool
    values: tuple[str, ...]


def label_of(node: Node) -> Label:
    """The label of a top-level node: a condition or several or-ed ones of one field, or their opposite."""
    negated = isinstance(node.filter, Not)
    choices = or_ed(node.parts[0] if negated else node)
    leaves = [choice.leaf for choice in choices if choice.leaf]
    fields = {leaf.field for leaf in leaves}
    if len(leaves) < len(choices) or len(fields) != 1:
        return Label("", "", negated, ())
    field = fields.pop()
    values = tuple(leaf.shown for leaf in leaves)
    return Label(_text(field, values, negated), field, negated, values)


def or_ed(node: Node) -> tuple[Node, ...]:
    """The nodes of which one must match: those of an or, else the node itself."""
    return node.parts if isinstance(node.filter, Or) else (node,)


def _text(field: str, values: tuple[str, ...], negated: bool) -> str:
    heading = _CONDITION_LABELS.get(field) or (FIELDS_BY_NAME[field].label if field else "")
    text = " or ".join(values)
    return f"{'not ' if negated else ''}{heading}{': ' if heading else ''}{text}"

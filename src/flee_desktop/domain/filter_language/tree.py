"""Builds the tree of a filter from its tokens: and, or, not and parentheses, without recursion."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from flee_desktop.domain.filter_language import hints as say
from flee_desktop.domain.filter_language.hints import Hints, NotUnderstoodError
from flee_desktop.domain.filter_language.terms import Leaf, read_term
from flee_desktop.domain.filter_language.tokens import Form, Token, TokenKind
from flee_desktop.domain.filter_language.words import Vocabulary, nearest
from flee_desktop.domain.filters import And, Filter, Not, Or

# Whoever walks a filter may recurse: no parsed one is deeper. Parentheses that say nothing do not count.
DEEPEST = 60


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A part of a filter and its place in the text: a `leaf`, or the `parts` of an and, or, not."""

    filter: Filter
    start: int
    end: int
    parts: tuple["Node", ...] = ()
    leaf: Leaf | None = None
    depth: int = 0


@dataclass(slots=True)
class _Group:
    """An open parenthesis (or the whole text) while it is read: or-ed lists of and-ed nodes."""

    start: int
    choices: list[list[Node]] = field(default_factory=lambda: [[]])
    negations: list[Token] = field(default_factory=list)
    last_or: Token | None = None

    def add(self, node: Node | None) -> None:
        """And one more node, negated if NOT came before it; None is a term that says nothing."""
        negations, self.negations = self.negations, []
        if node is None:
            return
        if negations:
            node = _negated(node, negations)
        self.choices[-1].append(node)

    def nodes(self) -> tuple[Node, ...]:
        """The parts that all must match."""
        choices = [choice for choice in self.choices if choice]
        if len(choices) <= 1:
            return _flat(And, choices[0]) if choices else ()
        return (_joined(Or, [_joined(And, choice) for choice in choices]),)


def _negated(node: Node, negations: Sequence[Token]) -> Node:
    start = negations[0].start
    if len(negations) % 2 == 0:
        return replace(node, start=start)
    if isinstance(node.filter, Not):
        inner = node.parts[0]
        return Node(inner.filter, start, node.end, inner.parts, inner.leaf, inner.depth)
    return Node(Not(node.filter), start, node.end, (node,), None, node.depth + 1)


def _flat(kind: type[And] | type[Or], nodes: Sequence[Node]) -> tuple[Node, ...]:
    """The nodes with an and in an and, or an or in an or, taken apart: it says the same."""
    return tuple(
        part for node in nodes for part in (node.parts if isinstance(node.filter, kind) else (node,))
    )


def _joined(kind: type[And] | type[Or], nodes: Sequence[Node]) -> Node:
    if len(nodes) == 1:
        return nodes[0]
    parts = _flat(kind, nodes)
    joined = kind(tuple(part.filter for part in parts))
    return Node(joined, nodes[0].start, nodes[-1].end, parts, None, 1 + max(part.depth for part in parts))


class TreeBuilder:
    """Takes tokens one by one; `nodes` are the and-ed parts of the whole text."""

    def __init__(self, known: Vocabulary, hints: Hints) -> None:
        self._known = known
        self._hints = hints
        self._open = [_Group(0)]

    def build(self, tokens: Iterable[Token]) -> tuple[Node, ...]:
        """Read all tokens; what is left open is closed."""
        last = None
        for last in tokens:
            self._take(last)
        end = last.end if last else 0
        for group in self._open[:0:-1]:
            self._hints.add(group.start, group.start + 1, say.GROUP_OPEN)
            self._close(end)
        self._leave(self._open[0])
        return self._open[0].nodes()

    def _take(self, token: Token) -> None:
        group = self._open[-1]
        if token.kind is TokenKind.TERM:
            group.add(self._term(token))
        elif token.kind is TokenKind.NOT:
            group.negations.append(token)
        elif token.kind is TokenKind.OR:
            self._or(token)
        elif token.kind is TokenKind.OPEN:
            self._open.append(_Group(token.start))
        elif token.kind is TokenKind.CLOSE and len(self._open) > 1:
            self._close(token.end)
        elif token.kind is TokenKind.CLOSE:
            self._hints.add(token.start, token.end, say.GROUP_NOT_OPEN)

    def _or(self, token: Token) -> None:
        group = self._open[-1]
        self._forget_negations(group)
        if group.choices[-1]:
            group.last_or = token
            group.choices.append([])
        else:
            self._hints.add(token.start, token.end, say.OR_ALONE)

    def _close(self, end: int) -> None:
        group = self._open.pop()
        self._leave(group)
        nodes = group.nodes()
        node = _joined(And, nodes) if nodes else None
        if node is not None and node.depth > DEEPEST:
            self._hints.add(group.start, end, say.TOO_DEEP, str(DEEPEST), error=True)
            node = None
        self._open[-1].add(node and replace(node, start=group.start, end=end))

    def _leave(self, group: _Group) -> None:
        self._forget_negations(group)
        if group.last_or and not group.choices[-1]:
            self._hints.add(group.last_or.start, group.last_or.end, say.OR_ALONE)

    def _forget_negations(self, group: _Group) -> None:
        for token in group.negations:
            self._hints.add(token.start, token.end, say.NOT_ALONE)
        group.negations = []

    def _term(self, token: Token) -> Node | None:
        self._remark(token)
        try:
            leaf = read_term(token, self._known)
        except NotUnderstoodError as problem:
            self._hints.add(token.value_start, token.end, problem.template, *problem.values, error=True)
            return None
        if leaf is None:
            self._hints.add(token.start, token.end, say.VALUE_MISSING)
            return None
        return Node(leaf.filter, token.start, token.end, (), leaf)

    def _remark(self, token: Token) -> None:
        if token.closer:
            template = say.PATTERN_OPEN if token.form is Form.PATTERN else say.PHRASE_OPEN
            self._hints.add(token.value_start, token.end, template)
        if token.unknown_field and not self._hints.full:
            offer = nearest(token.unknown_field, self._known.names)
            template = say.NO_SUCH_FIELD_BUT if offer else say.NO_SUCH_FIELD
            self._hints.add(
                token.start, token.end, template, token.unknown_field, *([offer] if offer else [])
            )

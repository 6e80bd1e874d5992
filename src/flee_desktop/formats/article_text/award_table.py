"""Puts the cells of a flattened awards table back into their columns.

Row spans are gone: a row holds only the cells it adds, slid to the left. Cells keep their order and a
typed cell goes only to its column, so each row has a few possible readings. Each is scored by structure
(which columns do tables let span?) and by small hints from wording; the best one counts, and when the
second best is close the row is marked unsure.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import combinations

from flee_desktop.domain.folding import fold
from flee_desktop.formats.article.award_rows import ResolvedRow
from flee_desktop.formats.article.blocks import Row
from flee_desktop.formats.article.cells import TEXT_ROLES, allowed_roles, is_blank, same_title
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.article.columns import Role
from flee_desktop.formats.article.wording import NAME_HINTS, reads_like_names, wording_hints

_UNSURE_BELOW = 3.0  # a margin smaller than this is no certainty
_SURE_FROM = 3.0  # rows read with this margin teach the second pass
_KNOWN = 3.0  # the text was read in this column elsewhere in the table
_FORCED = -8.0  # a text where only a date, result or reference belongs
_IMPOSSIBLE = float("-inf")
# What it costs to leave a column to the row above: when the row opens an award body, and when it does not.
_SPAN_COSTS: dict[Role, tuple[float, float]] = {
    Role.CATEGORY: (-6.0, -4.0),
    Role.RECIPIENT: (-1.0, -1.0),
    Role.RESULT: (-3.0, -3.0),
    Role.REFERENCES: (-1.0, 0.0),
    Role.FILM: (0.0, 0.0),
    Role.OTHER: (-0.5, -0.5),
}
_BLANK_COSTS: dict[Role, float] = {
    Role.RECIPIENT: 0.0,
    Role.REFERENCES: 0.0,
    Role.OTHER: 0.0,
    Role.DATE: -2.0,
    Role.FILM: -1.0,
}
_BLANK_ELSEWHERE = -5.0


@dataclass(slots=True)
class Knowledge:
    """What is known of a table: its columns, the film, and texts already met in each column."""

    roles: tuple[Role, ...]
    title: str = ""
    names: frozenset[str] = frozenset()  # folded names of people the article knows
    met: dict[Role, dict[str, set[int]]] = field(default_factory=dict)  # text -> rows that taught it


@dataclass(frozen=True, slots=True)
class _Reading:
    score: float
    columns: tuple[int, ...]  # where each written cell goes


def resolve_rows(rows: Sequence[Row], knowledge: Knowledge) -> list[ResolvedRow]:
    """Resolve the rows in source order: once to learn the table's own words, and once with them."""
    written = [_written_cells(row, len(knowledge.roles)) for row in rows]
    for number, cells in enumerate(written, 1):
        _learn(number, cells, _ranked(number, cells, knowledge), knowledge)
    resolved: list[ResolvedRow] = []
    for number, (row, cells) in enumerate(zip(rows, written, strict=True), 1):
        readings = _ranked(number, cells, knowledge)
        above = resolved[-1] if resolved else None
        resolved.append(_fill(number, row, cells, readings, above, knowledge))
    return resolved


def _written_cells(row: Row, width: int) -> tuple[str, ...]:
    """The cells without the padding at the end; surplus cells are kept, joined to the last."""
    cells = row.cells
    if len(cells) > width:
        cells = (*cells[: width - 1], " | ".join(filter(None, cells[width - 1 :])))
    while cells and not cells[-1]:
        cells = cells[:-1]
    return cells + ("",) * min(_blanks_before_padding(row.text), width - len(cells))


def _blanks_before_padding(text: str) -> int:
    """Blank cells at the end that are data: `| | ||` is one blank cell, then two of padding."""
    blanks = text[len(text.rstrip(" |\t")) :].split("|")[1:-1]
    return max(blanks.index("") - 1, 0) if "" in blanks else 0


def _learn(number: int, cells: tuple[str, ...], readings: list[_Reading], knowledge: Knowledge) -> None:
    if not readings or _margin(readings) < _SURE_FROM:
        return
    for column, text in zip(readings[0].columns, cells, strict=True):
        role = knowledge.roles[column]
        if role in TEXT_ROLES and not is_blank(text):
            knowledge.met.setdefault(role, {}).setdefault(_plain(text), set()).add(number)


def _ranked(number: int, cells: tuple[str, ...], knowledge: Knowledge) -> list[_Reading]:
    """All ways to put the cells into columns in order, best first."""
    count, width = len(cells), len(knowledge.roles)
    if count == width:
        return [_Reading(0.0, tuple(range(width)))]
    alike = sum(map(reads_like_names, cells)) > 1
    weights = [_weights(number, text, knowledge, alike=alike) for text in cells]
    readings = [
        _Reading(score, columns)
        for columns in combinations(range(width), count)
        if (score := _score(columns, weights, knowledge.roles)) > _IMPOSSIBLE
    ]
    return sorted(readings, key=lambda reading: -reading.score)


def _margin(readings: list[_Reading]) -> float:
    return readings[0].score - readings[1].score if len(readings) > 1 else float("inf")


def _weights(number: int, text: str, knowledge: Knowledge, *, alike: bool) -> tuple[float, ...]:
    """How well a cell suits each column. `alike`: several cells of the row read like names."""
    by_wording = _weights_by_wording(text, knowledge.roles, knowledge.title, alike=alike)
    if is_blank(text):
        return by_wording
    folded = _plain(text)
    return tuple(
        weight + _acquaintance(number, folded, role, knowledge)
        for weight, role in zip(by_wording, knowledge.roles, strict=True)
    )


@lru_cache(maxsize=50_000)
def _weights_by_wording(text: str, roles: tuple[Role, ...], title: str, *, alike: bool) -> tuple[float, ...]:
    if is_blank(text):
        return tuple(_BLANK_COSTS.get(role, _BLANK_ELSEWHERE) for role in roles)
    allowed = allowed_roles(text, roles, title)
    elsewhere = _FORCED if allowed == TEXT_ROLES else _IMPOSSIBLE
    hints = wording_hints(text, title)
    if alike and reads_like_names(text):
        hints = {role: weight - NAME_HINTS.get(role, 0.0) for role, weight in hints.items()}
    return tuple(hints.get(role, 0.0) if role in allowed else elsewhere for role in roles)


@lru_cache(maxsize=50_000)
def _plain(text: str) -> str:
    return fold(without_citations(text))


def _acquaintance(number: int, folded: str, role: Role, knowledge: Knowledge) -> float:
    """Whether another row has the text in this column, or in another one."""
    if role not in TEXT_ROLES:
        return 0.0
    itself = {number}
    taught = {other for other, texts in knowledge.met.items() if texts.get(folded, itself) - itself}
    if role in taught or (role is Role.RECIPIENT and folded in knowledge.names):
        return _KNOWN
    return -_KNOWN if taught else 0.0


def _score(columns: tuple[int, ...], weights: list[tuple[float, ...]], roles: tuple[Role, ...]) -> float:
    filled = {roles[column] for column in columns}
    total = sum(weight[column] for weight, column in zip(weights, columns, strict=True))
    opens = Role.BODY in filled
    total += sum(
        _SPAN_COSTS[role][0 if opens else 1] for role in roles if role not in filled and role in _SPAN_COSTS
    )
    return total + _group_cost(filled, roles)


def _group_cost(filled: set[Role], roles: tuple[Role, ...]) -> float:
    """A date and the award body it belongs to come and go together."""
    if Role.BODY not in roles:
        return 0.0
    opens, dated = Role.BODY in filled, Role.DATE in filled
    cost = -1.5 if Role.REFERENCES in filled and not opens else 0.0
    if Role.DATE not in roles or opens == dated:
        return cost
    if dated:
        return cost - 5.0
    # A year before the award bodies spans many of them; a ceremony's date spans none but its own.
    return cost - (0.3 if roles.index(Role.DATE) < roles.index(Role.BODY) else 8.0)


def _fill(
    number: int,
    row: Row,
    cells: tuple[str, ...],
    readings: list[_Reading],
    above: ResolvedRow | None,
    knowledge: Knowledge,
) -> ResolvedRow:
    best = readings[0] if readings else _Reading(0.0, tuple(range(len(cells))))
    written = dict(zip(best.columns, cells, strict=True))
    opens = any(knowledge.roles[column] in (Role.BODY, Role.DATE) for column in written)
    values: list[str] = []
    origins: list[int] = []
    for column, role in enumerate(knowledge.roles):
        inherits = column not in written and _may_inherit(role, opens, column, knowledge.roles)
        values.append(above.cells[column] if above and inherits else written.get(column, ""))
        origins.append(above.origins[column] if above and inherits else number)
    resolved = ResolvedRow(
        number,
        row.line,
        row.text,
        tuple(values),
        tuple(origins),
        opens,
        _margin(readings or [best]),
        broken=row.broken,
    )
    doubts = _doubts(best, readings, cells, resolved, above, knowledge)
    return replace(resolved, doubts=doubts)


def _may_inherit(role: Role, opens: bool, column: int, roles: tuple[Role, ...]) -> bool:
    if role is Role.REFERENCES:
        return not opens  # a reference belongs to its award group
    return role is not Role.OTHER or Role.RESULT in roles[column:]  # notes after the result span nothing


def _doubts(
    best: _Reading,
    readings: list[_Reading],
    cells: tuple[str, ...],
    row: ResolvedRow,
    above: ResolvedRow | None,
    knowledge: Knowledge,
) -> frozenset[int]:
    """The columns that a close second reading, a forced cell or an unsure row above leaves in doubt."""
    close = [reading for reading in readings[1:] if best.score - reading.score < _UNSURE_BELOW]
    doubts = {column for reading in close for column in set(reading.columns) ^ set(best.columns)}
    doubts.update(
        column
        for column, text in zip(best.columns, cells, strict=True)
        if _suits_ill(text, knowledge.roles[column], knowledge)
    )
    if above:
        doubts.update(column for column in above.doubts if row.origins[column] != row.number)
    elif len(cells) < len(knowledge.roles):
        doubts.update(_unfilled_above(best, knowledge.roles))
    return frozenset(doubts)


def _suits_ill(text: str, role: Role, knowledge: Knowledge) -> bool:
    """Whether a cell stands where its kind does not belong: kept there, but not believed."""
    if is_blank(text):
        return role in (Role.BODY, Role.CATEGORY, Role.RESULT)
    return role not in allowed_roles(text, knowledge.roles, knowledge.title) and not same_title(
        text, knowledge.title
    )


def _unfilled_above(best: _Reading, roles: tuple[Role, ...]) -> set[int]:
    return {
        column
        for column, role in enumerate(roles)
        if column not in best.columns and role not in (Role.REFERENCES, Role.OTHER)
    }

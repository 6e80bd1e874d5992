"""Recipients of a table's row: a list of names, and how the statement beside it says what each did."""

import re
from collections.abc import Iterator, Sequence

from flee_desktop.domain.countries import country_named
from flee_desktop.domain.dossier import PartyKind, Recipient
from flee_desktop.domain.folding import fold
from flee_desktop.formats.article.names import party_kind, read_recipients

_BARS = re.compile(r"\s*[|;]\s*")
_CLAUSE = re.compile(r"([^:;,]{2,40}?)(?: by|:) (.+)", re.DOTALL)
_PIECES = re.compile(r",? and |, | & ")
_LONGEST_ROLE = 40  # characters


def read_nominees(listed: str, statement: str, title: str) -> tuple[Recipient, ...]:
    """The recipients of a row: those `listed` (behind bars or as a list), else those of the statement."""
    if "|" in listed or (listed and statement):
        names = [name for name in _BARS.split(listed) if name]
        roles = dict(_roles(statement, names))
        return tuple(_recipient(name, roles.get(fold(name), "")) for name in names)
    if listed and ";" in listed:
        return tuple(_recipient(name, "") for name in _BARS.split(listed) if name)
    return read_recipients(listed or statement, title)


def _recipient(name: str, role: str) -> Recipient:
    country = country_named(name)
    return Recipient(name=country or name, kind=PartyKind.COUNTRY if country else party_kind(name), role=role)


def _roles(statement: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """`Art Direction: A; Set Decoration: B` and `A, Producer`: the role of each name, folded."""
    known = {fold(name) for name in names}
    for clause in statement.split(";"):
        named = _CLAUSE.fullmatch(clause.strip())
        if named and fold(named.group(1)) not in known:
            for piece in _PIECES.split(named.group(2)):
                if fold(piece) in known:
                    yield fold(piece), named.group(1).strip()
            continue
        waiting: list[str] = []
        for piece in _PIECES.split(clause.strip()):
            if fold(piece) in known:
                waiting.append(fold(piece))
            elif waiting and len(piece) <= _LONGEST_ROLE:
                yield from (
                    (name, piece.removesuffix("s") if len(waiting) > 1 else piece) for name in waiting
                )
                waiting = []

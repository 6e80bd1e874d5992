"""The cast, from a list (`Ana Sol as Liv, a keeper's daughter`) or a table with a column of roles."""

import re
from collections.abc import Iterable, Iterator, Sequence

from flee_desktop.domain.dossier import Credit
from flee_desktop.domain.folding import fold
from flee_desktop.formats.article.cells import is_blank
from flee_desktop.formats.article.citations import citation_numbers, without_citations
from flee_desktop.formats.article.names import split_names
from flee_desktop.formats.page.blocks import Grid
from flee_desktop.formats.page.spans import expand

_LONGEST = 1_000  # characters of an item that are looked at
_NAME = r"[^\W\d_a-z][^:;()\[\]–—]{0,80}?"
_PLAYS = re.compile(rf"({_NAME})(?: \([^()]{{1,60}}\))? (?:as|voices) (.{{1,300}})", re.DOTALL)
_DOTTED = re.compile(rf"({_NAME}) ?(?:\.{{2,}}|…|–|—| - ) ?(.{{1,300}})")
_ROLE_END = re.compile(
    r" ?(?::|;|\(|\[|–|—| - |, (?=an? |the |who |her |his )|(?<=[a-z]{4})\. (?=[^\W\d_a-z])).*", re.DOTALL
)
_ROLES = re.compile(r"\b(?:character|role|part)s?\b")
_ACTORS = re.compile(
    r"(?:actor|actress|cast|performer|voice|player|artist|name|english|japanese|original|dub)"
)
_DUB = re.compile(r"english|disney|streamline|dub|hindi|tamil|telugu|french|german|spanish|fox|pixar")
_VOICES = re.compile(r"voice|seiyu|dub")
_MANY = re.compile(r", and |,| and | & |/")


def listed_credit(text: str, *, voices: bool = False) -> Iterator[Credit]:
    """The credit of one item of a cast list; nothing when it names nobody."""
    bare = without_citations(text[:_LONGEST])
    match = _PLAYS.match(bare) or _DOTTED.match(bare)
    references = citation_numbers(text)
    department = "Voice cast" if voices else "Cast"
    if match:
        role = _ROLE_END.sub("", match.group(2)).strip(" .,")
        for name in _names(match.group(1)):
            yield Credit(name=name, department=department, role=role, references=references)
    elif len(bare.split()) <= 4 and bare[:1].isupper() and not bare.endswith((".", ":")):
        yield Credit(name=bare, department=department, role="Actor", references=references)


def is_cast_grid(grid: Grid) -> bool:
    """Whether a table has a column of characters and one of who plays them."""
    return bool(grid.rows) and _columns([fold(cell.text) for cell in grid.rows[0].cells]) is not None


def grid_credits(grid: Grid) -> Iterator[Credit]:
    """Who plays each character; further columns of actors are dubs, told apart by their label."""
    rows = expand(grid)
    columns = _columns([fold(cell) for cell in rows[0].cells]) if rows else None
    if columns is None:
        return
    role_columns, actor_columns = columns
    for row in rows[1:]:
        role = " / ".join(filter(None, (without_citations(row.cells[at]) for at in role_columns)))
        if row.heading or not role or row.cells == rows[0].cells:
            continue
        for column in actor_columns:
            yield from _row_credits(row.cells[column], role, rows[0].cells[column])


def _columns(labels: Sequence[str]) -> tuple[list[int], list[int]] | None:
    roles = [at for at, label in enumerate(labels) if _ROLES.search(label)]
    actors = [at for at, label in enumerate(labels) if _ACTORS.search(label) and at not in roles]
    return (roles, actors) if roles and actors else None


def _row_credits(text: str, role: str, label: str) -> Iterator[Credit]:
    if is_blank(without_citations(text)):
        return
    folded = fold(label)
    note = label if _DUB.search(folded) else ""
    department = "Voice cast" if _VOICES.search(folded) or note else "Cast"
    for name in split_names(without_citations(text)):
        plain = re.sub(r" ?\([^()]*\)", "", name).strip()
        if plain:
            references = citation_numbers(text)
            yield Credit(name=plain, department=department, role=role, note=note, references=references)


def once(credits_: Iterable[Credit]) -> tuple[Credit, ...]:
    """Each person once for each role, the first time it is stated."""
    kept: dict[tuple[str, str, str], Credit] = {}
    for credit in credits_:
        kept.setdefault((fold(credit.name), fold(credit.role), credit.note), credit)
    return tuple(kept.values())


def _names(text: str) -> list[str]:
    parts = [part.strip() for part in _MANY.split(text)]
    several = len(parts) > 1 and all(part[:1].isupper() and " " in part for part in parts)
    return parts if several else [text.strip()]

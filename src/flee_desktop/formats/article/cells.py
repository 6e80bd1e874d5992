"""Which columns a cell may stand in, by what is written in it."""

from collections.abc import Collection
from functools import lru_cache

from flee_desktop.domain.date_text import read_date_text
from flee_desktop.domain.folding import fold
from flee_desktop.domain.result_text import read_result
from flee_desktop.domain.results import Result
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.article.columns import Role

TEXT_ROLES = frozenset({Role.BODY, Role.CATEGORY, Role.RECIPIENT, Role.FILM, Role.OTHER})
# Results that are also the names of categories.
_ALSO_CATEGORIES = frozenset({Result.SPECIAL_MENTION, Result.SHORTLISTED, Result.LONGLISTED, Result.PENDING})
_PLACEHOLDERS = frozenset({"", "-", "n/a", "none", "tba", "tbd"})


def allowed_roles(text: str, present: Collection[Role], title: str) -> frozenset[Role]:
    """The columns of a table with the `present` roles that a cell of this text may go to."""
    if is_blank(text) or same_title(text, title):
        return TEXT_ROLES | {Role.DATE, Role.REFERENCES} if is_blank(text) else TEXT_ROLES
    return (typed_roles(text) & frozenset(present)) or TEXT_ROLES


def is_blank(text: str) -> bool:
    """Whether a cell says nothing: empty, or a dash in place of a value."""
    return len(text) < 6 and fold(text) in _PLACEHOLDERS


def same_title(text: str, title: str) -> bool:
    """Whether a cell names the film: quotes, italics and marks aside, with or without its subtitle."""
    if not title or len(text) > 2 * len(title) + 20:
        return False
    named, known = _bare_title(text), _bare_title(title)
    return named in (known, known.partition(":")[0].strip()) if named else False


@lru_cache(maxsize=20_000)
def typed_roles(text: str) -> frozenset[Role]:
    """The columns a text belongs to by its type: date, result, references, or any column of plain text."""
    bare = without_citations(text)
    if not bare:
        return frozenset({Role.REFERENCES})
    if read_date_text(bare) is not None:
        return frozenset({Role.DATE})
    result = read_result(bare)
    if result is None:
        return TEXT_ROLES
    also = {Role.CATEGORY} if result.result in _ALSO_CATEGORIES else set()
    return frozenset({Role.RESULT, *also})


def _bare_title(text: str) -> str:
    return fold(without_citations(text)).strip(" \"'*_")

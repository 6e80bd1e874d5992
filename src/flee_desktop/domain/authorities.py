"""Whom and what a catalog knows by name, for lists, completers and merging."""

from dataclasses import dataclass
from enum import StrEnum


class AuthorityKind(StrEnum):
    """What can be renamed and merged."""

    PERSON = "person"
    ORGANIZATION = "organization"
    AWARD_BODY = "award body"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """One of them. `within` is a category's award body; `uses` counts the awards and credits that name it.

    `protected`: a person known by an alias only. No other name is ever collected or shown for them.
    """

    id: int
    kind: AuthorityKind
    name: str
    aliases: tuple[str, ...] = ()
    within: str = ""
    uses: int = 0
    protected: bool = False

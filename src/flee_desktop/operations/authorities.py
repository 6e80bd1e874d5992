"""People, organizations, award bodies and categories: list, rename and merge them."""

from collections.abc import Collection

from flee_desktop.domain.authorities import Authority, AuthorityKind
from flee_desktop.domain.changes import Changes
from flee_desktop.store import authority_reading, merging
from flee_desktop.store.catalog import Catalog


def list_authorities(catalog: Catalog, kind: AuthorityKind) -> tuple[Authority, ...]:
    """All of a kind by name, with their aliases and how often they are used: for lists and completers."""
    with catalog.read() as session:
        return tuple(authority_reading.list_authorities(session, kind))


def merge(
    catalog: Catalog,
    kind: AuthorityKind,
    kept: int,
    merged: Collection[int],
    *,
    insist: bool = False,
    label: str = "",
) -> Changes:
    """Make one of several: every row names the one that is kept, spelled as before; other names are aliases.

    Raises ProtectedError for a protected person unless the user was warned and insists.
    """
    with catalog.change(label or f"Merge {_PLURALS[kind]}") as session:
        merging.merge(session, kind, kept, merged, insist=insist)
    return session.changes


def rename(
    catalog: Catalog, kind: AuthorityKind, key: int, name: str, *, insist: bool = False, label: str = ""
) -> Changes:
    """Give another name; the old one stays an alias. Raises FieldError for `name`, or ProtectedError."""
    with catalog.change(label or f"Rename {kind}") as session:
        merging.rename(session, kind, key, name, insist=insist)
    return session.changes


_PLURALS = {
    AuthorityKind.PERSON: "people",
    AuthorityKind.ORGANIZATION: "organizations",
    AuthorityKind.AWARD_BODY: "award bodies",
    AuthorityKind.CATEGORY: "categories",
}

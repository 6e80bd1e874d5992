"""Corrects the columns of an awards table whose header lies, such as "Year" over the names of awards."""

from collections.abc import Sequence

from flee_desktop.formats.article.cells import typed_roles
from flee_desktop.formats.article.columns import Role

_CHECKED = (Role.DATE, Role.REFERENCES)  # a result in words nobody knows is still a result


def fit_roles(roles: tuple[Role, ...], rows: Sequence[Sequence[str]]) -> tuple[Role, ...]:
    """The roles, corrected where a header lies: by what stands in the rows that have every cell."""
    whole = [cells for cells in rows if len(cells) == len(roles) and all(cells)]
    if not whole:
        return roles
    fitted = [_fitting(role, [cells[column] for cells in whole]) for column, role in enumerate(roles)]
    for role in (Role.BODY, Role.CATEGORY, Role.RECIPIENT):
        if role not in fitted and None in fitted:
            fitted[fitted.index(None)] = role
    return tuple(role or Role.OTHER for role in fitted)


def _fitting(role: Role, texts: Sequence[str]) -> Role | None:
    """The role, or None when not one of the texts is of the type its label promises."""
    if role not in _CHECKED or any(role in typed_roles(text) for text in texts):
        return role
    return None

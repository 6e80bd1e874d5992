"""The sort of a grid as its headings are clicked."""

SortKeys = tuple[tuple[str, bool], ...]
"""(field name, descending), the first key first; () is the order of the source."""

_NEXT: dict[bool | None, bool | None] = {None: False, False: True, True: None}


def clicked(keys: SortKeys, field: str, *, adding: bool) -> SortKeys:
    """The keys after a click on a heading: ascending, descending, none; `adding` keeps the other keys."""
    if not adding and len(keys) > 1:
        keys = ()
    turned = _NEXT[dict(keys).get(field)]
    others = tuple(key for key in keys if key[0] != field)
    if not adding:
        return () if turned is None else ((field, turned),)
    if turned is None:
        return others
    if len(others) == len(keys):
        return (*keys, (field, turned))
    return tuple((name, turned if name == field else descending) for name, descending in keys)


def grouped_first(keys: SortKeys, group: str) -> SortKeys:
    """The keys that give the order of a grid in groups: their field first, in its own direction."""
    if not group:
        return keys
    return ((group, dict(keys).get(group, False)), *(key for key in keys if key[0] != group))

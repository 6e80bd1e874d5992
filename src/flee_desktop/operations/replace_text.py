"""Search and replace in the awards that are selected, with a preview of every change."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from flee_desktop.domain.changes import Changes
from flee_desktop.domain.checking import check_nomination
from flee_desktop.domain.dossier import Nomination, Recipient
from flee_desktop.domain.errors import UserError
from flee_desktop.operations import edit_nominations
from flee_desktop.store import nomination_editing
from flee_desktop.store.catalog import Catalog

if TYPE_CHECKING:
    from flee_desktop.domain.nomination_edit import NominationValues

FIELDS = ("award_body", "category", "recipients", "note", "date_text")


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for, to the letter, and what to put there. `whole`: only where it is all there is."""

    field: str
    find: str
    replacement: str
    match_case: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Replacement:
    """A change that is proposed for one award: the field's text before and after."""

    nomination_id: int
    before: str
    after: str


def preview(catalog: Catalog, ids: Collection[int], search: Search) -> tuple[Replacement, ...]:
    """Every change that `replace_text` would make, in the order of the catalog."""
    found = (
        (key, _text(getattr(record, search.field)), _text(_replaced(record, search)))
        for key, record in _records(catalog, ids, search)
    )
    return tuple(Replacement(key, before, after) for key, before, after in found if before != after)


def replace_text(
    catalog: Catalog, ids: Collection[int], search: Search, label: str = "Replace text"
) -> Changes:
    """Make all of them, as one step. Raises FieldError when a text would be left empty that is needed."""
    by_value: dict[Any, list[int]] = defaultdict(list)
    for key, record in _records(catalog, ids, search):
        value = _replaced(record, search)
        if value != getattr(record, search.field):
            by_value[value].append(key)
    for value in by_value:
        check_nomination({search.field: value})
    with catalog.change(label) as session:
        for value, keys in by_value.items():
            values = cast("NominationValues", {search.field: value})
            nomination_editing.edit_nominations(session, keys, values)
    return session.changes


def _records(catalog: Catalog, ids: Collection[int], search: Search) -> Sequence[tuple[int, Nomination]]:
    if search.field not in FIELDS:
        raise UserError(
            f"There is no text to replace in “{search.field}”.", f"There is: {', '.join(FIELDS)}."
        )
    return edit_nominations.read_nominations(catalog, ids)


def _replaced(record: Nomination, search: Search) -> Any:  # noqa: ANN401 - of the field
    value = getattr(record, search.field)
    change = _changer(search)
    if search.field != "recipients":
        return change(value)
    return tuple(_renamed(recipient, change) for recipient in value)


def _renamed(recipient: Recipient, change: Callable[[str], str]) -> Recipient:
    return replace(recipient, name=change(recipient.name), credited_as=change(recipient.credited_as))


def _changer(search: Search) -> Callable[[str], str]:
    pattern = rf"\A{re.escape(search.find)}\Z" if search.whole else re.escape(search.find)
    compiled = re.compile(pattern, 0 if search.match_case else re.IGNORECASE)
    if not search.find:
        return lambda text: text
    return lambda text: compiled.sub(lambda _match: search.replacement, text)


def _text(value: str | tuple[Recipient, ...]) -> str:
    return value if isinstance(value, str) else "; ".join(recipient.shown for recipient in value)

"""Which record of a file is which of the catalog: the same first, then the likeliest."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from flee_desktop.domain.dossier import Credit, Nomination, Recipient
from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.folding import fold

Identity = Callable[[Any], Hashable | None]  # None: this record cannot be told by it


def pair(new: Sequence[Any], known: Sequence[Any], identities: Iterable[Identity]) -> list[int | None]:
    """For each new record the place of the known one that it is, None for none.

    What agrees in the first identity is paired first, then of the others what agrees in the next.
    """
    places: list[int | None] = [None] * len(new)
    free = set(range(len(known)))
    for identity in identities:
        waiting: dict[Hashable, deque[int]] = defaultdict(deque)
        for at in sorted(free):
            waiting[identity(known[at])].append(at)
        for place, record in enumerate(new):
            key = identity(record) if places[place] is None else None
            if key is not None and waiting.get(key):
                places[place] = waiting[key].popleft()
                free.discard(places[place] or 0)
    return places


def recipient_key(recipient: Recipient) -> str:
    """Who it is, without case and accents."""
    return fold(recipient.name or recipient.credited_as)


def _whole(record: Nomination) -> Hashable:
    return (*_occasion(record), record.date, record.edition, _names(record), record.result, record.rank)


def _occasion(record: Nomination) -> tuple[str, str, str]:
    return fold(record.award_body), fold(record.category), fold(record.film)


def _names(record: Nomination) -> frozenset[str]:
    return frozenset(map(recipient_key, record.recipients))


def _year(record: Nomination) -> int | None:
    """The year of the ceremony; ceremonies of a body are a year apart."""
    try:
        return parse_edtf(record.date).earliest.year if record.date else None
    except ValueError:
        return None


def _dated(record: Nomination) -> Hashable:
    return (*_occasion(record), record.date, _names(record))


def _in_year(record: Nomination) -> Hashable | None:
    year = _year(record)
    return None if year is None else (*_occasion(record), year, _names(record))


def _undated(record: Nomination) -> Hashable:
    return (*_occasion(record), _names(record))


def _party(record: Credit) -> Hashable:
    return record.kind, fold(record.name or record.credited_as), record.department, record.role


def award_identities(*, same_source: bool) -> tuple[Identity, ...]:
    """How awards of one film are told; a newer version of a source may also correct who or what it was.

    From another source, another recipient or category is another award: two may be nominated in one.
    """
    told: tuple[Identity, ...] = (_whole, _dated, _in_year, _undated)
    if not same_source:
        return told
    corrected = (
        lambda record: (*_occasion(record), record.date, record.result),
        lambda record: (fold(record.award_body), record.date, _names(record), record.result),
        lambda record: (fold(record.category), record.date, _names(record), record.result),
        lambda record: (*_occasion(record), record.date),
    )
    return (*told, *corrected)


def award_statement(record: Nomination) -> Hashable:
    """What earlier statements on the same award have in common with it."""
    return _undated(record)


_SAME: Identity = lambda record: record  # noqa: E731 - a row of the table below
IDENTITIES: dict[str, tuple[Identity, ...]] = {
    "credits": (_SAME, _party),
    "releases": (
        _SAME,
        lambda record: (record.kind, fold(record.territory), fold(record.venue), record.date),
        lambda record: (record.kind, fold(record.territory), fold(record.venue)),
    ),
    "scores": (_SAME, lambda record: (fold(record.aggregator), fold(record.measure))),
    "quotes": (_SAME, lambda record: fold(record.text)),
    "rankings": (_SAME, lambda record: (fold(record.source), fold(record.list_name))),
}

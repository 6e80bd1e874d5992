"""The values of a plan as plain text."""

from collections.abc import Callable
from typing import Any

from flee_desktop.domain.dossier import (
    AlternativeTitle,
    Credit,
    Money,
    Nomination,
    OpeningWeekend,
    Quote,
    Ranking,
    Recipient,
    Reference,
    RelatedWork,
    Release,
    Score,
)
from flee_desktop.domain.import_plan import PlanRow


def value_text(value: object) -> str:
    """A value as a reader writes it: `95`, `$3.4 million`, `Ana Sol; Bo Lund`, "" for nothing."""
    write = _WRITERS.get(type(value))
    if write is not None:
        return write(value)
    if value is None or value is False:
        return ""
    return "yes" if value is True else str(value)


def record_text(row: PlanRow) -> str:
    """What the row is about, on one line; "" for the film's own fields."""
    record = row.record
    return _RECORDS[type(record)](record) if type(record) in _RECORDS else ""


def _several(values: tuple[object, ...]) -> str:
    return "; ".join(filter(None, map(value_text, values)))


def _money(money: Money) -> str:
    return money.text or f"{money.amount:,} {money.currency}"


def _reference(reference: Reference) -> str:
    return " ".join(filter(None, (f"[{reference.number}]", reference.text or reference.url)))


def _titled(record: AlternativeTitle | RelatedWork) -> str:
    return f"{record.title} ({record.kind})" if record.kind else record.title


def _joined(*parts: object) -> str:
    return " · ".join(filter(None, map(value_text, parts)))


def _nomination(record: Nomination) -> str:
    note = f"{record.result} ({record.note})" if record.note else record.result
    return _joined(record.film, record.award_body, record.date, record.category, record.recipients, note)


def _credit(record: Credit) -> str:
    name = record.credited_as or record.name
    return _joined(record.department, record.role, name, record.note)


def _release(record: Release) -> str:
    return _joined(record.kind.value, record.date, record.territory, record.venue, record.distributors)


def _score(record: Score) -> str:
    return _joined(record.aggregator, record.measure, f"{record.value:g} of {record.scale:g}")


def _ranking(record: Ranking) -> str:
    return _joined(record.source, record.list_name, record.rank)


_WRITERS: dict[type, Callable[[Any], str]] = {
    tuple: _several,
    Money: _money,
    OpeningWeekend: lambda weekend: _money(weekend.gross),
    Recipient: lambda recipient: recipient.shown,
    Reference: _reference,
    AlternativeTitle: _titled,
    RelatedWork: _titled,
    float: lambda number: f"{number:g}",
}
_RECORDS: dict[type, Callable[[Any], str]] = {
    Nomination: _nomination,
    Credit: _credit,
    Release: _release,
    Score: _score,
    Quote: lambda record: _joined(record.speaker, record.text),
    Ranking: _ranking,
}

"""Correct what a reader made of an award before it is imported; what other rows took from it follows."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from flee_desktop.domain.date_text import read_date_text
from flee_desktop.domain.dossier import Nomination, PartyKind, Recipient
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.import_plan import FLAGGED, DossierPlan
from flee_desktop.domain.plan_words import value_text
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.domain.result_text import read_result

MOVABLE = ("award_body", "category", "recipients")  # cells that a reader may have put beside their column
_ROW = re.compile(r"\brow (\d+)\b")


def correct(plan: DossierPlan, place: int, field: str, text: str) -> Any:  # noqa: ANN401 - a dossier
    """The dossier with one cell of its award at `place` as the user typed it; raises UserError."""
    return _changed(plan, place, _set(plan.dossier.nominations[place], field, text.strip()))


def move(plan: DossierPlan, place: int, field: str, step: int) -> Any:  # noqa: ANN401 - a dossier
    """The dossier with a cell moved to the next column, -1 or 1; the cell that was there takes its place."""
    at = MOVABLE.index(field) + step
    if not 0 <= at < len(MOVABLE):
        return plan.dossier
    record = plan.dossier.nominations[place]
    here, there = (value_text(getattr(record, name)) for name in (field, MOVABLE[at]))
    return _changed(plan, place, _set(_set(record, MOVABLE[at], here), field, there))


def _changed(plan: DossierPlan, place: int, record: Nomination) -> Any:  # noqa: ANN401 - a dossier
    had = plan.dossier.nominations[place]
    nominations = [_following(each, had, record, place) for each in plan.dossier.nominations]
    nominations[place] = record
    return replace(plan.dossier, nominations=tuple(nominations))


def _following(other: Nomination, had: Nomination, now: Nomination, place: int) -> Nomination:
    """A row that carried a cell over from the corrected one carries the corrected cell."""
    for remark in other.remarks:
        field = remark.field
        from_it = remark.kind is RemarkKind.INHERITED and place + 1 in map(int, _ROW.findall(remark.text))
        if from_it and hasattr(other, field) and getattr(other, field) == getattr(had, field):
            other = replace(other, **{field: getattr(now, field)})
            if field == "date":
                other = replace(other, date_text=now.date_text)
    return other


def _set(record: Nomination, field: str, text: str) -> Nomination:
    values = _SETTERS[field](record, text)
    remarks = tuple(each for each in record.remarks if each.field not in values or each.kind not in FLAGGED)
    return replace(record, **values, remarks=remarks)


def _recipients(record: Nomination, text: str) -> dict[str, Any]:
    known = {each.shown: each for each in record.recipients}
    names = (name.strip() for name in text.split(";"))
    kept = (known.get(name) or Recipient(name=name, kind=PartyKind.PERSON) for name in names if name)
    return {"recipients": tuple(kept)}


def _date(_record: Nomination, text: str) -> dict[str, Any]:
    read = read_date_text(text) if text else None
    if text and (read is None or not read.edtf):
        raise UserError(f"“{text}” is not a date.", "Write it as 2022-01-31, January 2022 or 2022.")
    return {"date": read.edtf if read else "", "date_text": text}


def _result(record: Nomination, text: str) -> dict[str, Any]:
    read = read_result(text)
    if read is None:
        raise UserError(f"“{text}” is no result.", "Write Won, Nominated, Runner-up, 2nd place…")
    return {"result": read.result, "rank": read.rank, "tied": read.tied, "note": read.note or record.note}


def _plain(field: str) -> Callable[[Nomination, str], dict[str, Any]]:
    def values(_record: Nomination, text: str) -> dict[str, Any]:
        if not text and field != "note":
            raise UserError("An award needs its body and its category.", "The cell was left as it was.")
        return {field: text}

    return values


_SETTERS: dict[str, Callable[[Nomination, str], dict[str, Any]]] = {
    "award_body": _plain("award_body"),
    "category": _plain("category"),
    "note": _plain("note"),
    "recipients": _recipients,
    "date": _date,
    "result": _result,
}

"""Dossiers as JSON files, as the bundled ones are kept: defaults are left out, text is not escaped."""

import json
from collections.abc import Collection
from dataclasses import fields, is_dataclass
from typing import Any

import msgspec

from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Dossier,
    FilmDossier,
    OrganizationDossier,
    PersonDossier,
)
from flee_desktop.domain.errors import UserError

_TYPES: dict[str, type[Dossier]] = {
    "film": FilmDossier,
    "person": PersonDossier,
    "organization": OrganizationDossier,
    "ceremony": CeremonyDossier,
}
_ABOUT_READING = frozenset({"remarks", "source_line", "source_text"})
_KINDS = {dossier_type: kind for kind, dossier_type in _TYPES.items()}


def read_dossier(data: bytes) -> Dossier:
    """Read one dossier; raises UserError saying what is wrong and where."""
    try:
        record = msgspec.json.decode(data, type=dict[str, Any])
        return msgspec.convert(record, _dossier_type(record.get("dossier")), strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(
            f"This dossier could not be read: {error}.", "Mend the file and try again."
        ) from error


def write_dossier(dossier: Dossier) -> bytes:
    """The dossier as UTF-8 JSON; `read_dossier` gives back an equal value."""
    record = {"dossier": _KINDS[type(dossier)], **_plain(dossier)}
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode()


def pack_dossier(dossier: Dossier) -> str:
    """The same on one line, without remarks, lines and raw text: what a file says, to be compared with."""
    record = {"dossier": _KINDS[type(dossier)], **_plain(dossier, leave_out=_ABOUT_READING)}
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def _dossier_type(kind: object) -> type[Dossier]:
    if isinstance(kind, str) and kind in _TYPES:
        return _TYPES[kind]
    known = ", ".join(_TYPES)
    raise UserError("This JSON file is not a dossier.", f'It needs a key "dossier" that is one of: {known}.')


def _plain(value: Any, leave_out: Collection[str] = ()) -> Any:  # noqa: ANN401 - a JSON value
    if isinstance(value, tuple):
        return [_plain(item, leave_out) for item in value]
    if not is_dataclass(value):
        return value
    named = ((field, getattr(value, field.name)) for field in fields(value) if field.name not in leave_out)
    return {field.name: _plain(held, leave_out) for field, held in named if held != field.default}

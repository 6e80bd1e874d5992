"""Dossiers as JSON files: how the bundled ones are kept. Empty values are left out, text is not escaped."""

import json
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
_KINDS = {dossier_type: kind for kind, dossier_type in _TYPES.items()}


def read_dossier(data: bytes) -> Dossier:
    """Read one dossier; raises UserError naming the key that is wrong."""
    try:
        record = msgspec.json.decode(data, type=dict[str, Any])
        dossier_type = _TYPES[record.pop("dossier")]
        return msgspec.convert(record, dossier_type, strict=True)
    except KeyError as error:
        known = ", ".join(_TYPES)
        raise UserError(
            f"This JSON file is not a dossier: {error} is missing or unknown.",
            f'It needs a key "dossier" that is one of: {known}.',
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UserError(
            f"This dossier could not be read: {error}.", "Mend the file and try again."
        ) from error


def write_dossier(dossier: Dossier) -> bytes:
    """The dossier as UTF-8 JSON; `read_dossier` gives back an equal value."""
    record = {"dossier": _KINDS[type(dossier)], **_without_empty(msgspec.to_builtins(dossier))}
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode()


def _without_empty(record: dict[str, Any]) -> dict[str, Any]:
    return {key: _pruned(value) for key, value in record.items() if not _is_default(value)}


def _pruned(value: Any) -> Any:  # noqa: ANN401 - a JSON value
    if isinstance(value, dict):
        return _without_empty(value)
    if isinstance(value, list | tuple):
        return [_pruned(item) for item in value]
    return value


def _is_default(value: Any) -> bool:  # noqa: ANN401 - a JSON value
    return value is None or value is False or (isinstance(value, str | list | tuple) and not value)

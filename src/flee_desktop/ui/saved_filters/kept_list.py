"""A list kept in the settings as one value: what cannot be read of it costs that, never the start."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QSettings


def read_list(key: str) -> list[object]:
    """What is kept under `key`: any values that JSON has; [] when it is no list."""
    try:
        kept = json.loads(str(QSettings().value(key) or "[]"))
    except (ValueError, RecursionError):
        return []
    return kept if isinstance(kept, list) else []


def write_list(key: str, values: Sequence[object]) -> None:
    """Keep the values: in ASCII, so that any letter comes back as it was."""
    QSettings().setValue(key, json.dumps(values))

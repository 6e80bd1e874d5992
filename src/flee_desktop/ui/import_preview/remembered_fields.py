"""Which fields the user gave the columns of a table, remembered by the labels in its header."""

import hashlib
from collections.abc import Sequence

from PySide6.QtCore import QSettings


def remembered(labels: Sequence[str]) -> tuple[str, ...]:
    """The fields of a table with these labels; () when nothing is remembered."""
    kept = QSettings().value(_key(labels), [])
    fields = tuple(map(str, kept)) if isinstance(kept, list) else ()
    return fields if len(fields) == len(labels) else ()


def remember(labels: Sequence[str], fields: Sequence[str]) -> None:
    """For the next table with these labels."""
    QSettings().setValue(_key(labels), list(fields))


def _key(labels: Sequence[str]) -> str:
    digest = hashlib.sha256("\n".join(labels).encode(errors="surrogatepass")).hexdigest()
    return f"import/fields/{digest[:32]}"

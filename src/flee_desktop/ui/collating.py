"""Alphabetical order as the reader's language has it: in Danish Æ Ø Å come last, and Aa is Å."""

from collections.abc import Callable
from functools import cache, cmp_to_key
from typing import Any

from PySide6.QtCore import QCollator, QLocale

Collation = Callable[[str], Any]


def collation() -> Collation:
    """The sort key of texts in the language of the moment. Worker and window may both use it."""
    locale = QLocale()
    return _collation("en" if locale.language() == QLocale.Language.C else locale.name())


@cache
def _collation(locale: str) -> Collation:
    collator = QCollator(QLocale(locale))
    collator.setNumericMode(True)  # the 2nd comes before the 10th
    collator.compare("a", "b")  # makes it ready: from now on threads only read it
    key = cmp_to_key(collator.compare)

    def hashable(text: str) -> object:
        return key(text)

    return hashable  # `key` itself cannot name the ranks that were worked out with it

"""Alphabetical order as the reader's language has it: in Danish Æ Ø Å come last, and Aa is Å."""

from collections.abc import Callable
from functools import cache, cmp_to_key
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCollator, QLocale

if TYPE_CHECKING:
    from flee_desktop.search.ordering import Collation


def collation() -> "Collation":
    """The order of texts in the language of the moment, for columns. For a worker: it needs numpy."""
    from flee_desktop.search.ordering import Collation

    return Collation(_locale_name(), _collator(_locale_name()).compare)


def sort_key() -> Callable[[str], Any]:
    """The same order as a sort key for a few texts. Worker and window may both use it."""
    return cmp_to_key(_collator(_locale_name()).compare)


def _locale_name() -> str:
    locale = QLocale()
    return "en" if locale.language() == QLocale.Language.C else locale.name()


@cache
def _collator(locale: str) -> QCollator:
    collator = QCollator(QLocale(locale))
    collator.setNumericMode(True)  # the 2nd comes before the 10th
    collator.compare("a", "b")  # makes it ready: from now on threads only read it
    return collator

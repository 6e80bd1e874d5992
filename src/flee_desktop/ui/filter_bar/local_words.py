"""The filter language's words in the interface's language."""

from PySide6.QtCore import QCoreApplication

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result
from flee_desktop.ui.locale_text import field_label, show_result


def local_words() -> dict[str, str]:
    """Names of fields and conditions, results and flags, in lower case, each with the English word."""
    words = {
        QCoreApplication.translate("Chips", "Has"): "has",
        QCoreApplication.translate("Chips", "Is"): "is",
        QCoreApplication.translate("Chips", "Tied"): "tied",
        **{show_result(result): fold(result.value) for result in Result},
        **{field_label(field): field.name for field in AWARD_FIELDS},
    }
    return {word.casefold(): english for word, english in words.items()}

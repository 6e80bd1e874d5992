"""What is said while files are read and imported, and afterwards."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from flee_desktop.ui.awards_grid import summary
from flee_desktop.ui.import_preview.requests import Imported
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.message_bar import Message, MessageKind


def reading(done: int, total: int) -> str:
    """How far the comparison is."""
    return _of(QCoreApplication.translate("ImportPreview", "Comparing %1 of %2"), done, total) or (
        QCoreApplication.translate("ImportPreview", "Reading…")
    )


def importing(done: int, total: int) -> str:
    """How far the import is."""
    return _of(QCoreApplication.translate("ImportPreview", "Importing %1 of %2"), done, total) or (
        QCoreApplication.translate("ImportPreview", "Importing…")
    )


def after_import(imported: Imported, show: Callable[[], object]) -> Message:
    """`Imported 96,412 awards into 8,210 films`; `show` turns to them."""
    films = QCoreApplication.translate("ImportPreview", "%Ln film(s)", "", imported.films)
    text = QCoreApplication.translate("ImportPreview", "Imported %1 into %2.")
    advice = []
    if imported.kept:
        advice.append(
            QCoreApplication.translate(
                "ImportPreview", "%Ln row(s) kept as you have them.", "", imported.kept
            )
        )
    return Message(
        text.replace("%1", summary.awards(imported.awards)).replace("%2", films),
        " ".join(advice),
        MessageKind.DONE,
        actions=((QCoreApplication.translate("ImportPreview", "Show"), show),),
        name="imported",
    )


def _of(sentence: str, done: int, total: int) -> str:
    if not total:
        return ""
    return sentence.replace("%1", show_number(done)).replace("%2", show_number(total))

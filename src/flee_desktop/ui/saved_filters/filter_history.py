"""The filters last used."""

from PySide6.QtCore import QObject

from flee_desktop.ui.saved_filters.kept_list import read_list, write_list

MOST = 50
_KEY = "filters/history"


class FilterHistory(QObject):
    """One for the whole program: texts in English, the last one used first, each of them once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        texts = (text for text in read_list(_KEY) if isinstance(text, str) and text.strip())
        self._texts = list(dict.fromkeys(texts))[:MOST]

    @property
    def texts(self) -> tuple[str, ...]:
        """The last one used first."""
        return tuple(self._texts)

    def add(self, text: str, grown_from: str = "") -> None:
        """A filter was used; `grown_from`: one that was noted while this one was still being written."""
        text = text.strip()
        if text:
            self._texts = [text, *(each for each in self._texts if each not in (text, grown_from))][:MOST]
            write_list(_KEY, self._texts)

"""Completes a name while it is typed, from the names the catalog knows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QListView

from flee_desktop.ui.editing.name_source import Kinds, NameSource

if TYPE_CHECKING:
    from flee_desktop.ui.background import Job

_PARTING = ";"
_Index = QModelIndex | QPersistentModelIndex


class NameCompleter(QCompleter):
    """Belongs to a box. Of several names, parted by semicolons, it completes the one before the cursor."""

    def __init__(self, box: QLineEdit, names: NameSource, kinds: Kinds, *, several: bool) -> None:
        super().__init__(box)
        self._box = box
        self._names = names
        self._kinds = kinds
        self._several = several
        self._asking: Job | None = None
        self._offers = QStringListModel(self)
        self.setModel(self._offers)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if isinstance(popup := self._list(), QListView):
            popup.setSpacing(2)
        popup.setAccessibleName(self.tr("Names the catalog knows"))
        box.setCompleter(self)
        box.textEdited.connect(self._ask)

    def splitPath(self, path: str) -> list[str]:
        """The name that is typed, of the text of the box."""
        return [self._parted(path)[1]]

    def pathFromIndex(self, index: _Index) -> str:
        """The text of the box with the offered name in it."""
        before, _typed, after = self._parted(self._box.text())
        return f"{before}{index.data()}{after}"

    def _list(self) -> QAbstractItemView:
        popup = self.popup()
        assert popup is not None  # noqa: S101 - Qt makes it when it is asked for
        return popup

    def _parted(self, text: str) -> tuple[str, str, str]:
        if not self._several:
            return "", text.strip(), ""
        place = min(self._box.cursorPosition(), len(text))
        begin = text.rfind(_PARTING, 0, place) + 1
        end = text.find(_PARTING, place)
        end = len(text) if end < 0 else end
        typed = text[begin:end]
        blank = " " if begin else ""
        return text[:begin] + blank, typed.strip(), text[end:]

    def _ask(self, text: str) -> None:
        if self._asking is not None:
            self._asking.cancel()
        typed = self._parted(text)[1]
        if typed:
            self._asking = self._names.ask(self._kinds, typed, self._offer)
        else:
            self._offers.setStringList([])
            self._list().hide()

    def _offer(self, names: list[str]) -> None:
        self._asking = None
        typed = self._parted(self._box.text())[1]
        others = [name for name in names if name != typed]
        self._offers.setStringList(others)
        if others and self._box.hasFocus():
            self.complete()
        else:
            self._list().hide()

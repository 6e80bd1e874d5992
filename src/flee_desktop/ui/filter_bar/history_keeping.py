"""Notes which filters are used, and offers the last of them."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QKeyEvent

from flee_desktop.ui.filter_bar.bar import FilterBar
from flee_desktop.ui.saved_filters.filter_history import FilterHistory

_MOMENT = 1500  # milliseconds in force: whoever stops so long has written what they meant


class HistoryKeeping(QObject):
    """A filter is used when it was in force for a moment, or when the box is left: not at every keystroke."""

    def __init__(self, bar: FilterBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._history: FilterHistory | None = None
        self._noted = ""  # while the text goes on being written
        self._moment = QTimer(self, interval=_MOMENT, singleShot=True)
        self._moment.timeout.connect(self._note)
        bar.filter_changed.connect(self._moment.start)
        bar.left.connect(self._end)
        bar.box.editingFinished.connect(self._end)
        bar.box.history_wanted.connect(self._open)

    def use(self, history: FilterHistory) -> None:
        """Where to note them."""
        self._history = history

    def _note(self) -> None:
        bar, text = self._bar, self._bar.english_text_in_force
        understood = bool(bar.terms) and bar.text().strip() == bar.text_in_force
        if self._history is not None and understood:
            grown = bool(self._noted) and text.startswith(self._noted)
            self._history.add(text, self._noted if grown else "")
            self._noted = text

    def _end(self) -> None:
        self._moment.stop()
        self._note()
        self._noted = ""

    def _open(self) -> None:
        bar, in_force = self._bar, self._bar.english_text_in_force
        texts = [text for text in (self._history.texts if self._history else ()) if text != in_force]
        if not texts:
            bar.left.emit()
            return
        from flee_desktop.ui.filter_bar.history_list import HistoryList

        shown = HistoryList(texts, bar.box)
        shown.chosen.connect(bar.set_text)
        shown.typed.connect(self._pass_on)
        shown.show_below(bar.box)

    def _pass_on(self, event: QKeyEvent) -> None:
        self._bar.box.setFocus()
        QCoreApplication.sendEvent(self._bar.box, event)

"""Remembers the filter that was in force, in English, so that it is there again after a restart."""

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

from flee_desktop.ui.filter_bar.bar import FilterBar

_REST = 400  # milliseconds without typing: settings are written to disk, and a key must not wait for that


class FilterMemory(QObject):
    """Keeps the filter of one page in the settings, under a key per catalog and view."""

    def __init__(self, bar: FilterBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._group = ""
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._save)
        bar.filter_changed.connect(self._rest.start)
        bar.installEventFilter(self)

    def use(self, group: str) -> None:
        """Filter as remembered under `group`."""
        if group != self._group:
            self._save_pending()
            self._group = group
            self._bar.set_text(str(QSettings().value(f"{group}/filter") or ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was typed last is kept when the window closes, too."""
        if event.type() == QEvent.Type.Hide:
            self._save_pending()
        return super().eventFilter(watched, event)

    def _save_pending(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._save()

    def _save(self) -> None:
        if self._group:
            QSettings().setValue(f"{self._group}/filter", self._bar.english_text_in_force)

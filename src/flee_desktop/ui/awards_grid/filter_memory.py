"""Remembers the filter that was in force, in English, so that it is there again after a restart."""

from PySide6.QtCore import QObject, QSettings

from flee_desktop.ui.filter_bar.bar import FilterBar


class FilterMemory(QObject):
    """Keeps the filter of one page in the settings, under a key per catalog and view."""

    def __init__(self, bar: FilterBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._group = ""
        bar.filter_changed.connect(self._save)

    def use(self, group: str) -> None:
        """Filter as remembered under `group`."""
        if group != self._group:
            self._group = group
            self._bar.set_text(str(QSettings().value(f"{group}/filter") or ""))

    def _save(self) -> None:
        if self._group:
            QSettings().setValue(f"{self._group}/filter", self._bar.english_text_in_force)

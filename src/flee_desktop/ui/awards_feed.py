"""Gives every awards page of the window the awards of the open catalog."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from flee_desktop.ui.background import Background
from flee_desktop.ui.changing import CatalogChange
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.saved_filters.filter_history import FilterHistory
from flee_desktop.ui.saved_filters.saved_filters import SavedFilters

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns
    from flee_desktop.ui.awards_grid.commands import OriginsOf
    from flee_desktop.ui.awards_grid.page import AwardsPage


class AwardsFeed(QObject):
    """Pages are made late, columns arrive late: whichever comes second finds the other here."""

    status_changed = Signal()
    message = Signal(str)
    import_requested = Signal()
    new_film_requested = Signal()
    change_wanted = Signal(CatalogChange)

    def __init__(
        self,
        background: Background,
        origins_of: "OriginsOf",
        names: NameSource,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.background = background
        self.saved_filters = SavedFilters(self)
        self._history = FilterHistory(self)
        self._origins_of = origins_of
        self._names = names
        self._columns: AwardColumns | None = None
        self._catalog_key = ""
        self._writable = False
        self._pages: list[AwardsPage] = []

    def adopt(self, page: "AwardsPage") -> None:
        """Take care of a new page."""
        self._pages.append(page)
        page.set_origins_of(self._origins_of)
        page.commands.use_names(self._names)
        page.bar.saved.use(self.saved_filters)
        page.coloring.use(self.saved_filters)
        page.history.use(self._history)
        page.set_catalog(self._catalog_key, writable=self._writable)
        page.import_requested.connect(self.import_requested)
        page.new_film_requested.connect(self.new_film_requested)
        page.status_changed.connect(lambda _text: self.status_changed.emit())
        page.message.connect(self.message)
        page.change_wanted.connect(self.change_wanted)
        page.set_columns(self._columns)

    def set_catalog(self, key: str, *, writable: bool) -> None:
        """Another catalog: its awards are on their way. `key` is what its columns are remembered under."""
        self._catalog_key, self._writable = key, writable
        self.set_columns(None)
        for page in self._pages:
            page.set_catalog(key, writable=writable)

    def set_columns(self, columns: "AwardColumns | None") -> None:
        """The awards of the catalog; None while they are read."""
        self._columns = columns
        for page in self._pages:
            page.set_columns(columns)

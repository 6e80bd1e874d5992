"""What the window's menus do with the saved filters."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from flee_desktop.ui.actions import SAVED_KEYS
from flee_desktop.ui.content_pane import ContentPane

if TYPE_CHECKING:
    from flee_desktop.ui.go_to import Place


class SavedCommands:
    """They act on the awards in sight, or go to those of the film in sight."""

    def __init__(self, content: ContentPane) -> None:
        self._content = content

    def table(self) -> dict[str, Callable[[], object]]:
        """The commands by their keys in `ui.actions`."""
        applying = {key: partial(self.apply, place) for place, key in enumerate(SAVED_KEYS)}
        return {"saved_filters": self.open_menu, **applying}

    def places(self) -> "list[Place]":
        """Every saved filter, for those who go to anything."""
        from flee_desktop.ui.filter_bar.filter_words import filter_words
        from flee_desktop.ui.go_to import Place

        return [
            Place(each.name, filter_words(each.text), "star", partial(self.apply, place))
            for place, each in enumerate(self._content.saved_filters.filters)
        ]

    def apply(self, place: int) -> None:
        """Filter the awards as the saved filter at this place says."""
        filters = self._content.saved_filters.filters
        if place < len(filters):
            self._content.show_awards(filters[place].text)

    def open_menu(self) -> None:
        """Save the filter of the grid in sight, or arrange the others."""
        page = self._content.awards_page()
        if page is not None:
            page.bar.saved.open()

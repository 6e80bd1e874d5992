"""The filter bar is tried where it works: on an awards page."""

from tests.ui.awards_grid.conftest import history, new_user, saved_filters, settings, user

__all__ = ["history", "new_user", "saved_filters", "settings", "user"]

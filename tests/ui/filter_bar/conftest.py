"""The filter bar is tried where it works: on an awards page."""

from tests.ui.awards_grid.conftest import new_user, settings, user

__all__ = ["new_user", "settings", "user"]

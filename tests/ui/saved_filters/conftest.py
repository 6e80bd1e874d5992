from tests.ui.awards_grid.conftest import settings

__all__ = ["settings"]

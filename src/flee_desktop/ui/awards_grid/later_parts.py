"""What the awards page needs only when it is used. The first rows do not wait for these modules."""

from importlib import import_module

_MODULES = (
    "flee_desktop.ui.awards_grid.copying",
    "flee_desktop.ui.awards_grid.menus",
    "flee_desktop.ui.awards_grid.why_dialog",
    "flee_desktop.ui.filter_bar.facet_menu",
    "flee_desktop.ui.filter_bar.history_list",
    "flee_desktop.ui.filter_bar.saved_menu",
    "flee_desktop.ui.filter_bar.year_span",
)


def load_later_parts() -> None:
    """Import them, on the worker: the window would stand still when a menu is opened first."""
    for module in _MODULES:
        import_module(module)

"""The window: what `flee-desktop` without a command opens."""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def configure(parser: "ArgumentParser") -> None:
    """Add the arguments of the program without a command."""
    parser.add_argument(
        "catalog", metavar="CATALOG", nargs="?", type=Path, help="the catalog to open (.fleecat)"
    )


def run(arguments: "Namespace") -> int:
    """Show the window on the catalog named, if one is."""
    return show(arguments.catalog)


def show(catalog: Path | None) -> int:
    """Show the window, or the one already open; without a screen, demonstrate the main job instead."""
    if _has_screen():
        from flee_desktop.app.handing_over import hand_over

        if hand_over(catalog):
            return 0
        # Thousands of objects are made before the first paint and stay: looking for garbage among them, over
        # and over, costs a sixth of the start. It is switched on again when the window has been painted.
        gc.disable()
        from flee_desktop.app.window_start import start_window

        return start_window(catalog)
    from flee_desktop.app.commands import demo

    return demo.demonstrate(catalog, Path("demo"))


def _has_screen() -> bool:
    # A platform named on purpose counts, "offscreen" too, except that ./run names it for want of a screen.
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))

"""The window: what `flee-desktop` without a command opens."""

import gc
import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of the program without a command."""
    parser.add_argument(
        "catalog", metavar="CATALOG", nargs="?", type=Path, help="the catalog to open (.fleecat)"
    )


def run(arguments: Namespace) -> int:
    """Show the window; where there is no screen to show it on, demonstrate the main job instead."""
    if _has_screen():
        # Thousands of objects are made before the first paint and stay: looking for garbage among them, over
        # and over, costs a sixth of the start. It is switched on again when the window has been painted.
        gc.disable()
        from flee_desktop.app.window_start import start_window

        return start_window(arguments.catalog)
    from flee_desktop.app.commands import demo

    return demo.run(Namespace(catalog=arguments.catalog, folder=Path("demo")))


def _has_screen() -> bool:
    # A platform named on purpose counts, "offscreen" too, except that ./run names it for want of a screen.
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))

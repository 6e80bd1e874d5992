"""Back up a catalog into your data folder, where the backups are kept thin, or to a file you name.

Backups are also made by the program itself: daily, and before imports, updates, repairs and restores.
"""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from flee_desktop.app.catalog_argument import add_catalog_argument, opened


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    add_catalog_argument(parser)
    parser.add_argument("--to", metavar="FILE", type=Path, help="write a copy there instead")


def run(arguments: Namespace) -> int:
    """Make the backup and say where it is."""
    from flee_desktop.operations.backups import back_up
    from flee_desktop.operations.copy_catalog import copy_catalog

    with opened(arguments.catalog) as catalog:
        if arguments.to:
            copy_catalog(catalog, arguments.to)
        made = arguments.to or back_up(catalog).path
    sys.stdout.write(f"{made}\n")
    return 0

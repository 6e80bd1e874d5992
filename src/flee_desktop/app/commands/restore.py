"""List the backups of a catalog, or put one in its place. What was there is kept as a backup.

Examples:
  flee-desktop restore                 the backups, the newest first
  flee-desktop restore 12              restore number 12
  flee-desktop restore latest          restore the newest
  flee-desktop restore copy.fleecat    restore from a file
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from flee_desktop.app.catalog_argument import add_catalog_argument
from flee_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

    from flee_desktop.domain.backups import Backup


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    add_catalog_argument(parser)
    parser.add_argument("backup", metavar="BACKUP", nargs="?", help="its number, “latest”, or a file")


def run(arguments: Namespace) -> int:
    """Restore a backup, or list them all."""
    from flee_desktop import paths
    from flee_desktop.operations import backups

    catalog: Path = arguments.catalog or paths.user_catalog()
    if arguments.backup is None:
        listed = backups.list_backups(catalog)
        sys.stdout.writelines(f"{line}\n" for line in _lines(listed))
        return 0
    backup = backups.find_backup(catalog, arguments.backup)
    kept = backups.restore_backup(backup, catalog)
    sys.stdout.write(f"Restored {backup.name} as {catalog}.\n")
    if kept is not None:
        sys.stdout.write(f"What was there is kept as {kept}.\n")
    return 0


def _lines(listed: "tuple[Backup, ...]") -> Iterator[str]:
    if not listed:
        yield "There is no backup yet. Make one: flee-desktop backup"
    for backup in listed:
        when = backup.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
        size = f"{backup.size / 1e6:.1f} MB"
        yield f"{backup.number:>5}  {when}  {backup.reason:<8}  {size:>9}  {_contents(backup)}"


def _contents(backup: "Backup") -> str:
    from flee_desktop.operations.backups import read_contents

    try:
        contents = read_contents(backup)
    except UserError as error:
        return error.message
    films = "1 film" if contents.films == 1 else f"{contents.films} films"
    awards = "1 award" if contents.awards == 1 else f"{contents.awards} awards"
    return f"{films}, {awards}"

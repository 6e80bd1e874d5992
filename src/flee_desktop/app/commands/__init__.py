"""The commands of the program. A new one is a module here and a line in `COMMANDS`.

A command's module is imported when the command is asked for, and imports the operations it needs when it
runs: the window must paint before any of that.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


class CommandModule(Protocol):
    """What the module of a command has; its docstring describes the command."""

    __doc__: str | None

    def configure(self, parser: "ArgumentParser") -> None:
        """Add the command's arguments."""

    def run(self, arguments: "Namespace") -> int:
        """Do it and return the exit code."""


@dataclass(frozen=True, slots=True)
class Command:
    """A word after `flee-desktop`, and the module here that does it."""

    name: str
    summary: str
    module: str

    def load(self) -> CommandModule:
        """Import the module."""
        return cast("CommandModule", import_module(f"flee_desktop.app.commands.{self.module}"))


COMMANDS: tuple[Command, ...] = (
    Command("films", "list the films with their tallies", "films"),
    Command("awards", "filter, sort and export awards", "awards"),
    Command("lint", "check the films of files, and say what to do", "lint"),
    Command("import", "read articles, tables and dossiers into a catalog", "import_files"),
    Command("history", "show what was done, and go back and forth in it", "history"),
    Command("undo", "undo the latest step, or redo it", "undo"),
    Command("check", "look for damage and contradictions in a catalog, and repair them", "check"),
    Command("backup", "back up a catalog", "backup"),
    Command("restore", "list the backups of a catalog, or restore one", "restore"),
    Command("doctor", "say whether the program has all it needs here", "doctor"),
    Command("screenshot", "write one picture per tab of the window", "screenshot"),
    Command("demo", "show the main job without a display", "demo"),
)

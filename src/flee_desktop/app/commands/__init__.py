"""The commands of the program. A new one is a module here and a line in `COMMANDS`.

A command's module imports the operations it needs when it runs: the window must paint before
SQLAlchemy is imported.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from flee_desktop.app.commands import awards, demo, films, import_files, screenshot


@dataclass(frozen=True, slots=True)
class Command:
    """A word after `flee-desktop`. `run` returns the exit code."""

    name: str
    summary: str
    description: str
    configure: Callable[[ArgumentParser], object]
    run: Callable[[Namespace], int]


COMMANDS: tuple[Command, ...] = (
    Command("films", "list the films with their tallies", films.__doc__ or "", films.configure, films.run),
    Command("awards", "filter, sort and export awards", awards.__doc__ or "", awards.configure, awards.run),
    Command(
        "import",
        "read article texts and dossiers into a catalog",
        import_files.__doc__ or "",
        import_files.configure,
        import_files.run,
    ),
    Command(
        "screenshot",
        "write one picture per tab of the window",
        screenshot.__doc__ or "",
        screenshot.configure,
        screenshot.run,
    ),
    Command("demo", "show the main job without a display", demo.__doc__ or "", demo.configure, demo.run),
)

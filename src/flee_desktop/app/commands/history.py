"""Show what was done to a catalog, and go back and forth in it.

Examples:
  flee-desktop history                 every step, the latest first
  flee-desktop history --to 12         undo or redo until step 12 is the latest in effect
  flee-desktop history --forget        empty it: nothing done so far can be undone any more
"""

import datetime as dt
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from flee_desktop.app.catalog_argument import add_catalog_argument, opened
from flee_desktop.domain.changes import History, Step


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    add_catalog_argument(parser)
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--to", metavar="STEP", type=int, help="the step to go to; 0 undoes all")
    action.add_argument("--forget", action="store_true", help="empty the history")


def run(arguments: Namespace) -> int:
    """Move in the history or empty it, and print it."""
    from flee_desktop.operations import history

    with opened(arguments.catalog) as catalog:
        if arguments.to is not None:
            history.move_to(catalog, arguments.to)
        if arguments.forget:
            history.forget(catalog)
        listed = history.read_history(catalog)
    for line in _lines(listed):
        sys.stdout.write(f"{line}\n")
    return 0


def _lines(history: History) -> Iterator[str]:
    if not history.steps:
        yield "Nothing can be undone."
    yield from map(_line, reversed(history.steps))
    if history.dropped:
        yield f"{history.dropped} older steps were dropped."
    yield f"The latest {history.most_steps} steps are kept, up to {history.most_bytes // 1_000_000} MB."


def _line(step: Step) -> str:
    when = dt.datetime.fromisoformat(step.made_at).astimezone().strftime("%Y-%m-%d %H:%M")
    rows = "1 row" if step.rows == 1 else f"{step.rows} rows"
    undone = " (undone)" if step.undone else ""
    return f"{step.id:>5}  {when}  {step.author}  {step.label}: {rows}{undone}"

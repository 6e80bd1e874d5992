"""Undo the latest step of a catalog's history, or redo the one that was undone last."""

import sys
from argparse import ArgumentParser, Namespace

from flee_desktop.app.catalog_argument import add_catalog_argument, opened


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    add_catalog_argument(parser)
    parser.add_argument("--redo", action="store_true", help="take the latest undo back")


def run(arguments: Namespace) -> int:
    """Do it and say what it was."""
    from flee_desktop.operations import history

    with opened(arguments.catalog) as catalog:
        before = history.read_history(catalog)
        step, move, verb = (
            (before.redoable, history.redo, "redo")
            if arguments.redo
            else (before.undoable, history.undo, "undo")
        )
        if step is not None:
            move(catalog, step.id)
    said = f"{verb.capitalize()}: {step.label}" if step else f"There is nothing to {verb}."
    sys.stdout.write(f"{said}\n")
    return 0

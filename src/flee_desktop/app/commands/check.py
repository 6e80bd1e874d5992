"""Look through a catalog for damage and contradictions: SQLite's own check, links, dates, order, names.

With --repair, what needs no decision is repaired as one step, which `flee-desktop undo` takes back. The exit
status is 1 when something is left that is wrong.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence

from flee_desktop.app.catalog_argument import add_catalog_argument, opened
from flee_desktop.domain.catalog_check import Problem


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    add_catalog_argument(parser)
    parser.add_argument("--repair", action="store_true", help="repair what needs no decision")


def run(arguments: Namespace) -> int:
    """Print what is wrong, and repair it."""
    from flee_desktop.operations.check_catalog import check_catalog, repair_catalog

    with opened(arguments.catalog) as catalog:
        found = left = check_catalog(catalog)
        if arguments.repair and any(problem.repairable for problem in found):
            repair_catalog(catalog)
            left = check_catalog(catalog)
    sys.stdout.writelines(f"{line}\n" for line in _lines(found, left))
    return 1 if left else 0


def _lines(found: Sequence[Problem], left: Sequence[Problem]) -> Iterator[str]:
    if not found:
        yield "Nothing is wrong with this catalog."
    still = {problem.kind: problem.count for problem in left}
    for problem in found:
        mended = problem.count - still.get(problem.kind, 0)
        yield f"{problem.count} {problem.kind}{f': {mended} repaired' if mended else ''}"
        yield from (f"    {example}" for example in problem.examples)
        if problem.kind in still and left is found and problem.repairable:
            yield f"    With --repair, {problem.kind.repair}."
        elif problem.kind in still and not problem.repairable:
            yield "    No repair can decide this: mend it by hand, or restore a backup."

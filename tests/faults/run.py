"""Run the harnesses: `python -m tests.faults.run NAME [COUNT] [--seed N]`, or all of them, short or long.

`python -m tests.faults.run --long` is what docs/reliability.md reports. The exit status is 1 when anything
failed, and every failure is printed with what it takes to see it again. PYTHONPATH must name `src`.
"""

import argparse
import faulthandler
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults import damage, disks, kills, model, texts, writers
from tests.faults.figures import Figures


@dataclass(frozen=True)
class Harness:
    """`run(count, seed, folder)`, and how often it is done: in every run of the tests, and in a long one."""

    run: Callable[[int, int, Path], Figures]
    short: int
    long: int


HARNESSES = {
    "edits": Harness(kills.edits, 30, 1_000),
    "imports": Harness(kills.imports, 3, 200),
    "updates": Harness(kills.updates, 5, 200),
    "backups": Harness(kills.backups, 5, 200),
    "restores": Harness(kills.restores, 5, 200),
    "damaged": Harness(damage.damaged, 20, 500),
    "hostile": Harness(damage.hostile, 99, 99),
    "filters": Harness(texts.filters, 300, 10_000),
    "cells": Harness(texts.cells, 10_000, 10_000),
    "writers": Harness(writers.two_writers, 20, 300),
    "full-disk": Harness(disks.full_disk, 1, 1),
    "failing-statements": Harness(disks.failing_statements, 6, 1_000),
    "model": Harness(model.machine, 12, 1_000),
}


def run(name: str, count: int, seed: int) -> Figures:
    """One harness in folders of its own."""
    with tempfile.TemporaryDirectory(prefix="flee-desktop-faults-") as folder:
        for variable, kind in (("FLEE_DESKTOP_DATA", "data"), ("XDG_STATE_HOME", "state")):
            os.environ[variable] = str(Path(folder, kind))
        start = time.monotonic()
        figures = HARNESSES[name].run(count, seed, Path(folder))
        figures.notes["time"] = f"{time.monotonic() - start:.0f} s"
    return figures


def main() -> int:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(HARNESSES))
    parser.add_argument("--count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--minutes", type=float, help="begin no round of a harness after so many")
    arguments = parser.parse_args()
    faulthandler.enable()
    failed = False
    for name in arguments.names or HARNESSES:
        harness = HARNESSES[name]
        if arguments.minutes:
            Figures.until = time.monotonic() + 60 * arguments.minutes
        figures = run(
            name, arguments.count or (harness.long if arguments.long else harness.short), arguments.seed
        )
        sys.stdout.write(f"{figures.line(name)}\n")
        sys.stdout.writelines(f"    {failure}\n" for failure in figures.failures[:20])
        sys.stdout.flush()
        failed = failed or bool(figures.failures)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Measures the program beside its peers and writes the tables of docs/performance.md.

    .venv/bin/python benchmarks/run.py [--rows 1000000] [--only NAME…] [--out FILE]

What takes long to make (catalogs, expected counts, the C++ peer) is kept in the folder named by --folder.
"""

import argparse
import datetime as dt
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.extend(str(Path(__file__).resolve().parents[1] / folder) for folder in ("", "src"))

from benchmarks.figures import Figure, Findings, Target, figure_lines, target_lines
from benchmarks.setting import Setting, machine

from benchmarks import catalog_start, cold_start, export, memory, sql_peers, window_steps

_WINDOW = ("typing", "frames", "sorting", "facets", "scrolling", "selecting", "copying", "exporting")
MEASUREMENTS: dict[str, Callable[[Setting], Findings]] = {
    "cold_start": cold_start.measure,
    "catalog_start": catalog_start.measure,
    **{name: partial(window_steps.measure, steps=[name]) for name in _WINDOW},
    "export": export.measure,
    "memory": memory.measure,
    "sql": sql_peers.measure,
}


def main() -> None:
    """Run what was asked for, and print it or write it."""
    arguments = _arguments()
    measured: list[Figure | Target] = []
    head = f"{machine()}; {dt.datetime.now().astimezone().date().isoformat()}"
    arguments.folder.mkdir(parents=True, exist_ok=True)
    setting = Setting(arguments.folder, arguments.rows, arguments.runs)
    for name in arguments.only or MEASUREMENTS:
        print(f"{dt.datetime.now().astimezone():%H:%M:%S} {name}", file=sys.stderr, flush=True)
        for finding in MEASUREMENTS[name](setting):
            print(finding, file=sys.stderr, flush=True)
            measured.append(finding)
    text = _report(f"{arguments.rows:,} rows; {head}", measured)
    if arguments.out is None:
        print(text)
    else:
        arguments.out.write_text(text, encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=11, help="of each start")
    parser.add_argument(
        "--only", nargs="+", metavar="NAME", choices=MEASUREMENTS, help="|".join(MEASUREMENTS)
    )
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir(), "flee-bench"))
    parser.add_argument("--out", type=Path)
    return parser.parse_args()


def _report(head: str, measured: list[Figure | Target]) -> str:
    targets = [each for each in measured if isinstance(each, Target)]
    figures = [each for each in measured if isinstance(each, Figure)]
    return "\n".join((f"{head}\n", *target_lines(targets), "", *figure_lines(figures), ""))


if __name__ == "__main__":
    main()

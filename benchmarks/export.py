"""CSV of all rows, beside `sqlite3 -csv` on one flat table."""

import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from benchmarks.figures import PROGRAM, Figure, Findings, Target
from benchmarks.flat_table import FIELDS
from benchmarks.setting import Setting

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns

_RUNS = 5


def write_all(columns: "AwardColumns", path: Path) -> int:
    """All rows as the program's export writes them."""
    from flee_desktop.formats.award_export import FORMATS, ExportOptions
    from flee_desktop.operations.export_awards import ExportRequest, export_awards

    csv = next(each for each in FORMATS if each.key == "csv")
    request = ExportRequest(csv, FIELDS, options=ExportOptions(protect_formulas=False))
    return export_awards(columns, np.arange(len(columns), dtype=np.int32), request, path)


def measure(setting: Setting) -> Findings:
    """The columns are in memory, as the flat table is in the system's cache."""
    if shutil.which("sqlite3") is None:
        print("sqlite3 is not installed: no export is compared")
        return
    from flee_desktop.operations.awards import load_columns
    from flee_desktop.store.catalog import open_catalog

    catalog = open_catalog(setting.catalog)
    columns = load_columns(catalog)
    catalog.close()
    with setting.new_home() as home:
        yield from _compare(setting, columns, home)


def _compare(setting: Setting, columns: "AwardColumns", home: Path) -> Findings:
    own, peer = [], []
    for _ in range(_RUNS):
        started = time.perf_counter()
        assert write_all(columns, home / "own.csv") == setting.rows
        own.append(time.perf_counter() - started)
        started = time.perf_counter()
        with (home / "peer.csv").open("wb") as file:
            select = "SELECT * FROM award"
            subprocess.run(["sqlite3", "-csv", str(setting.flat), select], stdout=file, check=True)
        peer.append(time.perf_counter() - started)
    figure = Figure(f"CSV of {setting.rows:,} rows", PROGRAM, own, "s")
    beside = Figure(f"CSV of {setting.rows:,} rows", "sqlite3 -csv, one flat table", peer, "s")
    yield from (figure, beside)
    yield Target("CSV of all rows, median, to sqlite3 -csv", figure.median / beside.median, 1.2)

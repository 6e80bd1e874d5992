"""The awards of a catalog in one flat table: what the peers work on."""

import csv
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

COLUMNS = ("film", "body", "date", "category", "recipients", "result", "note", "refs", "year")
FIELDS = tuple("references" if name == "refs" else name for name in COLUMNS)


def write_csv(catalog: Path, path: Path) -> None:
    """All awards as the program's own command writes them."""
    command = ["awards", "--catalog", str(catalog), "--columns", ",".join(FIELDS), "--output", str(path)]
    subprocess.run(
        [sys.executable, "-m", "flee_desktop", *command, "--no-formula-protection"],
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1] / "src")},
    )


def make_flat_table(source: Path, path: Path) -> None:
    """A table `award` of the lines of a CSV file, an index on the bodies, and full text as `award_text`."""
    names, marks = ", ".join(COLUMNS), ", ".join("?" * len(COLUMNS))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection, source.open(newline="") as file:
        lines = csv.reader(file)
        next(lines)
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        connection.execute(f"CREATE TABLE award ({names})")
        connection.executemany(f"INSERT INTO award VALUES ({marks})", lines)
        connection.execute("CREATE INDEX award_body ON award (body)")
        connection.execute(
            f"CREATE VIRTUAL TABLE award_text USING fts5 ({names}, content='award', prefix='1 2 3')"
        )
        connection.execute("INSERT INTO award_text (award_text) VALUES ('rebuild')")
        connection.execute("COMMIT")

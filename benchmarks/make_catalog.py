"""A catalog of invented awards that look like real ones; the same rows and seed give the same contents.

.venv/bin/python benchmarks/make_catalog.py 1000000 million.fleecat [--seed 1]
"""

import argparse
import hashlib
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

sys.path.extend(str(Path(__file__).resolve().parents[1] / folder) for folder in ("", "src"))

import numpy as np
from benchmarks.generator import names, tables, words
from benchmarks.generator.ceremonies import LAST_YEAR, invent_program
from benchmarks.generator.drawing import Random
from benchmarks.generator.nominations import invent_nominations
from benchmarks.generator.recipients import invent_recipients

from flee_desktop import __version__
from flee_desktop.store.catalog import create_catalog

FEWEST_ROWS = 1000
_BODIES, _STUDIOS = 2500, 5000  # at most


def make_catalog(path: Path, rows: int, seed: int = 1) -> None:
    """Make a catalog of `rows` awards where there is no file yet."""
    create_catalog(path).close()
    token = hashlib.sha256(f"{__version__} {rows} {seed}".encode()).hexdigest()[:32]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript("PRAGMA foreign_keys=ON; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144")
        connection.execute("BEGIN IMMEDIATE")
        _fill(connection, np.random.default_rng(seed), rows)
        connection.execute("UPDATE catalog SET data_version = data_version + 1, data_token = ?", (token,))
        connection.execute("COMMIT")


def _fill(connection: sqlite3.Connection, random: Random, rows: int) -> None:
    films, persons = rows // 10, rows * 3 // 10
    people = names.person_names(random, persons)
    studios = names.studio_names(random, min(_STUDIOS, films))
    years = LAST_YEAR - 1 - (90 * random.random(films) ** 2.2).astype(np.int64)
    program = invent_program(random, min(_BODIES, rows // 40))
    awards = invent_nominations(random, rows, years, program)
    recipients = invent_recipients(random, awards.film, persons, len(studios), len(words.COUNTRIES))
    tables.fill_import(connection)
    tables.fill_authorities(connection, people, studios)
    tables.fill_films(connection, names.film_titles(random, films), years)
    tables.fill_program(connection, program)
    tables.fill_nominations(connection, awards, program)
    tables.fill_recipients(connection, recipients, people)
    tables.fill_references(connection, random, awards.film, np.flatnonzero(random.random(films) < 0.1))


def main() -> None:
    """Read the command line and make the catalog."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", type=int, help=f"how many awards, {FEWEST_ROWS} at least")
    parser.add_argument("file", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if arguments.rows < FEWEST_ROWS:
        parser.error(f"{FEWEST_ROWS} rows at least")
    make_catalog(arguments.file, arguments.rows, arguments.seed)


if __name__ == "__main__":
    main()

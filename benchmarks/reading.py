"""How right the importers read real files: a table, of what is right and of how much.

.venv/bin/python benchmarks/reading.py [--folder ../shared/data] [--out FILE]
"""

import argparse
import csv
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.extend(str(Path(__file__).resolve().parents[1] / folder) for folder in ("", "src"))

from flee_desktop.domain.dossier import FilmDossier, Nomination
from flee_desktop.domain.results import Result
from flee_desktop.formats.article_text import read_award_table
from flee_desktop.formats.html.reader import to_page
from flee_desktop.formats.importers import Reading, SourceName, join_readings, read_source
from flee_desktop.formats.page.award_grids import Place, read_award_grid
from flee_desktop.formats.page.blocks import Grid
from flee_desktop.formats.page.spans import expand
from flee_desktop.formats.wikitext.source import read_source_text

_DATA = Path(__file__).resolve().parents[2] / "shared/data"
_LIMITS = {"s": 20.0, "MB": 400.0}
_PIXAR = ("pixar_films", "academy", "box_office", "genres", "pixar_people", "public_response")
_TITLES = {"Rush_2013_film": "Rush", "K_G_F_Chapter_1": "K.G.F: Chapter 1"}


@dataclass(frozen=True, slots=True)
class Score:
    """So many of so many things are right; `note` says what is to be known of the others."""

    what: str
    right: float
    of: float
    note: str = ""


def _read(path: Path, title: str = "") -> Reading:
    return read_source(path.read_bytes(), SourceName(path.name, title))


def _film(path: Path, title: str = "") -> FilmDossier:
    return next(each for each in _read(path, title).dossiers if isinstance(each, FilmDossier))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _flee(data: Path) -> Iterator[Score]:
    names = ("award", "date_iso", "category", "recipients", "result", "result_note")
    expected = [tuple(row[name] for name in names) for row in _rows(data / "flee/expected_awards.csv")]
    for name in ("article.txt", "awards_table.html", "awards_table.wikitext"):
        stated = _film(data / "flee" / name, "Flee").nominations
        yield Score(f"Flee, {name}: awards", _equal(map(_as_expected, stated), expected), len(expected))


def _as_expected(row: Nomination) -> tuple[str, ...]:
    recipients = "; ".join(each.shown for each in row.recipients)
    return row.award_body, row.date, row.category, recipients, row.result.value, row.note


def _equal(found: Iterator[object], expected: Sequence[object]) -> int:
    return sum(one == other for one, other in zip(found, expected, strict=False))


def _wikitext(data: Path) -> Iterator[Score]:
    """Tables cut out, whole, and flattened."""
    right = flat = rows = unmarked = 0
    for path in sorted((data / "wikitext").glob("*.accolades.wikitext")):
        name = path.name.partition(".")[0]
        title = _TITLES.get(name, name.replace("_", " "))
        with path.with_suffix("").with_suffix(".accolades.expected.csv").open(encoding="utf-8") as file:
            expected = [tuple(row) for row in csv.reader(file)][1:]
        blocks = read_source_text(path.read_text(encoding="utf-8"), "").blocks
        (grid,) = [block for block in blocks if isinstance(block, Grid)]
        right += _equal((row.cells for row in read_award_grid(grid, Place(title)).rows), expected)
        lines = (
            path.with_suffix("").with_suffix(".accolades.flat.txt").read_text(encoding="utf-8").split("\n")
        )
        reading = read_award_table(lines, title)
        wrong = {row.number for row, cells in zip(reading.rows, expected, strict=True) if row.cells != cells}
        flat, rows = flat + len(expected) - len(wrong), rows + len(expected)
        unmarked += len(wrong - set(reading.unsure_rows))
    yield Score("seven wikitext tables: rows", right, rows)
    yield Score("the same, flattened: rows", flat, rows, f"{unmarked} wrong rows unmarked")


def _infoboxes(data: Path) -> Iterator[Score]:
    films = json.loads((data / "wikitext/infobox_expected.json").read_text(encoding="utf-8"))["films"]
    right = values = 0
    differences = []
    for path in sorted((data / "wikitext").glob("*.xml")):
        dossier = _film(path)
        for key, stated in _infobox(dossier).items() if dossier.title in films else ():
            theirs = {
                re.sub(r"\[\[(?:[^|\]]*\|)?([^\]]*)\]\]", r"\1", it)
                for it in films[dossier.title].get(key, ())
            }
            values, right = values + len(theirs | stated), right + len(theirs & stated)
            differences += [f"{name} ({dossier.title})" for name in sorted(theirs ^ stated)]
    yield Score("infoboxes of twelve articles: values", right, values, "other: " + ", ".join(differences))


def _infobox(film: FilmDossier) -> dict[str, set[str]]:
    roles = {"directors": "Director", "producers": "Producer", "production_companies": "Production company"}
    named = {key: {it.name for it in film.credits if it.role == role} for key, role in roles.items()}
    sold = {name for it in film.releases if it.kind == "rights" for name in it.distributors}
    cast = {it.name for it in film.credits if it.department in ("Cast", "Voice cast")}
    return named | {"distribution_companies": sold, "cast": cast}


def _pages(data: Path) -> Iterator[Score]:
    right = rows = 0
    for path in sorted((data / "html_tables").glob("*.html")):
        (grid,) = [it for it in to_page(path.read_text(encoding="utf-8")).blocks if isinstance(it, Grid)]
        with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
            lines = csv.reader(file, escapechar="\\", doublequote=False)
            expected = [[" ".join(cell.replace("\n", ", ").split()) for cell in row] for row in lines]
        found = ([re.sub(r" ?\[\d+\]", "", cell) for cell in row.cells] for row in expand(grid))
        right, rows = right + _equal(found, expected), rows + len(expected)
    yield Score("five HTML tables: rows equal to their CSV", right, rows)
    pages = data / "html_pages"
    listed = _film(pages / "List_of_accolades_received_by_Ray_film.html").nominations
    results = [row.result for row in listed]
    yield Score("Ray, bullet list: won", results.count(Result.WON), 41)
    yield Score("Ray, bullet list: nominated", results.count(Result.NOMINATED), 36)
    ray, affair = _film(pages / "Ray_film.html"), _film(pages / "Love_Affair_1994_film.html")
    found = (ray.title, ray.year, ray.running_time, affair.title, affair.year, affair.running_time)
    yield Score(
        "Ray, Love Affair: facts", _equal(iter(found), ("Ray", 2004, 152, "Love Affair", 1994, 108)), 6
    )


def _tables(data: Path) -> Iterator[Score]:
    dossiers = _read(data / "oscars/oscars.csv").dossiers
    rows = [row for dossier in dossiers for row in dossier.nominations]
    flee = [
        row for it in dossiers if isinstance(it, FilmDossier) and it.title == "Flee" for row in it.nominations
    ]
    tied = {row.edition for row in rows if row.tied and row.result is Result.WON}
    kinds = {party.kind for row in rows for party in row.recipients}
    yield Score("oscars.csv: nominations", len(rows), 12_137)
    yield Score("oscars.csv: won", sum(row.result is Result.WON for row in rows), 3_515)
    yield Score("oscars.csv: rows of Flee", len(flee), 3)
    yield Score("oscars.csv: ceremonies with a tie", len(tied), 7)
    yield Score("oscars.csv: kinds of recipients", len(kinds), 4, ", ".join(sorted(kinds)))
    films = [
        each for each in _read(data / "films/films_scores_2000.csv").dossiers if isinstance(each, FilmDossier)
    ]
    expected = _rows(data / "films/films_scores_2000.csv")
    scored = sum(any(score.aggregator == "Rotten Tomatoes" for score in film.scores) for film in films)
    takings = sum(film.box_office is not None for film in films)
    yield Score("films_scores_2000.csv: films with scores", scored, len(expected))
    yield Score("films_scores_2000.csv: box office", takings, sum(bool(row["BoxOffice"]) for row in expected))
    joined = join_readings([_read(data / f"films/{name}.csv") for name in _PIXAR])
    yield Score("Pixar, six files: films", sum(len(reading.dossiers) for reading in joined), 31)


def _imports(data: Path) -> Iterator[Score]:
    """Through the command line, into a new catalog: seconds of a processor, and the most memory."""
    for name in ("oscars/oscars.csv", "films/films_scores_2000.csv"):
        with tempfile.TemporaryDirectory() as folder:
            words = ["import", str(data / name), "--catalog", f"{folder}/new.fleecat"]
            before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
            subprocess.run(
                [sys.executable, "-m", "flee_desktop", *words], check=True, stdout=subprocess.DEVNULL
            )
            taken = time.monotonic() - began
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
        note = f"{taken:.1f} s passed on a machine with other work"
        yield Score(f"{name}: seconds, at most", round(seconds, 1), _LIMITS["s"], note)
        yield Score(f"{name}: MB, at most", round(used.ru_maxrss / 1024), _LIMITS["MB"])


MEASUREMENTS: tuple[Callable[[Path], Iterator[Score]], ...] = (
    _flee,
    _wikitext,
    _infoboxes,
    _pages,
    _tables,
    _imports,
)


def main() -> None:
    """Print the table, or write it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=_DATA)
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    lines = ["| what | found | expected | |", "|---|--:|--:|---|"]
    for measure in MEASUREMENTS:
        for score in measure(arguments.folder):
            lines.append(f"| {score.what} | {score.right:,} | {score.of:,} | {score.note} |")
            print(lines[-1], file=sys.stderr, flush=True)
    if arguments.out is None:
        print("\n".join(lines))
    else:
        arguments.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Read files into a catalog: articles, tables of films and awards, dossiers. All of them, or none.

A catalog that does not exist is created, empty but for what is imported.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from flee_desktop.app.catalog_argument import add_catalog_argument, opened

if TYPE_CHECKING:
    from flee_desktop.domain.import_plan import ImportPlan
    from flee_desktop.operations.import_files import SourceFile


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    add_catalog_argument(parser)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument("--title", default="", help="the film's title, for an article that does not say it")
    parser.add_argument("--encoding", default="", help="of text that is not UTF-8, such as cp1252")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would become of every row, and import nothing"
    )


def run(arguments: Namespace) -> int:
    """Import the files and print what they brought and how they were read."""
    from flee_desktop.operations.import_files import read_files

    sources = read_files(arguments.files, arguments.title, arguments.encoding)
    plan = None if arguments.dry_run else _import(sources, arguments.catalog)
    if plan is None:
        plan = _planned(sources, arguments.catalog)
    lines = _plan_lines if arguments.dry_run else _summary_lines
    for source, told in zip(sources, lines(plan, sources), strict=True):
        for line in (f"{source.name} ({source.reading.importer})", *told, *_reading_lines(source)):
            sys.stdout.write(f"{line}\n")
    if arguments.dry_run:
        sys.stdout.write("Nothing was imported: this was a dry run.\n")
    return 0


def _import(sources: "Sequence[SourceFile]", path: Path | None) -> "ImportPlan | None":
    """Import them; the plan by which that was done, None for a new catalog, to which all is new."""
    from flee_desktop.operations.import_by_plan import import_by_plan
    from flee_desktop.operations.make_catalog import make_catalog
    from flee_desktop.operations.plan_import import plan_import

    if path is not None and not path.exists():
        make_catalog(path, sources)
        return plan_import(None, sources)
    with opened(path) as catalog:
        plan = plan_import(catalog, sources)
        import_by_plan(catalog, sources, plan)
    return plan


def _planned(sources: "Sequence[SourceFile]", path: Path | None) -> "ImportPlan":
    from flee_desktop.operations.plan_import import plan_import

    if path is not None and not path.exists():
        return plan_import(None, sources)
    with opened(path) as catalog:
        return plan_import(catalog, sources)


def _plan_lines(plan: "ImportPlan", _sources: "Sequence[SourceFile]") -> Iterator[Iterator[str]]:
    from flee_desktop.operations.plan_report import plan_lines

    return (plan_lines(file) for file in plan.files)


def _summary_lines(plan: "ImportPlan", sources: "Sequence[SourceFile]") -> Iterator[Iterator[str]]:
    """A line a dossier, and what was kept."""
    from flee_desktop.operations.import_files import describe
    from flee_desktop.operations.plan_report import totals_line

    for file, source in zip(plan.files, sources, strict=True):
        yield (f"  {line}" for line in (*describe(source), totals_line(file)))


def _reading_lines(source: "SourceFile") -> Iterator[str]:
    return (f"  {finding}" for finding in source.reading.report)

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
    from flee_desktop.operations.import_files import SourceFile


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    add_catalog_argument(parser)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument("--title", default="", help="the film's title, for an article that does not say it")
    parser.add_argument("--encoding", default="", help="of text that is not UTF-8, such as cp1252")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be imported, and import nothing"
    )


def run(arguments: Namespace) -> int:
    """Import the files and print what they brought and how they were read."""
    from flee_desktop.operations.import_files import read_files

    sources = read_files(arguments.files, arguments.title, arguments.encoding)
    if not arguments.dry_run:
        _import(sources, arguments.catalog)
    for source in sources:
        for line in _report(source):
            sys.stdout.write(f"{line}\n")
    if arguments.dry_run:
        sys.stdout.write("Nothing was imported: this was a dry run.\n")
    return 0


def _import(sources: "Sequence[SourceFile]", path: Path | None) -> None:
    from flee_desktop.operations.import_files import import_files
    from flee_desktop.operations.make_catalog import make_catalog

    if path is None or path.exists():
        with opened(path) as catalog:
            import_files(catalog, sources)
    else:
        make_catalog(path, sources)


def _report(source: "SourceFile") -> Iterator[str]:
    from flee_desktop.operations.import_files import describe

    yield f"{source.name} ({source.reading.importer})"
    for line in describe(source):
        yield f"  {line}"
    for finding in source.reading.report:
        yield f"  {finding}"

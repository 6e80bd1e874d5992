"""Check the films of files: prose against table, dates, names, doubled words, references, leftovers.

Nothing is imported. The exit status is 0 also when something is found.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flee_desktop.operations.import_files import SourceFile


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument("--title", default="", help="the film's title, for an article that does not say it")
    parser.add_argument("--encoding", default="", help="of text that is not UTF-8, such as cp1252")


def run(arguments: Namespace) -> int:
    """Print what the checks find in each film of the files, and what to do."""
    from flee_desktop.operations.import_files import read_files

    for source in read_files(arguments.files, arguments.title, arguments.encoding):
        for line in _found(source):
            sys.stdout.write(f"{line}\n")
    return 0


def _found(source: "SourceFile") -> Iterator[str]:
    from flee_desktop.domain.dossier import FilmDossier
    from flee_desktop.formats.article.report import ReportKind
    from flee_desktop.formats.lint import check_film

    yield source.name
    leftovers = [
        line for line in source.reading.report if line.kind is ReportKind.IGNORED and "leftover" in line.text
    ]
    for line in leftovers:
        yield f"  junk: line {line.line}: {line.text}. It was left out; delete it from the source as well."
    for dossier in source.reading.dossiers:
        if isinstance(dossier, FilmDossier):
            findings = check_film(dossier)
            yield f"  {dossier.title}: {len(findings) or 'nothing'} found"
            yield from (f"    {finding}" for finding in findings)

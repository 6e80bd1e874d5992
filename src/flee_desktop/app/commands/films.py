"""List the films of a catalog with what they won."""

import sys
from argparse import ArgumentParser, Namespace

from flee_desktop.app.catalog_argument import add_catalog_argument, opened
from flee_desktop.domain.films import FilmSummary


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    add_catalog_argument(parser)


def run(arguments: Namespace) -> int:
    """Print one line a film: title and year, then the tally."""
    from flee_desktop.operations.films import list_films

    with opened(arguments.catalog) as catalog:
        films = [film for film in list_films(catalog) if not film.mentioned_only]
    width = max((len(film.titled) for film in films), default=0)
    for film in films:
        sys.stdout.write(f"{film.titled:<{width}}  {_tally(film)}\n")
    return 0


def _tally(film: FilmSummary) -> str:
    tally = film.tally
    parts = ", ".join(f"{count} {result.value.lower()}" for result, count in tally.by_result.items())
    awards = "1 award" if tally.total == 1 else f"{tally.total} awards"
    return f"{awards}: {parts}" if parts else "no awards recorded"

"""Write one PNG per tab of a film's dossier, without a display too."""

import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from flee_desktop.app.catalog_argument import add_catalog_argument, opened
from flee_desktop.app.pictures import PictureOrder, take_pictures


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    add_catalog_argument(parser)
    parser.add_argument("--film", metavar="TITLE", help="the film; without it, the one with the most awards")
    parser.add_argument("--where", metavar="FILTER", default="", help="a filter for the awards tab")
    parser.add_argument("--size", metavar="WxH", type=_size, default=(1280, 800), help="such as 800x500")
    parser.add_argument("--scheme", choices=["light", "dark"], default="light")
    parser.add_argument("--language", choices=["en", "da"], default="en", help="English or Danish")


def run(arguments: Namespace) -> int:
    """Take the pictures and print each file's name."""
    from flee_desktop.operations.films import find_film

    with opened(arguments.catalog) as catalog:
        film_id = find_film(catalog, arguments.film).id if arguments.film is not None else None
    width, height = arguments.size
    order = PictureOrder(
        arguments.catalog,
        arguments.folder,
        film_id,
        width,
        height,
        arguments.scheme,
        arguments.where,
        arguments.language,
    )
    take_pictures(order, lambda path: sys.stdout.write(f"{path}\n"))
    return 0


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if match is None:
        raise ArgumentTypeError(f'"{text}" is not a size such as 1280x800')
    return int(match[1]), int(match[2])

"""Show the main job without a display: open the bundled catalog, filter, export, take pictures."""

import shlex
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from flee_desktop.app.pictures import PictureOrder, take_pictures
from flee_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from flee_desktop.store.catalog import Catalog

FILTER = "result:won"


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, default=Path("demo"))


def run(arguments: Namespace) -> int:
    """Do it on a fresh catalog with the bundled dossiers."""
    return demonstrate(None, arguments.folder)


def demonstrate(catalog: Path | None, folder: Path) -> int:
    """Do it on the named catalog, or on a fresh one with the bundled dossiers, and say what was written."""
    sys.stdout.write("There is no display, so here is what Flee Desktop does, written to files.\n\n")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"{folder} could not be made: {error.strerror}.", "Start it in a folder of yours."
        ) from error
    with tempfile.TemporaryDirectory(prefix="flee-desktop-demo-") as temporary:
        _demonstrate(catalog or _bundled_catalog(Path(temporary)), folder)
    sys.stdout.write("\nMore: flee-desktop --help. With a display, this opens the window.\n")
    return 0


def _bundled_catalog(folder: Path) -> Path:
    from flee_desktop.operations.make_catalog import bundled_sources, make_catalog

    path = folder / "bundled.fleecat"
    make_catalog(path, tuple(bundled_sources()))
    return path


def _demonstrate(path: Path, folder: Path) -> None:
    from flee_desktop.app.catalog_argument import opened
    from flee_desktop.operations.films import list_films

    with opened(path) as catalog:
        films = [film for film in list_films(catalog) if not film.mentioned_only]
        film = max(films, key=lambda film: film.tally.total, default=None)
        if film is None:
            raise UserError(f"{path.name} has no films yet.", "Import one: flee-desktop import FILE.")
        sys.stdout.write(
            f"Opened {path.name}: {len(films)} films, {film.titled} with {film.tally.total} awards\n"
        )
        _export(catalog, film.id, folder / "won.csv")
    order = PictureOrder(path, folder, film.id, filter_text=FILTER)
    take_pictures(order, lambda picture: sys.stdout.write(f"Wrote {shlex.quote(str(picture))}\n"))


def _export(catalog: "Catalog", film_id: int, target: Path) -> None:
    from flee_desktop.domain.fields import DEFAULT_COLUMNS
    from flee_desktop.formats.award_export import FORMATS
    from flee_desktop.operations.awards import load_columns, matching_rows
    from flee_desktop.operations.export_awards import ExportRequest, export_awards

    columns = load_columns(catalog)
    total = len(matching_rows(columns, film_id, ""))
    rows = matching_rows(columns, film_id, FILTER)
    count = export_awards(columns, rows, ExportRequest(FORMATS[0], DEFAULT_COLUMNS), target)
    sys.stdout.write(f"Filtered {FILTER}: {count} of {total} awards\nWrote {shlex.quote(str(target))}\n")

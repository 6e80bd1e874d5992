"""The `--catalog FILE` of every command."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flee_desktop.store.catalog import Catalog


def add_catalog_argument(parser: ArgumentParser) -> None:
    """Add the option; the default is the user's own catalog."""
    parser.add_argument(
        "--catalog",
        metavar="FILE",
        type=Path,
        help="the catalog (.fleecat); without it, your own, made on first use with the bundled dossier",
    )


@contextmanager
def opened(path: Path | None) -> Iterator["Catalog"]:
    """The catalog at `path`, or the user's own; closed at the end. Its notices are told."""
    from flee_desktop.operations.open_catalog import open_catalog

    with closing(open_catalog(path)) as catalog:
        yield catalog
        for notice in catalog.notices:
            sys.stderr.write(f"flee-desktop: {notice}\n")

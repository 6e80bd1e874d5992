"""Look at the first awards of a catalog before it is opened. Nothing slow is imported for it."""

from pathlib import Path

from flee_desktop.domain.first_rows import FirstRows
from flee_desktop.store import first_rows


def read_first_rows(path: Path, films_from: int = 0) -> FirstRows | None:
    """The awards that its grid begins with, in the order of the source, if it has so many films.

    None when it has not, and when it must be opened to say what is the matter with it.
    """
    return first_rows.read_first_rows(path, films_from)

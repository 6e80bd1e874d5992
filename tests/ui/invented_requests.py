"""Stands in for the worker's side of the window: the edge at which the store begins."""

from pathlib import Path

import pytest
from tests.award_rows import build_columns
from tests.ui import invented

from flee_desktop.domain.awards import AwardOrigin
from flee_desktop.domain.changes import HistoryEnds
from flee_desktop.domain.errors import UserError
from flee_desktop.search.film_index import FilmIndex
from flee_desktop.ui import catalog_requests, safety_requests
from flee_desktop.ui.catalog_requests import OpenedCatalog

PATH = Path("/catalogs/invented.fleecat")
BROKEN = Path("/catalogs/broken.fleecat")
READ_ONLY = Path("/catalogs/read-only.fleecat")
EMPTY = Path("/catalogs/empty.fleecat")


class Handle:
    closed = 0

    def close(self) -> None:
        Handle.closed += 1


def open_catalog(path: Path | None, _job: object, *, to_read: bool = False) -> OpenedCatalog:
    if path == BROKEN and not to_read:
        raise UserError("broken.fleecat is not a catalog.", "Choose another file.")
    reason = "The folder is write-protected." if path == READ_ONLY else ""
    films = FilmIndex(() if path == EMPTY else invented.SUMMARIES)
    return OpenedCatalog(Handle(), path or PATH, reason, films, first_run=path is None)


def load_columns(_handle: Handle, _job: object):

    return build_columns(invented.ROWS)


def answer(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {
        "first_sight": lambda _path: None,
        "open_catalog": open_catalog,
        "copy_catalog": lambda _handle, path: path,
        "read_page": lambda _handle, film_id: invented.PAGES[film_id],
        "list_films": lambda _handle, _job: FilmIndex(invented.SUMMARIES),
        "load_columns": load_columns,
        "follow_columns": lambda handle, _columns, _changes, job: load_columns(handle, job),
        "history_ends": lambda _handle: HistoryEnds(),
        "award_origins": lambda _handle, ids: {
            each: AwardOrigin("invented", 1, "a line", ()) for each in ids
        },
    }
    for name, function in answers.items():
        monkeypatch.setattr(catalog_requests, name, function)
    monkeypatch.setattr(safety_requests, "back_up_daily", lambda _handle, _job: None)

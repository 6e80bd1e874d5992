"""Disks that are full or fail: what was there stays, what is saved is told, and trying again works."""

import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event
from tests.faults import samples
from tests.faults.children import Ack, run_child
from tests.faults.figures import Figures

from flee_desktop.domain.errors import UserError
from flee_desktop.domain.fields import DEFAULT_COLUMNS
from flee_desktop.formats.award_export import FORMATS
from flee_desktop.operations import awards, edit_nominations, history, import_by_plan
from flee_desktop.operations.backups import back_up
from flee_desktop.operations.export_awards import ExportRequest, export_awards
from flee_desktop.store import opening
from flee_desktop.store.catalog import open_catalog
from flee_desktop.store.restoring import restore


def full_disk(count: int, seed: int, folder: Path) -> Figures:  # noqa: ARG001 - there is no chance in it
    """Edits and every export on a file system that has no room, and with files that may not grow."""
    figures = Figures()
    for where, limited in (("tmpfs", False), ("limit", True)):
        for mode in ("WAL", "DELETE"):
            with _small_disk(folder / f"{where}-{mode}", limited=limited) as disk:
                if disk is None:
                    figures.notes[where] = "not tried: needs the right to mount"
                    continue
                _expect_edit_refused(disk, figures, f"{where}, {mode}", mode, limited=limited)
        with _small_disk(folder / f"{where}-export", limited=limited) as disk:
            if disk is not None:
                _expect_exports_refused(disk, folder, figures, where, limited=limited)
    return figures


def _expect_edit_refused(disk: Path, figures: Figures, where: str, mode: str, *, limited: bool) -> None:
    path = samples.make_bundled(disk / "films.fleecat")
    before = samples.rows_of(path)
    filler = disk / "filler"

    def work(ack: Ack) -> None:
        opening.is_network = lambda _path: mode == "DELETE"
        catalog = open_catalog(path)
        if limited:
            _limit(path.stat().st_size)
        else:
            _fill(filler)
        ids = [row[0] for row in before["nomination"]]
        try:
            for number in range(2000):
                edit_nominations.edit_nominations(catalog, ids, {"note": f"{number}" * 400})
                ack(f"saved {number}")
        except UserError as error:
            ack(f"refused {error}")
        awards.load_columns(catalog)
        if limited:
            _limit(resource.RLIM_INFINITY)
        else:
            filler.unlink()
        edit_nominations.edit_nominations(catalog, ids[:1], {"note": "again"})
        catalog.close()
        ack("again")

    ended = run_child(work)
    saved = [line for line in ended.lines if line.startswith("saved")]
    refused = [line for line in ended.lines if line.startswith("refused")]
    figures.expect(ended.status == 0, f"{where}: {ended.lines[-1:]}")
    figures.expect(bool(refused), f"{where}: nothing was refused")
    figures.expect(ended.lines[-1:] == ["again"], f"{where}: did not work again")
    number = len(saved) - 1
    wanted = {row[0]: f"{number}" * 400 if saved else row[8] for row in before["nomination"]}
    found = {row[0]: row[8] for row in samples.rows_of(path)["nomination"]}
    first = before["nomination"][0][0]
    figures.expect(found == wanted | {first: "again"}, f"{where}: what was saved is not there")
    figures.expect(samples.is_sound(path), f"{where}: damaged")
    figures.notes[f"said ({where})"] = (refused or ["?"])[0].removeprefix("refused ")
    figures.done += 1


def _expect_exports_refused(disk: Path, folder: Path, figures: Figures, where: str, *, limited: bool) -> None:
    catalog = open_catalog(samples.make_bundled(folder / f"{where}.fleecat"))
    columns = awards.load_columns(catalog)
    catalog.close()
    rows = awards.matching_rows(columns, None, "")
    for form in FORMATS:
        target = disk / f"old{form.suffix}"
        target.write_bytes(b"old bytes")

        def work(ack: Ack, form: object = form, target: Path = target) -> None:
            _limit(2000) if limited else _fill(disk / "filler")
            try:
                export_awards(columns, rows, ExportRequest(form, DEFAULT_COLUMNS), target)  # type: ignore[arg-type]
            except UserError as error:
                ack(f"refused {error}")

        ended = run_child(work)
        figures.expect(ended.status == 0 and len(ended.lines) == 1, f"{where}, {form.key}: {ended.lines}")
        figures.expect(target.read_bytes() == b"old bytes", f"{where}, {form.key}: the old file was touched")
        (disk / "filler").unlink(missing_ok=True)
        names = sorted(each.name for each in disk.iterdir())
        figures.expect(names == [target.name], f"{where}, {form.key}: {names}")
        target.unlink()
        figures.done += 1


@contextmanager
def _small_disk(folder: Path, *, limited: bool) -> Iterator[Path | None]:
    folder.mkdir()
    if limited:
        yield folder
        return
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(folder)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        yield None
        return
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


def _limit(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def _fill(filler: Path) -> None:
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            pass


def failing_statements(count: int, seed: int, folder: Path) -> Figures:  # noqa: ARG001 - every one in turn
    """The disk fails at the first statement, then at the second, until all goes well; `count` bounds it."""
    base = samples.make_bundled(folder / "base.fleecat")
    catalog = open_catalog(base)
    backup = back_up(catalog).path
    edit_nominations.edit_nominations(catalog, [1], {"note": "x"})
    catalog.close()
    older = samples.make_older(base, folder / "older.fleecat", samples.revisions()[0])
    source = samples.many_films(1)
    figures = Figures()
    works: dict[str, tuple[Path, Callable[[Path], object]]] = {
        "open": (base, samples.open_and_close),
        "update": (older, samples.open_and_close),
        "edit": (base, lambda path: edit_nominations.delete_nominations(open_catalog(path), [1, 2, 3])),
        "undo": (base, lambda path: history.undo(open_catalog(path))),
        "import": (base, lambda path: import_by_plan.import_files(open_catalog(path), [source])),
        "backup": (base, lambda path: back_up(open_catalog(path))),
        "restore": (base, lambda path: restore(backup, path)),
    }
    for name, (start, work) in works.items():
        for number in range(1, count + 1):
            path = samples.copy_of(start, folder / "films.fleecat")
            before = samples.rows_of(path)
            ended = run_child(
                lambda ack, number=number, work=work, path=path: _fail(ack, number, lambda: work(path))
            )
            where = f"{name}, statement {number}"
            figures.expect(ended.status == 0, f"{where}: {ended.lines[-1:]}")
            figures.done += 1
            whole = ended.lines[-1:] == ["done"]
            if not whole and name != "open":
                kept = {table: rows for table, rows in samples.rows_of(path).items() if table in before}
                figures.expect(kept == before, f"{where}: half done")
            samples.open_and_close(path)
            figures.expect(samples.is_sound(path), f"{where}: damaged")
            if whole and "failed" not in ended.lines:
                figures.notes[name] = f"{number - 1} statements"
                break
    return figures


def _fail(ack: Ack, number: int, work: Callable[[], object]) -> None:
    """Do the work, whose n-th statement fails as it does on a failing disk."""
    seen = 0

    def count(*_: object) -> None:
        nonlocal seen
        seen += 1
        if seen == number:
            ack("failed")
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            error.sqlite_errorname = "SQLITE_IOERR"
            raise error

    event.listen(Engine, "before_cursor_execute", count)
    try:
        work()
        ack("done")
    except UserError as error:
        ack(f"told: {error}")

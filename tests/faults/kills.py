"""Kill -9 in the middle of edits, imports, migrations, backups and restores: nothing half, nothing lost."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from tests.faults import samples
from tests.faults.children import Ack, Ended, run_child
from tests.faults.figures import Figures

from flee_desktop.operations import edit_nominations, history, import_by_plan
from flee_desktop.operations.backups import back_up
from flee_desktop.store import migrations
from flee_desktop.store.backups import folder_of, list_backups, verify
from flee_desktop.store.catalog import Catalog, open_catalog
from flee_desktop.store.restoring import restore

_FRESH_EVERY = 25  # rounds


def edits(count: int, seed: int, folder: Path) -> Figures:
    """Awards are edited one by one and fifty at a time; every edit that was acknowledged is there."""
    base = samples.make_bundled(folder / "base.fleecat")
    ids = [row[0] for row in samples.rows_of(base)["nomination"]]
    figures, chance = Figures(), random.Random(seed)
    path, wanted = folder / "films.fleecat", dict[int, str]()
    for number in figures.rounds(count):
        if number % _FRESH_EVERY == 0:
            _undo_everything(path, base, figures) if number else None
            samples.copy_of(base, path)
            wanted = {row[0]: row[8] for row in samples.rows_of(base)["nomination"]}
        ended = run_child(
            lambda ack, number=number: _edit(ack, path, ids, random.Random(f"{seed} {number}"), number),
            kill_after=chance.uniform(0.005, 0.35),
        )
        _expect_killed(ended, figures, f"edits, seed {seed}, round {number}")
        figures.done += 1
        _expect_edits(path, ended.lines, wanted, figures, f"edits, seed {seed}, round {number}")
    _undo_everything(path, base, figures)
    return figures


def _edit(ack: Ack, path: Path, ids: list[int], chance: random.Random, number: int) -> None:
    catalog = open_catalog(path)
    for step in range(10_000):
        some = chance.sample(ids, chance.choice((1, 1, 50)))
        value = f"{number}.{step}"
        ack(f"begin {value} {','.join(map(str, some))}")
        edit_nominations.edit_nominations(catalog, some, {"note": value})
        ack(f"done {value}")
        if chance.random() < 0.2:
            ack("undo")
            history.undo(catalog)
            history.redo(catalog)
            ack("redone")


def _expect_edits(path: Path, lines: list[str], wanted: dict[int, str], figures: Figures, where: str) -> None:
    """Each edit is there as a whole; that which was under way is, or is not, or was just undone."""
    last: tuple[str, list[int]] = ("", [])
    before = dict(wanted)
    acknowledged = 0
    for line in lines:
        word, value, listed = f"{line}  ".split(" ")[:3]
        if word == "begin":
            before = dict(wanted)
            last = (value, [int(each) for each in listed.split(",")])
        if word == "done":
            wanted.update(dict.fromkeys(last[1], value))
            acknowledged += 1
    figures.notes["acknowledged edits"] = int(str(figures.notes.get("acknowledged edits", 0))) + acknowledged
    after = before | dict.fromkeys(last[1], last[0])
    under_way = bool(lines) and lines[-1].split(" ")[0] in ("begin", "undo")
    try:
        catalog = open_catalog(path)
        figures.expect(samples.is_consistent(catalog), f"{where}: not consistent")
        catalog.close()
    except Exception as error:  # noqa: BLE001 - a failure to count
        figures.failures.append(f"{where}: {error!r}")
    figures.expect(samples.is_sound(path), f"{where}: damaged")
    found = {row[0]: row[8] for row in samples.rows_of(path)["nomination"]}
    figures.expect(found == after or (under_way and found == before), f"{where}: edits lost or half there")
    wanted.clear()
    wanted.update(found)


def _undo_everything(path: Path, base: Path, figures: Figures) -> None:
    catalog = open_catalog(path)
    while history.undo(catalog):
        figures.count("steps undone after kills")
    catalog.close()
    figures.expect(samples.rows_of(path) == samples.rows_of(base), "undoing everything is not the beginning")


def imports(count: int, seed: int, folder: Path) -> Figures:
    """An import of 944 awards is there as a whole or not at all."""
    base = samples.make_bundled(folder / "base.fleecat")
    source = samples.many_films(8)

    def work(_ack: Ack, path: Path) -> None:
        import_by_plan.import_files(open_catalog(path), [source])

    before = len(samples.rows_of(base)["nomination"])

    def expect(path: Path, figures: Figures, where: str) -> None:
        rows = samples.rows_of(path)
        figures.expect(len(rows["nomination"]) in (before, before + 8 * 118), f"{where}: half imported")
        figures.expect(len(rows["import"]) in (len(base_rows["import"]), len(base_rows["import"]) + 1), where)
        figures.count("imported" if len(rows["nomination"]) > before else "not imported")

    base_rows = samples.rows_of(base)
    return _rounds("import", count, seed, base, folder, work, expect)


def updates(count: int, seed: int, folder: Path) -> Figures:
    """A catalog of every older schema has the old schema or the new one, with every row."""
    base = samples.make_bundled(folder / "base.fleecat")
    older = [
        samples.make_older(base, folder / f"{revision}.older", revision)
        for revision in samples.revisions()[:-1]
    ]
    figures = Figures()
    for place, old in enumerate(older):
        rows = samples.rows_of(old)

        def expect(path: Path, figures: Figures, where: str, rows: samples.Rows = rows) -> None:
            found = samples.rows_of(path)
            kept = all(len(found[name]) == len(rows[name]) for name in rows)
            figures.expect(kept, f"{where}: rows are missing")

        def work(_ack: Ack, path: Path) -> None:
            samples.open_and_close(path)

        share = count // len(older) + (place < count % len(older))
        part = _rounds(f"update from {old.stem}", share, seed, old, folder, work, expect)
        figures.done += part.done
        figures.failures += part.failures
        figures.notes |= {f"{key} from {old.stem}": value for key, value in part.notes.items()}
    return figures


def backups(count: int, seed: int, folder: Path) -> Figures:
    """The catalog and every older backup stay whole; at most one unfinished file stays."""
    base = samples.make_bundled(folder / "base.fleecat")
    rows = len(samples.rows_of(base)["nomination"])

    def work(ack: Ack, path: Path) -> None:
        catalog = open_catalog(path)
        for number in range(1000):
            _note(catalog, str(number))
            ack(back_up(catalog).path.name)

    def expect(path: Path, figures: Figures, where: str) -> None:
        figures.expect(len(samples.rows_of(path)["nomination"]) == rows, f"{where}: rows are missing")
        there = list(folder_of(path).iterdir()) if folder_of(path).exists() else []
        listed = {backup.path for backup in list_backups(path)}
        for backup in listed:
            verify(backup)
            figures.count("backups verified")
        others = [each.name for each in there if each not in listed and each.name != ".lock"]
        strays = [name for name in others if not name.endswith("-journal")]
        figures.expect(len(strays) <= 1, f"{where}: {strays}")

    return _rounds("backup", count, seed, base, folder, work, expect, longest=0.6)


def restores(count: int, seed: int, folder: Path) -> Figures:
    """The catalog has the backup's content or its own, and its own is a backup when it was replaced."""
    base = samples.make_bundled(folder / "base.fleecat")
    catalog = open_catalog(base)
    _note(catalog, "old")
    backup = back_up(catalog).path
    _note(catalog, "new")
    catalog.close()
    states = {"old": samples.rows_of(backup), "new": samples.rows_of(base)}

    def work(_ack: Ack, path: Path) -> None:
        restore(backup, path)

    def expect(path: Path, figures: Figures, where: str) -> None:
        found = samples.rows_of(path)
        figures.expect(found in states.values(), f"{where}: neither old nor new")
        if found == states["old"]:
            kept = [samples.rows_of(each.path) == states["new"] for each in list_backups(path)]
            figures.expect(any(kept), f"{where}: what was replaced is lost")
        figures.count("restored" if found == states["old"] else "not restored")
        unfinished = [each.name for each in path.parent.glob(".films.fleecat.restoring-*")]
        strays = [name for name in unfinished if not name.endswith("-journal")]
        figures.expect(len(strays) <= 1, f"{where}: {strays}")

    return _rounds("restore", count, seed, base, folder, work, expect)


def _rounds(
    name: str,
    count: int,
    seed: int,
    base: Path,
    folder: Path,
    work: Callable[[Ack, Path], None],
    expect: Callable[[Path, Figures, str], None],
    longest: float = 0.0,
) -> Figures:
    """Kill the work on a fresh copy at random times, up to what it takes."""
    figures, chance = Figures(), random.Random(seed)
    path = folder / "films.fleecat"
    if not longest:
        samples.copy_of(base, path)
        whole = run_child(lambda ack: work(ack, path))
        figures.expect(whole.status == 0, f"{name}: {whole.lines}")
        longest = whole.seconds * 1.05
        figures.notes["whole takes"] = f"{whole.seconds:.2f} s"
    for number in figures.rounds(count):
        where = f"{name}, seed {seed}, round {number}"
        samples.copy_of(base, path)
        ended = run_child(lambda ack: work(ack, path), kill_after=chance.uniform(0.001, longest))
        _expect_killed(ended, figures, where)
        figures.done += 1
        try:
            expect(path, figures, where)
            start = time.monotonic()
            catalog = open_catalog(path)
            figures.slowest("slowest next start, s", time.monotonic() - start)
            figures.expect(not catalog.read_only, f"{where}: {catalog.read_only_reason}")
            figures.expect(samples.is_consistent(catalog), f"{where}: not consistent")
            with catalog.read() as session:
                revision = migrations.current_revision(session.connection())
            figures.expect(revision == migrations.NEWEST, f"{where}: {revision}")
            catalog.close()
            figures.expect(samples.is_sound(path), f"{where}: damaged")
        except Exception as error:  # noqa: BLE001 - a failure to count
            figures.failures.append(f"{where}: {error!r}")
    return figures


def _note(catalog: Catalog, value: str) -> None:
    with catalog.read() as session:
        key = session.connection().exec_driver_sql("SELECT min(id) FROM nomination").scalar()
    edit_nominations.edit_nominations(catalog, [key], {"note": value})


def _expect_killed(ended: Ended, figures: Figures, where: str) -> None:
    """A child that was not killed has finished; it never failed by itself."""
    figures.count("killed" if ended.status == -9 else "finished before")
    figures.expect(ended.status in (0, -9), f"{where}: {ended.lines[-1:]}")

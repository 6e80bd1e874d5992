"""Damaged and hostile catalogs are read, or refused in plain words; nothing hangs, nothing of them runs."""

import contextlib
import io
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.faults import samples
from tests.faults.children import Ack, run_child
from tests.faults.figures import Figures

from flee_desktop.app.command_line import main
from flee_desktop.domain.errors import UserError
from flee_desktop.operations import awards, check_catalog, edit_nominations, films, history
from flee_desktop.store.catalog import open_catalog

_COMMANDS = (
    ["films"],
    ["awards", "--where", "result:won", "--format", "json"],
    ["history"],
    ["check"],
    ["backup"],
)
_PAGE = 4096


def damaged(count: int, seed: int, folder: Path) -> Figures:
    """Catalogs damaged by seed, opened by the store and by the command line."""
    base = samples.make_bundled(folder / "base.fleecat").read_bytes()
    figures = Figures()
    path = folder / "films.fleecat"
    for number in figures.rounds(count):
        chance = random.Random(f"{seed} {number}")
        harm = chance.choice(_HARMS)
        for name, work in (("store", _read_all), ("command line", _command(chance))):
            for old in folder.glob("films.fleecat*"):
                old.unlink()
            path.write_bytes(harm(base, random.Random(f"{seed} {number}")))
            _expect_answer(path, work, figures, f"{harm.__name__}, seed {seed}, file {number}, {name}")
        figures.done += 1
    return figures


def hostile(count: int, seed: int, folder: Path) -> Figures:  # noqa: ARG001 - there is no chance in it
    """Catalogs that a stranger made to do harm."""
    base = samples.make_bundled(folder / "base.fleecat")
    figures = Figures()
    for name, spoil in list(_HOSTILE.items())[:count]:
        path = samples.copy_of(base, folder / "films.fleecat")
        with closing(sqlite3.connect(path, isolation_level=None)) as plain:
            plain.execute("PRAGMA writable_schema=ON")
            for statement in spoil:
                plain.execute(statement)
        for what, work in (("store", _read_all), ("edit", _edit), ("command line", _command(None))):
            _expect_answer(path, work, figures, f"{name}, {what}")
        with closing(sqlite3.connect(path)) as plain, contextlib.suppress(sqlite3.Error):
            ran = plain.execute("SELECT count(*) FROM film WHERE title = 'it ran'").fetchone()[0]
            figures.expect(not ran, f"{name}: it ran")
        figures.done += 1
    return figures


def _expect_answer(path: Path, work: Callable[[Ack, Path], object], figures: Figures, where: str) -> None:
    ended = run_child(lambda ack: work(ack, path))
    figures.slowest("slowest answer, s of the processor", ended.processor)
    figures.slowest("slowest answer, s", ended.seconds)
    figures.expect(not ended.timed_out, f"{where}: hung")
    figures.expect(ended.timed_out or ended.status == 0, f"{where}: {ended.status} {ended.lines[-1:]}")
    figures.count(ended.lines[-1].split(":")[0] if ended.lines and ended.status == 0 else "no answer")


def _read_all(ack: Ack, path: Path) -> None:
    """All that a window asks of a catalog, one part after the other; each is there, or a UserError."""
    try:
        catalog = open_catalog(path)
    except UserError as error:
        ack(f"refused: {error}")
        return
    readable = True
    for ask in (
        lambda: [films.read_film_page(catalog, film.id) for film in list(films.list_films(catalog))[:30]],
        lambda: awards.matching_rows(
            awards.load_columns(catalog), None, "result:won flugt", [("date", True)]
        ),
        lambda: history.read_history(catalog),
        lambda: check_catalog.check_catalog(catalog),
    ):
        try:
            ask()
        except UserError:
            readable = False
    catalog.close()
    ack("readable: all" if readable else "partly readable: told what is not")


def _edit(ack: Ack, path: Path) -> None:
    """What is foreign is not written to; what is merely large may be."""
    try:
        catalog = open_catalog(path)
        edit_nominations.delete_nominations(catalog, [1])
        history.undo(catalog)
    except UserError as error:
        ack(f"refused: {error}")
        return
    ack("edited: and undone")


def _command(chance: random.Random | None) -> Callable[[Ack, Path], None]:
    command = chance.choice(_COMMANDS) if chance else _COMMANDS[0]

    def run(ack: Ack, path: Path) -> None:
        out, errors = io.TextIOWrapper(io.BytesIO()), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            code = main([*command, "--catalog", str(path)])
        out.seek(0)
        said = errors.getvalue() + out.read(1000)
        if code not in (0, 1) or "Traceback" in said or (code == 1 and not said):
            raise AssertionError(f"{command}: {code} {said}")
        ack("readable: by a command" if code == 0 else "refused: by a command")

    return run


def _flip_bytes(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 30, 300))):
        changed[chance.randrange(100, len(changed))] = chance.randrange(256)
    return bytes(changed)


def _flip_header(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 5))):
        changed[chance.randrange(0, 120)] = chance.randrange(256)
    return bytes(changed)


def _flip_schema(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 5, 50))):
        changed[chance.randrange(100, 12 * _PAGE)] = chance.randrange(256)
    return bytes(changed)


def _blank_page(data: bytes, chance: random.Random) -> bytes:
    return _with_page(data, chance, bytes(_PAGE))


def _noise_page(data: bytes, chance: random.Random) -> bytes:
    return _with_page(data, chance, chance.randbytes(_PAGE))


def _copied_page(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) // _PAGE) * _PAGE
    return _with_page(data, chance, data[place : place + _PAGE])


def _with_page(data: bytes, chance: random.Random, page: bytes) -> bytes:
    place = chance.randrange(1, len(data) // _PAGE) * _PAGE
    return data[:place] + page + data[place + _PAGE :]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _cut_at_page(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(1, len(data) // _PAGE) * _PAGE]


def _lost_middle(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(100, len(data))
    return data[:start] + data[start + chance.randrange(1, 3 * _PAGE) :]


def _longer(data: bytes, chance: random.Random) -> bytes:
    return data + chance.randbytes(chance.randrange(1, 3 * _PAGE))


def _pointers(data: bytes, chance: random.Random) -> bytes:
    """Numbers of pages and of cells within a page: circles and places outside."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 4, 20))):
        page = chance.randrange(1, len(data) // _PAGE) * _PAGE
        place = page + chance.randrange(1, 40)
        changed[place] = chance.choice((0, 1, 2, 5, 255, chance.randrange(256)))
    return bytes(changed)


_HARMS = (
    _flip_bytes,
    _flip_header,
    _flip_schema,
    _blank_page,
    _noise_page,
    _copied_page,
    _cut,
    _cut_at_page,
    _lost_middle,
    _longer,
    _pointers,
)

_RAN = "INSERT INTO film (title, mentioned_only, summary, type) VALUES ('it ran', 0, '', '')"
_ENDLESS = "WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t) SELECT"
_FAKE = (
    "UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW {0} AS {1}' WHERE name = '{0}'"
)
_HOSTILE: dict[str, list[str]] = {
    "trigger on insert": [f"CREATE TRIGGER t AFTER INSERT ON nomination BEGIN {_RAN}; END"],
    "trigger on update": [f"CREATE TRIGGER t AFTER UPDATE ON nomination BEGIN {_RAN}; END"],
    "trigger on delete": [f"CREATE TRIGGER t AFTER DELETE ON nomination BEGIN {_RAN}; END"],
    "trigger on the catalog's state": [f"CREATE TRIGGER t AFTER UPDATE ON catalog BEGIN {_RAN}; END"],
    "trigger on the history": [f"CREATE TRIGGER t AFTER INSERT ON journal_step BEGIN {_RAN}; END"],
    "trigger that never ends": [
        (
            f"CREATE TRIGGER t AFTER UPDATE ON catalog BEGIN {_RAN}; UPDATE film SET year = "
            "(WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t) SELECT max(x) FROM t); END"
        )
    ],
    "trigger that raises": [
        "CREATE TRIGGER t BEFORE DELETE ON nomination BEGIN SELECT RAISE(ABORT, 'x'); END"
    ],
    "view instead of films": ["DROP INDEX ix_film_title", _FAKE.format("film", f"{_ENDLESS} x AS id FROM t")],
    "view instead of awards": [_FAKE.format("nomination", f"{_ENDLESS} x AS id FROM t")],
    "view instead of the state": [_FAKE.format("catalog", "SELECT 1 AS id, 2 AS data_version")],
    "view instead of the revision": [_FAKE.format("alembic_version", f"{_ENDLESS} x AS version_num FROM t")],
    "endless view": [f"CREATE VIEW v AS {_ENDLESS} x FROM t"],
    "view of the whole schema": ["CREATE VIEW v AS SELECT * FROM sqlite_schema, nomination"],
    "computed column": ["ALTER TABLE film ADD COLUMN x AS (hex(zeroblob(100000000)))"],
    "computed column in the place of a title": [
        (
            "UPDATE sqlite_schema SET sql = replace(sql, 'title TEXT NOT NULL', "
            "'title TEXT AS (hex(zeroblob(90000000)))') WHERE name = 'film'"
        )
    ],
    "index on a costly expression": ["CREATE INDEX i ON country (length(hex(zeroblob(length(name)))))"],
    "FTS tables with a broken shadow": [
        "CREATE VIRTUAL TABLE f USING fts5(title)",
        "INSERT INTO f SELECT title FROM film",
        "UPDATE f_data SET block = zeroblob(4000)",
    ],
    "RTREE with a broken node": [
        "CREATE VIRTUAL TABLE r USING rtree(id, a, b)",
        "INSERT INTO r VALUES (1, 0, 1)",
        "UPDATE r_node SET data = zeroblob(50)",
    ],
    "huge value": ["UPDATE film SET summary = hex(zeroblob(120000000)) WHERE id = 1"],
    "blobs and numbers for texts": [
        "UPDATE film SET title = zeroblob(1000), year = 'x', type = 1e300",
        "UPDATE nomination SET note = x'ff00fe', position = 'last', rank = 1e18",
        "UPDATE ceremony SET earliest = 'soon', latest = x'00'",
    ],
    "history that is not ours": [
        "INSERT INTO journal_step VALUES (1, char(0), 'soon', x'ff', '', 7, -1, 1e18)",
        "INSERT INTO journal_entry VALUES (1, 1, 'sqlite_schema', 'delete', 1, 9e15, '', '{', '}')",
    ],
    "deep expression as a check": [
        (
            "UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', "
            "'name TEXT NOT NULL CHECK (' || replace(hex(zeroblob(400)), '00', '(') || '1' || "
            "replace(hex(zeroblob(400)), '00', ')') || ')') WHERE name = 'country'"
        )
    ],
}

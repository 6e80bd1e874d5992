"""Read files for an import, and keep what is to be known of them."""

import datetime as dt
import hashlib
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from flee_desktop.domain.dossier import CeremonyDossier, Dossier, FilmDossier
from flee_desktop.domain.errors import UserError
from flee_desktop.formats.importers import (
    SIZE_LIMIT,
    Reading,
    SourceName,
    join_readings,
    read_source,
)
from flee_desktop.formats.tables.options import AS_GUESSED, TableOptions
from flee_desktop.store.catalog import is_catalog
from flee_desktop.store.imports import record_import

if TYPE_CHECKING:
    from flee_desktop.store.catalog import Session


_NAMED = 3  # files in the label of the step
_COUNTED = (("nominations", "award"), ("credits", "credit"), ("releases", "release"), ("scores", "score"))


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that was read: its name, the hash of its bytes, and what it holds."""

    name: str
    sha256: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class ImportInput:
    """What is to be imported: a file, or `data` that was pasted; and what the user says of it."""

    name: str
    path: Path | None = None
    data: bytes = b""
    title: str = ""
    encoding: str = ""
    table: TableOptions = AS_GUESSED

    def contents(self) -> bytes:
        """The bytes; raises UserError when they cannot be read."""
        return self.data if self.path is None else _read_bytes(self.path)

    @property
    def source(self) -> SourceName:
        """What a reader is told."""
        return SourceName(self.name, self.title, self.encoding, self.table)


def input_of_file(path: Path, title: str = "", encoding: str = "") -> ImportInput:
    """A file to import; its name need not be text."""
    return ImportInput(os.fsencode(path.name).decode(errors="replace"), path, title=title, encoding=encoding)


def read_files(paths: Sequence[Path], title: str = "", encoding: str = "") -> tuple[SourceFile, ...]:
    """Read every file; raises UserError naming the first that cannot be read. Nothing is imported yet.

    `title` is the film's, for an article that does not say it right; `encoding` that of text that is not
    UTF-8. What several files say of one film is put together.
    """
    return read_inputs([input_of_file(path, title, encoding) for path in paths])


def read_inputs(inputs: Sequence[ImportInput]) -> tuple[SourceFile, ...]:
    """The same of files and of what was pasted."""
    files = [_read(each) for each in inputs]
    joined = join_readings([file.reading for file in files])
    return tuple(replace(file, reading=reading) for file, reading in zip(files, joined, strict=True))


def record_source(session: "Session", source: SourceFile) -> int:
    """Note that the file was imported, inside the caller's change; the id of its import."""
    report = "\n".join(map(str, source.reading.report))
    when = dt.datetime.now(dt.UTC)
    return record_import(session, source.name, source.sha256, source.reading.importer, report, when)


def step_label(sources: Sequence[SourceFile]) -> str:
    """The label of the step: the names of the files, as far as there is room."""
    names = ", ".join(source.name for source in sources[:_NAMED])
    more = len(sources) - _NAMED
    return f"Import {names} and {more} more" if more > 0 else f"Import {names}"


def describe(source: SourceFile) -> tuple[str, ...]:
    """What the file brings, one line a dossier: `Flee: 118 awards, 15 credits, 7 releases`."""
    return tuple(_described(dossier) for dossier in source.reading.dossiers)


def _described(dossier: Dossier) -> str:
    title = dossier.title if isinstance(dossier, FilmDossier | CeremonyDossier) else dossier.name
    counts = [(len(getattr(dossier, name, ())), word) for name, word in _COUNTED]
    parts = ", ".join(f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts if count)
    return f"{title}: {parts or 'no awards'}"


def _read(each: ImportInput) -> SourceFile:
    data = each.contents()
    try:
        reading = read_source(data, each.source)
    except UserError as error:
        raise UserError(f"{each.name}: {error.message}", error.advice or "Nothing was imported.") from error
    return SourceFile(each.name, hashlib.sha256(data).hexdigest(), reading)


def _read_bytes(path: Path) -> bytes:
    """The file's bytes, as far as a reader would take them."""
    if is_catalog(path):
        raise UserError(f"{path} is a catalog. Nothing was imported.", "Open it instead.")
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):  # it may never end, or never begin
            raise UserError(f"{path} is a device or pipe. Nothing was imported.", "Save its text as a file.")
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise UserError(f"{path} could not be read: {error.strerror}.", "Nothing was imported.") from error

"""Export awards exactly as they are shown: these rows, in this order, with these columns."""

import shlex
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from flee_desktop.domain.errors import UserError
from flee_desktop.domain.fields import FIELDS_BY_NAME, Field
from flee_desktop.formats.award_export import AwardTable, CellValue, ExportFormat, ExportOptions
from flee_desktop.operations.atomic_file import atomic_write

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns


class ExportCanceled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user canceled: nothing was written."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write. `headings` () means the fields' English labels."""

    format: ExportFormat
    fields: tuple[str, ...]
    headings: tuple[str, ...] = ()
    one_row_per_recipient: bool = False
    options: ExportOptions = field(default_factory=ExportOptions)


def export_awards(
    columns: "AwardColumns",
    rows: Sequence[int],
    request: ExportRequest,
    path: Path,
    *,
    progress: Callable[[int], object] = lambda _done: None,
    stopped: Callable[[], bool] = lambda: False,
) -> int:
    """Write the rows to `path`, all or nothing, and return how many awards were written.

    `progress` hears the number of awards done. Raises ExportCanceled when `stopped` says so, and
    UserError when the file cannot be written.
    """
    from flee_desktop.store.catalog import is_catalog  # not needed for the window's first paint

    if is_catalog(path):
        raise UserError(f"{path.name} is a catalog and was not replaced.", "Choose another name.")
    watched = _watched(rows, progress, stopped)
    atomic_write(path, _pieces(columns, watched, request))
    return len(rows)


def export_pieces(columns: "AwardColumns", rows: Iterable[int], request: ExportRequest) -> Iterator[bytes]:
    """The bytes of the export, in pieces: for standard output."""
    return _pieces(columns, rows, request)


def preview(columns: "AwardColumns", rows: Iterable[int], request: ExportRequest, awards: int = 6) -> str:
    """The beginning of the file as it will be."""
    data = b"".join(_pieces(columns, islice(rows, awards), request))
    return data.decode("utf-8-sig").replace("\r\n", "\n")


def command_line(
    request: ExportRequest, *, film: str = "", where: str = "", sort: Sequence[str] = (), output: str = "-"
) -> str:
    """The command that writes the same file without the window. `sort` has fields as `--sort` takes them."""
    words = ["flee-desktop", "awards"]
    for option, value in (("--film", film), ("--where", where), ("--sort", ",".join(sort))):
        if value:
            words.append(_option(option, value))
    words += [f"--columns {','.join(request.fields)}", f"--format {request.format.key}"]
    if request.format.key == "spreadsheet":
        words.append(f"--separator {shlex.quote(request.options.separator)}")
    if not request.options.protect_formulas and request.format.is_text_table:
        words.append("--no-formula-protection")
    if request.one_row_per_recipient:
        words.append("--one-row-per-recipient")
    words.append(f"--output {shlex.quote(output)}")
    return " ".join(words)


def _option(option: str, value: str) -> str:
    # A value with a leading dash would be taken for an option of its own.
    return shlex.quote(f"{option}={value}") if value.startswith("-") else f"{option} {shlex.quote(value)}"


def _pieces(columns: "AwardColumns", rows: Iterable[int], request: ExportRequest) -> Iterator[bytes]:
    fields = tuple(FIELDS_BY_NAME[name] for name in request.fields)
    headings = request.headings or tuple(each.label for each in fields)
    cells = _cells(columns, rows, fields)
    if request.one_row_per_recipient and "recipients" in request.fields:
        cells = _per_recipient(cells, request.fields.index("recipients"))
    return request.format.write(AwardTable(fields, headings, cells), request.options)


def _cells(
    columns: "AwardColumns", rows: Iterable[int], fields: tuple[Field, ...]
) -> Iterator[tuple[CellValue, ...]]:
    names = tuple(each.name for each in fields)
    for row in rows:
        yield tuple(columns.cell(row, name) for name in names)


def _per_recipient(cells: Iterator[tuple[CellValue, ...]], place: int) -> Iterator[tuple[CellValue, ...]]:
    for row in cells:
        recipients = row[place]
        if not isinstance(recipients, tuple) or not recipients:
            yield row
            continue
        for recipient in recipients:
            yield (*row[:place], recipient, *row[place + 1 :])


def _watched(
    rows: Sequence[int], progress: Callable[[int], object], stopped: Callable[[], bool]
) -> Iterator[int]:
    for done, row in enumerate(rows):
        if done % 1_000 == 0:
            if stopped():
                raise ExportCanceled
            progress(done)
        yield row
    progress(len(rows))

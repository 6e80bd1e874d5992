"""Export awards exactly as they are shown: these rows, in this order, with these columns."""

import shlex
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from flee_desktop.domain.errors import UserError
from flee_desktop.domain.fields import FIELDS_BY_NAME
from flee_desktop.formats.award_export import ExportFormat, ExportOptions, ExportTable
from flee_desktop.operations.atomic_file import atomic_write

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns, Ints

Rows: TypeAlias = "Sequence[int] | Ints"


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
    rows: Rows,
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
    atomic_write(path, _pieces(columns, rows, request, _watching(progress, stopped)))
    return len(rows)


def export_pieces(columns: "AwardColumns", rows: Rows, request: ExportRequest) -> Iterator[bytes]:
    """The bytes of the export, in pieces: for standard output."""
    return _pieces(columns, rows, request)


def preview(columns: "AwardColumns", rows: Rows, request: ExportRequest, awards: int = 6) -> str:
    """The beginning of the file as it will be."""
    data = b"".join(_pieces(columns, rows[:awards], request))
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


def _pieces(
    columns: "AwardColumns",
    rows: Rows,
    request: ExportRequest,
    watch: Callable[[int], object] = lambda _done: None,
) -> Iterator[bytes]:
    from flee_desktop.search.exporting import RowsToWrite

    fields = tuple(FIELDS_BY_NAME[name] for name in request.fields)
    to_write = RowsToWrite(columns, rows, request.fields, watch, request.one_row_per_recipient)
    headings = request.headings or tuple(each.label for each in fields)
    return request.format.write(ExportTable(fields, headings, to_write), request.options)


def _watching(progress: Callable[[int], object], stopped: Callable[[], bool]) -> Callable[[int], object]:
    def watch(done: int) -> None:
        if stopped():
            raise ExportCanceled
        progress(done)

    return watch

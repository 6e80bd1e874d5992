"""What a window shows before an import: how each file is read, and the plan of what becomes of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from flee_desktop.domain.dossier import Dossier
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.import_plan import ImportPlan
from flee_desktop.formats.encoding import Candidate, candidates
from flee_desktop.formats.importers import view_table
from flee_desktop.formats.tables.options import TableView
from flee_desktop.operations.import_files import ImportInput, SourceFile, read_inputs
from flee_desktop.operations.plan_import import Tell, plan_dossier, plan_import
from flee_desktop.store.known_pages import find_known

if TYPE_CHECKING:
    from flee_desktop.store.catalog import Catalog


@dataclass(frozen=True, slots=True)
class FileView:
    """How one file is read. `problem`: why it cannot be, "" when it can.

    `encodings` are those in which it could be text, when it is not UTF-8; `table` how it is taken apart.
    """

    name: str
    importer: str = ""
    report: tuple[str, ...] = ()
    problem: str = ""
    encodings: tuple[Candidate, ...] = ()
    table: TableView | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """The files as they are read, and the plan; without a plan when one of them cannot be read."""

    files: tuple[FileView, ...]
    sources: tuple[SourceFile, ...] = ()
    plan: ImportPlan | None = None


def preview_import(catalog: "Catalog", inputs: Sequence[ImportInput], tell: Tell) -> Preview:
    """Read and plan; what is wrong with a file is told in its view. Nothing is written."""
    views = [_view(each) for each in inputs]
    if any(view.problem for view in views):
        return Preview(tuple(views))
    try:
        sources = read_inputs(inputs)
    except UserError as error:
        at = next((at for at, each in enumerate(inputs) if error.message.startswith(f"{each.name}: ")), 0)
        views[at] = replace(views[at], problem=str(error))
        return Preview(tuple(views))
    read = tuple(
        replace(view, importer=source.reading.importer, report=tuple(map(str, source.reading.report)))
        for view, source in zip(views, sources, strict=True)
    )
    return Preview(read, sources, plan_import(catalog, sources, tell))


def replan(catalog: "Catalog", preview: Preview, file: int, place: int, dossier: Dossier) -> Preview:
    """The preview with one dossier corrected, which is compared with the catalog anew."""
    if preview.plan is None:
        return preview
    with catalog.read() as session:
        ((named, known),) = find_known(session, (dossier,))
    files = list(preview.plan.files)
    dossiers = list(files[file].dossiers)
    dossiers[place] = plan_dossier(named, known)
    files[file] = replace(files[file], dossiers=tuple(dossiers))
    return replace(preview, plan=replace(preview.plan, files=tuple(files)))


def _view(each: ImportInput) -> FileView:
    try:
        data = each.contents()
    except UserError as error:
        return FileView(each.name, problem=str(error))
    encodings = () if _is_utf8(data) else candidates(data)
    try:
        return FileView(each.name, encodings=encodings, table=view_table(data, each.source))
    except UserError as error:
        return FileView(each.name, problem=str(error), encodings=encodings)


def _is_utf8(data: bytes) -> bool:
    """Whether no encoding need be asked for: marked text, UTF-8, or no text at all."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"PK", b"\xd0\xcf")):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return b"\0" in data[:4096]
    return True

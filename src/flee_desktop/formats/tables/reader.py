"""Reads a table, delimited or a spreadsheet, of awards or of films, into dossiers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flee_desktop.domain.dossier import CeremonyDossier, FilmDossier
from flee_desktop.domain.errors import UserError
from flee_desktop.formats.article.report import ReportKind, ReportLine
from flee_desktop.formats.article.titles import title_from_name
from flee_desktop.formats.page.award_grids import is_award_grid
from flee_desktop.formats.page.blocks import Cell, Grid, GridRow, Page
from flee_desktop.formats.page.reader import read_page
from flee_desktop.formats.tables.award_bodies import body_named
from flee_desktop.formats.tables.awards import AwardRows, is_award_mapping, read_award_rows, to_dossiers
from flee_desktop.formats.tables.delimited import guess_dialect, read_delimited
from flee_desktop.formats.tables.fields import Field
from flee_desktop.formats.tables.films import is_film_mapping, read_film_rows
from flee_desktop.formats.tables.mapping import Mapping, guess_mapping
from flee_desktop.formats.tables.options import (
    AS_GUESSED,
    TableOptions,
    TableView,
    edited,
    view,
    with_film,
)
from flee_desktop.formats.tables.sheet import Sheet
from flee_desktop.formats.tables.spreadsheet import read_workbook

TableDossier = FilmDossier | CeremonyDossier
TableReading = tuple[tuple[TableDossier, ...], tuple[ReportLine, ...]]

_EVEN = 0.8  # the share of lines with several cells from which a text is a table
_PROBED = 50  # lines


def is_delimited(text: str, file_name: str) -> bool:
    """Whether a text is a table: named as one, or under a header of known labels."""
    dialect = guess_dialect(text)
    if dialect is None or text.lstrip().startswith(("{", "<")):
        return False
    if file_name.lower().endswith((".csv", ".tsv", ".tab")):
        return True
    lines = text.split("\n", _PROBED)[:_PROBED]
    if any(set(line.strip()) <= set("|-: ") and "---" in line for line in lines):  # a flattened page
        return False
    mapping = guess_mapping(read_delimited("\n".join(lines), file_name, dialect))
    return mapping is not None and mapping.header == 0


def read_table_text(
    text: str, title: str, file_name: str, options: TableOptions = AS_GUESSED
) -> TableReading:
    """Read delimited text; raises UserError when it is no table of films or awards."""
    sheet, delimiter = _taken_apart(text, file_name, options)
    return read_sheet(sheet, title, file_name, delimiter, options=options)


def view_table_text(text: str, file_name: str, options: TableOptions = AS_GUESSED) -> TableView | None:
    """What a window shows of delimited text; None when it has no header."""
    sheet, delimiter = _taken_apart(text, file_name, options)
    mapping = _guessed(sheet, file_name, delimiter)
    return view(sheet, edited(mapping, options), delimiter) if mapping else None


def view_spreadsheet(data: bytes, file_name: str, options: TableOptions = AS_GUESSED) -> TableView | None:
    """What a window shows of the first sheet that has a header; None when none has."""
    for sheet in read_workbook(data):
        mapping = _guessed(sheet, file_name, "")
        if mapping:
            return view(sheet, edited(mapping, options))
    return None


def _taken_apart(text: str, file_name: str, options: TableOptions) -> tuple[Sheet, str]:
    dialect = guess_dialect(text)
    if dialect and options.delimiter:
        dialect = replace(dialect, delimiter=options.delimiter)
    return read_delimited(text, file_name, dialect), dialect.delimiter if dialect else ""


def read_spreadsheet(
    data: bytes, title: str, file_name: str, options: TableOptions = AS_GUESSED
) -> TableReading:
    """Read every sheet of a workbook that is a table of films or awards; raises UserError when none is."""
    dossiers: list[TableDossier] = []
    report: list[ReportLine] = []
    refusal: UserError | None = None
    for sheet in read_workbook(data):
        try:
            found, said = read_sheet(sheet, title, file_name, options=options)
        except UserError as error:
            refusal = refusal or error
            report.append(ReportLine(1, ReportKind.IGNORED, f"sheet “{sheet.name}”: {error.message}"))
            continue
        dossiers += found
        report += said
    if not dossiers:
        raise refusal or UserError("The spreadsheet is empty.", "Choose one with films or awards.")
    return tuple(dossiers), tuple(report)


def read_sheet(
    sheet: Sheet,
    title: str,
    file_name: str,
    delimiter: str = "",
    mapping: Mapping | None = None,
    options: TableOptions = AS_GUESSED,
) -> TableReading:
    """Read one table, with the mapping given or the likeliest; a table of neither kind is a UserError."""
    mapping = mapping or _guessed(sheet, file_name, delimiter)
    if mapping and options != AS_GUESSED:
        mapping = edited(mapping, options)
        if options.fields and not mapping.has(Field.FILM):
            sheet, mapping = with_film(sheet, mapping, title or title_from_name(file_name))
    if mapping and is_award_mapping(mapping):
        read = read_award_rows(sheet.rows[mapping.header + 1 :], mapping)
        return to_dossiers(read), (*_said(sheet, mapping), *_skipped(read))
    grid = _grid(sheet)
    if is_award_grid(grid) and not (mapping and is_film_mapping(mapping)):
        return _one_film(grid, sheet, title, file_name)
    if mapping and is_film_mapping(mapping):
        return read_film_rows(sheet.rows[mapping.header + 1 :], mapping), tuple(_said(sheet, mapping))
    raise UserError(
        "This table is neither of films nor of awards: no row has labels such as Film, Award, Result.",
        "Give its columns a header and try again.",
    )


def _guessed(sheet: Sheet, file_name: str, delimiter: str) -> Mapping | None:
    mapping = guess_mapping(sheet, delimiter)
    if mapping is None:
        return None
    body = body_named(file_name) or body_named(sheet.name)
    return Mapping(mapping.header, mapping.columns, mapping.conventions, body)


def _one_film(grid: Grid, sheet: Sheet, title: str, file_name: str) -> TableReading:
    """A table of one film's awards, as pages have them: read as such."""
    reading = read_page(Page(blocks=[grid]), title, file_name)
    notes = [ReportLine(1, ReportKind.READ, note) for note in sheet.notes]
    return (reading.dossier,), (*notes, *reading.report)


def _grid(sheet: Sheet) -> Grid:
    """The sheet as a table of a page; the cells that a merged cell covers are its span."""
    spans = {(top, left): (bottom - top + 1, right - left + 1) for top, left, bottom, right in sheet.merged}
    covered = {
        (row, column)
        for top, left, bottom, right in sheet.merged
        for row in range(top, min(bottom, top + len(sheet.rows)) + 1)
        for column in range(left, min(right, left + sheet.width) + 1)
    } - set(spans)
    rows = tuple(
        GridRow(row.line, row.text, tuple(_cells(row.line - 1, row.cells, spans, covered)))
        for row in sheet.rows
    )
    return Grid(1, rows)


def _cells(
    row: int,
    texts: Sequence[str],
    spans: dict[tuple[int, int], tuple[int, int]],
    covered: set[tuple[int, int]],
) -> Iterator[Cell]:
    for column, text in enumerate(texts):
        if (row, column) not in covered:
            yield Cell(text.replace("\n", ", "), *spans.get((row, column), (1, 1)))


def _said(sheet: Sheet, mapping: Mapping) -> Iterator[ReportLine]:
    """How the table was taken apart and its columns understood."""
    line = sheet.rows[mapping.header].line
    for note in (*sheet.notes, *mapping.conventions.said):
        doubtful = "check" in note or "only the years" in note or "differently" in note
        yield ReportLine(line, ReportKind.UNSURE if doubtful else ReportKind.READ, note)
    for column in mapping.columns:
        if column.field is not None:
            detail = f" ({column.detail.replace('|', ', ').replace(':', ', ')})" if column.detail else ""
            said = f"column “{column.label}”: {column.field}{detail}, {column.why}"
            yield ReportLine(line, ReportKind.READ, said)
        elif column.label:
            yield ReportLine(line, ReportKind.IGNORED, f"column “{column.label}”: not read, {column.why}")
    if mapping.award_body:
        said = f"the award body, “{mapping.award_body}”, is from the name of the file or sheet"
        yield ReportLine(line, ReportKind.UNSURE, said)
    wide = [row.line for row in sheet.rows if len(row.cells) > len(mapping.columns)]
    if wide:
        said = f"{len(wide)} rows have cells beyond the last label, the first in line {wide[0]}: not read"
        yield ReportLine(wide[0], ReportKind.UNSURE, said)


def _skipped(read: AwardRows) -> Iterator[ReportLine]:
    for said, count in read.skipped.items():
        yield ReportLine(1, ReportKind.IGNORED, f"{count} rows say “{said}”: they are no nominations")

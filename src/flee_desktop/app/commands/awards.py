"""Filter, sort and export awards: the same rows, in the same order, as the window's grid.

Examples:
  flee-desktop awards --film Flee --where "result:won year:2022" --output won.csv
  flee-desktop awards --where "body:annecy OR body:sundance" --sort -date,body --format json
"""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from flee_desktop.app.catalog_argument import add_catalog_argument, opened
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.fields import AWARD_FIELDS, DEFAULT_COLUMNS, field_named
from flee_desktop.formats.award_export import FORMATS, ExportOptions


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    names = ", ".join(field.name for field in AWARD_FIELDS)
    add_catalog_argument(parser)
    parser.add_argument("--film", metavar="TITLE", help="only this film's awards")
    parser.add_argument(
        "--where", metavar="FILTER", default="", help="a filter, as in the window's filter box"
    )
    parser.add_argument(
        "--sort", metavar="FIELDS", type=_sort_fields, default=(), help="such as -date,body (- is descending)"
    )
    parser.add_argument(
        "--columns", metavar="FIELDS", type=_fields, default=DEFAULT_COLUMNS, help=f"any of: {names}"
    )
    parser.add_argument("--format", choices=[each.key for each in FORMATS], default="csv")
    parser.add_argument("--output", metavar="FILE", default="-", help="a file, or - for standard output")
    parser.add_argument("--separator", default=",", choices=[",", ";"], help="of the spreadsheet format")
    parser.add_argument("--one-row-per-recipient", action="store_true")
    parser.add_argument(
        "--no-formula-protection",
        action="store_true",
        help="write cells that begin with = + - or @ as they are, though a spreadsheet would run them",
    )


def run(arguments: Namespace) -> int:
    """Write the awards that match, to a file or to standard output."""
    from flee_desktop.operations import awards, export_awards
    from flee_desktop.operations.films import find_film

    with opened(arguments.catalog) as catalog:
        film_id = find_film(catalog, arguments.film).id if arguments.film is not None else None
        columns = awards.load_columns(catalog)
    rows = awards.matching_rows(columns, film_id, arguments.where, arguments.sort)
    request = export_awards.ExportRequest(
        format=next(each for each in FORMATS if each.key == arguments.format),
        fields=arguments.columns,
        one_row_per_recipient=arguments.one_row_per_recipient,
        options=ExportOptions(
            protect_formulas=not arguments.no_formula_protection, separator=arguments.separator
        ),
    )
    if arguments.output == "-":
        for piece in export_awards.export_pieces(columns, rows, request):
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return 0
    count = export_awards.export_awards(columns, rows, request, Path(arguments.output))
    sys.stderr.write(f"Wrote {count} award{'' if count == 1 else 's'} to {arguments.output}\n")
    return 0


def _fields(text: str) -> tuple[str, ...]:
    names = tuple(_field_name(word) for word in text.split(",") if word.strip())
    if not names:
        raise ArgumentTypeError("name at least one field")
    return names


def _sort_fields(text: str) -> tuple[tuple[str, bool], ...]:
    words = [word.strip() for word in text.split(",") if word.strip()]
    return tuple((_field_name(word.lstrip("-")), word.startswith("-")) for word in words)


def _field_name(word: str) -> str:
    try:
        return field_named(word).name
    except UserError as error:
        raise ArgumentTypeError(str(error)) from error

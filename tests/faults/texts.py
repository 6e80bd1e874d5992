"""Random filter texts never raise; random cells come back as they were, and none is a live formula."""

import csv
import io
import random
from pathlib import Path

from tests.award_rows import AwardRow, build_columns
from tests.faults import samples
from tests.faults.figures import Figures

from flee_desktop.domain.errors import UserError
from flee_desktop.domain.results import Result
from flee_desktop.formats.award_export.delimited import CSV, SPREADSHEET_CSV, TSV
from flee_desktop.formats.award_export.formula_protection import unprotected
from flee_desktop.formats.award_export.table import ExportFormat, ExportOptions
from flee_desktop.operations import awards, export_awards
from flee_desktop.operations.export_awards import ExportRequest
from flee_desktop.store.catalog import open_catalog

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
_LETTERS = "aeø ÅşİßΩя漢🏆‍\u202e\u0301\x00\t\n\"'\\()-:=<>./*%_,;|~^`{}[]0123456789"
_WORDS = (
    "result:won", "year:2021..2022", "-", "OR", "NOT", "(", ")", '"', "/", "field:", "has:note", "is:tied",
    "date:2022-0", "body:=", ">=", "..", "' OR 1=1 --", "NEAR(", "%", "_", "*", "/(a+)+$/", "/[/", "rank:<3",
    "recipients:", "category:=\"Best", "AND", "year:>=9999999999999999999999", "date:31-02-2022",
)  # fmt: skip


def filters(count: int, seed: int, folder: Path) -> Figures:
    """Filter texts, read and evaluated over the awards of the bundled dossiers."""
    figures, chance = Figures(), random.Random(seed)
    catalog = open_catalog(samples.make_bundled(folder / "base.fleecat"))
    columns = awards.load_columns(catalog)
    catalog.close()
    for number in range(count):
        text = _filter_text(chance)
        try:
            awards.matching_rows(columns, None, text)
            figures.count("understood")
        except UserError:
            figures.count("pointed at what is wrong")
        except Exception as error:  # noqa: BLE001 - a failure to count
            figures.failures.append(f"filter, seed {seed}, text {number}, {text!r}: {error!r}")
        figures.done += 1
    return figures


def cells(count: int, seed: int, folder: Path) -> Figures:  # noqa: ARG001 - nothing is written
    """Cells of text through every delimited format and back."""
    figures, chance = Figures(), random.Random(seed)
    for number in range(0, count, 100):
        texts = [_cell_text(chance) for _ in range(min(100, count - number))]
        for form, delimiter in ((CSV, ","), (SPREADSHEET_CSV, ";"), (TSV, "\t")):
            written = _written(texts, form, delimiter)
            back = [row[0] for row in csv.reader(io.StringIO(written, newline=""), delimiter=delimiter)][1:]
            live = [cell for cell in back if _is_formula(cell)]
            figures.failures += [f"cells, seed {seed}: live {cell!r} in {form.key}" for cell in live]
            figures.expect(
                [unprotected(cell) for cell in back] == texts, f"cells, seed {seed}, {number}: {form.key}"
            )
        figures.done += len(texts)
    return figures


def _is_formula(cell: str) -> bool:
    digits = cell[1:].replace(".", "", 1).replace(",", "", 1)
    return cell.startswith(_FORMULA) and not (cell[:1] in "+-" and digits.isdecimal())


def _written(texts: list[str], form: ExportFormat, delimiter: str) -> str:
    """The texts as the notes of awards, exported."""
    columns = build_columns(_award(number, text) for number, text in enumerate(texts, 1))
    request = ExportRequest(form, ("note",), options=ExportOptions(separator=delimiter))
    pieces = export_awards.export_pieces(columns, range(len(texts)), request)
    return b"".join(pieces).decode("utf-8-sig")


def _award(number: int, note: str) -> AwardRow:
    return AwardRow(
        id=number,
        film_id=1,
        film="Dogger Bank",
        film_year=2020,
        body="Sea Film Prize",
        edition=None,
        date="2021",
        category="Best Film",
        recipients=(),
        recipient_names=(),
        result=Result.WON,
        tied=False,
        rank=None,
        note=note,
        references=(),
        position=number,
    )


def _filter_text(chance: random.Random) -> str:
    parts = [
        chance.choice(_WORDS) if chance.random() < 0.5 else _letters(chance, 8)
        for _ in range(chance.choice((1, 2, 3, 8, 40)))
    ]
    return chance.choice((" ", "")).join(parts)


def _cell_text(chance: random.Random) -> str:
    start = chance.choice(("", "", *_FORMULA, "'", "''=", "-1", "+2,5", "-1+1", '"', "=HYPERLINK("))
    return start + _letters(chance, 20)


def _letters(chance: random.Random, most: int) -> str:
    ends = chance.randrange(most)
    letters = [
        chance.choice(_LETTERS) if chance.random() < 0.9 else chr(chance.randrange(1, 0xD7FF))
        for _ in range(ends)
    ]
    return "".join(letters)

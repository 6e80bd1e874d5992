"""Which kind of JSON a file is, and its films."""

import re

from flee_desktop.domain.dossier import Dossier
from flee_desktop.domain.errors import UserError
from flee_desktop.formats.article.report import ReportKind, ReportLine
from flee_desktop.formats.dossier_json import read_dossier
from flee_desktop.formats.json_records.award_list import is_award_list, read_award_list
from flee_desktop.formats.json_records.flat_records import records_of, to_sheet
from flee_desktop.formats.json_records.parsing import DEEPEST, depth, parse_json
from flee_desktop.formats.json_records.wikidata import is_wikidata, read_wikidata
from flee_desktop.formats.tables.reader import read_sheet

_OPENS = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*(?:[\[{\]\"\d-]|true|false|null|NaN))")
_WIKITEXT = re.compile(r"\s*\[\[[^\"\d\s\[{\]]")


def is_json(text: str) -> bool:
    """Whether a text begins as JSON does; wikitext begins with braces and brackets too."""
    return _OPENS.match(text) is not None and _WIKITEXT.match(text) is None


def read_json(text: str, title: str, file_name: str) -> tuple[tuple[Dossier, ...], tuple[ReportLine, ...]]:
    """Read the dossiers of a JSON file; raises UserError when it holds none, or is broken."""
    value = parse_json(text)
    if depth(value) > DEEPEST:
        raise UserError(
            f"The JSON has values more than {DEEPEST} deep, and nothing was read.", "Is it the right file?"
        )
    if isinstance(value, dict) and "dossier" in value:
        return (read_dossier(text.encode(errors="replace")),), ()
    if is_award_list(value):
        awards = read_award_list(value)
        return awards, (ReportLine(1, ReportKind.READ, f"an export of awards: {len(value)} awards read"),)
    if is_wikidata(value):
        return read_wikidata(value), (ReportLine(1, ReportKind.READ, "an entity of Wikidata"),)
    records = records_of(value)
    if not records or not any(len(record) > 1 for record in records):
        raise UserError(
            "This JSON file holds no dossier, no awards and no records of films.",
            "Choose an export of this program, a film's entity of Wikidata, or a list of films.",
        )
    return read_sheet(to_sheet(records, file_name), title, file_name)

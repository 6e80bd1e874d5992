"""JSON: a list with one object per award, keyed by field names, several values as lists."""

import json
from collections.abc import Iterator

from flee_desktop.formats.award_export.table import AwardTable, ExportFormat, ExportOptions


def _write_json(table: AwardTable, options: ExportOptions) -> Iterator[bytes]:  # noqa: ARG001 - same shape for all
    names = tuple(field.name for field in table.fields)
    opening = b"[\n"
    for row in table.rows:
        record = json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False)
        yield opening + b" " + record.encode("utf-8", errors="replace")
        opening = b",\n"
    yield b"[]\n" if opening == b"[\n" else b"\n]\n"


JSON = ExportFormat("json", "JSON", ".json", _write_json, is_text_table=False)

"""JSON: a list with one object per award, keyed by field names, several values as lists."""

import json
from collections.abc import Iterator
from functools import partial

from flee_desktop.formats.award_export.table import CellValue, ExportFormat, ExportOptions, ExportTable


def _write_json(table: ExportTable, options: ExportOptions) -> Iterator[bytes]:  # noqa: ARG001 - same shape for all
    opening = "[\n "
    for rows in table.rows_written([partial(_member, name=field.name) for field in table.fields]):
        records = ",\n ".join(f"{{{', '.join(members)}}}" for members in rows)
        if records:
            yield (opening + records).encode("utf-8", errors="replace")
            opening = ",\n "
    yield b"[]\n" if opening.startswith("[") else b"\n]\n"


def _member(value: CellValue, name: str) -> str:
    return f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}"


JSON = ExportFormat("json", "JSON", ".json", _write_json, is_text_table=False)

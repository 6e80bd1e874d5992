"""The formats awards can be exported to. A new one is a file here and its name in `FORMATS`."""

from flee_desktop.formats.award_export.delimited import CSV, SPREADSHEET_CSV, TSV
from flee_desktop.formats.award_export.json_list import JSON
from flee_desktop.formats.award_export.table import CellValue, ExportFormat, ExportOptions, ExportTable

FORMATS: tuple[ExportFormat, ...] = (CSV, SPREADSHEET_CSV, TSV, JSON)

__all__ = ["FORMATS", "CellValue", "ExportFormat", "ExportOptions", "ExportTable"]

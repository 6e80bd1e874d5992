"""Workbooks as small as they can be: an Excel one and an OpenDocument one, from rows of values."""

import io
import zipfile
from xml.sax.saxutils import escape

_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def excel(rows, merged=()):
    """An .xlsx of one sheet; `merged` are references such as `A2:A3`."""
    lines = "".join(
        f'<row r="{number}">{"".join(_cell(value, number, at) for at, value in enumerate(row))}</row>'
        for number, row in enumerate(rows, 1)
    )
    spans = "".join(f'<mergeCell ref="{area}"/>' for area in merged)
    spans = f"<mergeCells>{spans}</mergeCells>" if spans else ""
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{lines}</sheetData>{spans}</worksheet>'
    book = (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="Films" sheetId="1" r:id="rId1"/>'
        "</sheets></workbook>"
    )
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _relation(f"{_OFFICE}/officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml": book,
            "xl/_rels/workbook.xml.rels": _relation(f"{_OFFICE}/worksheet", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": sheet,
        }
    )


def open_document(rows):
    """An .ods of one sheet."""
    lines = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(str(value))}</text:p>'
            "</table:table-cell>"
            for value in row
        )
        + "</table:table-row>"
        for row in rows
    )
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content{names}><office:body><office:spreadsheet>'
        f'<table:table table:name="Films">{lines}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    spaces = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
    manifest = f"<manifest:manifest {spaces}>{entry}</manifest:manifest>"
    return zipped({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def zipped(entries):
    """A ZIP archive of these entries, the first one stored."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (name, text) in enumerate(entries.items()):
            archive.writestr(name, text, zipfile.ZIP_STORED if at == 0 else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _relation(kind, target):
    return (
        f'<?xml version="1.0"?><Relationships xmlns="{_RELATIONS}">'
        f'<Relationship Id="rId1" Type="{kind}" Target="{target}"/></Relationships>'
    )


def _cell(value, row, column):
    place = f"{chr(65 + column)}{row}"
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>' if value else ""

"""A damaged file of any kind gives an import or a clear error: no crash, no hang.

A share of the seeds runs every time; `FLEE_DESKTOP_DAMAGED=500` runs that many of each kind.
"""

import contextlib
import io
import json
import os
import time
import zipfile

import pytest
from tests.formats.damage import damaged, damaged_text
from tests.formats.html.test_web_pages import PAGE
from tests.formats.json_records.test_json import AWARDS, ENTITY, RECORD
from tests.formats.tables.workbooks import excel, open_document, zipped
from tests.formats.wikitext.test_wikitext import ARTICLE

from flee_desktop.domain.errors import UserError
from flee_desktop.formats.importers import SourceName, read_source

SEEDS = int(os.environ.get("FLEE_DESKTOP_DAMAGED") or 25)
LONGEST = 10  # seconds for one file
FILMS = [["Film", "Year", "Director", "Runtime", "Country", "Released", "Metascore"]] + [
    [f"Gulls {number}", 1990 + number, "Ana Sol, Bo Lund", 90 + number, "Denmark", "2001-02-03", 70]
    for number in range(30)
]
FLAT = """Gulls | Gulls
---|---
Directed by | Ana Sol
Country | Denmark
Gulls is a 2019 Danish drama film directed by Ana Sol.[1] It won the Harbor Award for Best Film in 2020.[2]
Award | Date of ceremony | Category | Recipient(s) | Result | Ref. |
---|---|---|---|---|---|
Harbor Film Festival | May 2, 2019 | Best Feature | Gulls | Won | [4] |
Best Director | Ana Sol | Nominated | |||
"""
ESCAPED = ARTICLE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
EXPORT = (
    f"<mediawiki><page><title>Gulls</title><revision><text>{ESCAPED}</text></revision></page></mediawiki>"
)
WRITTEN = "\n".join(";".join(map(str, row)) for row in FILMS)
TEXTS = {
    "article.txt": FLAT,
    "article.wikitext": ARTICLE,
    "export.xml": EXPORT,
    "page.html": PAGE,
    "films.csv": WRITTEN,
    "films.tsv": WRITTEN.replace(";", "\t"),
    "awards.json": json.dumps(AWARDS, indent=1),
    "entity.json": json.dumps(ENTITY, indent=1),
    "record.json": json.dumps([RECORD], indent=1),
}
WORKBOOKS = {"films.xlsx": excel(FILMS, merged=["A2:A3"]), "films.ods": open_document(FILMS)}


def read_or_refuse(data, name):
    """Read a file as an import would; a refusal says what is wrong and what to do."""
    started = time.process_time()
    with contextlib.suppress(UserError):
        assert read_source(data, SourceName(name, "Gulls")).dossiers
    assert time.process_time() - started < LONGEST


@pytest.mark.parametrize("name", [*TEXTS, *WORKBOOKS])
def test_a_sound_file_of_each_kind_is_read(name):
    data = TEXTS[name].encode() if name in TEXTS else WORKBOOKS[name]
    assert read_source(data, SourceName(name, "Gulls")).dossiers


@pytest.mark.parametrize("name", TEXTS)
def test_damaged_text_is_read_or_refused(name):
    for seed in range(SEEDS):
        injure = damaged_text if seed % 4 else damaged
        read_or_refuse(injure(TEXTS[name].encode(), seed), name)


@pytest.mark.parametrize("name", WORKBOOKS)
def test_damaged_workbooks_are_read_or_refused(name):
    with zipfile.ZipFile(io.BytesIO(WORKBOOKS[name])) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    largest = max(parts, key=lambda part: len(parts[part]))
    for seed in range(SEEDS):
        read_or_refuse(damaged(WORKBOOKS[name], seed), name)
        read_or_refuse(zipped({**parts, largest: damaged_text(parts[largest], seed)}), name)


HOSTILE = {
    "tags.html": "<div>" * 50_000,
    "tables.html": "<table><tr><td>" * 5_000,
    "spans.html": "<table>" + "<tr><td rowspan=99999999 colspan=99999999>x" * 500,
    "comments.html": "<p>" + "<!--" * 100_000,
    "entities.html": "<p>" + "&amp" * 500_000,
    "braces.wikitext": "[[a]]\n== b ==\n" + "{{a|" * 50_000,
    "closed.wikitext": "[[a]]\n== b ==\n" + "{{a|" * 5_000 + "}}" * 5_000,
    "links.wikitext": "[[a]]\n== b ==\n" + "[[" * 100_000,
    "tags.wikitext": "[[a]]\n== b ==\n" + "<div>" * 100_000,
    "references.wikitext": "[[a]]\n== b ==\n" + "<ref>" * 100_000,
    "comments.wikitext": "[[a]]\n== b ==\n" + "<!--" * 100_000,
    "cells.wikitext": "[[a]]\n== b ==\n{|\n|-\n" + "| a || " * 100_000,
    "tables.wikitext": "[[a]]\n== b ==\n" + "{|\n" * 50_000,
    "spans.wikitext": "[[a]]\n== b ==\n{|\n! Award !! Category !! Result\n"
    + "|-\n|rowspan=99999999|x\n" * 4_000,
    "addresses.wikitext": "[[a]]\n== b ==\n" + "[http://a" * 50_000,
    "nested.xml": "<mediawiki>" + "<a>" * 100_000,
    "laughs.xml": '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><mediawiki>&c;</mediawiki>',
    "quotes.csv": 'Film,Year\n"' + "x\n" * 500_000,
    "columns.csv": "Film,Year\n" + "," * 1_000_000,
    "rows.csv": "Film,Year\n" + "a,b\n" * 100_000,
    "deep.json": "[" * 1_000_000,
    "digits.json": '[{"film": "a", "body": "b", "result": "c", "edition": ' + "9" * 100_000 + "}]",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_does_not_hang(name):
    started = time.process_time()
    with contextlib.suppress(UserError):
        read_source(HOSTILE[name].encode(), SourceName(name))
    assert time.process_time() - started < LONGEST


def test_a_file_beyond_every_limit_is_refused():
    with pytest.raises(UserError, match="64 MB"):
        read_source(b"a,b\n" * 17_000_000, SourceName("films.csv"))

"""Opening what is not a catalog, or cannot be opened, says what it is and changes nothing."""

import gzip
import io
import os
import random
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from flee_desktop.domain.errors import UserError
from flee_desktop.store.catalog import Catalog, create_catalog, open_catalog
from flee_desktop.store.migrations import NEWEST
from flee_desktop.store.tables import AwardBody, Remark


def _zip(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return data.getvalue()


def _open_document() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    return data.getvalue()


_WRONG = {
    "empty.fleecat": (b"", "an empty file"),
    "picture.png": (b"\x89PNG\r\n\x1a\n" + bytes(50), "a PNG picture"),
    "photo.jpg": (b"\xff\xd8\xff\xe0" + bytes(50), "a JPEG picture"),
    "paper.pdf": (b"%PDF-1.7\n", "a PDF document"),
    "table.xlsx": (_zip("[Content_Types].xml", "xl/workbook.xml"), "an Excel workbook"),
    "table.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an old Excel or Word document"),
    "table.ods": (_open_document(), "an OpenDocument spreadsheet"),
    "files.zip": (_zip("a.txt"), "a ZIP archive"),
    "files.gz": (gzip.compress(b"awards"), "a gzip archive"),
    "page.html": (b"<!DOCTYPE html><html>", "a web page"),
    "feed.xml": ("<?xml version='1.0'?>".encode("utf-8-sig"), "an XML file"),
    "flee.json": (b'{"dossier": "film"}', "a JSON file"),
    "article.txt": ("Flugt, på dansk".encode(), "a text file"),
    "old.txt": ("Flugt, på dansk".encode("cp1252"), "a text file"),
    "wide.txt": ("Flugt".encode("utf-16"), "a text file"),
    "secret.db": (random.Random(1).randbytes(8192), "encrypted"),
    "zeros.db": (bytes(4096), "a file of zeros"),
    "films.fleecat-wal": (b"\x37\x7f\x06\x82" + bytes(28), "the write-ahead log of a database"),
    "films.fleecat-journal": (b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(20), "the journal of a database"),
    "short.fleecat": (b"SQLite format 3\0", "a damaged database"),
    "torn.fleecat": (b"SQLite format 3\0" + bytes(200), "a damaged database"),
    "scratched.fleecat": (b"SQLite\xff\xff\xff" + bytes(200), "a damaged database"),
}


@pytest.mark.parametrize("name", _WRONG)
def test_a_wrong_file_is_called_by_its_kind_and_left_alone(tmp_path: Path, name: str) -> None:
    data, kind = _WRONG[name]
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(UserError, match=rf"is not a Flee Desktop catalog: it is {kind}"):
        open_catalog(file)
    assert file.read_bytes() == data
    assert list(tmp_path.iterdir()) == [file]


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE bookmarks (url)")
        other.execute("PRAGMA application_id=7")
    before = file.read_bytes()
    with pytest.raises(UserError, match="a database made by another program"):
        open_catalog(file)
    assert file.read_bytes() == before


def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        open_catalog(tmp_path / "none.fleecat")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_a_catalog(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="it is a folder"):
        open_catalog(tmp_path)


def test_a_catalog_without_its_tables_is_damaged_or_refused_in_words(path: Path) -> None:
    create_catalog(path).close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * len(data[4096:])
    path.write_bytes(data)
    with pytest.raises(UserError, match="damaged"):
        open_catalog(path)
    assert path.read_bytes() == data


def test_a_truncated_catalog_is_damaged(path: Path) -> None:
    create_catalog(path).close()
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(UserError, match="damaged"), closing(open_catalog(path)) as catalog:
        catalog.data_version()


def test_a_newer_catalog_names_both_schemas_and_its_program(path: Path) -> None:
    create_catalog(path).close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '0099'")
        newer.execute("UPDATE catalog SET program_version = '3.2'")
        newer.commit()
    before = path.read_bytes()
    with pytest.raises(UserError, match=rf"newer version of Flee Desktop \(3\.2\).*0099.*{NEWEST}"):
        open_catalog(path)
    assert path.read_bytes() == before


def test_an_open_catalog_opens_again_without_a_look_at_its_bytes(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Closing a handle of our own on a file SQLite has open would drop SQLite's locks.
    monkeypatch.setattr("flee_desktop.store.opening.name_kind", lambda _head: pytest.fail("read the header"))
    with closing(open_catalog(catalog.path)) as second:
        assert second.data_version() == catalog.data_version()


def test_create_never_overwrites(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(UserError, match="exists already and was not touched"):
        create_catalog(path)
    assert path.read_text() == "mine"
    assert list(path.parent.iterdir()) == [path]


def test_create_where_there_is_no_folder_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="was not created"):
        create_catalog(tmp_path / "none" / "films.fleecat")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["æøå.fleecat", "a b?c#d%20.fleecat", "🏆" * 20 + ".fleecat"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    with closing(create_catalog(tmp_path / name)) as catalog:
        assert catalog.data_version() == 0
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_a_value_that_only_damage_can_make_is_called_damage(catalog: Catalog, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("INSERT INTO remark (field, kind, text) VALUES ('', 'inheriteh', '')")
    with pytest.raises(UserError, match="damaged"), catalog.read() as session:
        session.scalars(select(Remark)).all()


def test_a_mistake_of_the_program_is_not_blamed_on_a_sound_file(catalog: Catalog) -> None:
    with pytest.raises(LookupError), catalog.read():
        raise LookupError


def test_broken_letters_in_a_catalog_are_marked_and_the_rest_is_read(catalog: Catalog, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO award_body (name) VALUES (CAST(x'53f86e' AS TEXT))")
    with catalog.read() as session:
        assert session.scalars(select(AwardBody.name)).one() == "S\ufffdn"

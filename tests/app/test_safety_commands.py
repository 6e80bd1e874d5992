"""`flee-desktop check | backup | restore | doctor`."""

import json
import sqlite3
from contextlib import closing

import pytest


@pytest.fixture
def catalog(tmp_path, flee_desktop, monkeypatch):
    """A catalog with one film, and a data folder of its own."""
    monkeypatch.setenv("FLEE_DESKTOP_DATA", str(tmp_path / "data"))
    path = tmp_path / "mine.fleecat"
    _import(flee_desktop, path, "Dogger Bank")
    return path


def _import(flee_desktop, path, title):
    file = path.with_name(f"{title}.json")
    file.write_text(json.dumps({"dossier": "film", "title": title}))
    assert flee_desktop("import", "--catalog", path, file).code == 0


def _films(flee_desktop, path):
    return [line.split("  ")[0] for line in flee_desktop("films", "--catalog", path).out.splitlines()]


def test_a_backup_is_listed_and_restored_and_what_was_there_comes_back(flee_desktop, catalog):
    assert flee_desktop("restore", "--catalog", catalog).out.startswith("There is no backup yet")
    made = flee_desktop("backup", "--catalog", catalog)
    assert made.out.endswith("000001_" + made.out.split("000001_")[1])
    _import(flee_desktop, catalog, "The Lighthouse Keepers")
    assert _films(flee_desktop, catalog) == ["Dogger Bank", "The Lighthouse Keepers"]
    restored = flee_desktop("restore", "--catalog", catalog, "1")
    assert (restored.code, restored.err) == (0, "")
    assert "What was there is kept as" in restored.out
    assert _films(flee_desktop, catalog) == ["Dogger Bank"]
    assert flee_desktop("restore", "--catalog", catalog, "latest").code == 0
    assert _films(flee_desktop, catalog) == ["Dogger Bank", "The Lighthouse Keepers"]
    listed = flee_desktop("restore", "--catalog", catalog).out.splitlines()
    assert [line.split()[0] for line in listed] == ["3", "2", "1"]
    assert listed[2].endswith("1 film, 0 awards")


def test_a_backup_that_is_not_there_is_said(flee_desktop, catalog):
    done = flee_desktop("restore", "--catalog", catalog, "77")
    assert done.code == 1
    assert "There is no backup 77 of mine.fleecat" in done.err


def test_a_copy_goes_where_one_says(flee_desktop, catalog, tmp_path):
    assert flee_desktop("backup", "--catalog", catalog, "--to", tmp_path / "copy.fleecat").code == 0
    assert _films(flee_desktop, tmp_path / "copy.fleecat") == ["Dogger Bank"]


def test_check_says_what_is_wrong_and_repairs_it(flee_desktop, catalog):
    assert flee_desktop("check", "--catalog", catalog).out == "Nothing is wrong with this catalog.\n"
    with closing(sqlite3.connect(catalog)) as plain:
        plain.execute("INSERT INTO category (award_body_id, name, canonical_name) VALUES (7, 'x', '')")
        plain.commit()
    found = flee_desktop("check", "--catalog", catalog)
    assert found.code == 1
    assert found.out.startswith("1 categories without an award body\n    category 1: no award_body\n")
    assert "With --repair" in found.out
    repaired = flee_desktop("check", "--repair", "--catalog", catalog)
    assert (repaired.code, "1 repaired" in repaired.out) == (0, True)
    assert "Repair the catalog" in flee_desktop("history", "--catalog", catalog).out


def test_an_import_that_cannot_be_backed_up_is_done_and_says_so(flee_desktop, catalog, tmp_path):
    (tmp_path / "data").write_text("no folder")
    file = tmp_path / "more.json"
    file.write_text(json.dumps({"dossier": "film", "title": "More"}))
    done = flee_desktop("import", "--catalog", catalog, file)
    assert done.code == 0
    assert "No backup was made" in done.err
    assert "More" in _films(flee_desktop, catalog)


def test_the_doctor_names_everything(flee_desktop, catalog):
    done = flee_desktop("doctor", "--catalog", catalog)
    assert (done.code, done.err) == (0, "")
    for name in (
        "Flee Desktop",
        "Python",
        "SQLAlchemy",
        "SQLite",
        "Qt",
        "Data folder",
        "Settings",
        "Catalog",
    ):
        assert f"\n{name}" in f"\n{done.out}"

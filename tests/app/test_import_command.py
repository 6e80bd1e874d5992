"""`flee-desktop import`: everything, or nothing."""

import json
import os
import signal
import subprocess
import sys

import pytest


@pytest.fixture
def dossier(tmp_path):
    """A small film, as a file."""
    path = tmp_path / "the-lighthouse-keepers.json"
    nomination = {
        "award_body": "Skagen Film Days",
        "category": "Best Film",
        "result": "Won",
        "date": "2019-08",
    }
    film = {"dossier": "film", "title": "The Lighthouse Keepers", "year": 2019, "nominations": [nomination]}
    path.write_text(json.dumps(film), encoding="utf-8")
    return path


def test_an_article_fills_a_new_catalog_with_the_same_awards_as_the_bundled_one(
    flee_desktop, shared_data, tmp_path
):
    catalog = tmp_path / "mine.fleecat"
    done = flee_desktop("import", shared_data / "flee" / "article.txt", "--catalog", catalog)
    assert (done.code, done.err) == (0, "")
    assert "Flee: 118 awards" in done.out
    mine = flee_desktop("awards", "--film", "Flee", "--catalog", catalog)
    assert mine.out == flee_desktop("awards", "--film", "Flee").out
    assert len(flee_desktop("films", "--catalog", catalog).out.splitlines()) == 1


def test_a_dry_run_says_what_would_happen_and_makes_nothing(flee_desktop, dossier, tmp_path):
    catalog = tmp_path / "mine.fleecat"
    done = flee_desktop("import", dossier, "--catalog", catalog, "--dry-run")
    assert done.code == 0
    assert "create    Skagen Film Days · 2019-08 · Best Film · Won" in done.out
    assert "Nothing was imported" in done.out
    assert not catalog.exists()


def test_a_catalog_that_exists_gets_the_film_added(flee_desktop, dossier, tmp_path):
    catalog = tmp_path / "mine.fleecat"
    other = tmp_path / "other.json"
    other.write_text('{"dossier": "film", "title": "Dogger Bank"}', encoding="utf-8")
    assert flee_desktop("import", dossier, "--catalog", catalog).code == 0
    assert flee_desktop("import", other, "--catalog", catalog).code == 0
    assert flee_desktop("films", "--catalog", catalog).out == (
        "Dogger Bank                    no awards recorded\nThe Lighthouse Keepers (2019)  1 award: 1 won\n"
    )


def test_one_bad_file_keeps_all_of_them_out(flee_desktop, dossier, tmp_path):
    catalog = tmp_path / "mine.fleecat"
    picture = tmp_path / "poster.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    done = flee_desktop("import", dossier, picture, "--catalog", catalog)
    assert done.code == 1
    assert "poster.txt" in done.err
    assert "PNG picture" in done.err
    assert not catalog.exists()


def test_importing_a_film_twice_changes_nothing(flee_desktop, dossier, tmp_path):
    catalog = tmp_path / "mine.fleecat"
    assert flee_desktop("import", dossier, "--catalog", catalog).code == 0
    again = flee_desktop("import", dossier, "--catalog", catalog)
    assert again.code == 0
    assert "in all: 2 unchanged" in again.out
    assert flee_desktop("films", "--catalog", catalog).out.count("\n") == 1


def test_a_dry_run_prints_old_and_new_values_of_a_newer_version(flee_desktop, dossier, tmp_path):
    catalog = tmp_path / "mine.fleecat"
    flee_desktop("import", dossier, "--catalog", catalog)
    film = json.loads(dossier.read_text(encoding="utf-8"))
    film["running_time"] = 95
    film["nominations"][0]["result"] = "Nominated"
    film["nominations"].append({"award_body": "Skagen", "category": "Best Cut", "result": "Won"})
    dossier.write_text(json.dumps(film), encoding="utf-8")
    done = flee_desktop("import", dossier, "--catalog", catalog, "--dry-run")
    assert (done.code, done.err) == (0, "")
    assert "The Lighthouse Keepers (2019): update" in done.out
    assert "running time: nothing -> 95" in done.out
    assert "result: Won -> Nominated" in done.out
    assert "create    Skagen · Best Cut · Won" in done.out
    assert "in all: 1 create, 2 update" in done.out


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"caf\xe9 \xe6\xf8\xe5\n", "not UTF-8 text: line 1"),
        (b'{"dossier": "film", "title": 3}', "title"),
        (b'{"dossier": "recipe"}', "dossier"),
        (b"%PDF-1.7 ...", "PDF"),
    ],
)
def test_what_cannot_be_read_is_said_in_plain_words(flee_desktop, tmp_path, data, words):
    source = tmp_path / "source.txt"
    source.write_bytes(data)
    done = flee_desktop("import", source, "--catalog", tmp_path / "new.fleecat")
    assert done.code == 1
    assert "source.txt" in done.err
    assert words in done.err
    assert "Traceback" not in done.err


def test_a_missing_file_is_named(flee_desktop, tmp_path):
    done = flee_desktop("import", tmp_path / "none.txt", "--catalog", tmp_path / "new.fleecat")
    assert done.code == 1
    assert "none.txt" in done.err


def test_a_pipe_is_refused_at_once_as_a_file_and_as_a_catalog(flee_desktop, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for words in (["import", pipe, "--dry-run"], ["films", "--catalog", pipe]):
        done = flee_desktop(*words)
        assert done.code == 1
        assert "device or pipe" in done.err


def test_a_device_without_an_end_is_refused(flee_desktop):
    assert "device or pipe" in flee_desktop("import", "/dev/zero", "--dry-run").err


def test_a_catalog_is_not_read_as_an_article(flee_desktop, dossier, tmp_path):
    catalog = tmp_path / "mine.fleecat"
    flee_desktop("import", dossier, "--catalog", catalog)
    assert "is a catalog" in flee_desktop("import", catalog, "--dry-run").err


def test_a_number_that_no_database_holds_is_said_and_nothing_is_made(flee_desktop, tmp_path):
    catalog = tmp_path / "mine.fleecat"
    dossier = tmp_path / "film.json"
    dossier.write_text('{"dossier": "film", "title": "Late", "year": 99999999999999999999}', encoding="utf-8")
    done = flee_desktop("import", dossier, "--catalog", catalog)
    assert done.code == 1
    assert "too large" in done.err
    assert [file.name for file in tmp_path.iterdir()] == ["film.json"]


def test_a_file_whose_name_is_not_text_can_be_imported(flee_desktop, dossier, tmp_path):
    odd = dossier.rename(tmp_path / os.fsdecode(b"caf\xe9.json"))
    done = flee_desktop("import", odd, "--catalog", tmp_path / "mine.fleecat")
    assert (done.code, done.err) == (0, "")


def test_a_session_that_ends_during_an_import_leaves_nothing(dossier, tmp_path):
    catalog = tmp_path / "mine.fleecat"
    program = f"""
import os, signal, sys
from flee_desktop.app.command_line import main
from flee_desktop.operations import make_catalog
make_catalog.import_files = lambda *_: os.kill(os.getpid(), signal.SIGTERM)
main(["import", {str(dossier)!r}, "--catalog", {str(catalog)!r}])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (128 + signal.SIGTERM, b"")
    assert [file.name for file in tmp_path.iterdir()] == [dossier.name]


def test_an_export_as_json_fills_an_empty_catalog_and_exports_to_the_same_bytes(flee_desktop, tmp_path):
    first, second, catalog = (tmp_path / name for name in ("one.json", "two.json", "mine.fleecat"))
    assert flee_desktop("awards", "--format", "json", "--output", first).code == 0
    assert flee_desktop("import", first, "--catalog", catalog).code == 0
    done = flee_desktop("awards", "--catalog", catalog, "--format", "json", "--output", second)
    assert done.code == 0
    assert second.read_bytes() == first.read_bytes()


def test_a_text_in_another_encoding_is_imported_when_the_encoding_is_said(flee_desktop, tmp_path):
    source = tmp_path / "films.csv"
    source.write_bytes("Titel;År\nMåger;2019\n".encode("cp1252"))
    refused = flee_desktop("import", source, "--dry-run")
    assert refused.code == 1
    assert "In cp1252 it reads “Titel;År”" in refused.err
    done = flee_desktop("import", source, "--encoding", "cp1252", "--dry-run")
    assert done.code == 0
    assert "Måger" in done.out

"""`flee-desktop history` and `flee-desktop undo`."""

import json

import pytest


@pytest.fixture
def catalog(tmp_path, flee_desktop):
    """A catalog into which a film was imported after it was made."""
    path = tmp_path / "mine.fleecat"
    for title in ("Dogger Bank", "The Lighthouse Keepers"):
        file = tmp_path / f"{title}.json"
        file.write_text(json.dumps({"dossier": "film", "title": title}))
        assert flee_desktop("import", "--catalog", path, file).code == 0
    return path


def test_an_import_is_listed_undone_and_redone(flee_desktop, catalog):
    def films():
        return flee_desktop("films", "--catalog", catalog).out.count("\n")

    listed = flee_desktop("history", "--catalog", catalog)
    assert (listed.code, listed.err) == (0, "")
    assert "Import The Lighthouse Keepers.json: 3 rows" in listed.out
    assert "Dogger" not in listed.out  # what a catalog was made with is no step
    assert flee_desktop("undo", "--catalog", catalog).out == "Undo: Import The Lighthouse Keepers.json\n"
    assert films() == 1
    assert "(undone)" in flee_desktop("history", "--catalog", catalog).out
    assert flee_desktop("undo", "--catalog", catalog).out == "There is nothing to undo.\n"
    assert flee_desktop("undo", "--redo", "--catalog", catalog).out.startswith("Redo: Import")
    assert films() == 2


def test_one_can_go_to_a_step_and_empty_the_history(flee_desktop, catalog):
    assert "(undone)" in flee_desktop("history", "--to", 0, "--catalog", catalog).out
    missing = flee_desktop("history", "--to", 77, "--catalog", catalog)
    assert (missing.code, missing.out) == (1, "")
    assert "no longer in the history" in missing.err
    assert flee_desktop("history", "--forget", "--catalog", catalog).out.startswith("Nothing can be undone.")

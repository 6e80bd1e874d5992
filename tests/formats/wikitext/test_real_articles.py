"""Twelve real articles: their award tables row by row, their infoboxes against another author's reading."""

import csv
import json
import re

import pytest

from flee_desktop.domain.dossier import ReleaseKind
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.page.award_grids import Place, read_award_grid
from flee_desktop.formats.page.blocks import Grid
from flee_desktop.formats.wikitext.reader import read_wiki_export, read_wikitext
from flee_desktop.formats.wikitext.source import read_source_text

TABLES = {
    "Barry_Lyndon": "Barry Lyndon",
    "K_G_F_Chapter_1": "K.G.F: Chapter 1",
    "Mamma_Mia_Here_We_Go_Again": "Mamma Mia! Here We Go Again",
    "My_Neighbor_Totoro": "My Neighbor Totoro",
    "Rush_2013_film": "Rush",
    "Spirited_Away": "Spirited Away",
    "Taxi_Driver": "Taxi Driver",
}
# What the other author's reading has and ours has not, or the other way round, and why.
DIFFERENCES = {
    ("Mamma Mia! Here We Go Again", "cast"): ({"Skarsgard", "Andy Garcia"}, set()),
    ("The Incredibles", "cast"): (set(), {"Maeve Andrews"}),
}
WHY = {
    "Skarsgard": "the article's second spelling of Stellan Skarsgård, an actor who is listed already",
    "Andy Garcia": "Andy García, under the spelling of the cast list",
    "Maeve Andrews": "in the article's cast list, together with Eli Fucile: both voice one character",
}


def expected_rows(shared_data, name):
    with (shared_data / f"wikitext/{name}.accolades.expected.csv").open(encoding="utf-8") as file:
        return [tuple(row) for row in csv.reader(file)][1:]


def article(shared_data, name):
    (reading,) = read_wiki_export((shared_data / f"wikitext/{name}.xml").read_text(encoding="utf-8"))
    return reading.dossier


@pytest.mark.parametrize("name", TABLES)
def test_every_row_of_a_real_table_is_right(shared_data, name):
    source = (shared_data / f"wikitext/{name}.accolades.wikitext").read_text(encoding="utf-8")
    (grid,) = [block for block in read_source_text(source, "").blocks if isinstance(block, Grid)]
    reading = read_award_grid(grid, Place(TABLES[name]))
    assert [row.cells for row in reading.rows] == expected_rows(shared_data, name)


@pytest.mark.parametrize("name", TABLES)
def test_the_whole_article_has_the_same_awards(shared_data, name):
    rows = expected_rows(shared_data, name)
    stated = article(shared_data, name).nominations
    assert len(stated) == len(rows)
    for nomination, row in zip(stated, rows, strict=True):
        bare = [without_citations(cell) for cell in row]
        assert nomination.category in bare
        assert not nomination.award_body or nomination.award_body in bare
        assert any(cell.startswith(nomination.result.value) for cell in bare)


def names(links):
    return {re.sub(r"\[\[(?:[^|\]]*\|)?([^\]]*)\]\]", r"\1", link) for link in links}


def test_infoboxes_are_as_another_author_read_them(shared_data):
    expected = json.loads((shared_data / "wikitext/infobox_expected.json").read_text(encoding="utf-8"))[
        "films"
    ]
    found = {}
    for path in sorted((shared_data / "wikitext").glob("*.xml")):
        dossier = article(shared_data, path.stem)
        box = expected.get(dossier.title)
        if box is None:
            continue
        ours = {
            "cast": {c.name for c in dossier.credits if c.department in ("Cast", "Voice cast")},
            "directors": {c.name for c in dossier.credits if c.role == "Director"},
            "producers": {c.name for c in dossier.credits if c.role == "Producer"},
            "production_companies": {c.name for c in dossier.credits if c.role == "Production company"},
            "distribution_companies": {
                name
                for release in dossier.releases
                if release.kind is ReleaseKind.RIGHTS
                for name in release.distributors
            },
        }
        assert dossier.year == box["year"]
        for key, stated in ours.items():
            theirs = names(box.get(key, []))
            if stated != theirs:
                found[dossier.title, key] = (theirs - stated, stated - theirs)
    assert found == DIFFERENCES
    assert {name for theirs, ours in found.values() for name in theirs | ours} == set(WHY)


def test_flee_has_all_its_118_awards(shared_data):
    with (shared_data / "flee/expected_awards.csv").open(encoding="utf-8") as file:
        expected = list(csv.DictReader(file))
    source = (shared_data / "flee/awards_table.wikitext").read_text(encoding="utf-8")
    stated = read_wikitext(source, "Flee").dossier.nominations
    assert [
        (n.award_body, n.date, n.category, "; ".join(p.shown for p in n.recipients), n.result.value, n.note)
        for n in stated
    ] == [
        (r["award"], r["date_iso"], r["category"], r["recipients"], r["result"], r["result_note"])
        for r in expected
    ]


def test_awards_in_a_bulleted_list_under_their_body(shared_data):
    stated = article(shared_data, "Four_Daughters").nominations
    assert {row.award_body for row in stated} == {"Academy Awards"}
    assert [row.category for row in stated][:2] == ["Outstanding Production", "Best Directing"]

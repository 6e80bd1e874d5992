"""A saved web page becomes a dossier."""

import csv
import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.dossier import PartyKind, ReleaseKind, SectionKind
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.results import Result
from flee_desktop.formats.html.reader import is_web_page, read_html, to_page
from flee_desktop.formats.page.blocks import Grid
from flee_desktop.formats.page.spans import expand

PAGE = """<!DOCTYPE html>
<html><head><title>The Lighthouse Keeper (2019 film) - Wiki</title><script>var a = "<p>no</p>";</script>
<!-- a comment
of two lines --></head>
<body><div id="content"><h1>The Lighthouse Keeper <i>(2019 film)</i></h1>
<div id="mw-content-text">
<table class="infobox"><tr><th colspan="2">The Lighthouse Keeper</th></tr>
<tr><th>Directed by</th><td>Ana Sol<sup id="cite_ref-1"><a href="#cite_note-a">[1]</a></sup></td></tr>
<tr><th>Produced by</th><td><div class="plainlist"><ul><li>Bo Lund</li><li>Cy Dale</li></ul></div></td></tr>
<tr><th>Release date</th>
<td>May 2, 2019<span style="display:none"> (2019-05-02)</span> (Harbor)</td></tr>
<tr><th>Country</th><td>Denmark<br>Norway</td></tr></table>
<p><i><b>The Lighthouse Keeper</b></i> is a 2019 Danish drama film directed by Ana Sol.<sup
class="reference" id="cite_ref-2"><a href="#cite_note-a">[1]</a></sup></p>
<h2>Plot<span class="mw-editsection">[edit]</span></h2><p>Liv keeps the lamp &amp; waits.</p>
<h2>Cast</h2><ul><li>Jo Lee as Liv<ul><li>Lea Nor as young Liv</li></ul></li><li>Kim Mo ... Storm</li></ul>
<h2>Accolades</h2>
<table class="wikitable"><caption>Awards</caption><tbody>
<tr><th>Award</th><th>Category</th><th>Recipient</th><th>Result</th></tr>
<tr><td rowspan="2">Harbor Film Awards<sup class="reference"><a href="#cite_note-b">[<span>2</span>]</a></sup>
</td>
<td>Best Film</td><td></td><td rowspan=99>Nominated</td></tr>
<tr><td>Best Actor</td><td>Jo Lee<br/>Kim Mo <small>(voice)</small></td></tr>
</tbody></table>
<h2>See also</h2><ul><li><a href="x.html" title="The Lamp (1954 film)">The Lamp</a></li></ul>
<h2>References</h2><ol class="references"><li id="cite_note-a"><span>^</span> <span class="reference-text">
<a href="https://example.org/lamp">"The Lamp"</a>. The Daily.</span></li>
<li id="cite_note-b"><b>^</b> Harbor</li></ol>
<table class="navbox"><tr><th class="navbox-title">Films directed by Ana Sol</th></tr><tr><td><ul>
<li><i>Gulls</i> (2015)</li><li><i>The Lighthouse Keeper</i> (2019)</li></ul></td></tr></table>
</div></div></body></html>
"""


@pytest.fixture(scope="module")
def dossier():
    return read_html(PAGE).dossier


def test_the_infobox_gives_the_facts(dossier):
    assert (dossier.title, dossier.year, dossier.countries) == (
        "The Lighthouse Keeper",
        2019,
        ("Denmark", "Norway"),
    )
    assert [credit.name for credit in dossier.credits if credit.role == "Producer"] == ["Bo Lund", "Cy Dale"]
    (release,) = dossier.releases
    assert (release.kind, release.date, release.venue) == (ReleaseKind.FESTIVAL, "2019-05-02", "Harbor")


def test_spans_blanks_and_lists_of_the_award_table(dossier):
    first, second = dossier.nominations
    assert first.recipients[0].kind is PartyKind.FILM
    assert [party.shown for party in second.recipients] == ["Jo Lee", "Kim Mo (voice)"]
    assert (second.award_body, second.result) == ("Harbor Film Awards", Result.NOMINATED)
    assert second.references == (2,)


def test_every_award_knows_its_line(dossier):
    lines = PAGE.split("\n")
    assert "Harbor Film Awards" in lines[dossier.nominations[0].source_line - 1]
    assert "Best Actor" in lines[dossier.nominations[1].source_line - 1]


def test_sections_cast_references_and_related_works(dossier):
    prose = {section.kind: section.paragraphs for section in dossier.sections}
    assert prose[SectionKind.SYNOPSIS] == ("Liv keeps the lamp & waits.",)
    assert prose[SectionKind.LEAD][0].endswith("directed by Ana Sol.[1]")
    assert {c.name: c.role for c in dossier.credits if c.department == "Cast"} == {
        "Jo Lee": "Liv",
        "Lea Nor": "young Liv",
        "Kim Mo": "Storm",
    }
    assert [(r.number, r.text, r.url) for r in dossier.references] == [
        (1, '"The Lamp". The Daily.', "https://example.org/lamp"),
        (2, "Harbor", ""),
    ]
    assert [(work.title, work.year) for work in dossier.related] == [("The Lamp", 1954), ("Gulls", 2015)]


def test_scripts_and_hidden_words_are_not_read():
    page = to_page("<p>a <script>b</script><span style='display: none'>c</span> d</p>")
    assert page.blocks[0].text == "a d"


def test_a_part_of_a_page_is_known_as_one():
    assert is_web_page("<table><tr><td>x")
    assert is_web_page("  <!doctype HTML><p>")
    assert not is_web_page("x < y")
    assert not is_web_page("<mediawiki>")


def test_a_page_nested_too_deeply_is_refused():
    with pytest.raises(UserError, match="nested more than 512"):
        read_html("<div>" * 2_000)


def test_nothing_a_page_names_is_opened_or_fetched(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    page = PAGE.replace(
        "<h2>Plot",
        f'<img src="file://{secret}"><link rel=stylesheet href="http://127.0.0.1:9/x.css">'
        f'<iframe src="{secret}"></iframe><script src="http://127.0.0.1:9/x.js"></script><h2>Plot',
    )
    seen = []
    read_html(page)  # what Python itself loads at the first reading is not the page's doing
    watching = [True]

    def watch(event, arguments):
        if watching and event in ("open", "socket.connect", "subprocess.Popen", "urllib.Request"):
            seen.append((event, arguments))

    sys.addaudithook(watch)
    read_html(page)
    watching.clear()
    assert seen == []


@given(st.text(alphabet="<>/=\"' abtdrhpulisy0129&;!-\n", max_size=300))
def test_any_markup_is_read_without_a_fault(text):
    page = to_page(f"<body>{text}</body>")
    assert not any(re.search("[\ue000-\ue00f]|<!--L", str(block)) for block in page.blocks)


# -- real pages -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["200_11", "203_482", "204_348", "204_407", "204_787"])
def test_real_tables_expand_as_others_expanded_them(shared_data, name):
    page = to_page((shared_data / f"html_tables/{name}.html").read_text(encoding="utf-8"))
    (grid,) = [block for block in page.blocks if isinstance(block, Grid)]
    with (shared_data / f"html_tables/{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, escapechar="\\", doublequote=False))
    ours = [[re.sub(r" ?\[\d+\]", "", cell) for cell in row.cells] for row in expand(grid)]
    assert ours == [[" ".join(cell.replace("\n", ", ").split()) for cell in row] for row in rows]


def test_flee_has_all_its_118_awards(shared_data):
    with (shared_data / "flee/expected_awards.csv").open(encoding="utf-8") as file:
        expected = list(csv.DictReader(file))
    source = (shared_data / "flee/awards_table.html").read_text(encoding="utf-8")
    stated = read_html(source, "Flee").dossier.nominations
    assert [
        (n.award_body, n.date, n.category, "; ".join(p.shown for p in n.recipients), n.result.value, n.note)
        for n in stated
    ] == [
        (r["award"], r["date_iso"], r["category"], r["recipients"], r["result"], r["result_note"])
        for r in expected
    ]


def test_a_real_list_of_accolades_is_read_whole(shared_data):
    source = shared_data / "html_pages/List_of_accolades_received_by_Ray_film.html"
    dossier = read_html(source.read_text(encoding="utf-8")).dossier
    results = [row.result for row in dossier.nominations]
    assert (dossier.title, dossier.year) == ("Ray", 2004)
    assert (results.count(Result.WON), results.count(Result.NOMINATED)) == (41, 36)
    assert dossier.nominations[0].edition == 77


def test_two_real_articles_are_read_whole(shared_data):
    ray = read_html((shared_data / "html_pages/Ray_film.html").read_text(encoding="utf-8")).dossier
    affair = read_html(
        (shared_data / "html_pages/Love_Affair_1994_film.html").read_text(encoding="utf-8")
    ).dossier
    assert (ray.title, ray.year, ray.running_time, ray.box_office.amount) == ("Ray", 2004, 152, 124_700_000)
    assert (affair.title, affair.year, affair.running_time) == ("Love Affair", 1994, 108)
    parts = {credit.name: credit.role for credit in affair.credits if credit.department == "Cast"}
    assert parts["Annette Bening"] == "Terry McKay"
    assert len(affair.references) == 5
    assert {work.relation for work in affair.related} == {"Films directed by Glenn Gordon Caron"}
    assert [score.value for score in ray.scores] == [81.0]

"""An article's wikitext becomes a dossier."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.dossier import PartyKind, ReleaseKind, SectionKind
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.formats.wikitext.reader import read_wiki_export, read_wikitext
from flee_desktop.formats.wikitext.source import is_wikitext, read_source_text

ARTICLE = """{{Short description|2019 film}}
{{Infobox film
| name           = The Lighthouse Keeper
| director       = [[Ana Sol]]
| producer       = {{plainlist|
* [[Bo Lund (producer)|Bo Lund]]<ref name="a"/>
* Cy Dale
}}
| writer         = {{ubl|Eva Fox|Gus Hall}}
| based on       = {{based on|''The Lamp''|Ida Kern}}
| starring       = Jo Lee<br />[[Kim Moe|Kim Mo]]
| music          = '''Songs:'''<br>Lea Nor
| studio         = [[Gull Films]]
| released       = {{Film date|df=y|2019|5|2|[[Harbor Film Festival|Harbor]]|2019|6|14|Denmark}}
| runtime        = 95 minutes<!-- 94:40 -->
| country        = {{hlist|Denmark|Norway}}
| budget         = {{US$|3 million|long=no}}
| gross          = [[#Box office|$5.5 million]]{{efn|Estimated.<ref>Bo's Blog</ref>}}
}}
'''''The Lighthouse Keeper''''' is a 2019 Danish [[drama film]] directed by [[Ana Sol]].<ref
name="a">{{cite web|title=The Lamp is lit |url=https://example.org/lamp
|work=[[The Daily]] |date=May 2019}}</ref>{{sfn|Kern|2001|p=4}}

==Plot==
Liv keeps ''Gull'''s lamp &ndash; [[File:Lamp.jpg|thumb|A [[lamp]]]]alone.

==Cast==
* [[Jo Lee]] as Liv, a keeper's daughter
* [[Kim Moe|Kim Mo]] as Dr. Storm: a doctor

==Accolades==
{| class="wikitable"
! Award !! Date of ceremony !! Category !! Recipient(s) !! Result !! {{Abbr|Ref.|References}}
|-
! scope="row" rowspan=2 | [[Harbor Film Festival]]
| rowspan="2" | 2 May 2019
| Best Feature
|
| rowspan=2 {{nom}}
| rowspan=9 | <ref>{{cite news|title=Harbor|url=https://example.org/h}}</ref>
|-
| Best Actor
| [[Jo Lee]]<br>Kim Mo {{small|(voice)}}
|-
| [[12th Northern Awards]]
| {{dts|2019|6}}
| {{nowrap|Best Score}}
| Lea Nor
| {{won|Won {{small|(tied with ''Gulls'')}}}}
|}

==See also==
* ''[[The Lamp (1954 film)|The Lamp]]'', an earlier film

==References==
{{reflist|refs=
<ref name="late">{{cite book|last=Kern|first=Ida|title=Lamps}}</ref>
}}
"""


@pytest.fixture(scope="module")
def dossier():
    return read_wikitext(ARTICLE).dossier


def credited(dossier, role):
    return [credit.name for credit in dossier.credits if credit.role == role]


def test_the_infobox_gives_the_facts(dossier):
    assert (dossier.title, dossier.year, dossier.running_time) == ("The Lighthouse Keeper", 2019, 95)
    assert dossier.countries == ("Denmark", "Norway")
    assert (dossier.budget.amount, dossier.budget.currency) == (3_000_000, "USD")
    assert dossier.box_office.amount == 5_500_000
    assert credited(dossier, "Director") == ["Ana Sol"]
    assert credited(dossier, "Producer") == ["Bo Lund", "Cy Dale"]
    assert credited(dossier, "Writer") == ["Eva Fox", "Gus Hall"]
    assert credited(dossier, "Composer") == ["Lea Nor"]
    assert credited(dossier, "Production company") == ["Gull Films"]


def test_based_on_names_the_author_and_keeps_the_work(dossier):
    (source,) = [credit for credit in dossier.credits if credit.role == "Based on"]
    assert (source.name, source.note) == ("Ida Kern", "The Lamp")


def test_dates_have_their_places(dossier):
    stated = [
        (release.kind, release.date, release.venue or release.territory) for release in dossier.releases
    ]
    assert (ReleaseKind.FESTIVAL, "2019-05-02", "Harbor") in stated
    assert (ReleaseKind.THEATRICAL, "2019-06-14", "Denmark") in stated


def test_an_actor_of_the_infobox_has_the_part_the_cast_list_states(dossier):
    parts = {credit.name: credit.role for credit in dossier.credits if credit.department == "Cast"}
    assert parts == {"Jo Lee": "Liv", "Kim Mo": "Dr. Storm"}


def test_references_have_numbers_text_and_links(dossier):
    first, blog, short, harbor = dossier.references
    assert (first.number, first.url) == (1, "https://example.org/lamp")
    assert first.text == "“The Lamp is lit”. The Daily. May 2019."
    assert blog.text == "Bo's Blog"
    assert short.text == "Kern 2001, p. 4"
    assert harbor.url == "https://example.org/h"


def test_prose_is_plain_and_in_its_section(dossier):
    prose = {section.kind: section.paragraphs for section in dossier.sections}
    assert prose[SectionKind.SYNOPSIS] == ("Liv keeps Gull's lamp – alone.",)
    assert prose[SectionKind.LEAD][0].endswith("directed by Ana Sol.[1][3]")


def test_spans_carry_a_cell_and_say_from_which_row(dossier):
    first, second, third = dossier.nominations
    assert first.award_body == second.award_body == "Harbor Film Festival"
    assert (first.result, second.result) == (Result.NOMINATED, Result.NOMINATED)
    assert [remark.field for remark in second.remarks if remark.kind is RemarkKind.INHERITED] == [
        "award_body",
        "date",
        "result",
        "references",
    ]
    assert first.references == second.references == third.references == (4,)
    assert (first.date, third.date) == ("2019-05-02", "2019-06")


def test_a_blank_recipient_is_the_film_and_a_list_is_several(dossier):
    first, second, _third = dossier.nominations
    assert [(party.name, party.kind) for party in first.recipients] == [
        ("The Lighthouse Keeper", PartyKind.FILM)
    ]
    assert [party.shown for party in second.recipients] == ["Jo Lee", "Kim Mo (voice)"]


def test_a_tie_stands_in_the_result(dossier):
    third = dossier.nominations[2]
    assert (third.result, third.tied, third.note) == (Result.WON, True, "tied with Gulls")
    assert third.edition == 12


def test_every_award_knows_its_line(dossier):
    lines = ARTICLE.split("\n")
    assert [lines[row.source_line - 1].strip()[:24] for row in dossier.nominations] == [
        '! scope="row" rowspan=2 ',
        "| Best Actor",
        "| [[12th Northern Awards",
    ]


def test_see_also_gives_related_works(dossier):
    assert [(work.title, work.kind, work.year) for work in dossier.related] == [("The Lamp", "film", 1954)]


def test_what_is_unknown_is_reported():
    reading = read_wikitext(
        "{{Infobox film|name=Gulls|director=Ana Sol|seagull=yes}}\nA {{strange thing|gull}} flies."
    )
    assert any("seagull" in line.text for line in reading.report)
    assert any("strange thing" in line.text for line in reading.report)


def test_an_export_gives_its_pages_with_the_lines_of_the_file():
    page = ARTICLE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    head = "<mediawiki>\n<page>\n<title>The Lighthouse Keeper</title>\n<revision>\n"
    export = f"{head}<text>{page}</text>\n</revision></page></mediawiki>"
    (reading,) = read_wiki_export(export)
    plain = read_wikitext(ARTICLE)
    assert [row.source_line for row in reading.dossier.nominations] == [
        row.source_line + 4 for row in plain.dossier.nominations
    ]
    assert reading.dossier.credits == plain.dossier.credits


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE m [<!ENTITY a "b">]>',
        '<!DOCTYPE m SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_an_export_with_a_document_type_is_refused(head):
    with pytest.raises(UserError, match="document type"):
        read_wiki_export(f"<?xml version='1.0'?>{head}<mediawiki><page><text>x</text></page></mediawiki>")


def test_broken_xml_is_said_with_line_and_column():
    with pytest.raises(UserError, match="line 2, column 9"):
        read_wiki_export("<mediawiki>\n<page></mediawiki>")


def test_a_page_that_is_no_film_is_refused():
    with pytest.raises(UserError, match="not the article of a film"):
        read_wikitext("==Weather==\nIt [[rain]]s.")


def test_wikitext_is_told_from_plain_text():
    assert is_wikitext(ARTICLE)
    assert not is_wikitext("Award | Result |\n---|---|\nHarbor | Won |")
    assert not is_wikitext("It rains. {{cite web}}: odd")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{won}}", "Won"),
        ("{{won|2nd place}}", "2nd place"),
        ("a {{lang|fr|Palme d'Or}}", "a Palme d'Or"),
        ("a {{nihongo|Spirit|霊|rei}}", "a Spirit (霊, rei)"),
        ("[[Rush (2013 film)|]]", "Rush"),
        ("x {{frac|1|2}} {{INR|50}}–80", "x 1/2 ₹50–80"),
        ("a [https://example.org/x the site] b", "a the site b"),
        ("a<ref>b", "ab"),
        ("a<!-- b", "a"),
        ("<nowiki>''a''</nowiki> &amp;lt;", "a &lt;"),
        ("{{a|{{b|{{c", "{{a|{{b|{{c"),
    ],
)
def test_templates_links_and_tags_become_their_text(source, text):
    blocks = read_source_text(f"Words {source}", "").blocks
    assert blocks[0].text == f"Words {text}"


@given(st.text(alphabet="{}[]|=!-'<>/ref won\n*#&;", max_size=200))
def test_any_text_is_read_without_a_fault(text):
    page = read_source_text(f"{{|\n{text}", "")
    assert not any(re.search("[\ue000-\ue00f]", str(block)) for block in page.blocks)


@given(
    st.lists(
        st.sampled_from(["| a", "|-", "{{won}}", "<ref>x\ny</ref>", "", "* b", "<!-- c\nd -->"]), max_size=20
    )
)
def test_lines_are_counted_whatever_stands_before(lines):
    text = "\n".join([*lines, "|}", "== End ==", ""])
    page = read_source_text(text, "")
    assert page.blocks[-1].line == text.count("\n", 0, text.index("== End ==")) + 1

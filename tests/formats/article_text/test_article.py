# ruff: noqa: E501 - lines of an article are as long as they are
"""A whole flattened article becomes a dossier, and the report says what became of every part."""

import contextlib
import csv
import json
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.dossier import PartyKind, ReleaseKind, SectionKind
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.formats.article.report import ReportKind
from flee_desktop.formats.article_text import read_article
from flee_desktop.formats.dossier_json import read_dossier, write_dossier

ARTICLE = """Gulls over Skagen | |
---|---|
Norwegian | Måker |
Directed by | Ana Sol |
Screenplay by |
|
Produced by | Bo Lund, Cy Dale Jr. |
Edited by | Eva Fox [2] |
Running time | 1 hour 42 minutes [3] |
Countries | Norway, Denmark |
Languages |
|
Budget | €2–3 million [4] |
Box office | US$1,250,000 |
Shot on | Film |
Gulls over Skagen (Norwegian : Måker) is a 2018 animated drama film directed by Ana Sol. It follows a girl under the alias Liv Strand.
The film premiered at the Harbor Film Festival on May 4, 2018. It received positive reviews. [5]
Liv lives with her father in a lighthouse. She feeds the gulls and he keeps the light. One night their boat does not come home.
In the morning she takes his coat and rows out to find him.
The voices of the gulls are credited as anonymous, including Old Gull, Young Gull and the Ghost.
It was announced Ida Holm and Jo Berg would serve as executive producers on the film and narrate an English-language dub. [6]
Gulls over Skagen had its world premiere at the Harbor Film Festival on May 4, 2018. [7] Shortly after, Nordlys and Sea Pictures acquired Norwegian and Danish distribution rights respectively. [8] It was initially set to premiere at the Winter Film Festival in January 2018, but the festival was cancelled due to a storm. [9]
It was released in theaters in Norway on 1 September 2018 by Nordlys. [10] The film became available on Netflix on January 2, 2019. [11]
In its opening weekend, the film earned $40,500 from nine theaters for a per theater average of $4,500. [12]
On Rotten Tomatoes, 91% of 22 critics' reviews are positive, with an average rating of 7.4/10. The website's consensus reads, "A quiet film about a loud sea." [13] On Metacritic, the film has a score of 78 out of 100 based on 12 critics, indicating "generally favorable reviews". [14] Kit Moe of The Harbor Times called it "a small wonder of light". [15] Coast Film Review gave the film four out of five stars. [16] It was listed as the third best film of 2018 in a Seaside Magazine poll of 40 critics. [17]
The film won the Grand Prize at the Harbor Film Festival. It was nominated at the 9th Northern Film Awards and won The Breakwater Award for Bravery in 2019.
Award | Date of ceremony | Category | Recipient(s) | Result | Ref. |
---|---|---|---|---|---|
Harbor Film Festival | May 10, 2018 | Grand Prize | Gulls over Skagen | Won | [18] |
Best Writing | Ana Sol and Liv Strand | Won | |||
Northern Film Awards | January 2019 | Best Animated Film | Gulls over Skagen | Nominated | [19] |
Best Sound Design | Jan Vik | Nominated | |||
The Heroines | Liv | Won | |||
Ana Sol is a Norwegian filmmaker.
Herring is a 2016 Danish comedy film directed by Bo Lund.
Nordlys is a Norwegian film distributor based in Bergen.
The 9th Northern Film Awards, honoring the best in film for 2018, were given on January 20, 2019.
{{cite web}}
(help)
"""


@pytest.fixture(scope="module")
def reading():
    return read_article(ARTICLE)


@pytest.fixture(scope="module")
def film(reading):
    return reading.dossier


def credited(film, role):
    return [credit for credit in film.credits if credit.role == role]


def test_the_infobox_gives_its_facts_with_their_references(film):
    assert (film.title, film.running_time, film.countries) == (
        "Gulls over Skagen",
        102,
        ("Norway", "Denmark"),
    )
    assert (film.budget.amount, film.budget.currency) == (2_000_000, "EUR")
    assert (film.box_office.amount, film.box_office.currency) == (1_250_000, "USD")
    assert ("running_time", (3,)) in {(citation.field, citation.references) for citation in film.citations}
    assert [credit.name for credit in credited(film, "Producer")] == ["Bo Lund", "Cy Dale Jr."]
    assert credited(film, "Editor")[0].references == (2,)


def test_a_label_that_is_a_language_names_the_original_title(film):
    (title,) = film.alternative_titles
    assert (title.title, title.language, title.kind) == ("Måker", "Norwegian", "original title")


def test_a_label_without_a_value_is_lost_and_nothing_is_invented(reading, film):
    assert film.languages == ()
    lost = {remark.field for remark in film.remarks if remark.kind is RemarkKind.LOST}
    assert lost >= {"languages", "credits"}
    assert [line.line for line in reading.report if line.kind is ReportKind.LOST] == [5, 11]


def test_an_unknown_label_is_reported_as_ignored(reading):
    assert any("Shot on" in line.text for line in reading.report if line.kind is ReportKind.IGNORED)


def test_the_opening_words_say_what_the_film_is(film):
    assert (film.year, film.type, film.genres) == (2018, "animated drama film", ("Animation", "Drama"))


def test_prose_goes_to_its_section_and_keeps_its_citations(film):
    counts = {section.kind: len(section.paragraphs) for section in film.sections}
    assert counts == {
        SectionKind.LEAD: 2,
        SectionKind.SYNOPSIS: 2,
        SectionKind.PRODUCTION: 2,
        SectionKind.RELEASE: 3,
        SectionKind.RECEPTION: 1,
        SectionKind.ACCOLADES: 1,
    }
    assert film.sections[0].paragraphs[1].endswith("[5]")


def test_voices_without_a_name_stay_anonymous(film):
    voices = [credit for credit in film.credits if credit.department == "Voice cast"]
    assert [voice.role for voice in voices] == ["Old Gull", "Young Gull", "the Ghost"]
    assert {(voice.name, voice.credited_as) for voice in voices} == {("", "Anonymous")}


def test_an_alias_is_protected_wherever_it_is_credited(film):
    assert {credit.protected for credit in film.credits if credit.name == "Liv Strand"} == {True}


def test_a_credit_from_an_award_row_says_from_which(film):
    (designer,) = credited(film, "Sound designer")
    assert designer.name == "Jan Vik"
    assert [(remark.kind, "row 4" in remark.text) for remark in designer.remarks] == [
        (RemarkKind.DERIVED, True)
    ]


def test_who_serves_as_producer_and_narrator_is_credited_as_both(film):
    assert [credit.name for credit in credited(film, "Executive producer")] == ["Ida Holm", "Jo Berg"]
    assert {credit.note for credit in credited(film, "Narrator")} == {"English-language dub"}


def test_releases_are_dated_once_with_kind_place_and_reference(film):
    releases = {(release.kind, release.date): release for release in film.releases if release.date}
    assert len(releases) == 4
    planned = releases[ReleaseKind.FESTIVAL, "2018-01"]
    assert (planned.venue, planned.cancelled) == ("Winter Film Festival", True)
    premiere = releases[ReleaseKind.FESTIVAL, "2018-05-04"]
    assert (premiere.venue, premiere.note) == ("Harbor Film Festival", "World premiere")
    opening = releases[ReleaseKind.THEATRICAL, "2018-09-01"]
    assert (opening.territory, opening.distributors, opening.references) == ("Norway", ("Nordlys",), (10,))
    assert releases[ReleaseKind.STREAMING, "2019-01-02"].venue == "Netflix"


def test_rights_sold_respectively_go_to_their_own_territories(film):
    rights = [release for release in film.releases if release.kind is ReleaseKind.RIGHTS]
    assert [(release.distributors, release.territory) for release in rights] == [
        (("Nordlys",), "Norway"),
        (("Sea Pictures",), "Denmark"),
    ]


def test_the_opening_weekend_has_gross_theaters_and_average(film):
    weekend = film.opening_weekend
    assert (weekend.gross.amount, weekend.theaters, weekend.average.amount) == (40_500, 9, 4_500)


def test_scores_keep_their_own_scales(film):
    scores = {score.aggregator: score for score in film.scores}
    tomatoes, metacritic, stars = (
        scores[name] for name in ("Rotten Tomatoes", "Metacritic", "Coast Film Review")
    )
    assert (tomatoes.value, tomatoes.reviews, tomatoes.average, tomatoes.references) == (91, 22, 7.4, (13,))
    assert (metacritic.value, metacritic.scale, metacritic.reviews) == (78, 100, 12)
    assert metacritic.label == "generally favorable reviews"
    assert (stars.value, stars.scale) == (4, 5)


def test_quotes_have_speakers(film):
    assert [(quote.speaker, quote.speaker_role, quote.references) for quote in film.quotes] == [
        ("Rotten Tomatoes", "Critics consensus", (13,)),
        ("Kit Moe", "The Harbor Times", (15,)),
    ]


def test_a_place_in_a_poll_is_a_ranking_and_no_award(film):
    (ranking,) = film.rankings
    assert (ranking.source, ranking.rank, ranking.voters, ranking.year) == ("Seaside Magazine", 3, 40, 2018)
    assert len(film.nominations) == 5


def test_a_given_name_alone_is_linked_to_its_only_bearer(film):
    (recipient,) = film.nominations[4].recipients
    assert (recipient.name, recipient.credited_as) == ("Liv Strand", "Liv")


def test_an_edition_that_only_the_prose_names_is_derived(film):
    assert [nomination.edition for nomination in film.nominations] == [None, None, 9, 9, 9]


def test_an_award_that_only_the_prose_names_is_told_and_not_counted(reading):
    assert any("Breakwater Award" in line.text for line in reading.report if line.kind is ReportKind.UNSURE)
    assert any("Breakwater Award" in remark.text for remark in reading.dossier.remarks)


def test_texts_after_the_awards_are_related_works_and_leftovers_are_ignored(reading, film):
    assert [(work.title, work.kind, work.year) for work in film.related] == [
        ("Ana Sol", "person", None),
        ("Herring", "film", 2016),
        ("Nordlys", "company", None),
        ("9th Northern Film Awards", "ceremony", 2019),
    ]
    assert sum("template" in line.text for line in reading.report) == 2


def test_a_related_text_says_how_it_belongs_to_the_film(film):
    relations = {work.title: work.relation for work in film.related}
    assert relations["Ana Sol"] == "director, screenplay; recipient in awards row 2"
    assert relations["9th Northern Film Awards"] == "the ceremony of awards rows 3, 4, 5"
    assert relations["Herring"] == ""


def test_the_dossier_goes_through_its_file_format_unchanged(film):
    assert read_dossier(write_dossier(film)) == film


def test_every_reference_number_is_known_and_the_missing_bibliography_is_told(film):
    assert [reference.number for reference in film.references] == list(range(2, 20))
    assert any(remark.field == "references" and remark.kind is RemarkKind.LOST for remark in film.remarks)


def test_the_report_goes_by_lines(reading):
    assert list(reading.report) == sorted(reading.report)


def test_the_infobox_gives_release_dates_with_their_places():
    text = (
        "Gulls | |\n---|---|\nDirected by | Ana Sol |\n"
        "Release date | 4 May 2018 ( 2018-05-04 ) (Harbor Film Festival), 1 September 2018 (Norway) |\n"
    )
    releases = read_article(text).dossier.releases
    assert [(release.kind, release.date, release.venue, release.territory) for release in releases] == [
        (ReleaseKind.FESTIVAL, "2018-05-04", "Harbor Film Festival", ""),
        (ReleaseKind.THEATRICAL, "2018-09-01", "", "Norway"),
    ]


def test_a_list_of_the_cast_becomes_credits():
    text = "Gulls is a 2018 drama film directed by Ana Sol.\nIda Holm as Liv, a girl\nJo Berg as The Keeper [3]\n"
    cast = [credit for credit in read_article(text).dossier.credits if credit.department == "Cast"]
    assert [(credit.name, credit.role, credit.references) for credit in cast] == [
        ("Ida Holm", "Liv", ()),
        ("Jo Berg", "The Keeper", (3,)),
    ]


def test_the_articles_own_prose_behind_the_table_is_kept():
    text = ARTICLE.replace("Ana Sol is a Norwegian", "A sequel was announced. [19]\nAna Sol is a Norwegian")
    accolades = read_article(text).dossier.sections[-1]
    assert accolades.paragraphs[-1] == "A sequel was announced. [19]"


# -- the project's own article ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def flee(shared_data):
    return read_article((shared_data / "flee/article.txt").read_text(encoding="utf-8")).dossier


def carried_from(nomination, field):
    for remark in nomination.remarks:
        if remark.field == field and remark.kind is RemarkKind.INHERITED:
            return re.search(r"row (\d+)", remark.text).group(1)
    return None


def test_all_118_award_rows_equal_the_expected_table(flee, shared_data):
    with (shared_data / "flee/expected_awards.csv").open(encoding="utf-8") as file:
        expected = list(csv.DictReader(file))
    assert len(flee.nominations) == 118
    for number, (row, want) in enumerate(zip(flee.nominations, expected, strict=True), 1):
        assert row.award_body == want["award"]
        assert (row.date, row.date_text) == (want["date_iso"], want["date_text"])
        assert row.category == want["category"]
        assert "; ".join(recipient.shown for recipient in row.recipients) == want["recipients"]
        assert {recipient.kind for recipient in row.recipients} == {PartyKind(want["recipient_kind"])}
        assert (row.result.value, row.note) == (want["result"], want["result_note"])
        assert ";".join(map(str, row.references)) == want["refs"]
        assert (str(row.source_line), row.source_text) == (want["source_line"], want["source_text"])
        assert carried_from(row, "recipients") == (
            want["recipient_from_row"] if want["recipient_inherited"] == "yes" else None
        )
        assert carried_from(row, "award_body") == carried_from(row, "date")
        assert (carried_from(row, "award_body") or str(number)) == want["group_first_row"]
        assert (carried_from(row, "references") is not None) == (want["ref_inherited"] == "yes")
        assert not any(remark.kind is RemarkKind.UNSURE for remark in row.remarks)


def test_what_looks_wrong_in_the_article_is_kept_and_flagged(flee):
    suspect = {
        (number, remark.field)
        for number, row in enumerate(flee.nominations, 1)
        for remark in row.remarks
        if remark.kind is RemarkKind.SUSPECT
    }
    assert suspect == {
        (21, "recipients"),
        (46, "date"),
        (47, "date"),
        (84, "category"),
        (111, "recipients"),
        (112, "recipients"),
    }


def test_every_fact_the_article_states_is_read(flee, shared_data):
    facts = json.loads((shared_data / "flee/facts.json").read_text(encoding="utf-8"))
    box = facts["infobox"]
    assert (flee.title, flee.year, flee.type) == (facts["title"], facts["year"], facts["type"])
    assert flee.running_time == box["Running time"]["value"]
    assert (flee.budget.amount, flee.box_office.amount) == (
        box["Budget"]["value"],
        box["Box office"]["value"],
    )
    assert list(flee.countries) == box["Countries"]["derivable"]
    names = {role: [credit.name for credit in credited(flee, role)] for role in ("Screenplay", "Producer")}
    assert names["Screenplay"] == box["Screenplay by"]["derivable"]
    assert [name.lower() for name in names["Producer"]] == [
        name.lower() for name in box["Produced by"]["derivable"]
    ]
    dated = [(release.date, list(release.references)) for release in flee.releases if release.date]
    for event in facts["release_events"]:
        assert any(date == event["date_edtf"] and set(event["refs"]) <= set(refs) for date, refs in dated)
    assert len([release for release in flee.releases if release.kind is ReleaseKind.RIGHTS]) == 3
    assert len(flee.rankings) == len(facts["reception"]["rankings"])
    said = {quote.text for quote in flee.quotes} | {score.label for score in flee.scores}
    assert said >= {quote["text"] for quote in facts["reception"]["quotes"]}
    assert [reference.number for reference in flee.references] == list(range(1, 93))


def test_the_related_extracts_are_told_apart(flee, shared_data):
    expected = json.loads((shared_data / "flee/related.json").read_text(encoding="utf-8"))["entities"]
    assert [(work.kind, work.year) for work in flee.related] == [
        (entity["type"], entity["year"]) for entity in expected
    ]


# -- odd texts --------------------------------------------------------------------------------------------

TABLE = (
    "Award | Category | Recipient | Result |\n---|---|---|---|\nAlpha Film Awards | Best Film | Ana | Won |\n"
)


def test_a_table_alone_needs_the_title_of_its_film():
    with pytest.raises(UserError, match="which film"):
        read_article(TABLE)
    assert read_article(TABLE, title="Gulls").dossier.title == "Gulls"


@pytest.mark.parametrize(
    "text", ["", "\n\n", "Dear Sir, nothing here is a film.", "a | b |\n---|---|\nc | d |"]
)
def test_a_text_that_is_no_article_is_refused_in_plain_words(text):
    with pytest.raises(UserError) as refused:
        read_article(text)
    assert refused.value.advice


def test_a_table_of_absurd_length_is_refused_at_once():
    with pytest.raises(UserError, match="no film has that many"):
        read_article(TABLE + "Best Film | Won | ||\n" * 200_000, title="Gulls")


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(film):
    assert read_article("\ufeff" + ARTICLE.replace("\n", "\r\n")).dossier == film


@given(st.lists(st.sampled_from(ARTICLE.split("\n")), max_size=40))
def test_any_lines_in_any_order_are_read_or_refused(lines):
    with contextlib.suppress(UserError):
        read_article("\n".join(lines), title="Gulls over Skagen")


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text):
    with contextlib.suppress(UserError):
        read_article(text)


HOSTILE = {
    "one word": "A" * 2_000_000,
    "names": "Aa Bb, Cc and " * 150_000,
    "quotes": '"said ' * 300_000,
    "bars": "|" * 2_000_000,
    "rules": "a|\n" + "---|" * 400_000,
    "rows": TABLE + "Best Film | Won | ||\n" * 10_000,
    "open cells": TABLE + "|\n" * 300_000,
    "parentheses": "(" * 1_000_000,
    "paragraphs": "The film was released by A B on May 4, 2018 in B. [1]\n" * 15_000,
    "digits": "1,111,111 " * 200_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_does_not_hang(name):
    started = time.process_time()
    with contextlib.suppress(UserError):
        read_article(HOSTILE[name], title="Gulls")
    assert time.process_time() - started < 20

"""The bundled dossiers against the article they were made from: every fact of it, no sentence of it."""

import csv
import json
import re

import pytest

from flee_desktop.domain.dossier import FilmDossier
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.formats.dossier_json import read_dossier
from flee_desktop.paths import database_files

DOSSIERS = [
    read_dossier(path.read_bytes()) for path in sorted((database_files() / "dossiers").rglob("*.json"))
]
BY_TITLE = {getattr(dossier, "title", "") or dossier.name: dossier for dossier in DOSSIERS}
FLEE = BY_TITLE["Flee"]
COPIED_WORDS = 8  # so many words in a row are a sentence of the article, not a fact


@pytest.fixture
def facts(shared_data):
    return json.loads((shared_data / "flee" / "facts.json").read_text(encoding="utf-8"))


@pytest.fixture
def expected_rows(shared_data):
    with (shared_data / "flee" / "expected_awards.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def related(shared_data):
    return json.loads((shared_data / "flee" / "related.json").read_text(encoding="utf-8"))["entities"]


@pytest.fixture
def article_words(shared_data):
    return _words((shared_data / "flee" / "article.txt").read_text(encoding="utf-8"))


def test_the_118_awards_are_those_of_the_article_cell_by_cell(expected_rows):
    assert [_cells(nomination) for nomination in FLEE.nominations] == [
        {name: row[name] for name in _cells(FLEE.nominations[0])} for row in expected_rows
    ]


def test_each_inherited_cell_says_from_which_row_and_no_other_cell_does(expected_rows):
    for nomination, row in zip(FLEE.nominations, expected_rows, strict=True):
        opener = f"row {row['group_first_row']}, "
        expected = {
            "award_body": opener if row["award_inherited"] == "yes" else None,
            "date": opener if row["award_inherited"] == "yes" else None,
            "recipients": f"row {row['recipient_from_row']}" if row["recipient_inherited"] == "yes" else None,
            "references": opener if row["ref_inherited"] == "yes" else None,
        }
        inherited = {r.field: r.text for r in nomination.remarks if r.kind is RemarkKind.INHERITED}
        assert inherited.keys() == {field for field, source in expected.items() if source}
        assert all(f"carried from {expected[field]}" in text for field, text in inherited.items())


def test_the_facts_of_the_infobox_are_taken_over(facts):
    infobox = facts["infobox"]
    assert (FLEE.title, FLEE.year, FLEE.type) == (facts["title"], facts["year"], facts["type"])
    assert [title_cells(title) for title in FLEE.alternative_titles] == [
        {key: title[key] for key in ("title", "language", "kind")} for title in facts["alternative_titles"]
    ]
    assert infobox["Running time"]["value"] == FLEE.running_time
    assert list(FLEE.countries) == infobox["Countries"]["derivable"]
    for money, label in ((FLEE.budget, "Budget"), (FLEE.box_office, "Box office")):
        stated = infobox[label]
        assert (money.amount, money.currency, money.text) == (
            stated["value"],
            stated["currency"],
            stated["text"],
        )
    cited = {citation.field: list(citation.references) for citation in FLEE.citations}
    for field, label in (
        ("running_time", "Running time"),
        ("budget", "Budget"),
        ("box_office", "Box office"),
    ):
        assert cited[field] == infobox[label]["refs"]


def test_the_opening_weekend_is_as_stated(facts):
    stated = facts["box_office"]["opening_weekend"]
    weekend = FLEE.opening_weekend
    assert (weekend.gross.amount, weekend.theaters, weekend.average.amount) == (
        stated["amount"],
        stated["theaters"],
        stated["per_screen_average"],
    )


def test_everyone_the_article_names_is_credited(facts):
    named = {credit.name.casefold() for credit in FLEE.credits}
    assert {person["name"].casefold() for person in facts["people"]} == named - {""}


def test_the_releases_come_in_the_articles_order_and_the_rights_by_territory(facts):
    dated = [release for release in FLEE.releases if release.kind != "rights"]
    assert [(r.date, r.date_text, r.cancelled) for r in dated] == [
        (event["date_edtf"], event["date_text"], event.get("status") == "cancelled")
        for event in facts["release_events"]
    ]
    for release, event in zip(dated, facts["release_events"], strict=True):
        assert set(event["refs"]) <= set(release.references)
    rights = [release for release in FLEE.releases if release.kind == "rights"]
    assert [(" / ".join(r.distributors), list(r.references)) for r in rights] == [
        (buyer["name"], buyer["refs"]) for buyer in facts["distributors"]
    ]


def test_scores_quotes_and_rankings_are_taken_over(facts):
    reception = facts["reception"]
    scores = {(s.aggregator, s.value, s.scale, s.reviews, s.references) for s in FLEE.scores}
    averages = {
        (s.aggregator, s.average, s.average_scale, s.reviews, s.references)
        for s in FLEE.scores
        if s.average is not None
    }
    assert scores | averages == {
        (s["source"], s["value"], s["scale"], s.get("reviews"), tuple(s["refs"])) for s in reception["scores"]
    }
    rankings = {(r.source, r.rank, r.out_of, r.voters, r.references) for r in FLEE.rankings}
    assert rankings == {
        (r["source"], r.get("rank"), r.get("of"), r.get("voters"), tuple(r["refs"]))
        for r in reception["rankings"]
    }
    said = {(quote.text, quote.references) for quote in FLEE.quotes}
    said |= {(score.label, score.references) for score in FLEE.scores if score.label}
    assert said == {(quote["text"], tuple(quote["refs"])) for quote in reception["quotes"]}


def test_the_twenty_related_works_come_in_source_order(related):
    assert [(work.title, work.kind, work.year) for work in FLEE.related] == [
        (entity["title"], entity["type"], entity["year"]) for entity in related
    ]
    for work, entity in zip(FLEE.related, related, strict=True):
        assert bool(work.relation) != entity["relation_to_flee"].startswith("none stated")


def test_each_related_film_has_its_directors_releases_and_awards(related):
    for entity in (entity for entity in related if entity["type"] == "film"):
        film = BY_TITLE[entity["title"]]
        assert film.year == entity["year"]
        assert directors(film) == entity["director"].split("; ")
        dates = {release["date"] for release in entity.get("releases", ()) if release["date"]}
        assert dates <= {release.date for release in film.releases}
        told = " ".join([*_prose(film), *(credit.name for credit in film.credits)])
        assert [name for name in entity.get("mentions_people", ()) if name not in told] == []
        assert [(n.category, n.result) for n in film.nominations] == [
            (_capitalized(award["category"]), award["result"]) for award in entity["awards"]
        ]


def test_no_sentence_of_the_article_is_copied(article_words):
    runs = set(_runs(article_words))
    names = sorted(_names(), key=len, reverse=True)
    for dossier in DOSSIERS:
        for text in _prose(dossier):
            for piece in _own_words(text, names):
                copied = [" ".join(run) for run in _runs(_words(piece)) if run in runs]
                assert copied == []


def directors(film: FilmDossier) -> list[str]:
    return [credit.name for credit in film.credits if credit.role == "Director"]


def title_cells(title) -> dict[str, str]:
    return {"title": title.title, "language": title.language, "kind": title.kind}


def _capitalized(category: str) -> str:
    return "Best Documentary" if category == "best documentary" else category


def _cells(nomination) -> dict[str, str]:
    return {
        "award": nomination.award_body,
        "date_text": nomination.date_text,
        "date_iso": nomination.date,
        "category": nomination.category,
        "recipients": "; ".join(recipient.shown for recipient in nomination.recipients),
        "recipient_kind": nomination.recipients[0].kind,
        "result": nomination.result,
        "result_note": nomination.note,
        "refs": ";".join(map(str, nomination.references)),
        "source_line": str(nomination.source_line),
        "source_text": nomination.source_text,
    }


def _prose(dossier) -> list[str]:
    paragraphs = [text for section in getattr(dossier, "sections", ()) for text in section.paragraphs]
    paragraphs += (*getattr(dossier, "biography", ()), *getattr(dossier, "history", ()))
    records = (*getattr(dossier, "credits", ()), *getattr(dossier, "releases", ()))
    records += (*getattr(dossier, "rankings", ()), *dossier.nominations, dossier)
    remarks = [remark.text for record in records for remark in record.remarks]
    notes = [record.note for record in records if getattr(record, "note", "")]
    return [*paragraphs, getattr(dossier, "summary", ""), *remarks, *notes]


def _names() -> set[str]:
    """What has no other wording: names of people, titles of works, names of awards."""
    names = set(BY_TITLE) | {"The Cinema for Peace Award for The Most Valuable Documentary of the Year"}
    for dossier in DOSSIERS:
        names |= {n.award_body for n in dossier.nominations} | {n.category for n in dossier.nominations}
        names |= {credit.name for credit in getattr(dossier, "credits", ())}
        names |= {work.title for work in getattr(dossier, "works", ())}
    return names - {"", "Flee"}


def _own_words(text: str, names: list[str]) -> list[str]:
    """The text in pieces, without quotations, citations, notes taken over verbatim, and names."""
    text = re.sub(r"\[\d+\]", " ", text)
    verbatim = "|".join(["“[^”]*”", '"[^"]*"', *map(re.escape, names)])
    return re.split(verbatim, text)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub(r"\[\d+\]", " ", text).casefold())


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[start:] for start in range(COPIED_WORDS)), strict=False))

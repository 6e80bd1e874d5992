"""JSON of every kind that is known becomes dossiers, and nothing is guessed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.dossier import CeremonyDossier, PartyKind
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.formats.importers import SourceName, read_source


def read(value, name="films.json"):
    return read_source(json.dumps(value).encode(), SourceName(name)).dossiers


# -- the program's own export -----------------------------------------------------------------------------

AWARDS = [
    {
        "film": "Gulls",
        "body": "Harbor Film Festival",
        "date": "2021-02",
        "category": "Best Cut",
        "recipients": ["Ana Sol (editor)", "Denmark"],
        "result": "Won",
        "note": "Tied with Terns",
        "references": [4, 2],
    },
    {
        "film": "Gulls",
        "body": "Harbor Film Festival",
        "category": "Best Film",
        "recipients": ["Gulls"],
        "result": "Runner-up",
    },
    {
        "film": "",
        "body": "Harbor Film Festival",
        "edition": 12,
        "category": "Honor",
        "recipients": [],
        "result": "Won",
    },
]


def test_an_export_of_awards_comes_back():
    gulls, ceremony = read(AWARDS)
    first, second = gulls.nominations
    assert [(p.name, p.role, p.kind) for p in first.recipients] == [
        ("Ana Sol", "editor", PartyKind.PERSON),
        ("Denmark", "", PartyKind.COUNTRY),
    ]
    assert (first.date, first.tied, first.references) == ("2021-02", True, (4, 2))
    assert second.recipients[0].kind is PartyKind.FILM
    assert [reference.number for reference in gulls.references] == [2, 4]
    assert isinstance(ceremony, CeremonyDossier)
    assert ceremony.title == "12th Harbor Film Festival"


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("film", 3, "“film” must be text"),
        ("references", ["x"], "whole numbers"),
        ("recipients", 3, "list of texts"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_with_its_row(key, value, words):
    rows = [AWARDS[0], {**AWARDS[0], key: value}]
    with pytest.raises(UserError, match="Award 2") as refused:
        read(rows)
    assert words in refused.value.message


def test_a_result_nobody_knows_is_kept_in_words():
    (gulls,) = read([{**AWARDS[0], "result": "Splendid"}])
    assert gulls.nominations[0].result is Result.NOT_STATED
    assert "Splendid" in gulls.nominations[0].remarks[0].text


# -- records of film data ---------------------------------------------------------------------------------

RECORD = {
    "Title": "Gulls",
    "Year": "2019",
    "Rated": "R",
    "Released": "02 May 2019",
    "Runtime": "95 min",
    "Genre": "Drama, Comedy",
    "Director": "Ana Sol",
    "Actors": "Bo Lund, Robert Downey, Jr.",
    "Language": "Danish",
    "Country": "Denmark",
    "Awards": "Won 2 Oscars. 7 wins total",
    "Ratings": [
        {"Source": "Internet Movie Database", "Value": "7.9/10"},
        {"Source": "Rotten Tomatoes", "Value": "92%"},
        {"Source": "Metacritic", "Value": "81/100"},
    ],
    "BoxOffice": "$5,500,000",
    "imdbID": "tt1",
    "Response": "True",
}


def test_a_record_of_a_film_database_is_a_film():
    (gulls,) = read(RECORD)
    assert (gulls.title, gulls.year, gulls.running_time, gulls.countries) == ("Gulls", 2019, 95, ("Denmark",))
    assert [credit.name for credit in gulls.credits] == ["Ana Sol", "Bo Lund", "Robert Downey, Jr."]
    assert [(s.aggregator, s.value, s.scale) for s in gulls.scores] == [
        ("IMDb", 7.9, 10.0),
        ("Rotten Tomatoes", 92.0, 100.0),
        ("Metacritic", 81.0, 100.0),
    ]
    assert gulls.box_office.amount == 5_500_000
    assert any("Won 2 Oscars" in remark.text for remark in gulls.remarks)


def test_lists_of_records_are_read_also_under_a_usual_key():
    records = [
        {"title": "Gulls", "year": 2019, "genres": ["Drama", "Birds"]},
        {"title": "Terns", "year": 2020},
    ]
    assert [film.title for film in read(records)] == ["Gulls", "Terns"]
    assert read({"results": records})[0].genres == ("Drama", "Birds")


# -- Wikidata ---------------------------------------------------------------------------------------------


def statement(value, **qualifiers):
    return {
        "mainsnak": {"datavalue": {"value": value}},
        "qualifiers": {name: [{"datavalue": {"value": held}}] for name, held in qualifiers.items()},
    }


ENTITY = {
    "entities": {
        "Q1": {
            "labels": {"da": {"value": "Måger"}, "en": {"value": "Gulls"}},
            "claims": {
                "P1476": [statement({"text": "Måger", "language": "da"})],
                "P577": [
                    statement({"time": "+2019-05-00T00:00:00Z", "precision": 10}, P291={"id": "Q35"}),
                    statement({"time": "+2018-00-00T00:00:00Z", "precision": 9}),
                ],
                "P2047": [statement({"amount": "+95", "unit": "http://www.wikidata.org/entity/Q7727"})],
                "P57": [statement({"id": "Q2"}), statement({"id": "Q99"})],
                "P495": [statement({"id": "Q35"})],
                "P166": [statement({"id": "Q3"}, P585={"time": "+2020-02-09T00:00:00Z", "precision": 11})],
            },
        },
        "Q2": {"labels": {"en": {"value": "Ana Sol"}}},
        "Q3": {"labels": {"en": {"value": "Harbor Award for Best Film"}}},
    }
}


def test_an_entity_gives_what_the_file_itself_names():
    (gulls,) = read(ENTITY)
    assert (gulls.title, gulls.year, gulls.running_time, gulls.countries) == ("Gulls", 2018, 95, ("Denmark",))
    assert gulls.alternative_titles[0].title == "Måger"
    assert [credit.name for credit in gulls.credits] == ["Ana Sol"]
    assert [(release.date, release.territory) for release in gulls.releases] == [
        ("2019-05", "Denmark"),
        ("2018", ""),
    ]
    (award,) = gulls.nominations
    assert (award.award_body, award.category, award.date) == ("Harbor Award", "Best Film", "2020-02-09")


def test_what_an_entity_gives_by_number_only_is_said_and_not_guessed():
    (gulls,) = read(ENTITY)
    (remark,) = gulls.remarks
    assert (remark.field, remark.kind) == ("credits", RemarkKind.LOST)
    assert "Q99" in remark.text


def test_a_real_entity(shared_data):
    data = (shared_data / "wikidata/Q2262932.json").read_bytes()
    (film,) = read_source(data, SourceName("Q2262932.json")).dossiers
    assert (film.title, film.year, film.running_time) == ("City Streets", 1931, 82)
    assert (film.countries, film.languages) == (("United States",), ("English",))
    assert any("Director" in remark.text for remark in film.remarks)


# -- what is none of these --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"a": [1,\n 2,}', "line 2, column 4"),
        ("[" * 5_000, "nested too deeply"),
        ("[" * 200 + "]" * 200, "deep"),
        ("[NaN]", "NaN"),
        ("[1, 2]", "no dossier"),
        ("{}", "no dossier"),
        ('{"entities": {}}', "no film of Wikidata"),
    ],
)
def test_other_json_is_refused_in_plain_words(text, words):
    with pytest.raises(UserError) as refused:
        read_source(text.encode(), SourceName("x.json"))
    assert words in refused.value.message


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["Title", "film", "entities", "claims", "labels", "body", "result", "Year", "value", "en"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_any_value_gives_dossiers_or_a_clear_error(value):
    try:
        read(value)
    except UserError as error:
        assert error.message  # noqa: PT017 - both outcomes are right

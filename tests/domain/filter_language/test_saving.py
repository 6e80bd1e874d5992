"""A filter typed in another language is the same filter, and is saved in English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.filter_language.editing import exclude, include, toggle_facet
from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.domain.filter_language.saving import english_text

DANISH = {
    "resultat": "result",
    "prisuddeler": "body",
    "år": "year",
    "filmår": "film_year",
    "note": "note",
    "har": "has",
    "er": "is",
    "delt": "tied",
    "vundet": "won",
    "nomineret": "nominated",
    "hædrende omtale": "special mention",
    "shortlistet": "shortlisted",
}
PIECES = st.lists(
    st.sampled_from(
        [
            *DANISH,
            "result",
            "won",
            "is",
            "-",
            "(",
            ")",
            " ",
            " ",
            ":",
            ":=",
            ">=",
            '"',
            "OR",
            "2021..2022",
            "/x/",
        ]
    )
).map("".join)


@pytest.mark.parametrize(
    ("danish", "english"),
    [
        ("resultat:vundet år:2021..2022", "result:won year:2021..2022"),
        ("-resultat:vund", "-result:won"),
        ('resultat:="hædrende omtale"', 'result:="special mention"'),
        ("(prisuddeler:annecy OR er:delt)", "(body:annecy OR is:tied)"),
        ("har:note filmår>=2021", "has:note film_year>=2021"),
        ('har:år  "resultat:vundet"  vundet', 'has:year  "resultat:vundet"  vundet'),
        ("result:won  Year>2020", "result:won  Year>2020"),
    ],
)
def test_names_results_and_flags_become_english_and_nothing_else(danish: str, english: str) -> None:
    assert english_text(danish, DANISH) == english
    assert parse_filter(danish, DANISH).ok


@given(PIECES)
def test_the_english_text_says_the_same_and_is_not_translated_again(text: str) -> None:
    english = english_text(text, DANISH)
    typed, saved = parse_filter(text, DANISH), parse_filter(english)
    assert (saved.filter, saved.ok) == (typed.filter, typed.ok)
    assert english_text(english, DANISH) == english


def test_a_word_that_begins_several_results_is_not_guessed() -> None:
    assert not parse_filter("resultat:sær", {"resultat": "result", "særa": "won", "særb": "pending"}).ok


def test_a_menu_sees_what_was_typed_in_danish_and_writes_english() -> None:
    assert include("resultat:vundet", "result", "Won", DANISH) == "resultat:vundet"
    assert (
        include("resultat:vundet", "result", "Nominated", DANISH) == "(resultat:vundet OR result:nominated)"
    )
    assert toggle_facet("resultat:vundet", "result", "Won", DANISH) == "-result:won"
    assert exclude("", "result", "Won", DANISH) == "-result:won"

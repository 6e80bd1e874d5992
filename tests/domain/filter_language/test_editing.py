"""Menus, chips and cells edit the text, and leave the rest of it as the user wrote it."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.search.random_awards import DATES, texts

from flee_desktop.domain.filter_language.editing import (
    clear,
    exclude,
    facet_state,
    facet_term,
    include,
    remove_term,
    toggle_facet,
)
from flee_desktop.domain.filter_language.facets import choice_keys, facet_states, top_level
from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.domain.filters import Filter, Not
from flee_desktop.domain.results import Result

values = st.one_of(
    st.tuples(st.just("result"), st.sampled_from([result.value for result in Result])),
    st.tuples(st.just("date"), st.sampled_from(DATES)),
    st.tuples(st.sampled_from(("year", "references", "rank")), st.integers(-10, 3000).map(str)),
    st.tuples(st.sampled_from(("body", "film", "category", "recipients", "note")), st.text(max_size=20)),
)
understood = texts.filter(lambda text: parse_filter(text).ok)


@pytest.mark.parametrize(
    ("text", "included"),
    [
        ("", "result:won"),
        ("annecy", "annecy result:won"),
        ("  two  spaces ", "  two  spaces result:won"),
        ("a OR b", "(a OR b) result:won"),
        ("result:nominated", "(result:nominated OR result:won)"),
        ("-result:won a", "a result:won"),
        ("(result:nominated OR result:pending) a", "(result:nominated OR result:pending OR result:won) a"),
        ("result:nominated OR result:pending", "(result:nominated OR result:pending OR result:won)"),
        ("-(result:won OR result:pending)", "-result:pending result:won"),
        ('a "b c', 'a "b c" result:won'),
        ("(a b", "(a b) result:won"),
        ("a OR", "a result:won"),
        ("a NOT", "a result:won"),
        ("a OR b) c", "(a OR b  c) result:won"),
        ("result:winner", "result:winner"),
    ],
)
def test_a_value_is_included(text: str, included: str) -> None:
    assert include(text, "result", "Won") == included


@pytest.mark.parametrize(
    ("field", "value", "term"),
    [
        ("result", "Won", "result:won"),
        ("result", "Special mention", 'result:"special mention"'),
        ("year", "2021", "year:2021"),
        ("references", "39", "references:39"),
        ("body", "Annecy", "body:=Annecy"),
        ("body", "Critics’ Choice (film)", 'body:="Critics’ Choice (film)"'),
        ("film", 'Prize "A"', 'film:="Prize ""A"""'),
        ("note", "", 'note:=""'),
    ],
)
def test_a_value_is_written_as_a_person_would(field: str, value: str, term: str) -> None:
    assert facet_term(field, value) == term


def test_a_first_click_includes_a_second_excludes_a_third_clears() -> None:
    first = toggle_facet("annecy", "year", "2021")
    second = toggle_facet(first, "year", "2021")
    third = toggle_facet(second, "year", "2021")
    assert (first, second, third) == ("annecy year:2021", "annecy -year:2021", "annecy")


def test_names_of_the_interface_are_understood_while_editing() -> None:
    names = {"år": "year"}
    assert toggle_facet("år:2021", "year", "2022", names) == "(år:2021 OR year:2022)"
    assert facet_state("år:2021", "year", "2021", names) == "included"


@given(understood, values)
def test_an_edited_text_is_understood_and_does_what_was_asked(text: str, facet: tuple[str, str]) -> None:
    for edit, state in ((include, "included"), (exclude, "excluded"), (clear, "")):
        edited = edit(text, *facet)
        assert parse_filter(edited).ok
        assert facet_state(edited, *facet) == state


@given(understood, values)
def test_an_edit_changes_nothing_else(text: str, facet: tuple[str, str]) -> None:
    before = parse_filter(text).filter
    key = (facet[0], "")
    assert others(parse_filter(include(text, *facet)).filter, key[0]) == others(before, key[0])
    assert others(parse_filter(exclude(text, *facet)).filter, key[0]) == others(before, key[0])


@given(understood, values)
def test_three_clicks_give_back_the_filter(text: str, facet: tuple[str, str]) -> None:
    before = parse_filter(text).filter
    assume(without_repetition(before))
    for _ in range(3):
        text = toggle_facet(text, *facet)
    after = parse_filter(text).filter
    assert facet_states(after) == facet_states(before)
    assert others(after, facet[0]) == others(before, facet[0])


@given(understood)
def test_removing_a_term_leaves_the_others(text: str) -> None:
    terms = parse_filter(text).terms
    for number, term in enumerate(terms):
        left = parse_filter(remove_term(text, term))
        assert left.ok
        assert [other.filter for other in left.terms] == [
            other.filter for place, other in enumerate(terms) if place != number
        ]


@pytest.mark.parametrize(
    ("text", "number", "left"),
    [
        ("a  b  c", 0, "b  c"),
        ("a  b  c", 1, "a c"),
        ("a AND b", 0, "b"),
        ("a AND b", 1, "a"),
        ("a AND b AND c", 1, "a AND c"),
        ('a"b"c', 1, "a c"),
        ("a NOT b", 1, "a"),
        ("(a b) c", 0, "(b) c"),
        ("(a b) c", 1, "(a) c"),
        ("(a b) c", 2, "(a b)"),
    ],
)
def test_removing_a_term_leaves_no_traces(text: str, number: int, left: str) -> None:
    assert remove_term(text, parse_filter(text).terms[number]) == left


def others(condition: Filter, field: str) -> list[Filter]:
    """The top-level conditions that are not choices of this field's values."""
    parts = top_level(condition)
    return [part for part in parts if field not in {name for name, _ in choices(part)}]


def choices(part: Filter) -> tuple[tuple[str, str], ...]:
    return choice_keys(part.inner if isinstance(part, Not) else part)


def without_repetition(condition: Filter) -> bool:
    """Whether no field is asked for twice at the top level: such terms contradict or repeat each other."""
    fields = [keys[0][0] for part in top_level(condition) if (keys := choices(part))]
    return len(set(fields)) == len(fields)

"""Nothing typed raises, takes long, or leads to a place outside the text."""

import time

import pytest
from hypothesis import given
from tests.search.random_awards import texts

from flee_desktop.domain.filter_language.parsing import ParsedFilter, parse_filter
from flee_desktop.domain.filter_language.tree import DEEPEST
from flee_desktop.domain.filters import And, Everything, Filter, Not, Or

LONG = 60_000


def check_places(text: str, parsed: ParsedFilter) -> None:
    assert all(0 <= hint.start < hint.end <= len(text) for hint in parsed.hints)
    assert all(hint.message for hint in parsed.hints)
    assert all(0 <= term.start < term.end <= len(text) for term in parsed.terms)
    assert [term.text for term in parsed.terms] == [text[term.start : term.end] for term in parsed.terms]


@given(texts)
def test_any_text_is_read(text: str) -> None:
    parsed = parse_filter(text)
    check_places(text, parsed)
    assert parsed.ok is not any(hint.error for hint in parsed.hints)


@given(texts)
def test_the_terms_together_are_the_filter(text: str) -> None:
    parsed = parse_filter(text)
    filters = tuple(term.filter for term in parsed.terms)
    assert parsed.filter == {0: Everything(), 1: filters[0] if filters else None}.get(
        len(filters), And(filters)
    )


@pytest.mark.parametrize(
    "text",
    ["' OR 1=1", "%", "_", "*", "NEAR(", "NEAR(a b, 5)", "'; DROP TABLE film; --", "\x00", "\ud800", "a\\"],
)
def test_what_means_something_elsewhere_is_plain_text_here(text: str) -> None:
    parsed = parse_filter(text)
    check_places(text, parsed)
    assert parsed.ok


SIGNS = tuple('()-x"“/\\:=é ')
PIECES = ("-(", "/a", "a ", "a OR ", "NOT ", "(a OR (b ", "a-", "a:=")
FIELDS = ("result:", "foo: ", "resu:x ", "date:2022-0 ", "year:1..")


@pytest.mark.parametrize("piece", [*SIGNS, *PIECES, *FIELDS])
def test_sixty_thousand_characters_are_read_fast(piece: str) -> None:
    text = (piece * LONG)[:LONG]
    start = time.process_time()
    parsed = parse_filter(text)
    assert time.process_time() - start < 3  # of processor time: 0.4 on an idle machine
    check_places(text, parsed)


def test_ten_thousand_parentheses_around_a_word_are_that_word() -> None:
    parsed = parse_filter("(" * 10_000 + "a" + ")" * 10_000)
    assert parsed.ok
    assert parsed.filter == parse_filter("a").filter


def test_there_is_no_cap_on_the_number_of_terms() -> None:
    assert len(parse_filter(" ".join(f"word{number}" for number in range(5000))).terms) == 5000


def test_groups_nested_beyond_any_use_are_refused_so_that_no_reader_of_a_filter_overflows() -> None:
    parsed = parse_filter("(a OR (b " * 5000)
    assert not parsed.ok
    assert depth(parsed.filter) <= DEEPEST + 2


def depth(condition: Filter) -> int:
    parts = (
        (condition.inner,)
        if isinstance(condition, Not)
        else condition.parts
        if isinstance(condition, And | Or)
        else ()
    )
    return 1 + max(map(depth, parts), default=0)

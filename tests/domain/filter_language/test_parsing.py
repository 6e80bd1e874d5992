"""What filter text means."""

import datetime as dt

import pytest

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.domain.filters import (
    And,
    Contains,
    DateRange,
    Equals,
    Everything,
    Filter,
    Flag,
    Has,
    Is,
    Matches,
    Not,
    NumberRange,
    Or,
)

A, B, C = Contains(None, "a"), Contains(None, "b"), Contains(None, "c")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Everything()),
        ("  \t\n", Everything()),
        ("a", A),
        ("a b", And((A, B))),
        ('"a b"', Contains(None, "a b")),
        ("“a b”", Contains(None, "a b")),
        ('"say ""yes"""', Contains(None, 'say "yes"')),
        ("-a", Not(A)),
        ("NOT a", Not(A)),
        ("--a", A),
        ("a -b", And((A, Not(B)))),
        ("a OR b", Or((A, B))),
        ("a OR b c", Or((A, And((B, C))))),
        ("(a OR b) c", And((Or((A, B)), C))),
        ("a AND b", And((A, B))),
        ("a or b", And((A, Contains(None, "or"), B))),
        ("-(a b)", Not(And((A, B)))),
        ("(a (b) ((c)))", And((A, B, C))),
        ("(/) a", And((Contains(None, "/"), A))),
        ("((((a))))", A),
        ("runner-up", Contains(None, "runner-up")),
        ("critics' choice", And((Contains(None, "critics'"), Contains(None, "choice")))),
        ("AC / DC", And((Contains(None, "AC"), Contains(None, "/"), Contains(None, "DC")))),
        ("1927/28", Contains(None, "1927/28")),
        ("/an.+n/", Matches(None, "an.+n")),
        ("/a b/ c", And((Matches(None, "a b"), C))),
        ("/a/b/", Matches(None, "a/b")),
    ],
)
def test_words_phrases_groups_and_patterns(text: str, expected: Filter) -> None:
    parsed = parse_filter(text)
    assert parsed.filter == expected
    assert parsed.ok
    assert not parsed.hints


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("body:annecy", Contains("body", "annecy")),
        ("award:annecy", Contains("body", "annecy")),
        ("BODY:annecy", Contains("body", "annecy")),
        ("award-body:annecy", Contains("body", "annecy")),
        ('film:="Flee"', Equals("film", "Flee")),
        ("film=Flee", Equals("film", "Flee")),
        ('note:=""', Equals("note", "")),
        ("category:/best .* film/", Matches("category", "best .* film")),
        ("result:won", Contains("result", "won")),
        ("result:=Won", Equals("result", "Won")),
        ("is:won", Contains("result", "won")),
        ("is:tied", Is(Flag.TIED)),
        ("has:note", Has("note")),
        ("has:refs", Has("references")),
        ("references:39", NumberRange("references", 39, 39)),
        ("year:2021", NumberRange("year", 2021, 2021)),
        ("year:2021..2022", NumberRange("year", 2021, 2022)),
        ("year:2021..", NumberRange("year", 2021, None)),
        ("year:..2022", NumberRange("year", None, 2022)),
        ("year>2020", NumberRange("year", 2021, None)),
        ("year:>2020", NumberRange("year", 2021, None)),
        ("year:>=2020", NumberRange("year", 2020, None)),
        ("year<2020", NumberRange("year", None, 2019)),
        ("year<=2020", NumberRange("year", None, 2020)),
        ("place:2", NumberRange("rank", 2, 2)),
        ("date:2022-01", DateRange("date", dt.date(2022, 1, 1), dt.date(2022, 1, 31))),
        ("date:2022-1-5", DateRange("date", dt.date(2022, 1, 5), dt.date(2022, 1, 5))),
        ("date:=2022-01", Equals("date", "2022-01")),
        ("date:2021-02..2022", DateRange("date", dt.date(2021, 2, 1), dt.date(2022, 12, 31))),
        ("date>2022-01", DateRange("date", dt.date(2022, 2, 1), None)),
        ("date>=2022-01", DateRange("date", dt.date(2022, 1, 1), None)),
        ("date<2022-01", DateRange("date", None, dt.date(2021, 12, 31))),
        ("date<=2022-01", DateRange("date", None, dt.date(2022, 1, 31))),
    ],
)
def test_fields_ranges_and_conditions(text: str, expected: Filter) -> None:
    parsed = parse_filter(text)
    assert parsed.filter == expected
    assert parsed.ok
    assert not parsed.hints


@pytest.mark.parametrize("text", ["vinder:won", "VINDER:won", "resultat:won"])
def test_names_in_the_language_of_the_interface_stand_beside_the_english_ones(text: str) -> None:
    names = {"Vinder": "result", "resultat": "Result", "har": "has", "Prismodtager": "recipient"}
    assert parse_filter(text, names).filter == Contains("result", "won")
    assert parse_filter("har:prismodtager", names).filter == Has("recipients")
    assert parse_filter("result:won", names).filter == Contains("result", "won")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("result:", Everything()),
        ("a result:", A),
        ('"a', A),
        ("(a OR b", Or((A, B))),
        ("a OR", A),
        ("OR a", A),
        ("a OR OR b", Or((A, B))),
        ("a)", A),
        ("a NOT", A),
        ("()", Everything()),
        ("/a", Matches(None, "a")),
        ("-", Everything()),
        ("a - b", And((A, B))),
        ('""', Everything()),
        ("Dune: b", And((Contains(None, "Dune:"), B))),
        ("result: b", B),
    ],
)
def test_what_is_not_finished_yet_is_read_as_far_as_it_goes(text: str, expected: Filter) -> None:
    parsed = parse_filter(text)
    assert parsed.filter == expected
    assert parsed.ok


@pytest.mark.parametrize(
    ("text", "spot", "words"),
    [
        ("a result:wno", "wno", "won"),
        ("date:2022-13", "2022-13", "not a date"),
        ("date:2021-02-30 a", "2021-02-30", "not a date"),
        ("year:soon", "soon", "not a whole number"),
        ("year:2022..2021", "2022..2021", "ends before it begins"),
        ("year:" + "9" * 6000, "9" * 6000, "not a whole number"),
        ("date>9999", "9999", "end of the calendar"),
        ("body>annecy", "annecy", "cannot be compared"),
        ("result>won", "won", "cannot be compared"),
        ("has:nte", "nte", "has:note"),
        ("has:xyzxyz", "xyzxyz", "name of a field"),
        ("is:tid", "tid", "is:tied"),
        ("is:xyzxyz", "xyzxyz", "not known"),
        ("/a(/", "/a(/", "not complete"),
        ("/" + "(" * 900 + "/", "/" + "(" * 900 + "/", "not complete"),
        ("/((a{1000}){1000}){1000}/", "/((a{1000}){1000}){1000}/", "repeats too often"),
        ("/" + "a" * 1001 + "/", "/" + "a" * 1001 + "/", "too long"),
    ],
)
def test_what_cannot_be_understood_is_underlined_and_explained(text: str, spot: str, words: str) -> None:
    parsed = parse_filter(text)
    hint = next(hint for hint in parsed.hints if hint.error)
    assert not parsed.ok
    assert text[hint.start : hint.end] == spot
    assert words in hint.message


@pytest.mark.parametrize(
    ("text", "spot", "words"),
    [
        ("resutl:won", "resutl:won", "Did you mean result:"),
        ("Dune: Part Two", "Dune:", "searched for as text"),
        ("a result:", "result:", "Write a value"),
        ('a "b c', '"b c', "not closed"),
        ("a (b", "(", "not closed"),
        ("/b", "/b", "not closed"),
        ("a) b", ")", "closes nothing"),
        ("a OR", "OR", "both sides"),
        ("a NOT", "NOT", "nothing to exclude"),
    ],
)
def test_a_hint_beside_what_was_understood(text: str, spot: str, words: str) -> None:
    parsed = parse_filter(text)
    assert parsed.ok
    assert [text[hint.start : hint.end] for hint in parsed.hints] == [spot]
    assert words in parsed.hints[0].message


def test_a_term_that_is_not_understood_leaves_the_others() -> None:
    parsed = parse_filter("a date:soon b")
    assert parsed.filter == And((A, B))
    assert [term.text for term in parsed.terms] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "label", "field", "negated", "values"),
    [
        ("result:won", "Result: Won", "result", False, ("Won",)),
        ("result:w", "Result: w", "result", False, ("w",)),
        ("is:won", "Result: Won", "result", False, ("Won",)),
        ("year:2021..2022", "Year: 2021–22", "year", False, ("2021–22",)),
        ("year:1999..2001", "Year: 1999–2001", "year", False, ("1999–2001",)),
        ("year>2020", "Year: > 2020", "year", False, ("> 2020",)),
        ("animat", "animat", "", False, ("animat",)),
        ("-animat", "not animat", "", True, ("animat",)),
        ("-body:Annecy", "not Award body: Annecy", "body", True, ("Annecy",)),
        ("has:note", "Has: Note", "has", False, ("Note",)),
        ("is:tied", "Is: Tied", "is", False, ("Tied",)),
        ("/an+/", "/an+/", "", False, ("/an+/",)),
        ("(result:won OR is:runner-up)", "Result: Won or Runner-up", "result", False, ("Won", "Runner-up")),
        ("-(year:2021 OR year:2022)", "not Year: 2021 or 2022", "year", True, ("2021", "2022")),
        ("-(a result:won)", "-(a result:won)", "", True, ()),
        ("a OR result:won", "a OR result:won", "", False, ()),
    ],
)
def test_a_chip_says_what_its_term_means(
    text: str, label: str, field: str, negated: bool, values: tuple[str, ...]
) -> None:
    (term,) = parse_filter(text).terms
    assert (term.text, term.label, term.field, term.negated, term.values) == (
        text,
        label,
        field,
        negated,
        values,
    )

"""Sentences, citations, numbers and money inside prose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.formats.article.citations import citation_numbers, citations_after, without_citations
from flee_desktop.formats.article.numbers import is_range, read_money, read_number, read_ordinal
from flee_desktop.formats.article.sentences import split_clauses, split_sentences


def sentences(text):
    return [sentence.text for sentence in split_sentences(text, 1)]


def test_citations_stay_with_the_sentence_they_close():
    assert sentences("It won. [1] [2] Critics liked it. [3]") == ["It won. [1] [2]", "Critics liked it. [3]"]


@pytest.mark.parametrize(
    "text", ["Shown in Washington D.C. It won.", "Dr. Sol saw Gulls vs. Crows in St. Ives."]
)
def test_an_abbreviation_ends_no_sentence(text):
    assert len(sentences(text)) == 1


def test_a_statement_is_vouched_for_by_the_next_citations():
    text = "It rates 98%. The site calls it “fine”. [26] Others agree. [27]"
    assert citations_after(text, 0) == (26,)
    assert citations_after(text, text.index("Others")) == (27,)


def test_a_sentence_falls_into_the_clauses_its_citations_close():
    (sentence,) = split_sentences("It opened in May [1] and widely in June. [2]", 1)
    assert [citation_numbers(clause.text) for clause in split_clauses(sentence)] == [(1,), (2,)]


def test_marks_of_notes_are_removed_but_count_for_nothing():
    assert (without_citations("Won [a] [3] [note 2]"), citation_numbers("Won [a] [3] [note 2]")) == (
        "Won",
        (3,),
    )


@given(st.text(max_size=200))
def test_no_word_of_a_paragraph_is_lost(text):
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("$3.4 million", 3_400_000, "USD"),
        ("US$2 million", 2_000_000, "USD"),
        ("€24,794", 24_794, "EUR"),
        ("£400,000 (1975)", 400_000, "GBP"),
        ("₹80 crore", 800_000_000, "INR"),
        ("$92–145 million", 92_000_000, "USD"),
        ("¥1.9 billion", 1_900_000_000, "JPY"),
    ],
)
def test_money_is_whole_units_of_a_currency(text, amount, currency):
    money = read_money(text)
    assert (money.amount, money.currency) == (amount, currency)
    assert is_range(money) == ("–" in text)


def test_a_number_without_a_currency_is_no_money():
    assert read_money("2 million admissions") is None


def test_a_number_of_absurd_length_is_no_number():
    assert read_number("9" * 5000) is None


def test_numbers_and_ordinals_are_read_as_words_and_digits():
    assert (read_number("four"), read_number("1,200"), read_number("some")) == (4, 1200, None)
    assert (read_ordinal("sixth"), read_ordinal("13th"), read_ordinal("best")) == (6, 13, None)

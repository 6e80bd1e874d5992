"""Many texts in one array answer as a list of strings would."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.search.lists import Lists
from flee_desktop.search.ranking import byte_ranks, list_ranks, pair_ranks
from flee_desktop.search.texts import Texts

# Few letters of one to four bytes each, so that parts are found in texts; the largest byte is no letter.
letters = st.text(alphabet="abÿø€\0😀 ", max_size=12)
texts = st.lists(letters, max_size=30)
lists = st.lists(st.lists(st.integers(0, 5), max_size=4), max_size=20)


@given(texts)
def test_every_text_comes_back(strings: list[str]) -> None:
    made = Texts.of(strings)
    assert list(made) == strings
    assert [made[number] for number in range(len(made))] == strings
    assert made[1:-1] == strings[1:-1]
    assert made[::2] == strings[::2]
    assert made.lengths.tolist() == [len(text.encode()) for text in strings]


@given(texts, letters)
def test_a_part_is_found_where_it_is(strings: list[str], part: str) -> None:
    made = Texts.of(strings)
    assert made.containing(part).tolist() == [part in text for text in strings]
    assert made.equal_to(part).tolist() == [part == text for text in strings]
    assert made.beginning_with(part).tolist() == [text.startswith(part) for text in strings]


def test_a_part_is_found_in_many_texts_and_in_few() -> None:
    strings = [f"text {number}" for number in range(5000)]
    made = Texts.of(strings)
    for part in ("t", "text", "4999", "99", "text 1", "x"):
        assert made.containing(part).tolist() == [part in text for text in strings]


def test_a_lone_surrogate_is_kept() -> None:
    made = Texts.of(["a\ud800b", "c"])
    assert list(made) == ["a\ud800b", "c"]
    assert made.containing("\ud800").tolist() == [True, False]


@given(texts)
def test_texts_rank_by_their_code_points(strings: list[str]) -> None:
    ranks = byte_ranks(Texts.of(strings)).tolist()
    assert ranks == [sorted(strings).index(text) for text in strings]


@given(lists)
def test_lists_rank_member_by_member(numbers: list[list[int]]) -> None:
    ranks = list_ranks(Lists.of(numbers), np.arange(6, dtype=np.int64)).tolist()
    assert ranks == [sorted(numbers).index(each) for each in numbers]


@given(st.lists(st.tuples(st.integers(-3, 3), st.integers(-3, 3)), max_size=30))
def test_pairs_rank_by_both(pairs: list[tuple[int, int]]) -> None:
    first, second = (np.array([pair[place] for pair in pairs], dtype=np.int64) for place in (0, 1))
    assert pair_ranks(first, second).tolist() == [sorted(pairs).index(pair) for pair in pairs]


@given(lists, st.sets(st.integers(0, 5)))
def test_lists_with_a_wanted_member_are_found(numbers: list[list[int]], wanted: set[int]) -> None:
    made = Lists.of(numbers)
    hits = np.array([number in wanted for number in range(6)])
    assert made.with_any(hits).tolist() == [bool(wanted.intersection(each)) for each in numbers]
    assert [made[number] for number in range(len(made))] == numbers

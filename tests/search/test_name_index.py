from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.folding import fold
from flee_desktop.search.name_index import NameIndex

NAMES = ["Søren Ågård", "Ida Lynge", "Amin Nawabi", "Ian Soren", "Sorensen Film", "Absoren"]


def test_what_begins_so_comes_first_then_what_has_such_a_word_then_others() -> None:
    assert NameIndex(NAMES).find("soren", 9) == ["Søren Ågård", "Sorensen Film", "Ian Soren", "Absoren"]


def test_case_and_accents_do_not_matter() -> None:
    assert NameIndex(NAMES).find("ÅGÅRD", 9) == ["Søren Ågård"]


def test_no_more_are_offered_than_asked_for() -> None:
    assert len(NameIndex(NAMES).find("a", 2)) == 2


def test_nothing_typed_finds_nothing() -> None:
    assert NameIndex(NAMES).find(" ", 9) == []
    assert NameIndex().find("a", 9) == []


@given(st.lists(st.text("abø é", max_size=6), max_size=8), st.text("abo e", max_size=3))
def test_what_is_found_is_what_has_the_letters(names: list[str], typed: str) -> None:
    found = NameIndex(names).find(typed, 99)
    expected = [name for name in names if fold(typed) and fold(typed) in fold(name)]
    assert sorted(found) == sorted(expected)

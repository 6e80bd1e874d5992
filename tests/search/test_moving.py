from hypothesis import given
from hypothesis import strategies as st
from tests.award_rows import build_columns
from tests.search.random_awards import award

from flee_desktop.search.moving import moved_rows

ids = st.lists(st.integers(1, 12), unique=True)


@given(ids, ids)
def test_every_award_is_found_again_by_its_id(before: list[int], after: list[int]) -> None:
    old, new = (build_columns([award(id=number) for number in numbers]) for numbers in (before, after))
    expected = [after.index(number) if number in after else -1 for number in before]
    assert moved_rows(old, new).tolist() == expected

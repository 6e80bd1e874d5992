"""What a click on a heading does to the sort."""

from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.ui.awards_grid.sorting import clicked

FIELDS = st.sampled_from(["date", "body", "result"])


def test_clicks_cycle_through_ascending_descending_and_none() -> None:
    first = clicked((), "date", adding=False)
    second = clicked(first, "date", adding=False)
    assert (first, second, clicked(second, "date", adding=False)) == (
        (("date", False),),
        (("date", True),),
        (),
    )


def test_a_click_with_shift_adds_a_key_and_turns_it_in_its_place() -> None:
    keys = clicked((("date", False),), "body", adding=True)
    assert keys == (("date", False), ("body", False))
    assert clicked(keys, "date", adding=True) == (("date", True), ("body", False))


def test_a_click_without_shift_makes_one_of_several_keys_the_only_one() -> None:
    assert clicked((("date", True), ("body", False)), "date", adding=False) == (("date", False),)


@given(st.lists(st.tuples(FIELDS, st.booleans())))
def test_no_field_is_ever_a_key_twice(clicks: list[tuple[str, bool]]) -> None:
    keys = ()
    for field, adding in clicks:
        keys = clicked(keys, field, adding=adding)
        names = [name for name, _ in keys]
        assert len(names) == len(set(names))

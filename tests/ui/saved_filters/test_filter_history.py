"""The filters last used: a bounded list without repeats."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from flee_desktop.ui.saved_filters.filter_history import MOST, FilterHistory

kept_settings = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def history() -> FilterHistory:
    return FilterHistory()


@given(st.lists(st.text(max_size=3) | st.integers(0, 80).map(str), max_size=150))
def test_it_is_bounded_has_no_repeats_and_the_last_one_used_is_first(used: list[str]) -> None:
    QSettings().clear()
    history = FilterHistory()
    for text in used:
        history.add(text)
    newest = list(dict.fromkeys(text.strip() for text in reversed(used) if text.strip()))
    assert list(history.texts) == newest[:MOST]
    assert FilterHistory().texts == history.texts


@kept_settings
@given(st.text() | st.lists(st.none() | st.integers() | st.just(" ")).map(json.dumps))
def test_a_broken_setting_never_raises(kept: str) -> None:
    QSettings().setValue("filters/history", kept)
    assert FilterHistory().texts == ()


def test_a_filter_that_grew_takes_the_place_of_what_it_grew_from(history: FilterHistory) -> None:
    history.add("annecy")
    history.add("annecy", grown_from="")
    history.add("annecy jury", grown_from="annecy")
    assert history.texts == ("annecy jury",)

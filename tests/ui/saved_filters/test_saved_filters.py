"""What is saved comes back as it was, and a broken settings file costs filters, never the start."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from flee_desktop.ui.saved_filters.saved_filter import LONGEST_NAME, SavedFilter, bare_name
from flee_desktop.ui.saved_filters.saved_filters import MOST, SavedFilters
from flee_desktop.ui.theme import ROW_COLORS

KEY = "filters/saved"
names = st.text(min_size=1).filter(bare_name)
texts = st.text()
kept_settings = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@pytest.fixture
def saved() -> SavedFilters:
    return SavedFilters()


def name_list(saved: SavedFilters) -> list[str]:
    return [each.name for each in saved.filters]


@kept_settings
@given(st.lists(st.tuples(names, texts, st.sampled_from(("", *ROW_COLORS))), max_size=5))
def test_filters_of_any_names_and_texts_come_back_after_a_restart(
    tmp_path_factory: pytest.TempPathFactory, filters: list[tuple[str, str, str]]
) -> None:
    QSettings().clear()
    saved = SavedFilters()
    for name, text, color in filters:
        saved.save(name, text)
        saved.set_color(saved.named(name), color)
    assert SavedFilters().filters == saved.filters
    # From the file itself: within one process Qt remembers what it wrote.
    store = QSettings()
    store.sync()
    copy = tmp_path_factory.mktemp("copy") / "copy.ini"
    if Path(store.fileName()).exists():
        shutil.copy(store.fileName(), copy)
    kept = QSettings(str(copy), QSettings.Format.IniFormat).value(KEY)
    assert kept == store.value(KEY)
    assert [each.text for each in saved.filters] == list(
        {bare_name(name).casefold(): text for name, text, _ in filters}.values()
    )


@kept_settings
@given(st.text() | st.booleans() | st.lists(json_values).map(str) | json_values.map(json.dumps))
def test_a_broken_setting_never_raises(kept: Any) -> None:
    QSettings().setValue(KEY, kept)
    assert SavedFilters().filters == ()


@kept_settings
@given(st.lists(json_values, max_size=4))
def test_what_is_broken_among_the_filters_does_not_cost_the_others(broken: list[object]) -> None:
    QSettings().setValue(KEY, json.dumps([*broken, {"name": "Wins", "text": "result:won", "color": "pink"}]))
    assert SavedFilters().filters == (SavedFilter("Wins", "result:won"),)


def test_a_deeply_nested_setting_is_not_followed() -> None:
    QSettings().setValue(KEY, "[" * 100_000)
    assert SavedFilters().filters == ()


def test_a_name_that_is_taken_gets_the_new_text_and_keeps_its_color(saved: SavedFilters) -> None:
    saved.save("Wins", "result:won")
    saved.set_color(0, "amber")
    saved.save(" WINS ", "result:won year:2021")
    assert saved.filters == (SavedFilter("Wins", "result:won year:2021", "amber"),)


def test_two_filters_never_have_one_name(saved: SavedFilters) -> None:
    saved.save("One", "a")
    saved.save("Two", "b")
    assert not saved.rename(1, "one")
    assert not saved.rename(1, "  ")
    assert saved.rename(1, "TWO")
    assert name_list(saved) == ["One", "TWO"]


def test_a_deleted_filter_comes_back_where_it_was(saved: SavedFilters) -> None:
    for name in "abc":
        saved.save(name, name)
    saved.delete(1)
    assert name_list(saved) == ["a", "c"]
    saved.restore()
    assert name_list(saved) == ["a", "b", "c"]
    saved.restore()
    assert name_list(saved) == ["a", "b", "c"]


def test_a_filter_that_was_deleted_and_saved_anew_comes_back_once(saved: SavedFilters) -> None:
    saved.save("a", "old")
    saved.delete(0)
    saved.save("A", "new")
    saved.restore()
    assert saved.filters == (SavedFilter("a", "old"),)


@given(st.integers(0, 4), st.integers(-2, 9))
def test_moving_keeps_every_filter(place: int, to: int) -> None:
    QSettings().clear()
    saved = SavedFilters()
    for name in "abcde":
        saved.save(name, name)
    saved.move(place, to)
    assert sorted(name_list(saved)) == list("abcde")
    assert name_list(saved)[max(0, min(to, 4))] == "abcde"[place]


def test_every_change_is_told(saved: SavedFilters) -> None:
    told: list[int] = []
    saved.changed.connect(lambda: told.append(len(saved.filters)))
    saved.save("a", "a")
    saved.set_color(0, "rose")
    saved.delete(0)
    saved.restore()
    assert told == [1, 1, 0, 1]


def test_names_and_their_number_are_bounded(saved: SavedFilters) -> None:
    saved.save("n" * 1000, "a")
    assert len(saved.filters[0].name) == LONGEST_NAME
    for number in range(MOST + 5):
        saved.save(str(number), "a")
    assert len(saved.filters) == MOST
    assert saved.is_full

"""Patterns that run away are stopped, and so is a search nobody waits for."""

import time

import pytest
from tests.award_rows import build_columns
from tests.search.random_awards import award

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.domain.filters import Matches
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.matching import Matcher, SearchStoppedError
from flee_desktop.search.patterns import PatternError, PatternTooSlow
from flee_desktop.search.view import Selection, select


def many(text: str, count: int) -> AwardColumns:
    return build_columns(award(id=number, note=f"{text} {number}") for number in range(count))


@pytest.mark.parametrize("text", ["/(a+)+$/", "/(a|aa)+$/", "/(.*a){20}b/", "note:/(a*)*[bc]/"])
@pytest.mark.parametrize("count", [1, 2000])
def test_a_pattern_that_runs_away_is_stopped(text: str, count: int) -> None:
    columns = many("a" * 5000 + "!", count)
    start = time.process_time()
    with pytest.raises(PatternTooSlow, match="too slow"):
        select(columns, Selection(None, parse_filter(text).filter))
    assert time.process_time() - start < 0.3


def test_several_such_patterns_share_the_time_of_one() -> None:
    columns = many("a" * 5000 + "!", 10)
    condition = parse_filter(" OR ".join(f"/(a+)+{letter}$/" for letter in "bcdefgh")).filter
    start = time.process_time()
    with pytest.raises(PatternTooSlow):
        select(columns, Selection(None, condition))
    assert time.process_time() - start < 0.3


def test_a_large_catalog_makes_no_ordinary_pattern_slow() -> None:
    columns = many("Annecy", 60_000)
    found = select(columns, Selection(None, parse_filter("note:/annecy .*9$/").filter))
    assert len(found.rows) == 6000


def test_a_pattern_this_library_does_not_take_is_the_users_to_mend() -> None:
    with pytest.raises(PatternError, match="cannot be used"):
        Matcher(many("a", 1)).mask(Matches(None, "("))


def test_a_search_stops_when_nobody_waits_for_it() -> None:
    asked = iter([False, False, True])
    with pytest.raises(SearchStoppedError):
        select(many("a", 10), Selection(None, parse_filter("b c d e").filter), lambda: next(asked))


def test_a_pattern_stops_in_the_middle_too() -> None:
    asked = iter([False, False, True])
    with pytest.raises(SearchStoppedError):
        select(many("a", 5000), Selection(None, parse_filter("note:/b/").filter), lambda: next(asked))


@pytest.mark.parametrize("text", ["' OR 1=1", "%", "_", "*", "NEAR(", "[a-", "\\", "\x00", "a*"])
def test_signs_that_mean_something_elsewhere_find_themselves(text: str) -> None:
    columns = build_columns([award(id=1, note=f"x {text} y"), award(id=2, note="plain")])
    found = select(columns, Selection(None, parse_filter(f'note:"{text}"').filter)).rows.tolist()
    assert found == [0]


def test_ten_thousand_terms_are_evaluated() -> None:
    text = " OR ".join(f"w{number}" for number in range(10_000))
    assert select(many("w77", 3), Selection(None, parse_filter(text).filter)).rows.tolist() == [0, 1, 2]


def test_the_deepest_groups_the_language_takes_are_evaluated() -> None:
    text = "(a OR (b " * 25 + ")" * 50
    parsed = parse_filter(text)
    assert parsed.ok
    assert select(many("a", 3), Selection(None, parsed.filter)).rows.tolist() == [0, 1, 2]

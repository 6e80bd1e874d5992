"""The wordings of a result."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.result_text import read_result
from flee_desktop.domain.results import Result


@pytest.mark.parametrize(
    ("text", "result", "rank"),
    [
        ("Won", Result.WON, None),
        ("Winner", Result.WON, None),
        ("1st place", Result.WON, None),
        ("Nominated", Result.NOMINATED, None),
        ("nom", Result.NOMINATED, None),
        ("Runner-up", Result.RUNNER_UP, None),
        ("Runner up", Result.RUNNER_UP, None),
        ("2nd place", Result.RUNNER_UP, 2),
        ("Third place", Result.RUNNER_UP, 3),
        ("Second runner-up", Result.RUNNER_UP, 3),
        ("Shortlisted", Result.SHORTLISTED, None),
        ("Longlisted", Result.LONGLISTED, None),
        ("Special mention", Result.SPECIAL_MENTION, None),
        ("Withdrawn", Result.WITHDRAWN, None),
        ("Pending", Result.PENDING, None),
        ("Vundet", Result.WON, None),
        ("vandt", Result.WON, None),
        ("Nomineret", Result.NOMINATED, None),
        ("2. plads", Result.RUNNER_UP, 2),
        ("Hædrende omtale", Result.SPECIAL_MENTION, None),
        ("gewonnen", Result.WON, None),
        ("nominiert", Result.NOMINATED, None),
        ("Nommée", Result.NOMINATED, None),
        ("Lauréat", Result.WON, None),
        ("Ganadora", Result.WON, None),
    ],
)
def test_a_wording_is_one_result(text, result, rank):
    read = read_result(text)
    assert (read.result, read.rank, read.tied, read.note) == (result, rank, False, "")


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ('Won (Tied with "Summer of Soul")', 'Tied with "Summer of Soul"'),
        ("Won , (together with Bloody Sunday)", "together with Bloody Sunday"),
        ("Won (ex aequo)", "ex aequo"),
    ],
)
def test_a_shared_win_is_a_win_that_is_tied(text, note):
    read = read_result(text)
    assert (read.result, read.tied, read.note) == (Result.WON, True, note)


def test_a_note_that_is_no_tie_is_only_a_note():
    read = read_result("Nominated (posthumous)")
    assert (read.tied, read.note) == (False, "posthumous")


@pytest.mark.parametrize(
    "text", ["", "Wonder", "Special mention of the jury", "Best Film", "Nominated Works", "Vinder af året"]
)
def test_what_only_begins_like_a_result_is_none(text):
    assert read_result(text) is None


@given(st.sampled_from(list(Result)))
def test_every_result_but_not_stated_reads_its_own_name(result):
    read = read_result(result.value)
    assert (read.result if read else Result.NOT_STATED) is result


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_without_a_fault(text):
    read_result(text)

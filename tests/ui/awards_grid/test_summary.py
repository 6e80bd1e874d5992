"""The sentences about the awards shown are short."""

from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import Tally
from flee_desktop.ui.awards_grid.summary import tally_text


def test_a_tally_tells_the_results_there_are_most_of(qapp) -> None:  # noqa: ARG001 - it translates
    few = Tally(11, {Result.WON: 5, Result.RUNNER_UP: 1, Result.NOMINATED: 5}, 0)
    assert tally_text(few) == "5 won · 1 runner-up · 5 nominated"
    many = {Result.WON: 5, Result.RUNNER_UP: 1, Result.NOMINATED: 7, Result.PENDING: 2}
    assert tally_text(Tally(15, many, 0)) == "5 won · 7 nominated · 2 pending · …"

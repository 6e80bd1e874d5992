"""The filter language on one screen: all of it, and nothing that is not so."""

from collections.abc import Callable
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.domain.filters import Flag
from flee_desktop.domain.folding import fold
from flee_desktop.operations.awards import load_columns, matching_rows
from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.operations.open_catalog import open_catalog
from flee_desktop.search.columns import AwardColumns
from flee_desktop.ui.filter_bar.cheat_sheet import EXAMPLES, CheatSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")

Award = dict[str, str]  # the texts of a row by field, folded
SEARCHED = [field.name for field in AWARD_FIELDS if field.searched]


def anywhere(award: Award, text: str) -> bool:
    return any(text in award[name] for name in SEARCHED)


def years(award: Award) -> range:
    if not award["date"]:
        return range(0)
    date = parse_edtf(award["date"])
    return range(date.earliest.year, date.latest.year + 1)


# What each example says, worked out without the filter language.
MEANINGS: dict[str, Callable[[Award], bool]] = {
    "animat annecy": lambda award: anywhere(award, "animat") and anywhere(award, "annecy"),
    '"best director"': lambda award: anywhere(award, "best director"),
    "-critics": lambda award: not anywhere(award, "critics"),
    "annecy OR sundance": lambda award: anywhere(award, "annecy") or anywhere(award, "sundance"),
    "(annecy OR sundance) result:won": lambda award: (
        (anywhere(award, "annecy") or anywhere(award, "sundance")) and award["result"] == "won"
    ),
    "result:won": lambda award: award["result"] == "won",
    "body:critics": lambda award: "critics" in award["body"],
    'category:="Best Animated Feature"': lambda award: award["category"] == "best animated feature",
    "year:2021..2022": lambda award: any(2021 <= year <= 2022 for year in years(award)),
    "year>2021": lambda award: any(year > 2021 for year in years(award)),
    "date:2022-01": lambda award: (
        bool(award["date"]) and parse_edtf(award["date"]).overlaps(parse_edtf("2022-01"))
    ),
    "has:note": lambda award: award["note"] != "",
    "is:tied": lambda award: award["tied"] == "yes",
    "/anim(at|é)/": lambda award: anywhere(award, "animat") or anywhere(award, "anime"),
}
# One sign each of what the language has, as its description lists them.
CONSTRUCTS = (" ", '"', "-", "OR", "(", ":", ":=", "..", ">", "has:", "is:", "date:", "year:", "/")


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> AwardColumns:
    """The awards of the bundled dossiers."""
    path = tmp_path_factory.mktemp("bundled") / "bundled.fleecat"
    make_catalog(path, tuple(bundled_sources()))
    with closing(open_catalog(path)) as catalog:
        return load_columns(catalog)


def award(columns: AwardColumns, row: int) -> Award:
    texts = {field.name: fold(columns.text(row, field.name)) for field in AWARD_FIELDS}
    return {**texts, "tied": "yes" if columns.flags[Flag.TIED][row] else ""}


@pytest.mark.parametrize("example", [example for example, _ in EXAMPLES])
def test_every_example_is_understood_without_a_hint_and_true(example: str, bundled: AwardColumns) -> None:
    parsed = parse_filter(example)
    assert parsed.ok
    assert parsed.hints == ()
    expected = [row for row in range(len(bundled)) if MEANINGS[example](award(bundled, row))]
    assert matching_rows(bundled, None, example).tolist() == expected
    assert 0 < len(expected) < len(bundled)


@pytest.mark.parametrize("construct", CONSTRUCTS)
def test_every_construct_of_the_language_has_an_example(construct: str) -> None:
    assert any(construct in example for example, _ in EXAMPLES)


def open_sheet(user: AwardsUser, qtbot: QtBot) -> CheatSheet:
    qtbot.mouseClick(user.page.findChild(QAbstractButton, "filterHelp"), Qt.MouseButton.LeftButton)
    return user.page.findChild(CheatSheet)


@pytest.mark.parametrize("example", [example for example, _ in EXAMPLES])
def test_a_click_on_an_example_writes_it_into_the_box(user: AwardsUser, qtbot: QtBot, example: str) -> None:
    sheet = open_sheet(user, qtbot)
    button = next(each for each in sheet.findChildren(QAbstractButton) if each.text() == example)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    user.wait()
    assert user.page.filter_text() == example


def test_it_fits_a_small_screen(user: AwardsUser, qtbot: QtBot) -> None:
    sheet = open_sheet(user, qtbot)
    assert sheet.width() <= 800
    assert sheet.height() <= 500

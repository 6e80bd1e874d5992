import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from flee_desktop.domain.results import Result
from flee_desktop.ui.theme import (
    DARK,
    LIGHT,
    ROW_COLORS,
    Tokens,
    apply_text_size,
    apply_theme,
    result_color,
    tokens,
)

ROW_GROUNDS = tuple(f"row_{color}" for color in ROW_COLORS)
GROUNDS = ("window", "surface", "raised", "hover", "selection", *ROW_GROUNDS)
TEXTS = ("text", "quiet", "link", "won", "runner_up", "nominated", "other", "warning", "error")
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_of_every_kind_can_be_read_on_every_ground(theme: Tokens, ground: str, text: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("on_accent", "accent"),
        ("on_won", "won_ground"),
        ("text", "match"),
        ("text", "info_ground"),
        ("text", "warning_ground"),
        ("warning", "warning_ground"),
        ("text", "error_ground"),
        ("error", "error_ground"),
    ],
)
def test_text_can_be_read_on_its_own_ground(theme: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(
    ("mark", "ground"),
    [(mark, ground) for mark in ("focus", "accent") for ground in GROUNDS]
    # No control with an outline stands on a selected row.
    + [("outline", ground) for ground in GROUNDS if ground != "selection"],
)
def test_the_focus_ring_and_controls_stand_out_from_every_ground(
    theme: Tokens, ground: str, mark: str
) -> None:
    assert contrast(getattr(theme, mark), getattr(theme, ground)) >= 3


@pytest.mark.parametrize(("scheme", "expected"), [("light", LIGHT), ("dark", DARK)])
def test_a_chosen_scheme_reaches_widgets_whatever_the_system_says(
    qapp: QApplication, qtbot, scheme, expected
) -> None:
    box = QLineEdit()
    qtbot.addWidget(box)
    apply_theme(qapp, scheme)
    assert tokens() is expected
    assert box.palette().color(QPalette.ColorRole.Base) == expected.surface


def test_a_selected_row_is_tinted_and_keeps_its_text_color(qapp: QApplication, qtbot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    apply_theme(qapp, "dark")
    assert view.palette().color(QPalette.ColorRole.Highlight) == DARK.selection
    assert view.palette().color(QPalette.ColorRole.HighlightedText) == DARK.text


def test_every_result_has_a_color_in_the_theme_in_force() -> None:
    assert result_color(Result.WON) == LIGHT.won
    assert all(result_color(result).isValid() for result in Result)


def test_the_text_size_is_a_share_of_the_first_one(qapp: QApplication) -> None:
    normal = qapp.font().pointSizeF()
    apply_text_size(qapp, 150)
    apply_text_size(qapp, 200)
    assert qapp.font().pointSizeF() == normal * 2
    apply_text_size(qapp, 100)
    assert qapp.font().pointSizeF() == normal


@THEMES
def test_the_colors_of_rows_differ_from_each_other_and_from_every_other_ground(theme: Tokens) -> None:
    grounds = [getattr(theme, name) for name in (*ROW_GROUNDS, "surface", "selection")]
    distances = [
        sum(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True))
        for place, one in enumerate(grounds)
        for other in grounds[:place]
    ]
    assert min(distances) >= 20

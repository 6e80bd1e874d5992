import pytest
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from flee_desktop.paths import resources
from flee_desktop.ui.icons import app_icon, icon
from flee_desktop.ui.theme import DARK, LIGHT, apply_theme

NAMES = sorted(path.stem for path in (resources() / "icons").glob("*.svg") if path.stem != "flee-desktop")


def _darkest_ink(image: QImage) -> QColor:
    inked = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(inked, key=QColor.alpha)


@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_is_a_valid_icon(name: str) -> None:
    assert _darkest_ink(icon(name).pixmap(20, 20).toImage()).alpha() > 150


def test_an_icon_takes_the_color_of_the_theme_in_force(qapp: QApplication) -> None:
    for scheme, theme in (("light", LIGHT), ("dark", DARK)):
        apply_theme(qapp, scheme)
        assert _darkest_ink(icon("result-won").pixmap(20, 20).toImage()) == theme.text
        assert _darkest_ink(icon("result-won", "won").pixmap(20, 20).toImage()) == theme.won


def test_a_disabled_icon_is_fainter() -> None:
    shown = icon("result-won").pixmap(20, 20, QIcon.Mode.Disabled).toImage()
    assert _darkest_ink(shown) == LIGHT.outline


def test_an_icon_is_drawn_at_the_resolution_of_the_screen() -> None:
    drawn = icon("award").pixmap(icon("award").actualSize(icon("award").pixmap(20, 20).size()), 3.0)
    assert drawn.width() == 60


def test_the_program_has_its_own_icon() -> None:
    assert not app_icon().pixmap(64, 64).isNull()

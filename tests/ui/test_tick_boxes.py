"""Boxes that can be seen in every theme."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from flee_desktop.ui.theme import Scheme, apply_theme, tokens
from flee_desktop.ui.tick_boxes import paint_choice, paint_tick


def luminance(color: QColor) -> float:
    parts = (
        part / 12.92 if part <= 0.04 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(picture: QImage) -> float:
    """The strongest contrast of any pixel against the ground."""
    pixels = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    ground = luminance(tokens().window)
    return max((max(ground, each) + 0.05) / (min(ground, each) + 0.05) for each in map(luminance, pixels))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", ["", "included", "excluded"])
def test_a_box_stands_out_three_to_one(qapp: QApplication, scheme: Scheme, state: str) -> None:
    apply_theme(qapp, scheme)
    picture = QImage(16, 16, QImage.Format.Format_RGB32)
    picture.fill(tokens().window)
    painter = QPainter(picture)
    paint_tick(painter, QRect(0, 0, 16, 16), state)
    painter.end()
    assert contrast(picture) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("chosen", [True, False])
def test_a_choice_stands_out_three_to_one(qapp: QApplication, scheme: Scheme, chosen: bool) -> None:
    apply_theme(qapp, scheme)
    picture = QImage(16, 16, QImage.Format.Format_RGB32)
    picture.fill(tokens().window)
    painter = QPainter(picture)
    paint_choice(painter, QRect(0, 0, 16, 16), chosen)
    painter.end()
    assert contrast(picture) >= 3

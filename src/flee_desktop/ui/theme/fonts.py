"""The program's fonts: the system's own, at the system's size times what the user chose."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from flee_desktop.paths import resources

BUNDLED_FAMILY = "Inter"
TEXT_SIZES = (100, 110, 125, 150, 175, 200)  # percent

# What tells a widget to take its fonts again: wait for the event loop with it, because a style sheet that is
# applied anew puts back the fonts it found before.
FONT_CHANGES = (QEvent.Type.FontChange, QEvent.Type.StyleChange)

_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_PLATFORMS_WITHOUT_A_DESKTOP = ("offscreen", "minimal", "vnc")


class _Base:
    """The size at 100 %, in points, once known."""

    points = 0.0


def prepare_fonts(app: QApplication) -> None:
    """Take the bundled font where the system has none, or no desktop that chose one.

    The headless pictures look the same everywhere that way.
    """
    if _needs_bundled_font():
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
        app.setFont(QFont(BUNDLED_FAMILY, 10))
    _Base.points = app.font().pointSizeF()


def apply_text_size(app: QApplication, percent: int) -> None:
    """Scale the text of the whole program."""
    font = app.font()
    font.setPointSizeF((_Base.points or font.pointSizeF()) * percent / 100)
    # While a style sheet is set, a change of the font does not get further than the windows themselves.
    rules = app.styleSheet()
    app.setStyleSheet("")
    app.setFont(font)
    app.setStyleSheet(rules)


def title_font() -> QFont:
    """A film's title: two sizes up."""
    return _scaled(1.7, QFont.Weight.DemiBold)


def heading_font() -> QFont:
    """Headings inside a tab."""
    return _scaled(1.15, QFont.Weight.DemiBold)


def strong_font() -> QFont:
    """Text among text that stands out."""
    return _scaled(1.0, QFont.Weight.DemiBold)


def quiet_font() -> QFont:
    """Labels and second lines."""
    return _scaled(0.92, QFont.Weight.Normal)


def tabular_font() -> QFont:
    """Figures that stand under each other."""
    font = _scaled(1.0, QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _scaled(factor: float, weight: QFont.Weight) -> QFont:
    font = QApplication.font()
    font.setPointSizeF(round(font.pointSizeF() * factor * 2) / 2)
    font.setWeight(weight)
    return font


def _needs_bundled_font() -> bool:
    return QGuiApplication.platformName() in _PLATFORMS_WITHOUT_A_DESKTOP or not QFontDatabase.families()

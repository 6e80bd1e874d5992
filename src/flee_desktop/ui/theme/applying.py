"""Puts a theme in force, and follows the system's when asked to."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from flee_desktop.domain.results import Result
from flee_desktop.ui.theme.fonts import prepare_fonts
from flee_desktop.ui.theme.palette import DARK, LIGHT, Tokens, qt_palette, view_palette
from flee_desktop.ui.theme.style_sheet import style_sheet

# For QApplication: our palette is made for Fusion. Asking for the style by QApplication.setStyle() would make
# PySide build the hundreds of names of QStyle, 12 ms before the first paint.
STYLE_ARGUMENTS = ("-style", "fusion")
Scheme = Literal["system", "light", "dark"]

_HINTS = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_RESULTS = {Result.WON: "won", Result.RUNNER_UP: "runner_up", Result.NOMINATED: "nominated"}


class _Theme:
    """What is in force. One per process, as the application's palette is."""

    tokens: Tokens = LIGHT
    in_force: Tokens | None = None  # whose palette the application has
    scheme: Scheme = "system"
    applying = False
    following = False


def tokens() -> Tokens:
    """The colors in force. Widgets that paint by themselves ask again at every PaletteChange."""
    return _Theme.tokens


def result_color(result: Result) -> QColor:
    """The color of a result's badge in the theme in force; its word and shape say the same."""
    color: QColor = getattr(_Theme.tokens, _RESULTS.get(result, "other"))
    return color


def apply_theme(app: QApplication, scheme: Scheme) -> None:
    """Show the program in this scheme; "system" follows the desktop's, also when that changes later."""
    _Theme.scheme = scheme
    if not _Theme.following:
        prepare_fonts(app)
        app.styleHints().colorSchemeChanged.connect(_follow)
        _Theme.following = True
    _Theme.applying = True
    app.styleHints().setColorScheme(_HINTS[scheme])
    _Theme.applying = False
    _put_in_force(app, _chosen(scheme))


def _follow() -> None:
    app = QApplication.instance()
    if not _Theme.applying and _Theme.scheme == "system" and isinstance(app, QApplication):
        _put_in_force(app, _chosen("system"))


def _chosen(scheme: Scheme) -> Tokens:
    if scheme == "system":
        return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if scheme == "dark" else LIGHT


def _put_in_force(app: QApplication, theme: Tokens) -> None:
    # setColorScheme() does nothing on a bare X11 session, so the palette is always set by hand.
    if theme is _Theme.in_force:
        return
    _Theme.tokens = _Theme.in_force = theme
    app.setPalette(qt_palette(theme))
    # PySide takes the class name as str only, its stubs say bytes.
    QApplication.setPalette(view_palette(theme), "QAbstractItemView")  # type: ignore[arg-type]
    app.setStyleSheet(style_sheet(theme))

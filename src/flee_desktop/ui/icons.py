"""The program's icons: 20×20 stroke drawings in the colors of the theme in force, crisp at every scale."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from flee_desktop.paths import resources
from flee_desktop.ui.theme import Tokens, tokens

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

# The token a drawing takes in each of Qt's modes.
_COLORS = {
    QIcon.Mode.Normal: "text",
    QIcon.Mode.Active: "text",
    QIcon.Mode.Selected: "text",
    QIcon.Mode.Disabled: "outline",
}


class _TintedDrawing(QIconEngine):
    """Draws one SVG file in the color that its mode has at the moment it is painted."""

    def __init__(self, name: str, color: str) -> None:
        super().__init__()
        self._name = name
        self._color = color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw straight into the device, at its own resolution."""
        color = self._color if self._color and mode != QIcon.Mode.Disabled else _COLORS[mode]
        _renderer(self._name, _hex(tokens(), color)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing as a picture; `size` is in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Asked for by Qt when an icon is copied to be changed."""
        return _TintedDrawing(self._name, self._color)


@cache
def icon(name: str, color: str = "") -> QIcon:
    """The icon `resources/icons/NAME.svg`, in the text color or that of the token `color`.

    It follows a change of the theme by itself.
    """
    engine = _TintedDrawing(name, color)
    _engines.append(engine)
    return QIcon(engine)


def app_icon() -> QIcon:
    """The program's own icon, in its own colors."""
    return QIcon(str(resources() / "icons" / "flee-desktop.svg"))


_engines: list[QIconEngine] = []  # Qt keeps no reference to the Python half of an engine


@cache
def _renderer(name: str, color: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer

    drawing = (resources() / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", color.encode())))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer


def _hex(theme: Tokens, color: str) -> str:
    name: str = getattr(theme, color).name()
    return name

"""The colors a saved filter can give its rows, as discs to choose from."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from flee_desktop.ui import theme
from flee_desktop.ui.theme import ROW_COLORS

_NAMES = {
    "": str(QT_TRANSLATE_NOOP("Colors", "No color")),
    "amber": str(QT_TRANSLATE_NOOP("Colors", "Amber")),
    "green": str(QT_TRANSLATE_NOOP("Colors", "Green")),
    "blue": str(QT_TRANSLATE_NOOP("Colors", "Blue")),
    "violet": str(QT_TRANSLATE_NOOP("Colors", "Violet")),
    "rose": str(QT_TRANSLATE_NOOP("Colors", "Rose")),
    "gray": str(QT_TRANSLATE_NOOP("Colors", "Gray")),
}
_SIDE = 22


class Swatches(QWidget):
    """A row of discs, one of them chosen."""

    chosen = Signal(str)  # a color, "" for none

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = {color: Swatch(color, self) for color in ("", *ROW_COLORS)}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for color, button in self._buttons.items():
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _checked=False, color=color: self.chosen.emit(color))

    def show_chosen(self, color: str) -> None:
        """Mark one."""
        self._buttons[color].setChecked(True)


class Swatch(QAbstractButton):
    """One disc; a ring around it says that it is chosen."""

    def __init__(self, color: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._color = color
        self.setCheckable(True)
        self.setObjectName(f"swatch_{color or 'none'}")
        self.setAccessibleName(self.tr("Color of the rows: %1").replace("%1", _translated(color).lower()))
        self.setToolTip(_translated(color))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        """The disc, the ring."""
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.isChecked():
            painter.setPen(QPen(tokens.focus if self.hasFocus() else tokens.text, 1.6))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        paint_swatch(painter, self.rect().adjusted(4, 4, -4, -4), self._color)
        painter.end()


def color_name(color: str) -> str:
    """The color in the interface's language; "" for none."""
    return _translated(color) if color else ""


def paint_swatch(painter: QPainter, area: QRect, color: str) -> None:
    """A disc in the color of rows, with an outline that can be seen on every ground; struck out for none."""
    tokens = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.outline, 1.2))
    painter.setBrush(theme.row_ground(tokens, color) if color else Qt.BrushStyle.NoBrush)
    disc = QRectF(area).adjusted(1, 1, -1, -1)
    painter.drawEllipse(disc)
    if not color:
        reach = QPointF(disc.width() / 3, -disc.height() / 3)
        painter.drawLine(disc.center() - reach, disc.center() + reach)
    painter.restore()


def _translated(color: str) -> str:
    return QCoreApplication.translate("Colors", _NAMES[color])

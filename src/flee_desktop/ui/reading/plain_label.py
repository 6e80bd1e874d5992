"""Labels for text from data: shown letter by letter, wrapped, what is worth copying selectable."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from flee_desktop.ui.theme import heading_font, quiet_font, strong_font


def lead_font() -> QFont:
    """As large as a heading, as light as text."""
    font = heading_font()
    font.setWeight(QFont.Weight.Normal)
    return font


class PlainLabel(QLabel):
    """Text in a font of the theme. The pages are built anew for a new text size."""

    selectable: ClassVar[bool] = True  # doubles what a label costs: only where one would copy the text

    def __init__(self, text: str, parent: QWidget | None = None, *, font: QFont | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(True)
        # Qt aligns a label by the script of its text; here every text of a column begins at the same edge.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | side)
        if self.selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            # Selecting needs no focus; without this a click would take it from the page that scrolls.
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if font is not None:
            self.setFont(font)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any column: one long word must not push the page wider than the window."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 8 * self.fontMetrics().averageCharWidth()), hint.height())


class QuietLabel(PlainLabel):
    """A label's name, a second line, a remark in passing."""

    selectable = False

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent, font=quiet_font())
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)


class StrongLabel(PlainLabel):
    """What a reader looks for first."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent, font=strong_font())


class SectionHeading(PlainLabel):
    """The heading over a part of a page."""

    selectable = False

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent, font=heading_font())


class LeadLabel(PlainLabel):
    """The one sentence a page opens with."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent, font=lead_font())

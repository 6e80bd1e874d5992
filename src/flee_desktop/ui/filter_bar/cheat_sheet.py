"""The filter language on one screen; a click on an example writes it into the box."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.ui import icons, theme
from flee_desktop.ui.filter_bar.buttons import FlatButton
from flee_desktop.ui.filter_bar.popup import Popup
from flee_desktop.ui.locale_text import field_label

EXAMPLES: tuple[tuple[str, str], ...] = (
    (
        "animat annecy",
        str(QT_TRANSLATE_NOOP("CheatSheet", "Both words, anywhere; case and accents do not matter")),
    ),
    ('"best director"', str(QT_TRANSLATE_NOOP("CheatSheet", "These words in this order"))),
    ("-critics", str(QT_TRANSLATE_NOOP("CheatSheet", "Without this word"))),
    ("annecy OR sundance", str(QT_TRANSLATE_NOOP("CheatSheet", "Either of the two"))),
    ("(annecy OR sundance) result:won", str(QT_TRANSLATE_NOOP("CheatSheet", "Parentheses group"))),
    ("result:won", str(QT_TRANSLATE_NOOP("CheatSheet", "Won, ties included"))),
    ("body:critics", str(QT_TRANSLATE_NOOP("CheatSheet", "The award body's name has this word"))),
    ('category:="Best Animated Feature"', str(QT_TRANSLATE_NOOP("CheatSheet", "Exactly this category"))),
    (
        "year:2021..2022",
        str(QT_TRANSLATE_NOOP("CheatSheet", "From 2021 to 2022; either end may be left out")),
    ),
    ("year>2021", str(QT_TRANSLATE_NOOP("CheatSheet", "Later than 2021; also >=, < and <="))),
    ("date:2022-01", str(QT_TRANSLATE_NOOP("CheatSheet", "Some day of January 2022 fits the date"))),
    ("has:note", str(QT_TRANSLATE_NOOP("CheatSheet", "The note is not empty"))),
    ("is:tied", str(QT_TRANSLATE_NOOP("CheatSheet", "Shared with another winner"))),
    ("/anim(at|é)/", str(QT_TRANSLATE_NOOP("CheatSheet", "A regular expression"))),
)


class CheatSheetButton(QToolButton):
    """Opens the sheet."""

    chosen = Signal(str)  # an example

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filterHelp")
        self.setIcon(icons.icon("help", "quiet"))
        self.setAutoRaise(True)
        self.clicked.connect(self._open)

    def retranslate(self) -> None:
        """Write the words anew."""
        self.setAccessibleName(self.tr("What a filter can say"))
        self.setToolTip(self.accessibleName())

    def _open(self) -> None:
        sheet = CheatSheet(self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.chosen.connect(self.chosen)
        sheet.show_below(self)


class CheatSheet(Popup):
    """A popup; Esc or a click elsewhere closes it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cheatSheet")
        self.setAccessibleName(self.tr("What a filter can say"))
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 16, 12)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(4)
        title = QLabel(self.tr("What a filter can say"))
        title.setFont(theme.heading_font())
        title.setContentsMargins(8, 0, 0, 4)
        grid.addWidget(title, 0, 0, 1, 2)
        for row, (example, meaning) in enumerate(EXAMPLES, 1):
            grid.addWidget(self._example(example), row, 0)
            grid.addWidget(self._meaning(QCoreApplication.translate("CheatSheet", meaning)), row, 1)
        fields = ", ".join(field_label(field).lower() for field in AWARD_FIELDS)
        names = self._meaning(self.tr("Fields: %1").replace("%1", fields))
        names.setWordWrap(True)
        names.setContentsMargins(8, 6, 0, 0)
        grid.addWidget(names, len(EXAMPLES) + 1, 0, 1, 2)

    def _example(self, text: str) -> FlatButton:
        button = FlatButton()
        button.setText(text)
        button.setAccessibleName(self.tr("Filter by %1").replace("%1", text))
        button.as_chip()
        button.clicked.connect(lambda: self._choose(text))
        return button

    def _meaning(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        return label

    def _choose(self, text: str) -> None:
        self.close()
        self.chosen.emit(text)

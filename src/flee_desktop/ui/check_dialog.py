"""What the check found, in plain words, with a button that repairs what needs no decision."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.catalog_check import Problem, ProblemKind
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.theme import GRID, heading_font, strong_font

# Named here so that a translator finds them; the values are the words of ProblemKind.
_WORDS = (
    QT_TRANSLATE_NOOP("ProblemKind", "damaged places in the file"),
    QT_TRANSLATE_NOOP("ProblemKind", "values that no catalog can hold"),
    QT_TRANSLATE_NOOP("ProblemKind", "values of the wrong kind"),
    QT_TRANSLATE_NOOP("ProblemKind", "they are read as text; what is no number is left empty"),
    QT_TRANSLATE_NOOP("ProblemKind", "indexes that do not match their rows"),
    QT_TRANSLATE_NOOP("ProblemKind", "they are built anew"),
    QT_TRANSLATE_NOOP("ProblemKind", "links to something that is not there"),
    QT_TRANSLATE_NOOP(
        "ProblemKind",
        "optional ones are cleared, parts of nothing deleted, what an award needs is made anew as “Unknown”",
    ),
    QT_TRANSLATE_NOOP("ProblemKind", "categories without an award body"),
    QT_TRANSLATE_NOOP("ProblemKind", "their body is made anew as “Unknown”"),
    QT_TRANSLATE_NOOP("ProblemKind", "awards whose category belongs to another award body"),
    QT_TRANSLATE_NOOP("ProblemKind", "they get the category of the same name of their own body"),
    QT_TRANSLATE_NOOP("ProblemKind", "impossible dates"),
    QT_TRANSLATE_NOOP("ProblemKind", "they are kept as text, as they are stated"),
    QT_TRANSLATE_NOOP("ProblemKind", "dates that sort wrongly"),
    QT_TRANSLATE_NOOP("ProblemKind", "their first and last day are worked out anew"),
    QT_TRANSLATE_NOOP("ProblemKind", "lists whose order is not clear"),
    QT_TRANSLATE_NOOP("ProblemKind", "they are numbered anew, in the order they are shown in"),
    QT_TRANSLATE_NOOP("ProblemKind", "recipients without a name"),
    QT_TRANSLATE_NOOP("ProblemKind", "empty ones are deleted"),
    QT_TRANSLATE_NOOP("ProblemKind", "recipients without a name but with a role"),
)


class CheckDialog(QDialog):
    """A list of problems. `repair_wanted`, `restore_wanted`: the user chose to."""

    repair_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, found: Sequence[Problem], *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_dialog")
        self.setWindowTitle(self.tr("Check the catalog"))
        self.setAccessibleName(self.windowTitle())
        title = QLabel(self.tr("%Ln problem(s) found. Nothing was changed.", "", _total(found)))
        title.setFont(heading_font())
        title.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        rows.setSpacing(GRID + 4)
        rows.addWidget(title)
        rows.addWidget(self._list(found), 1)
        rows.addWidget(self._buttons(found, writable=writable))
        self.resize(620, 460)

    def _list(self, found: Sequence[Problem]) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID // 2)
        for problem in found:
            head = _line(f"{show_number(problem.count)} {_translated(problem.kind)}")
            head.setFont(strong_font())
            column.addWidget(head)
            if problem.examples:
                column.addWidget(_line("\n".join(problem.examples)))
            column.addWidget(_line(self._advice(problem)))
            column.addSpacing(GRID)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("What was found"))
        return scroll

    def _advice(self, problem: Problem) -> str:
        if problem.repairable:
            return self.tr("Repair: %1.").replace("%1", _translated(problem.kind.repair))
        return self.tr("No repair can decide this: mend it by hand, or restore a backup.")

    def _buttons(self, found: Sequence[Problem], *, writable: bool) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        repair = QPushButton(self.tr("Repair"))
        repair.setObjectName("repair")
        repair.setEnabled(writable and any(problem.repairable for problem in found))
        repair.clicked.connect(self.repair_wanted)
        repair.clicked.connect(self.accept)
        restore = QPushButton(self.tr("Restore…"))
        restore.clicked.connect(self.restore_wanted)
        restore.clicked.connect(self.accept)
        for button in (repair, restore):
            button.setAccessibleName(button.text())
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        return buttons


def _total(found: Sequence[Problem]) -> int:
    return sum(problem.count for problem in found)


def _translated(words: ProblemKind | str) -> str:
    return QCoreApplication.translate("ProblemKind", str(words))


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label

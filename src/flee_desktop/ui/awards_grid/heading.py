"""What the heading of a group says."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from flee_desktop.domain.fields import Field
from flee_desktop.domain.results import Result
from flee_desktop.ui.awards_grid import summary
from flee_desktop.ui.locale_text import field_label


@dataclass(frozen=True, slots=True)
class Heading:
    """A value, how many awards have it, and what came of them."""

    title: str
    count: int
    by_result: dict[Result, int]
    collapsed: bool

    @property
    def counts(self) -> str:
        """`3 awards · 2 won · 1 nominated`."""
        return " · ".join(filter(None, (summary.awards(self.count), summary.results_text(self.by_result))))

    @property
    def sentence(self) -> str:
        """The title and the counts."""
        return f"{self.title} — {self.counts}"

    @property
    def spoken(self) -> str:
        """The sentence, and whether the awards are shown."""
        state = (
            QCoreApplication.translate("Heading", "group, collapsed")
            if self.collapsed
            else QCoreApplication.translate("Heading", "group, expanded")
        )
        return f"{self.sentence} ({state})"


def no_value(field: Field) -> str:
    """`no note`: an empty cell in words."""
    label = field_label(field).lower()
    return QCoreApplication.translate("AwardModel", "no %1").replace("%1", label)

"""The head of a dossier, or of the whole catalog: title, facts in one line, and tallies that filter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from flee_desktop.domain.films import FilmPage
from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import Tally
from flee_desktop.ui.elided_label import ElidedLabel
from flee_desktop.ui.filter_bar.fitting_row import FittingRow
from flee_desktop.ui.icons import icon
from flee_desktop.ui.locale_text import show_number, show_result
from flee_desktop.ui.theme import FONT_CHANGES, GRID, quiet_font, title_font, tokens

if TYPE_CHECKING:
    from flee_desktop.domain.filters import Filter

_ICONS = {Result.WON: "won", Result.RUNNER_UP: "runner-up", Result.NOMINATED: "nominated"}
_ORDER = (Result.WON, Result.NOMINATED, Result.RUNNER_UP)  # the order of the header; others follow

_BUTTON_EDGE = 13  # from a tally's edge to its icon, which stands under the title's first letter


class FilmHeader(QWidget):
    """Says whose dossier this is. A tally's button asks for the awards it counts."""

    filter_requested = Signal(str)  # filter text; "" asks for all awards

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("film_header")
        self._title = ElidedLabel()
        self._meta = ElidedLabel(quiet=True)
        self._more = QLabel("…")
        self._tallies = FittingRow(self._more, 0)
        self._buttons: list[QToolButton] = []
        self._tally = Tally(0, {}, 0)
        self._in_force: Filter | None = None
        self._lay_out()

    def show_film(self, page: FilmPage) -> None:
        """The head of a film's dossier."""
        self._show(page.summary.title, self._film_facts(page), page.summary.tally)

    def show_catalog(self, films: int | None, tally: Tally) -> None:
        """The head of the page of all films; None: how many they are is not known yet."""
        facts = "" if films is None else self.tr("%n film(s)", "", films)
        self._show(self.tr("All films"), facts, tally)

    def show_title(self, title: str, facts: str = "") -> None:
        """A head before its film has been read."""
        self._show(title, facts, Tally(0, {}, 0))

    def mark_filter(self, in_force: "Filter | None") -> None:
        """A tally whose very filter is in force looks pressed; None when no awards are in sight."""
        self._in_force = in_force
        for button in self._buttons:
            button.setChecked(
                button.isCheckable() and in_force is not None and _filter_of(button) == in_force
            )

    def title(self) -> str:
        """The title in sight."""
        return self._title.text()

    def facts(self) -> str:
        """The line under the title."""
        return self._meta.text()

    def tally_buttons(self) -> list[QToolButton]:
        """The buttons, from the left."""
        return list(self._buttons)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the content."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().surface)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size or language."""
        super().changeEvent(event)
        if event.type() in FONT_CHANGES:
            QTimer.singleShot(0, self, self._take_fonts)
        elif event.type() == QEvent.Type.LanguageChange:
            self._show_tally(self._tally)

    def _lay_out(self) -> None:
        self._title.setObjectName("film_title")
        self._meta.setObjectName("film_facts")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3 * GRID - _BUTTON_EDGE, 2 * GRID, 2 * GRID, GRID // 2)
        for label in (self._title, self._meta):
            label.setContentsMargins(_BUTTON_EDGE, 0, 0, 0)
        rows.setSpacing(GRID // 2)
        rows.addWidget(self._title)
        rows.addWidget(self._meta)
        rows.addWidget(self._tallies)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._take_fonts()

    def _take_fonts(self) -> None:
        self._title.setFont(title_font())
        for button in self.tally_buttons():
            _take_size(button)
        self._tallies.arrange()

    def _show(self, title: str, facts: str, tally: Tally) -> None:
        self._title.setText(title)
        self._meta.setText(facts)
        self._show_tally(tally)

    def _film_facts(self, page: FilmPage) -> str:
        minutes = page.dossier.running_time
        parts = (
            page.summary.original_title,
            str(page.summary.year or ""),
            self.tr("%n min", "", minutes) if minutes else "",
            ", ".join(page.dossier.countries),
        )
        return " · ".join(filter(None, parts))

    def _show_tally(self, tally: Tally) -> None:
        self._tally = tally
        self._buttons = []
        total = self.tr("%Ln award(s)", "", tally.total)
        self._add_button(total, "", self._what_is_counted(tally), "award")
        for result in sorted(tally.by_result, key=_place):
            self._add_result(result, tally)
        self._more.setToolTip(self._what_is_counted(tally))
        self.mark_filter(self._in_force)
        for button in self._tallies.set_items(self._buttons):
            button.deleteLater()

    def _add_result(self, result: Result, tally: Tally) -> None:
        count = show_number(tally.by_result[result])
        text = self.tr("%1 %2").replace("%1", count).replace("%2", show_result(result).lower())
        hint = self.tr("Show these awards only")
        if result is Result.WON and tally.tied:
            hint = self.tr("Counts %n tie(s): a shared award is won", "", tally.tied)
        self._add_button(text, _filter_for(result), hint, f"result-{_ICONS.get(result, 'other')}", result)

    def _add_button(
        self, text: str, wanted: str, hint: str, drawing: str, result: Result | None = None
    ) -> None:
        button = QToolButton()
        button.setText(text)
        color = _ICONS.get(result, "other").replace("-", "_") if result else "quiet"
        button.setIcon(icon(drawing, color))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        _take_size(button)
        button.setToolTip(hint)
        button.setObjectName(f"tally:{result.value if result else ''}")
        button.setAccessibleName(text)
        button.setAccessibleDescription(hint)
        button.setProperty("filter", wanted)
        button.setCheckable(bool(wanted))
        button.clicked.connect(lambda: self._request(button, wanted))
        self._buttons.append(button)

    def _request(self, button: QToolButton, wanted: str) -> None:
        """These awards; all of them, when it was these already."""
        was_in_force = bool(wanted) and _filter_of(button) == self._in_force
        self.filter_requested.emit("" if was_in_force else wanted)
        self.mark_filter(self._in_force)  # a click alone does not press it

    def _what_is_counted(self, tally: Tally) -> str:
        lines = [self.tr("Every nomination counts once, whatever came of it:")]
        lines += [
            f"{show_number(tally.by_result[result])} {show_result(result).lower()}"
            for result in sorted(tally.by_result, key=_place)
        ]
        if tally.tied:
            lines.append(self.tr("%n tie(s), counted as won", "", tally.tied))
        return "\n".join(lines)


def _take_size(button: QToolButton) -> None:
    button.setFont(quiet_font())
    side = max(16, button.fontMetrics().height())
    button.setIconSize(QSize(side, side))


def _place(result: Result) -> int:
    return _ORDER.index(result) if result in _ORDER else len(_ORDER) + list(Result).index(result)


def _filter_of(button: QToolButton) -> "Filter":
    from flee_desktop.domain.filter_language.parsing import parse_filter  # not needed for the first paint

    return parse_filter(str(button.property("filter"))).filter


def _filter_for(result: Result) -> str:
    word = result.value.lower()
    return f'result:"{word}"' if " " in word else f"result:{word}"

"""The filter bar: what is typed and what is clicked edit one text; the last text understood is in force."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from flee_desktop.domain.fields import FIELDS_BY_NAME
from flee_desktop.domain.filter_language import editing as filter_editing
from flee_desktop.domain.filter_language.field_terms import DATE, YEAR, span_of
from flee_desktop.domain.filter_language.parsing import FilterTerm, parse_filter
from flee_desktop.domain.filter_language.saving import english_text
from flee_desktop.domain.filters import Everything, Filter
from flee_desktop.ui import theme
from flee_desktop.ui.filter_bar.cheat_sheet import CheatSheetButton
from flee_desktop.ui.filter_bar.chips import Chips
from flee_desktop.ui.filter_bar.facet_menus import Change, FacetMenus
from flee_desktop.ui.filter_bar.facet_question import FacetAnswer, FacetQuestion
from flee_desktop.ui.filter_bar.facet_row import FacetRow
from flee_desktop.ui.filter_bar.hint_line import HintLine
from flee_desktop.ui.filter_bar.local_words import local_words
from flee_desktop.ui.filter_bar.saved_button import SavedButton
from flee_desktop.ui.filter_bar.text_box import FilterBox

Edit = Callable[[str, str, str, Mapping[str, str] | None], str]

# Most used first: the last ones are the first to move into "More".
_FACETS = tuple(FIELDS_BY_NAME[name] for name in ("result", "year", "body", "category", "recipients", "film"))


class FilterBar(QWidget):
    """Text box, facet buttons, and a line below them for chips or for what cannot be understood."""

    filter_changed = Signal()  # `filter` is another one now
    facet_asked = Signal(FacetQuestion)  # by a facet's menu: `show_facet` the answer
    left = Signal()  # the keyboard leaves for the table

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter: Filter = Everything()
        self._terms: tuple[FilterTerm, ...] = ()
        self.text_in_force = ""  # the last text that was understood
        self._names: dict[str, str] = {}
        self._menus = FacetMenus(self._change, self)
        self.box = FilterBox(self)
        self._help = CheatSheetButton(self)
        self.facets = FacetRow(_FACETS, self)
        self._chips = Chips(self)
        self._hint = HintLine(self)
        self.saved = SavedButton(self)
        self._tally = QLabel(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def filter(self) -> Filter:
        """The last filter that was understood."""
        return self._filter

    @property
    def terms(self) -> tuple[FilterTerm, ...]:
        """The terms of the text, as the chips show them."""
        return self._terms

    def text(self) -> str:
        """What is in the box."""
        return self.box.text()

    @property
    def english_text_in_force(self) -> str:
        """The last text that was understood, as the command line takes it."""
        return english_text(self.text_in_force, self._names)

    def set_text(self, text: str) -> None:
        """Put a text in the box, as if it were typed."""
        self.box.rewrite(text)

    def clear(self) -> None:
        """Take every term out."""
        self.box.rewrite("")

    def remove(self, term: FilterTerm) -> None:
        """Take one term out."""
        self.box.rewrite(filter_editing.remove_term(self.text(), term))

    def show_tally(self, text: str) -> None:
        """What of each result is shown, at the right end."""
        self._tally.setText(text)

    def show_problem(self, text: str) -> None:
        """Say why the filter cannot be evaluated; what is shown stays."""
        self._hint.show_problem(text)
        self._line.setCurrentWidget(self._hint)

    def show_facet(self, answer: FacetAnswer) -> None:
        """Answer `facet_asked`."""
        self._menus.show_answer(answer)

    def facet_questions(self) -> tuple[FacetQuestion, ...]:
        """What the open menus of facets ask for."""
        return self._menus.questions()

    def edit(self, change: Edit, field: str, values: Sequence[str]) -> None:
        """Include or exclude values, with `include` or `exclude` of domain.filter_language.editing."""
        text = self.text()
        for value in values:
            text = change(text, field, value, self._names)
        self.box.rewrite(text)

    def begin_term(self, field: str) -> None:
        """Filter by this field: open its menu, or write its name into the box for the user to go on."""
        if FIELDS_BY_NAME[field] in _FACETS:
            self.facets.open(field)
            return
        self.box.rewrite(f"{self.text().rstrip()} {field}:".lstrip())
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.deselect()

    def focus_box(self) -> None:
        """Ctrl+F: what is there is selected, so that typing begins anew."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def show_film_facet(self, shown: bool) -> None:
        """Offer the facet of films, which says nothing on one film's page."""
        self.facets.show_facets(tuple(field.name for field in _FACETS if shown or field.name != "film"))

    def retranslate(self) -> None:
        """Write the words anew."""
        self.box.setAccessibleName(self.tr("Filter awards"))
        self.box.setPlaceholderText(self.tr("Filter awards, e.g. result:won year:2021..2022"))
        self._help.retranslate()
        self.facets.retranslate()
        self._chips.retranslate()
        self.saved.retranslate()
        self._menus.forget()
        english = english_text(self.text(), self._names)
        self._names = local_words()
        self.box.set_words(self._names)
        self.box.rewrite(english)
        self._read(english)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        self._tally.setObjectName("filterTally")
        self._tally.setTextFormat(Qt.TextFormat.PlainText)
        self._tally.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        top = QHBoxLayout()
        top.setSpacing(theme.GRID // 2)
        top.addWidget(self.box, 1)
        top.addWidget(self._help)
        top.addWidget(self.facets)
        below = QWidget()
        self._line = QStackedLayout(below)
        self._line.addWidget(self._chips)
        self._line.addWidget(self._hint)
        # As high with chips as without: the table below never moves.
        below.setMinimumHeight(self._chips.row_height())
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.GRID)
        bottom.addWidget(below, 1)
        bottom.addWidget(self.saved)
        bottom.addWidget(self._tally)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3 * theme.GRID, theme.GRID, theme.GRID, theme.GRID // 2)
        rows.setSpacing(theme.GRID // 2)
        rows.addLayout(top)
        rows.addLayout(bottom)
        self.setTabOrder(self._chips.last_stop(), self.saved)

    def _connect(self) -> None:
        self.box.textChanged.connect(self._read)
        self.box.left.connect(self.left)
        self.facets.opened.connect(self._menus.open)
        self._menus.asked.connect(self.facet_asked)
        self._chips.removed.connect(self.remove)
        self._chips.cleared.connect(self.clear)
        self.saved.chosen.connect(self.set_text)
        self._help.chosen.connect(self._take_example)

    def _read(self, text: str) -> None:
        parsed = parse_filter(text, self._names)
        self.box.set_hints(tuple(hint for hint in parsed.hints if hint.error))
        self._hint.show_hints(parsed.hints)
        self._line.setCurrentWidget(self._hint if parsed.hints else self._chips)
        if not parsed.ok:
            return  # the last good result stays
        self._terms, self.text_in_force = parsed.terms, text.strip()
        self._chips.show_terms(parsed.terms)
        fields = {YEAR if term.field == DATE else term.field for term in parsed.terms}
        self.facets.mark(fields)
        self._menus.show_filter(fields, span_of(text, self._names))
        self.saved.show_filter(self.english_text_in_force)
        if parsed.filter != self._filter:
            self._filter = parsed.filter
            self.filter_changed.emit()

    def _change(self, change: Change) -> None:
        self.box.rewrite(change(self.text(), self._names))

    def _take_example(self, example: str) -> None:
        self.set_text(example)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

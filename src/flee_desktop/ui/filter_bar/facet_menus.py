"""The menus of the filter bar's facets: made when first opened, and what is chosen in them written."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flee_desktop.domain.fields import FIELDS_BY_NAME
from flee_desktop.domain.filter_language.editing import toggle_facet
from flee_desktop.domain.filter_language.field_terms import YEAR, Span, clear_field, only, with_span
from flee_desktop.domain.filter_language.splicing import Names
from flee_desktop.ui.filter_bar.facet_question import FacetAnswer, FacetQuestion

if TYPE_CHECKING:
    from flee_desktop.ui.filter_bar.facet_menu import FacetMenu
    from flee_desktop.ui.filter_bar.year_span import YearSpan

_LINES_BELOW = 6  # of the list under a histogram
Change = Callable[[str, Names], str]


class FacetMenus(QObject):
    """Needs a function that applies a change to the text of the filter."""

    asked = Signal(FacetQuestion)  # by a menu: `show_answer` it

    def __init__(self, change: Callable[[Change], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._change = change
        self._bar = parent
        self._menus: dict[str, FacetMenu] = {}
        self._time: YearSpan | None = None  # in the menu of the years
        self._filtered: set[str] = set()
        self._span = Span()

    def open(self, field: str, anchor: QWidget) -> None:
        """Open the menu of a field as soon as its values are there."""
        if field not in self._menus:
            self._menus[field] = self._make(field)
        self._menus[field].open_below(anchor)

    def show_answer(self, answer: FacetAnswer) -> None:
        """Answer `asked`; an answer that comes after a change of language has no menu any more."""
        field = answer.question.field
        if field in self._menus:
            if field == YEAR and self._time is not None:
                self._time.show_counts(answer.counts)
            self._menus[field].show_answer(answer)

    def show_filter(self, fields: set[str], span: Span) -> None:
        """The fields that the filter says something of, and the time it asks for."""
        self._filtered, self._span = fields, span
        if self._time is not None:
            self._time.show_span(span)
        for field, menu in self._menus.items():
            menu.show_whether_filtered(field in fields)

    def questions(self) -> tuple[FacetQuestion, ...]:
        """What the open menus ask for."""
        return tuple(menu.question() for menu in self._menus.values() if menu.isVisible())

    def forget(self) -> None:
        """They are made anew, in the other language."""
        for menu in self._menus.values():
            menu.deleteLater()
        self._menus.clear()
        self._time = None

    def _make(self, field: str) -> "FacetMenu":
        from flee_desktop.ui.filter_bar.facet_menu import FacetMenu
        from flee_desktop.ui.filter_bar.year_span import YearSpan

        menu = FacetMenu(FIELDS_BY_NAME[field], self._bar)
        menu.show_whether_filtered(field in self._filtered)
        menu.asked.connect(self.asked)
        menu.toggled.connect(partial(self._write, toggle_facet, field))
        menu.only.connect(partial(self._write, only, field))
        menu.cleared.connect(partial(self._clear, field))
        if field == YEAR:
            self._time = YearSpan(menu)
            self._time.show_span(self._span)
            self._time.chosen.connect(self._choose_span)
            menu.put_above(self._time, _LINES_BELOW)
        return menu

    def _clear(self, field: str) -> None:
        self._change(lambda text, names: clear_field(text, field, names))
        if field == YEAR:
            self._choose_span(Span())

    def _choose_span(self, span: Span) -> None:
        self._change(lambda text, names: with_span(text, span, names))

    def _write(self, edit: Callable[[str, str, str, Names], str], field: str, value: str) -> None:
        self._change(lambda text, names: edit(text, field, value, names))

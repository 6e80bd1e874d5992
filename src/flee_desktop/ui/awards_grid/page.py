"""The awards page: filter bar and grid over the awards of one film, or of the whole catalog."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flee_desktop.domain.errors import UserError
from flee_desktop.domain.fields import DEFAULT_COLUMNS
from flee_desktop.domain.filters import Everything
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.awards_grid import summary
from flee_desktop.ui.awards_grid.column_layout import ColumnLayout
from flee_desktop.ui.awards_grid.commands import OriginsOf, RowCommands
from flee_desktop.ui.awards_grid.empty_table import EmptyTable
from flee_desktop.ui.awards_grid.evaluation import Answer, Evaluation, Question
from flee_desktop.ui.awards_grid.filter_memory import FilterMemory
from flee_desktop.ui.awards_grid.first_lines import FirstLines
from flee_desktop.ui.awards_grid.grouping import Grouping
from flee_desktop.ui.awards_grid.menu_opening import MenuOpening
from flee_desktop.ui.awards_grid.model import AwardModel
from flee_desktop.ui.awards_grid.origins import Origins
from flee_desktop.ui.awards_grid.row_colors import RowColoring
from flee_desktop.ui.awards_grid.snapshot import GridSnapshot
from flee_desktop.ui.awards_grid.sorting import SortKeys
from flee_desktop.ui.awards_grid.type_ahead import TypeAhead
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.background import Background
from flee_desktop.ui.changing import CatalogChange
from flee_desktop.ui.filter_bar.bar import FilterBar
from flee_desktop.ui.filter_bar.facet_question import FacetQuestion
from flee_desktop.ui.filter_bar.history_keeping import HistoryKeeping

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns

_PATIENCE = 300  # milliseconds before rows on their way are announced


class AwardsPage(QWidget):
    """Every change of film, filter or sort is one question to the worker; its answer fills the grid."""

    status_changed = Signal(str)
    film_requested = Signal(int)
    reference_requested = Signal(int)
    import_requested = Signal()
    new_film_requested = Signal()
    message = Signal(str)  # something was done, e.g. copied
    change_wanted = Signal(CatalogChange)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: AwardColumns | None = None
        self._film_id: int | None = None
        self._film_title = ""
        self._catalog_key = ""
        self._answer: Answer | None = None
        self.bar = FilterBar(self)
        self.model = AwardModel(self)
        self.table = AwardsTable(self.model, self)
        self.columns_layout = ColumnLayout(self.table)
        self.grouping = Grouping(self)
        self.commands = RowCommands(background, self.table, self.model, self.bar, self.grouping)
        self._evaluation = Evaluation(background, self)
        self.coloring = RowColoring(background, self.table, self.model.colors)
        self._origins = Origins(background, self.table, self.model)
        self._type_ahead = TypeAhead(background, self.table)
        self._menus = MenuOpening(self.table, self.columns_layout, self.commands, self.bar, self.grouping)
        self.empty = EmptyTable(self.table, self.bar, self.import_requested.emit, self.commands.add_award)
        self.empty.new_film = self.new_film_requested.emit
        self._filters = FilterMemory(self.bar)
        self.history = HistoryKeeping(self.bar)
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self.first_lines = FirstLines(self.table, self.columns_layout, self.empty, self._patience)
        self._lay_out()
        self._connect()
        self._use_layout()

    def set_columns(self, columns: "AwardColumns | None") -> None:
        """The awards of the catalog; None while they are loaded."""
        if self._columns is not None:
            self.first_lines.take(None)
        self._columns = columns
        self.coloring.set_columns(columns)
        if columns is None:
            self._answer = None
            self._evaluation.stop()
        self._ask()

    def show_film(self, film_id: int | None, title: str = "") -> None:
        """Show the awards of this film; None shows the whole catalog's."""
        other_view = (film_id is None) != (self._film_id is None)
        self._film_id, self._film_title = film_id, title
        self.commands.film = None if film_id is None else (film_id, title)
        self.bar.show_film_facet(film_id is None)
        if other_view:
            self._use_layout()
        self._ask()

    def set_filter_text(self, text: str) -> None:
        """Filter, as if the text were typed."""
        self.bar.set_text(text)

    def filter_text(self) -> str:
        """What is in the filter box."""
        return self.bar.text()

    def set_origins_of(self, origins_of: OriginsOf | None) -> None:
        """How to find out where an award comes from, by its id. It is called on the worker."""
        self.commands.origins_of = origins_of
        self._origins.read_with(origins_of)

    def set_catalog(self, key: str, *, writable: bool) -> None:
        """Under what to remember the columns and the filter of this catalog, and whether it takes imports."""
        if key != self._catalog_key:
            self.first_lines.take(None)
            self.table.forget_places()
        self._catalog_key = key
        self.commands.cells.writable = self.commands.editing.writable = self.empty.writable = writable
        self._use_layout()
        self._ask()

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is the answer to what was last asked."""
        return self._answer is not None and not self._evaluation.pending

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.bar.focus_box()

    def status_text(self) -> str:
        """What the status bar says: `50 of 118 awards · 3 selected`."""
        if self.model.first is not None:
            return summary.awards(self.model.first.total)
        if self._answer is None:
            return self.tr("Loading awards…")
        view = self._answer.view
        return summary.shown_of(len(view.rows), view.total, self.table.selected.count())

    def current_export(self) -> GridSnapshot | None:
        """What an export writes: the rows and columns as they are now; None while awards are loaded."""
        outline = self.model.outline
        if self._answer is None or outline is None:
            return None
        return GridSnapshot(
            question=self._answer.question,
            fields=self.columns_layout.shown(),
            shown_rows=outline.rows,
            selected_rows=self.table.selected.rows(),
            total=self._answer.view.total,
            filter_text=self.bar.english_text_in_force,
            film_title=self._film_title,
        )

    def changeEvent(self, event: QEvent) -> None:
        """Another language or locale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self.model.forget_texts()
            self._tell()
            if self.table.headings.sort_keys:
                self._ask()  # the other language has another alphabet

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._patience.timeout.connect(self.empty.load)
        self._evaluation.answered.connect(self._show)
        self._evaluation.refused.connect(self._refuse)
        self._evaluation.counted.connect(self.bar.show_facet)
        self.bar.filter_changed.connect(self._ask)
        self.bar.facet_asked.connect(self._count)
        self.bar.left.connect(self.table.take_focus)
        self.table.headings.sort_requested.connect(self._sort)
        self.table.command.connect(self.commands.run)
        self.table.selected.changed.connect(self._tell_status)
        self.table.typed.connect(self._type_ahead.add)
        self.grouping.changed.connect(self._regroup)
        self.grouping.folded.connect(self._show_lines)
        self.commands.shown_fields = self.columns_layout.shown
        self.commands.film_requested.connect(self.film_requested)
        self.commands.reference_requested.connect(self.reference_requested)
        commands = self.commands
        for part in (commands.editing, commands.cells, commands.forms, commands.moving):
            part.change_wanted.connect(self.change_wanted)
        for refusing in (commands, commands.cells, commands.moving):
            refusing.refused.connect(self.message)
        self.commands.copied.connect(lambda count: self.message.emit(summary.copied(count)))

    def _use_layout(self) -> None:
        whole = self._film_id is None
        view = "catalog" if whole else "film"
        default = tuple(name for name in DEFAULT_COLUMNS if whole or name != "film")
        group = f"awards/{self._catalog_key or 'any'}/{view}"
        sort, field = self.columns_layout.use(group, default)
        self.table.headings.set_sort_keys(sort)
        self.grouping.use(field)
        if self._catalog_key:
            self._filters.use(group)

    def _question(self) -> Question | None:
        if self._columns is None:
            return None
        return Question(
            self._columns,
            self._film_id,
            self.bar.filter,
            self.table.headings.sort_keys,
            self.grouping.field,
            self.table.selected.columns,
            self.grouping.unknown_names(self._columns),
        )

    def _ask(self) -> None:
        question = self._question()
        if question is None:
            plain = self._film_id is None and self.bar.filter == Everything()
            plain = plain and not self.table.headings.sort_keys and not self.grouping.field
            self.first_lines.show(plain=plain)
            self._tell_status()
            return
        self._evaluation.ask(question)
        self._count(*self.bar.facet_questions())  # on the worker, while the rows are painted
        if self._answer is None or not question.is_about_same_rows(self._answer.question):
            self._patience.start()  # rows of the same film stay in sight until the answer is there

    def _sort(self, keys: SortKeys) -> None:
        self.table.headings.set_sort_keys(keys)
        self.columns_layout.remember_sort()
        self._ask()

    def _regroup(self) -> None:
        self.columns_layout.remember_group(self.grouping.field)
        self._ask()

    def _show(self, answer: Answer) -> None:
        self._patience.stop()
        others = self._answer is None or not answer.question.is_about_same_rows(self._answer.question)
        others = others and self.model.first is None  # which were measured, and must not jump
        self._answer = answer
        self._show_lines()
        if others:
            self.columns_layout.measure()
        self._tell()
        announce(self.table, self.status_text())

    def _show_lines(self) -> None:
        answer = self._answer
        if answer is not None:
            self.table.show_lines(answer.question.columns, self.grouping.outline(answer), answer.moved)

    def _tell(self) -> None:
        if self._answer is not None:
            self.empty.explain(self._answer, self._film_title)
            self.bar.show_tally(summary.tally_text(self._answer.view.tally))
        self._tell_status()

    def _refuse(self, error: UserError) -> None:
        self._patience.stop()
        self._tell()
        self.bar.show_problem(str(error))

    def _count(self, *facets: FacetQuestion) -> None:
        question = self._question()
        if question is not None:
            for facet in facets:
                self._evaluation.count(question, facet)

    def _tell_status(self) -> None:
        self.status_changed.emit(self.status_text())

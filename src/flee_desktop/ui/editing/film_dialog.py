"""The form of a film: facts, prose and lists, a page each. One dialog is one step of the history."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTabWidget, QWidget

from flee_desktop.domain.dossier import (
    AlternativeTitle,
    Credit,
    FilmDossier,
    Quote,
    Ranking,
    Reference,
    Release,
    ReleaseKind,
    Score,
)
from flee_desktop.domain.errors import FieldError
from flee_desktop.ui.editing import form_fields
from flee_desktop.ui.editing.edit_dialog import EditDialog, Save
from flee_desktop.ui.editing.film_values import (
    FILM_FIELDS,
    PROSE_FIELDS,
    film_values,
    prose_values,
    with_facts,
    with_prose,
)
from flee_desktop.ui.editing.form_fields import Fields
from flee_desktop.ui.editing.kinds import translated
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.editing.record_form import RecordForm
from flee_desktop.ui.editing.record_table import RecordTable
from flee_desktop.ui.editing.scrolling import scrolling
from flee_desktop.ui.icons import icon
from flee_desktop.ui.theme import GRID

FACTS, PROSE = "facts", "sections"


@dataclass(frozen=True, slots=True)
class ListPage:
    """A list of the film: the dossier's attribute, its title, its records' fields, and a blank record."""

    name: str
    title: str
    fields: Fields
    blank: Any

    def new(self, others: Sequence[Any]) -> Any:  # noqa: ANN401 - any record of the dossier
        """A record to be typed in; of references the next number."""
        if self.name != "references":
            return self.blank
        return Reference(number=max((other.number for other in others), default=0) + 1)


LIST_PAGES: tuple[ListPage, ...] = (
    ListPage(
        "alternative_titles",
        str(QT_TRANSLATE_NOOP("Editing", "Titles")),
        form_fields.TITLE_FIELDS,
        AlternativeTitle(title=""),
    ),
    ListPage(
        "credits",
        str(QT_TRANSLATE_NOOP("Editing", "Credits")),
        form_fields.CREDIT_FIELDS,
        Credit(name="", department="", role=""),
    ),
    ListPage(
        "releases",
        str(QT_TRANSLATE_NOOP("Editing", "Releases")),
        form_fields.RELEASE_FIELDS,
        Release(kind=ReleaseKind.THEATRICAL),
    ),
    ListPage(
        "scores",
        str(QT_TRANSLATE_NOOP("Editing", "Scores")),
        form_fields.SCORE_FIELDS,
        Score(aggregator="", measure="", value=0.0, scale=100.0),
    ),
    ListPage(
        "quotes",
        str(QT_TRANSLATE_NOOP("Editing", "Quotes")),
        form_fields.QUOTE_FIELDS,
        Quote(text="", speaker=""),
    ),
    ListPage(
        "rankings",
        str(QT_TRANSLATE_NOOP("Editing", "Rankings")),
        form_fields.RANKING_FIELDS,
        Ranking(source="", list_name=""),
    ),
    ListPage(
        "references",
        str(QT_TRANSLATE_NOOP("Editing", "References")),
        form_fields.REFERENCE_FIELDS,
        Reference(number=1),
    ),
)
# The page that a tab of the dossier is edited on.
PAGE_OF_TAB = {
    "overview": FACTS,
    "synopsis": PROSE,
    "crew": "credits",
    "reception": "scores",
    "references": "references",
}


class FilmDialog(EditDialog):
    """Saves the film's dossier as it should be. `page` is the one in sight at first."""

    def __init__(
        self,
        dossier: FilmDossier | None,
        names: NameSource | None,
        save: Save,
        parent: QWidget | None = None,
        page: str = FACTS,
    ) -> None:
        super().__init__(self._title(dossier), save, parent)
        self.setObjectName("filmDialog")
        self.before = dossier or FilmDossier(title="")
        self._new = dossier is None
        self._pages = QTabWidget()
        self._pages.setDocumentMode(True)
        self._pages.tabBar().setAccessibleName(self.tr("Parts of the film"))
        self._keys: list[str] = []
        self._facts = RecordForm(FILM_FIELDS, names)
        self._prose = RecordForm(PROSE_FIELDS)
        self._tables = {each.name: _table(each, names) for each in LIST_PAGES}
        self._edited: set[str] = set()  # lists that were touched
        self._fill()
        self.add(self._pages, 1)
        self.resize(760, 560)
        self._pages.setCurrentIndex(self._keys.index(page))
        self._pages.currentWidget().setFocus()
        if page == FACTS:
            self._facts.go_to("title")

    def result_of(self) -> FilmDossier | None:
        """The dossier as it should be; None while something cannot be understood, which is shown."""
        facts, prose = self._facts.values(), self._prose.values()
        problems = {name: table.model.problems() for name, table in self._tables.items()}
        for name, table in self._tables.items():
            table.show_errors(problems[name])
        wrong = [FACTS] if facts is None else []
        wrong += [name for name, said in problems.items() if said]
        self._mark(wrong)
        if facts is None or prose is None or wrong:
            self.say(self.tr("Not saved: see above."))
            return None
        return self._made(facts, prose)

    def is_edited(self) -> bool:
        """Whether anything was changed. A new film is something to save, with what it lacks told."""
        return self._new or self._is_touched()

    def reject(self) -> None:
        """A film that was not begun is not missed."""
        self._new = self._new and self._is_touched()
        super().reject()

    def show_errors(self, errors: dict[str, str]) -> bool:
        """Each beside its field, on the page it stands on; the first of those comes into sight."""
        in_lists: dict[str, dict[tuple[int, str], str]] = {name: {} for name in self._tables}
        in_facts: dict[str, str] = {}
        for field, said in errors.items():
            name, place, part = _parts(field)
            if name in in_lists and place is not None:
                in_lists[name][place, part] = said
            else:
                in_facts[name] = said
        self._facts.show_errors(in_facts)
        for name, table in self._tables.items():
            table.show_errors(in_lists[name])
        self._mark([*([FACTS] if in_facts else []), *(name for name, said in in_lists.items() if said)])
        return all(map(self._facts.has_field, in_facts))

    def _title(self, dossier: FilmDossier | None) -> str:
        return self.tr("New film") if dossier is None else self.tr("Edit %1").replace("%1", dossier.title)

    def _is_touched(self) -> bool:
        return bool(self._edited) or self._facts.is_edited() or self._prose.is_edited()

    def _fill(self) -> None:
        self._facts.show_values(film_values(self.before))
        self._prose.show_values(prose_values(self.before))
        self._facts.setContentsMargins(0, GRID, GRID, 0)
        self._prose.setContentsMargins(0, GRID, GRID, 0)
        self._add(FACTS, self.tr("Facts"), scrolling(self._facts))
        self._add(PROSE, self.tr("Prose"), scrolling(self._prose))
        for form in (self._facts, self._prose):
            form.edited.connect(self.touch)
        for each in LIST_PAGES:
            table = self._tables[each.name]
            table.show_records(getattr(self.before, each.name))
            table.edited.connect(lambda name=each.name: self._touch_list(name))
            self._add(each.name, translated(each.title), table)

    def _add(self, key: str, title: str, page: QWidget) -> None:
        self._keys.append(key)
        self._pages.addTab(page, title)

    def _touch_list(self, name: str) -> None:
        self._edited.add(name)
        self.touch()

    def _made(self, facts: dict[str, Any], prose: dict[str, Any]) -> FilmDossier | None:
        lists = {name: self._tables[name].model.records() for name in self._edited}
        try:
            # The original title stands on two pages: where a title was typed last is not known, so both hold.
            return with_prose(with_facts(_with_lists(self.before, lists), facts), prose)
        except ValueError as missing:
            needed = self.tr("The figures of an opening weekend need what it grossed.")
            self.fail(FieldError({str(missing): needed}))
            return None

    def _mark(self, wrong: list[str]) -> None:
        """Mark the pages with errors, and bring the first of them into sight."""
        for place, key in enumerate(self._keys):
            self._pages.setTabIcon(place, icon("warning", "error") if key in wrong else QIcon())
        if wrong and self._keys[self._pages.currentIndex()] not in wrong:
            self._pages.setCurrentIndex(self._keys.index(wrong[0]))


def _with_lists(dossier: FilmDossier, lists: dict[str, tuple[Any, ...]]) -> FilmDossier:
    values: dict[str, Any] = dict(lists)
    return replace(dossier, **values)


def _table(page: ListPage, names: NameSource | None) -> RecordTable:
    return RecordTable(translated(page.title), page.fields, page.new, names)


def _parts(field: str) -> tuple[str, int | None, str]:
    """`releases[0].date` as name, place and part; `title` has only a name."""
    name, listed, rest = field.partition("[")
    place, _, part = rest.partition("].")
    return (name, int(place), part) if listed else (name, None, "")

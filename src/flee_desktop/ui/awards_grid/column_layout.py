"""Which columns a grid shows, in what order and how wide: by name, so that a new field disturbs nothing.

Until the user makes a column wider or narrower, the columns share the width of the window.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSettings, QTimer

from flee_desktop.domain.fields import AWARD_FIELDS, DEFAULT_COLUMNS, FIELDS_BY_NAME, Field, FieldKind
from flee_desktop.domain.results import Result
from flee_desktop.ui.awards_grid.delegate import PADDING
from flee_desktop.ui.awards_grid.header import ARROW_ROOM, FIRST_INDENT
from flee_desktop.ui.awards_grid.model import COLUMN_OF
from flee_desktop.ui.awards_grid.result_badge import BADGE_EXTRA
from flee_desktop.ui.awards_grid.sorting import SortKeys
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.locale_text import field_label, show_date, show_result

_MEASURED = 200  # rows
_NARROWEST = 11  # characters a column of texts has, before the table scrolls instead
_FLEXIBLE = (FieldKind.TEXT, FieldKind.NAMES)
_OFTEN = (Result.WON, Result.RUNNER_UP, Result.NOMINATED)
# What a column that does not give way has room for.
_SAMPLES: dict[FieldKind, Callable[[], Iterable[str]]] = {
    FieldKind.DATE: lambda: (show_date(f"2024-{month:02}-28") for month in range(1, 13)),
    FieldKind.RESULT: lambda: map(show_result, _OFTEN),
}
_NAMES = tuple(field.name for field in AWARD_FIELDS)


class ColumnLayout(QObject):
    """Keeps the layout of one table in the settings, under a key per catalog and view."""

    def __init__(self, table: AwardsTable) -> None:
        super().__init__(table)
        self._table = table
        self._header = table.headings
        self._group = ""
        self._grouped = ""
        self._default: tuple[str, ...] = DEFAULT_COLUMNS
        self._own_widths = False  # the user's, rather than shared out
        self._busy = False
        self._measured: dict[str, int] = {}  # pixels, by name
        self._saving = QTimer(self, interval=0, singleShot=True)
        self._saving.timeout.connect(self._save)
        self._header.sectionMoved.connect(self._changed)
        self._header.sectionResized.connect(self._resized)
        self._header.frozen.changed.connect(self._changed)
        table.resized.connect(self._share_width)

    def use(self, group: str, default: tuple[str, ...]) -> tuple[SortKeys, str]:
        """Lay the columns out as remembered under `group`, else as `default`.

        Returns the remembered sort, and the field that the rows were grouped by, or "".
        """
        self._save_pending()
        self._group, self._default = group, default
        settings = QSettings()
        settings.beginGroup(group)
        order = _texts(settings.value("order"))
        shown = [name for name in _texts(settings.value("shown")) if name in COLUMN_OF]
        widths = {n: int(w) for n, _, w in map(_cut, _texts(settings.value("widths"))) if _is_width(w)}
        sort = tuple(
            (name, way == "descending") for name, _, way in map(_cut, _texts(settings.value("sort")))
        )
        self._lay_out(order, tuple(shown) or default, widths)
        with self._quietly():
            self._header.frozen.freeze(str(settings.value("frozen") or ""))
        grouped = str(settings.value("grouped") or "")
        self._grouped = grouped if grouped in COLUMN_OF else ""
        return tuple(key for key in sort if key[0] in COLUMN_OF), self._grouped

    def remember_sort(self) -> None:
        """The header's sort keys changed."""
        self._changed()

    def remember_group(self, field: str) -> None:
        """The rows are grouped by this field now; "" for none."""
        self._grouped = field
        self._changed()

    def measure(self) -> None:
        """Learn from the first rows shown how much room the columns of texts would like."""
        metrics, model = self._table.fontMetrics(), self._table.award_model
        rows = model.rows
        if rows is None:
            return
        lines = range(min(model.rowCount(), _MEASURED))
        places = [model.award_at(line) for line in lines if model.group_at(line) < 0]
        for name in COLUMN_OF:
            if FIELDS_BY_NAME[name].kind in _FLEXIBLE and places:
                widths = sorted(metrics.horizontalAdvance(rows.text(place, name)) for place in places)
                # What most rows need; a column with few texts keeps some room for them.
                self._measured[name] = max(widths[len(widths) * 9 // 10], widths[-1] // 2)
        self._share_width()

    def shown(self) -> tuple[str, ...]:
        """The names of the columns shown, from the left."""
        order = (self._header.logicalIndex(place) for place in range(self._header.count()))
        return tuple(_NAMES[column] for column in order if not self._header.isSectionHidden(column))

    def show(self, name: str, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        if not shown and self.shown() == (name,):
            return
        with self._quietly():
            self._header.setSectionHidden(COLUMN_OF[name], not shown)
        self._share_width()
        self._changed()

    def fit(self) -> None:
        """Share the width of the window out again."""
        self._own_widths = False
        self._share_width()
        self._changed()

    def restore(self) -> None:
        """The columns as they were at first."""
        self._lay_out((), self._default, {})
        self._changed()

    def _lay_out(self, order: tuple[str, ...], shown: tuple[str, ...], widths: dict[str, int]) -> None:
        known = [name for name in order if name in COLUMN_OF]
        known += [name for name in _NAMES if name not in known]
        with self._quietly():
            for place, name in enumerate(known):
                self._header.moveSection(self._header.visualIndex(COLUMN_OF[name]), place)
                self._header.setSectionHidden(COLUMN_OF[name], name not in shown)
            for name, width in widths.items():
                if name in COLUMN_OF:
                    self._header.resizeSection(COLUMN_OF[name], width)
        self._own_widths = bool(widths)
        self._share_width()

    def _share_width(self) -> None:
        """Dates, results and figures get what they need; texts share what is left."""
        if self._own_widths:
            return
        shown = self.shown()
        wished = {name: self._wished(FIELDS_BY_NAME[name]) for name in shown}
        wished[shown[0]] += FIRST_INDENT
        texts = [name for name in shown if FIELDS_BY_NAME[name].kind in _FLEXIBLE]
        widths = wished | self._shared(
            wished, self._narrowest(shown[0], {name: wished[name] for name in texts})
        )
        left_over = self._table.viewport().width() - sum(widths.values())
        if texts and left_over > 0:
            widths[texts[-1]] += left_over
        with self._quietly():
            for name, width in widths.items():
                self._header.resizeSection(COLUMN_OF[name], width)

    def _narrowest(self, first: str, texts: dict[str, int]) -> dict[str, int]:
        """What each column of texts gets at least: less only where it wishes for less."""
        usual = _NARROWEST * self._table.fontMetrics().averageCharWidth()
        return {name: min(wish, usual + FIRST_INDENT * (name == first)) for name, wish in texts.items()}

    def _shared(self, wished: dict[str, int], narrowest: dict[str, int]) -> dict[str, int]:
        """The widths of the texts: all room there is beyond the narrowest, in proportion to the wishes.

        In a narrow window whole columns stay out of sight.
        """
        for count in range(len(wished), 0, -1):
            in_sight = list(wished)[:count]
            texts = [name for name in in_sight if name in narrowest]
            others = sum(wished[name] for name in in_sight if name not in narrowest)
            room = self._table.viewport().width() - others - sum(narrowest[name] for name in texts)
            if texts and room >= 0:
                more = sum(wished[name] - narrowest[name] for name in texts)
                share = room / more if more else 0
                return {
                    name: least + int((wished[name] - least) * share) for name, least in narrowest.items()
                }
        return {name: wished[name] for name in narrowest}

    def _wished(self, field: Field) -> int:
        metrics = self._table.fontMetrics()
        heading = metrics.horizontalAdvance(field_label(field)) + ARROW_ROOM
        text = self._wished_by_text(field, metrics.averageCharWidth())
        widest = max("0123456789", key=metrics.horizontalAdvance)
        texts = (re.sub("[0-9]", widest, text) for text in _SAMPLES.get(field.kind, tuple)())
        samples = map(metrics.horizontalAdvance, texts)
        extra = BADGE_EXTRA if field.kind is FieldKind.RESULT else 0
        return max(heading, text, max(samples, default=0) + extra) + 2 * PADDING + 2

    def _wished_by_text(self, field: Field, character: int) -> int:
        if field.kind not in _FLEXIBLE:
            return 0
        usual = field.width * character
        # The first rows may all be of one film with a short title: others have longer ones.
        return max(usual // 2, min(self._measured.get(field.name, usual), usual * 3 // 2))

    def _resized(self, _column: int, old: int, new: int) -> None:
        if not self._busy and old and new:
            self._own_widths = True
            self._changed()

    def _changed(self) -> None:
        if not self._busy and self._group:
            self._saving.start()

    def _save_pending(self) -> None:
        if self._saving.isActive():
            self._saving.stop()
            self._save()

    def _save(self) -> None:
        settings = QSettings()
        settings.beginGroup(self._group)
        order = (self._header.logicalIndex(place) for place in range(self._header.count()))
        settings.setValue("order", [_NAMES[column] for column in order])
        settings.setValue("shown", list(self.shown()))
        widths = {name: self._header.sectionSize(COLUMN_OF[name]) for name in self.shown()}
        settings.setValue("widths", [f"{n}={w}" for n, w in widths.items()] if self._own_widths else [])
        settings.setValue("grouped", self._grouped)
        settings.setValue("frozen", self._header.frozen.name)
        ways = {False: "ascending", True: "descending"}
        settings.setValue("sort", [f"{name}={ways[down]}" for name, down in self._header.sort_keys])

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._busy, before = True, self._busy
        try:
            yield
        finally:
            self._busy = before


def _texts(value: object) -> tuple[str, ...]:
    """A list as QSettings gives it back: one text alone comes as a text, an empty list as nothing."""
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _cut(text: str) -> tuple[str, str, str]:
    return text.partition("=")


def _is_width(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 4

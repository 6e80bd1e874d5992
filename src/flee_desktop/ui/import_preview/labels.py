"""The words of a preview in the interface's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flee_desktop.domain.import_plan import PlanKind
from flee_desktop.domain.three_way import BY_HAND, DELETED, SAID_BEFORE, TWICE
from flee_desktop.ui.import_preview.lines import PlanLine

_KINDS = {
    PlanKind.CREATE: QT_TRANSLATE_NOOP("ImportPreview", "New"),
    PlanKind.UPDATE: QT_TRANSLATE_NOOP("ImportPreview", "Changed"),
    PlanKind.UNCHANGED: QT_TRANSLATE_NOOP("ImportPreview", "Unchanged"),
    PlanKind.CONFLICT: QT_TRANSLATE_NOOP("ImportPreview", "Conflict"),
}
_KEPT = {
    BY_HAND: QT_TRANSLATE_NOOP(
        "ImportPreview", "You changed this by hand: it is kept. Check it to take the new value."
    ),
    DELETED: QT_TRANSLATE_NOOP("ImportPreview", "You deleted this: it stays out. Check it to have it again."),
    SAID_BEFORE: QT_TRANSLATE_NOOP(
        "ImportPreview", "A later import says otherwise: that is kept. Check it to go back."
    ),
    TWICE: QT_TRANSLATE_NOOP("ImportPreview", "The file has this film twice. Import it by itself."),
}
_PARTS = {
    "": QT_TRANSLATE_NOOP("ImportPreview", "Film"),
    "credits": QT_TRANSLATE_NOOP("ImportPreview", "Credit"),
    "releases": QT_TRANSLATE_NOOP("ImportPreview", "Release"),
    "scores": QT_TRANSLATE_NOOP("ImportPreview", "Score"),
    "quotes": QT_TRANSLATE_NOOP("ImportPreview", "Quote"),
    "rankings": QT_TRANSLATE_NOOP("ImportPreview", "Ranking"),
}
_FIELDS = {
    "year": QT_TRANSLATE_NOOP("ImportPreview", "Year"),
    "summary": QT_TRANSLATE_NOOP("ImportPreview", "Summary"),
    "type": QT_TRANSLATE_NOOP("ImportPreview", "Type"),
    "running_time": QT_TRANSLATE_NOOP("ImportPreview", "Running time"),
    "budget": QT_TRANSLATE_NOOP("ImportPreview", "Budget"),
    "box_office": QT_TRANSLATE_NOOP("ImportPreview", "Box office"),
    "opening_weekend": QT_TRANSLATE_NOOP("ImportPreview", "Opening weekend"),
    "genres": QT_TRANSLATE_NOOP("ImportPreview", "Genres"),
    "countries": QT_TRANSLATE_NOOP("ImportPreview", "Countries"),
    "languages": QT_TRANSLATE_NOOP("ImportPreview", "Languages"),
    "alternative_titles": QT_TRANSLATE_NOOP("ImportPreview", "Other titles"),
    "related": QT_TRANSLATE_NOOP("ImportPreview", "Related"),
    "references": QT_TRANSLATE_NOOP("ImportPreview", "References"),
    "sections.lead": QT_TRANSLATE_NOOP("ImportPreview", "Introduction"),
    "sections.synopsis": QT_TRANSLATE_NOOP("ImportPreview", "Synopsis"),
    "sections.production": QT_TRANSLATE_NOOP("ImportPreview", "Production"),
    "sections.release": QT_TRANSLATE_NOOP("ImportPreview", "Release notes"),
    "sections.reception": QT_TRANSLATE_NOOP("ImportPreview", "Reception"),
    "sections.accolades": QT_TRANSLATE_NOOP("ImportPreview", "Accolades"),
    "award_body": QT_TRANSLATE_NOOP("ImportPreview", "Award body"),
    "date": QT_TRANSLATE_NOOP("ImportPreview", "Date"),
    "category": QT_TRANSLATE_NOOP("ImportPreview", "Category"),
    "recipients": QT_TRANSLATE_NOOP("ImportPreview", "Recipients"),
    "result": QT_TRANSLATE_NOOP("ImportPreview", "Result"),
    "rank": QT_TRANSLATE_NOOP("ImportPreview", "Place"),
    "tied": QT_TRANSLATE_NOOP("ImportPreview", "Tied"),
    "note": QT_TRANSLATE_NOOP("ImportPreview", "Note"),
    "edition": QT_TRANSLATE_NOOP("ImportPreview", "Edition"),
}


def kind_word(kind: PlanKind) -> str:
    """What becomes of a row, in a word."""
    return _said(_KINDS[kind])


def kept_reason(kept: str) -> str:
    """Why the file's value does not go in, and what to do."""
    return _said(_KEPT[kept]) if kept in _KEPT else kept


def subject(line: PlanLine) -> str:
    """What the line is about: the award's body, a field of the film, a kind of entry."""
    if line.difference is not None:
        return field_word(line.difference.field)
    return line.new_text("award_body") if line.award else _said(_PARTS.get(line.row.part, line.row.part))


def field_word(name: str) -> str:
    """A field of a record."""
    return _said(_FIELDS[name]) if name in _FIELDS else name.replace("_", " ").capitalize()


def _said(source: object) -> str:
    return QCoreApplication.translate("ImportPreview", str(source))

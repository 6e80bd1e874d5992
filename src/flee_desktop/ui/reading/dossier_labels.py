"""What the parts of a dossier are called in the interface's language."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flee_desktop.domain.dossier import ReleaseKind, SectionKind

# QT_TRANSLATE_NOOP is typed as giving any object; it gives the text back.
_FIELDS: dict[str, Any] = {
    "alternative_titles": QT_TRANSLATE_NOOP("Dossier", "Other titles"),
    "awards": QT_TRANSLATE_NOOP("Dossier", "Awards"),
    "box_office": QT_TRANSLATE_NOOP("Dossier", "Box office"),
    "budget": QT_TRANSLATE_NOOP("Dossier", "Budget"),
    "countries": QT_TRANSLATE_NOOP("Dossier", "Countries"),
    "credits": QT_TRANSLATE_NOOP("Dossier", "Credits"),
    "genres": QT_TRANSLATE_NOOP("Dossier", "Genres"),
    "languages": QT_TRANSLATE_NOOP("Dossier", "Languages"),
    "opening_weekend": QT_TRANSLATE_NOOP("Dossier", "Opening weekend"),
    "releases": QT_TRANSLATE_NOOP("Dossier", "Releases"),
    "running_time": QT_TRANSLATE_NOOP("Dossier", "Running time"),
    "summary": QT_TRANSLATE_NOOP("Dossier", "Summary"),
    "title": QT_TRANSLATE_NOOP("Dossier", "Title"),
    "type": QT_TRANSLATE_NOOP("Dossier", "Type"),
    "year": QT_TRANSLATE_NOOP("Dossier", "Year"),
}
_SECTIONS: dict[SectionKind, Any] = {
    SectionKind.LEAD: QT_TRANSLATE_NOOP("Dossier", "Introduction"),
    SectionKind.SYNOPSIS: QT_TRANSLATE_NOOP("Dossier", "Synopsis"),
    SectionKind.PRODUCTION: QT_TRANSLATE_NOOP("Dossier", "Production"),
    SectionKind.RELEASE: QT_TRANSLATE_NOOP("Dossier", "Release"),
    SectionKind.RECEPTION: QT_TRANSLATE_NOOP("Dossier", "Critical reception"),
    SectionKind.ACCOLADES: QT_TRANSLATE_NOOP("Dossier", "Accolades"),
}
_RELEASES: dict[ReleaseKind, Any] = {
    ReleaseKind.FESTIVAL: QT_TRANSLATE_NOOP("Dossier", "Festival"),
    ReleaseKind.THEATRICAL: QT_TRANSLATE_NOOP("Dossier", "Theatrical"),
    ReleaseKind.STREAMING: QT_TRANSLATE_NOOP("Dossier", "Streaming"),
    ReleaseKind.RIGHTS: QT_TRANSLATE_NOOP("Dossier", "Rights"),
}


def film_field_label(name: str) -> str:
    """A field of the film, e.g. "Running time"; the bare name of one that has no label."""
    return _translated(_FIELDS.get(name, name.replace("_", " ").capitalize()))


def section_title(kind: SectionKind) -> str:
    """The heading of a section of prose."""
    return _translated(_SECTIONS[kind])


def release_kind(kind: ReleaseKind) -> str:
    """How a film met its audience."""
    return _translated(_RELEASES[kind])


def _translated(text: str) -> str:
    return QCoreApplication.translate("Dossier", text)

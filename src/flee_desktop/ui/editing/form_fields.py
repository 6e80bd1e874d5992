"""The fields of every record that is edited: one line each, and forms and tables follow."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from flee_desktop.domain.dossier import PartyKind, ReleaseKind
from flee_desktop.domain.name_kinds import NameKind
from flee_desktop.domain.results import Result
from flee_desktop.ui.editing import kinds
from flee_desktop.ui.editing.kinds import Kind, translated
from flee_desktop.ui.locale_text import show_result
from flee_desktop.ui.reading.dossier_labels import release_kind


@dataclass(frozen=True, slots=True)
class FormField:
    """A field. `name` is the record's attribute, `wording` the one that keeps the words as they were typed.

    `completed_by` says where the names come from that complete it. `width` is a table's, in characters.
    """

    name: str
    label: str
    kind: Kind = kinds.TEXT
    completed_by: tuple[NameKind, ...] = ()
    width: int = 18
    wording: str = ""
    hint: str = ""

    @property
    def shown_label(self) -> str:
        """The label in the interface's language."""
        return translated(self.label)

    @property
    def shown_hint(self) -> str:
        """An example of what is typed here."""
        return translated(self.hint) if self.hint else ""


Fields = tuple[FormField, ...]
_ANYBODY = (NameKind.PERSON, NameKind.ORGANIZATION, NameKind.FILM, NameKind.COUNTRY)
_PARTY_LABELS: dict[PartyKind, Any] = {
    PartyKind.PERSON: QT_TRANSLATE_NOOP("Editing", "Person"),
    PartyKind.ORGANIZATION: QT_TRANSLATE_NOOP("Editing", "Organization"),
    PartyKind.COUNTRY: QT_TRANSLATE_NOOP("Editing", "Country"),
    PartyKind.FILM: QT_TRANSLATE_NOOP("Editing", "Film"),
}


def _party_label(kind: PartyKind) -> str:
    return translated(_PARTY_LABELS[kind])


RESULT = kinds.choice(tuple(Result), show_result)
_PARTY = kinds.choice(tuple(PartyKind), _party_label)
_CREDITED = kinds.choice((PartyKind.PERSON, PartyKind.ORGANIZATION), _party_label)
_RELEASE = kinds.choice(tuple(ReleaseKind), release_kind)
_DATE_HINT = str(QT_TRANSLATE_NOOP("Editing", "e.g. January 2022"))
_REFERENCES = FormField(
    "references", str(QT_TRANSLATE_NOOP("Editing", "References")), kinds.NUMBERS, width=10
)
_NOTE = FormField("note", str(QT_TRANSLATE_NOOP("Editing", "Note")), width=24)
_DATE = FormField(
    "date",
    str(QT_TRANSLATE_NOOP("Editing", "Date")),
    kinds.DATE,
    width=14,
    wording="date_text",
    hint=_DATE_HINT,
)

NOMINATION_FIELDS: Fields = (
    FormField(
        "award_body",
        str(QT_TRANSLATE_NOOP("Editing", "Award body")),
        completed_by=(NameKind.AWARD_BODY,),
    ),
    FormField("edition", str(QT_TRANSLATE_NOOP("Editing", "Edition")), kinds.WHOLE, width=8),
    _DATE,
    FormField("category", str(QT_TRANSLATE_NOOP("Editing", "Category")), completed_by=(NameKind.CATEGORY,)),
    FormField(
        "canonical_category",
        str(QT_TRANSLATE_NOOP("Editing", "Canonical category")),
        completed_by=(NameKind.CATEGORY,),
    ),
    FormField("result", str(QT_TRANSLATE_NOOP("Editing", "Result")), RESULT),
    FormField("tied", str(QT_TRANSLATE_NOOP("Editing", "Tied")), kinds.TICK),
    FormField("rank", str(QT_TRANSLATE_NOOP("Editing", "Place")), kinds.WHOLE, width=8),
    FormField(
        "recipients",
        str(QT_TRANSLATE_NOOP("Editing", "Recipients")),
        kinds.RECIPIENTS,
        _ANYBODY,
        hint=str(QT_TRANSLATE_NOOP("Editing", "Name (role); another name")),
    ),
    _NOTE,
    _REFERENCES,
)
CREDIT_FIELDS: Fields = (
    FormField(
        "name",
        str(QT_TRANSLATE_NOOP("Editing", "Name")),
        completed_by=(NameKind.PERSON, NameKind.ORGANIZATION),
        width=24,
    ),
    FormField("role", str(QT_TRANSLATE_NOOP("Editing", "Role")), completed_by=(NameKind.ROLE,), width=20),
    FormField(
        "department",
        str(QT_TRANSLATE_NOOP("Editing", "Department")),
        completed_by=(NameKind.DEPARTMENT,),
        width=16,
    ),
    FormField("kind", str(QT_TRANSLATE_NOOP("Editing", "Kind")), _CREDITED, width=13),
    FormField("credited_as", str(QT_TRANSLATE_NOOP("Editing", "Credited as"))),
    _NOTE,
    _REFERENCES,
)
RELEASE_FIELDS: Fields = (
    FormField("kind", str(QT_TRANSLATE_NOOP("Editing", "Kind")), _RELEASE, width=11),
    _DATE,
    FormField(
        "territory",
        str(QT_TRANSLATE_NOOP("Editing", "Territory")),
        completed_by=(NameKind.COUNTRY,),
        width=16,
    ),
    FormField("venue", str(QT_TRANSLATE_NOOP("Editing", "Venue")), completed_by=(NameKind.VENUE,), width=22),
    FormField(
        "distributors",
        str(QT_TRANSLATE_NOOP("Editing", "Distributors")),
        kinds.NAMES,
        (NameKind.ORGANIZATION,),
    ),
    FormField("cancelled", str(QT_TRANSLATE_NOOP("Editing", "Canceled")), kinds.TICK, width=9),
    _NOTE,
    _REFERENCES,
)
SCORE_FIELDS: Fields = (
    FormField(
        "aggregator",
        str(QT_TRANSLATE_NOOP("Editing", "Source")),
        completed_by=(NameKind.AGGREGATOR,),
    ),
    FormField("measure", str(QT_TRANSLATE_NOOP("Editing", "Measure")), width=14),
    FormField("value", str(QT_TRANSLATE_NOOP("Editing", "Value")), kinds.DECIMAL, width=7),
    FormField("scale", str(QT_TRANSLATE_NOOP("Editing", "Of")), kinds.DECIMAL, width=6),
    FormField("reviews", str(QT_TRANSLATE_NOOP("Editing", "Reviews")), kinds.WHOLE, width=8),
    FormField("average", str(QT_TRANSLATE_NOOP("Editing", "Average")), kinds.DECIMAL, width=8),
    FormField("average_scale", str(QT_TRANSLATE_NOOP("Editing", "Average of")), kinds.DECIMAL, width=10),
    FormField("label", str(QT_TRANSLATE_NOOP("Editing", "Label")), width=14),
    FormField("as_of", str(QT_TRANSLATE_NOOP("Editing", "As of")), kinds.DATE, width=14, hint=_DATE_HINT),
    _NOTE,
    _REFERENCES,
)
QUOTE_FIELDS: Fields = (
    FormField("text", str(QT_TRANSLATE_NOOP("Editing", "Words")), width=44),
    FormField(
        "speaker", str(QT_TRANSLATE_NOOP("Editing", "Speaker")), completed_by=(NameKind.PERSON,), width=20
    ),
    FormField("speaker_role", str(QT_TRANSLATE_NOOP("Editing", "Speaker’s role"))),
    FormField("occasion", str(QT_TRANSLATE_NOOP("Editing", "Occasion"))),
    _REFERENCES,
)
RANKING_FIELDS: Fields = (
    FormField("source", str(QT_TRANSLATE_NOOP("Editing", "Source"))),
    FormField("list_name", str(QT_TRANSLATE_NOOP("Editing", "List")), width=26),
    FormField("rank", str(QT_TRANSLATE_NOOP("Editing", "Place")), kinds.WHOLE, width=7),
    FormField("out_of", str(QT_TRANSLATE_NOOP("Editing", "Out of")), kinds.WHOLE, width=7),
    FormField("voters", str(QT_TRANSLATE_NOOP("Editing", "Voters")), kinds.WHOLE, width=7),
    FormField("year", str(QT_TRANSLATE_NOOP("Editing", "Year")), kinds.YEAR, width=7),
    _NOTE,
    _REFERENCES,
)
REFERENCE_FIELDS: Fields = (
    FormField("number", str(QT_TRANSLATE_NOOP("Editing", "Number")), kinds.WHOLE, width=8),
    FormField("text", str(QT_TRANSLATE_NOOP("Editing", "Text")), width=56),
    FormField("url", str(QT_TRANSLATE_NOOP("Editing", "Address")), width=36),
)
TITLE_FIELDS: Fields = (
    FormField("title", str(QT_TRANSLATE_NOOP("Editing", "Title")), width=36),
    FormField(
        "language",
        str(QT_TRANSLATE_NOOP("Editing", "Language")),
        completed_by=(NameKind.LANGUAGE,),
    ),
    FormField("kind", str(QT_TRANSLATE_NOOP("Editing", "Kind of title"))),
)

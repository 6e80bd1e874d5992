"""The prose sections of a dossier under their headings."""

from collections.abc import Iterator

from flee_desktop.domain.dossier import FilmDossier, SectionKind
from flee_desktop.ui.reading.dossier_labels import section_title
from flee_desktop.ui.reading.prose import Prose
from flee_desktop.ui.reading.side_heading import SideHeading
from flee_desktop.ui.reading.sources import ShowReference


def prose_sections(
    dossier: FilmDossier, kinds: tuple[SectionKind, ...], show_reference: ShowReference
) -> Iterator[SideHeading]:
    """The sections of these kinds, in the order of `kinds`."""
    for kind in kinds:
        for section in dossier.sections:
            if section.kind is kind:
                title = section_title(kind)
                yield SideHeading(title, Prose(section.paragraphs, show_reference, name=title))

"""Headings say what a section is about."""

import pytest

from flee_desktop.domain.dossier import SectionKind
from flee_desktop.formats.page.section_kinds import Outline, Part, section_kind


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Plot", SectionKind.SYNOPSIS),
        ("Cast and characters", Part.CAST),
        ("Casting", SectionKind.PRODUCTION),
        ("Principal photography", SectionKind.PRODUCTION),
        ("Source novel", None),
        ("Sources", Part.SKIPPED),
        ("Home media", SectionKind.RELEASE),
        ("Critical response", SectionKind.RECEPTION),
        ("Release and reception", SectionKind.RELEASE),
        ("Awards and nominations", SectionKind.ACCOLADES),
        ("See also", Part.RELATED),
        ("External links", Part.SKIPPED),
    ],
)
def test_the_first_telling_word_decides(heading, kind):
    assert section_kind(heading) is kind


def test_a_heading_without_a_telling_word_belongs_to_the_section_around_it():
    outline = Outline()
    outline.enter(2, "Reception")
    outline.enter(3, "In Norway")
    assert outline.kind is SectionKind.RECEPTION
    outline.enter(2, "References")
    assert outline.kind is Part.SKIPPED


def test_everything_under_the_awards_is_about_awards():
    outline = Outline()
    outline.enter(2, "Accolades")
    outline.enter(3, "Critics' lists")
    assert outline.kind is SectionKind.ACCOLADES
    assert outline.headings == ("Accolades", "Critics' lists")

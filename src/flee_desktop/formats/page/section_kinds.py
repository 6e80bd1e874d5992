"""What a section of a page is about, by its heading."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from flee_desktop.domain.dossier import SectionKind
from flee_desktop.domain.folding import fold


class Part(StrEnum):
    """Sections that hold no prose of the dossier."""

    CAST = "cast"
    RELATED = "related"
    SKIPPED = "skipped"


Kind = SectionKind | Part
_NEWLINE = "\n"
# The kind whose word comes first in the heading decides.
_WORDS: dict[Kind, str] = {
    SectionKind.SYNOPSIS: "plot|synopsis|premise|summary|story(?:line)?|narrative",
    Part.CAST: "(?:voice )?cast(?! ?ing)|characters|starring|actors",
    SectionKind.ACCOLADES: "accolades|awards?|nominations?|honou?rs|recognition|prizes",
    SectionKind.RELEASE: """
release|distribution|box[ -]office|home (?:media|video)|marketing|promotion|premiere|theatrical|screenings?
certifications?|streaming|economics|media|dvd|video|television
""",
    SectionKind.RECEPTION: """
reception|critical|critics|responses?|reviews?|reactions?|legacy|influence|impact|controvers\\w+
re-?evaluation|rankings?|sequels?|remakes?|statistics|contemporaneous
""",
    SectionKind.PRODUCTION: """
production|development|writing|casting|filming|photography|post-production|music\\w*|soundtrack|score|themes?
background|costumes?|effects|animation|historical|inspiration|design|analysis|cinematography|adaptation
""",
    Part.RELATED: "see also|related",
    Part.SKIPPED: """
references?|notes?|citations?|works cited|bibliography|external links?|further reading|sources?|footnotes?
books|navigation(?: menu)?|contents
""",
}


def _alternatives(words: str) -> str:
    return rf"\b(?:{words.strip().replace(_NEWLINE, '|')})\b"


_COMPILED = tuple((re.compile(_alternatives(words)), kind) for kind, words in _WORDS.items())
_WHOLE = (Part.SKIPPED, Part.RELATED)  # "Source novel" is no list of sources: these name the section whole


@dataclass(slots=True)
class Outline:
    """The headings one stands under while a page is read from top to bottom."""

    _above: list[tuple[int, str, Kind]] = field(default_factory=list)

    @property
    def kind(self) -> Kind:
        """What the present section is about; the lead before the first heading."""
        return self._above[-1][2] if self._above else SectionKind.LEAD

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings above, outermost first."""
        return tuple(text for _level, text, _kind in self._above)

    def enter(self, level: int, text: str) -> None:
        """Go on under a heading."""
        while self._above and self._above[-1][0] >= level:
            self._above.pop()
        inherited = self.kind if self._above else SectionKind.PRODUCTION
        named = section_kind(text)
        stays = inherited in (SectionKind.ACCOLADES, Part.SKIPPED) and named not in _WHOLE
        self._above.append((level, text, inherited if stays or named is None else named))


def section_kind(heading: str) -> Kind | None:
    """The kind a heading names, or None."""
    folded = fold(heading)
    found = [(match.start(), kind) for words, kind in _COMPILED if (match := _named(words, kind, folded))]
    return min(found, key=lambda place: place[0])[1] if found else None


def _named(words: re.Pattern[str], kind: Kind, heading: str) -> re.Match[str] | None:
    if kind in _WHOLE:
        return words.match(heading) if len(heading.split()) <= 3 and not heading.endswith("novel") else None
    return words.search(heading)

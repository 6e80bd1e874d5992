"""A list of the cast: lines such as `Ana Sol as Liv, a lighthouse keeper's daughter`."""

import re
from collections.abc import Iterator, Sequence

from flee_desktop.domain.dossier import Credit
from flee_desktop.formats.article.blocks import Paragraph
from flee_desktop.formats.article.citations import citation_numbers, without_citations
from flee_desktop.formats.article.prose import NAME, Prose

_LONGEST = 600  # characters of a line of the list
_FEWEST = 2  # lines in a row that make a list; a single one may be a sentence
_PLAYS = re.compile(rf"[*•–-]? ?({NAME}) as ([^,:;.(\[–]{{1,80}})(?:[,:;.(\[–].*)?")


def cast_credits(prose: Prose, *, voices: bool) -> Iterator[Credit]:
    """The credits of every cast list; in an animated film (`voices`) they are voices."""
    run: list[Paragraph] = []
    for _kind, paragraph in [*prose.laid_out, (None, Paragraph(0, ""))]:
        if len(paragraph.text) < _LONGEST and _PLAYS.fullmatch(paragraph.text):
            run.append(paragraph)
            continue
        if len(run) >= _FEWEST:
            yield from _credits(run, "Voice cast" if voices else "Cast")
        run = []


def _credits(lines: Sequence[Paragraph], department: str) -> Iterator[Credit]:
    for line in lines:
        match = _PLAYS.fullmatch(line.text)
        if match:
            role = without_citations(match.group(2)).strip()
            references = citation_numbers(line.text)
            yield Credit(name=match.group(1), department=department, role=role, references=references)

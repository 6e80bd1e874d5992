"""Awards of no film, gathered by the ceremony they were given at."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from flee_desktop.domain.dossier import CeremonyDossier, Nomination


def gather_ceremonies(nominations: Iterable[Nomination]) -> Iterator[CeremonyDossier]:
    """A dossier for each ceremony that awards of no film are of: by its body, edition and date."""
    held: dict[tuple[str, int | None, str], list[Nomination]] = {}
    for nomination in nominations:
        place = (nomination.award_body, nomination.edition, nomination.date)
        held.setdefault(place, []).append(nomination)
    for (body, edition, date), listed in held.items():
        title = f"{_ordinal(edition)} {body}" if edition else f"{body} {date}".strip()
        yield CeremonyDossier(
            title=title or "Awards",
            award_body=body,
            edition=edition,
            date=date,
            date_text=listed[0].date_text,
            honors_year=listed[0].film_year,
            nominations=tuple(replace(nomination, film_year=None) for nomination in listed),
        )


def _ordinal(number: int) -> str:
    last = 0 if 10 < number % 100 < 14 else number % 10
    return f"{number}{('th', 'st', 'nd', 'rd')[last] if last < 4 else 'th'}"

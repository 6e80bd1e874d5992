"""What an edit of one or many nominations sets: a field that is not named stays as it is."""

from typing import TypedDict

from flee_desktop.domain.dossier import Recipient
from flee_desktop.domain.results import Result


class NominationValues(TypedDict, total=False):
    """Values by the names of `domain.dossier.Nomination`. `date` is EDTF; `references` are numbers."""

    award_body: str
    edition: int | None
    date: str
    date_text: str
    category: str
    canonical_category: str
    result: Result
    tied: bool
    rank: int | None
    note: str
    recipients: tuple[Recipient, ...]
    references: tuple[int, ...]

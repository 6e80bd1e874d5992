"""What the columns of an awards table hold, by their labels and by what stands in them."""

import re
from collections.abc import Sequence
from enum import StrEnum

from flee_desktop.domain.folding import fold
from flee_desktop.formats.article.citations import without_citations


class Role(StrEnum):
    """What a column holds; the value is the field of a nomination it fills."""

    BODY = "award_body"
    DATE = "date"
    CATEGORY = "category"
    RECIPIENT = "recipients"
    RESULT = "result"
    REFERENCES = "references"
    FILM = "film"
    OTHER = ""


# Labels as they begin, folded, English first. The first line that fits decides; "Award" alone waits for the
# others.
_LABELS: tuple[tuple[str, Role], ...] = (
    (r"(?:award |ceremony )?(?:date|year)s?\b|when\b", Role.DATE),
    (r"dat(?:o|um|a)\b|ar\b|arstal|jahr|annee|an[on]o\b|fecha", Role.DATE),
    (r"ref\b|refs\b|reference|source|citation|cite|kilde|quelle", Role.REFERENCES),
    (r"result|outcome|status|won\b|ergebnis|risultat|udfald", Role.RESULT),
    (
        r"(?:award )?categor|prize|section|award title|award name|honou?r\b|(?:pris)?kategori|sparte",
        Role.CATEGORY,
    ),
    (
        r"recipient|nominee|nominated (?:work|artist)|winner|name|person|honou?ree|credit|for\b",
        Role.RECIPIENT,
    ),
    (
        r"(?:pris)?modtager|nomin[aei]|preistrager|gewinner|laureat|nomme|recipiendaire|receptor|candidat",
        Role.RECIPIENT,
    ),
    (r"title|film|movie|work|production|project|series", Role.FILM),
    (
        r"organi[sz]ation|association|festival|ceremony|event|group|institution|society|critics|body",
        Role.BODY,
    ),
    (r"award(?:ing|s)? (?:body|organi|group|ceremony|show|event)|list of award", Role.BODY),
)
_COMPILED = tuple((re.compile(pattern), role) for pattern, role in _LABELS)
_AWARD = re.compile(r"(?:awards?|pris(?:er)?|preis|auszeichnung|prix|recompense|premios?)\b")


def label_roles(labels: Sequence[str]) -> tuple[Role, ...]:
    """The role each label names. A role is given once; a second column of it is `OTHER`."""
    folded = [fold(without_citations(label)) for label in labels]
    named = [_named_role(label) for label in folded]
    for index, label in enumerate(folded):
        if named[index] is Role.OTHER and _AWARD.match(label):
            named[index] = Role.CATEGORY if Role.BODY in named and Role.CATEGORY not in named else Role.BODY
    if Role.RECIPIENT not in named and Role.FILM in named and _stands_for_recipient(named):
        named[named.index(Role.FILM)] = Role.RECIPIENT
    return tuple(role if role not in named[:index] else Role.OTHER for index, role in enumerate(named))


def names_works(label: str) -> bool:
    """Whether a column of recipients lists works (`Work`, `Film`), not people."""
    folded = fold(without_citations(label))
    return _named_role(folded) is Role.FILM


def is_awards_header(roles: Sequence[Role]) -> bool:
    """Whether a table with these columns lists awards: a result, and a category or an award body."""
    return Role.RESULT in roles and (Role.CATEGORY in roles or Role.BODY in roles)


def _named_role(label: str) -> Role:
    return next((role for pattern, role in _COMPILED if pattern.match(label)), Role.OTHER)


def _stands_for_recipient(roles: Sequence[Role]) -> bool:
    # A work named after the category is what the nomination is for; before it, it is the film.
    return Role.CATEGORY in roles and roles.index(Role.FILM) > roles.index(Role.CATEGORY)

"""Credits that are not in the infobox: from the lead, the prose, and the award rows."""

import re
from collections.abc import Iterable, Iterator, Sequence

from flee_desktop.domain.dossier import Credit, Nomination, PartyKind, Recipient
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.article.lead import Lead
from flee_desktop.formats.article.names import split_names
from flee_desktop.formats.article.prose import NAMES, Prose
from flee_desktop.formats.article.sentences import Sentence

# The craft a category honors -> department, role. The first that fits; none for acting and best film.
_CRAFTS: tuple[tuple[str, str, str], ...] = (
    (r"\bwriting\b|screenplay|\bscript\b", "Writing", "Screenplay"),
    (r"sound design", "Sound", "Sound designer"),
    (r"sound editing", "Sound", "Sound editor"),
    (r"production design", "Art", "Production designer"),
    (r"art direction", "Art", "Art director"),
    (r"costume design", "Costume", "Costume designer"),
    (r"make-?up", "Makeup", "Makeup artist"),
    (r"visual effects", "Visual effects", "Visual effects artist"),
    (r"cinematograph", "Cinematography", "Cinematographer"),
    (r"film editing|best edit|editorial", "Editing", "Editor"),
    (r"original music|original score|best score|best music$", "Music", "Composer"),
    (r"^(?:best|outstanding) produc(?:tion|er)s?\b", "Production", "Producer"),
)
# A role in parentheses beside a recipient -> department, role.
_ROLES: dict[str, tuple[str, str]] = {
    "animation": ("Animation", "Animator"),
    "animator": ("Animation", "Animator"),
    "animation director": ("Animation", "Animation director"),
    "art director": ("Art", "Art director"),
    "production designer": ("Art", "Production designer"),
    "composer": ("Music", "Composer"),
    "cinematographer": ("Cinematography", "Cinematographer"),
    "editor": ("Editing", "Editor"),
    "producer": ("Production", "Producer"),
    "sound designer": ("Sound", "Sound designer"),
    "costume designer": ("Costume", "Costume designer"),
    "visual effects supervisor": ("Visual effects", "Visual effects supervisor"),
}
# Departments the infobox states in full: award rows add nobody to them.
_STATED_WHOLE = frozenset({"Directing", "Cinematography", "Editing", "Music", "Writing", "Production"})
_BEST_FILM = re.compile(r"^(?:best|outstanding) .*\b(?:film|feature|picture|documentary)\b", re.IGNORECASE)
_SERVES = re.compile(
    rf"({NAMES}) (?:(?:would|will|to) )?(?:serves?|served|serving|acts?|acted) as ([^.;]{{3,200}})"
)
_SERVED: tuple[tuple[str, str, str], ...] = (
    (r"executive produc", "Production", "Executive producer"),
    (r"(?<!executive )\bproducers?\b", "Production", "Producer"),
    (r"narrat", "Narration", "Narrator"),
    (r"composer", "Music", "Composer"),
    (r"cinematographer", "Cinematography", "Cinematographer"),
)
_DUB = re.compile(r"([^\W\d_a-z]\w+)[ -]language (?:dub|version)")
_ANONYMOUS = re.compile(r"\bcredited as anonymous\b", re.IGNORECASE)
_VOICES = re.compile(r"\bincluding (?:the )?(?:voices? of )?([^.;]{2,300})")


def lead_credits(lead: Lead, stated: Sequence[Credit]) -> Iterator[Credit]:
    """The director and writer the lead names, where the infobox has none; and a person under an alias."""
    remarks = (Remark("role", RemarkKind.DERIVED, "from the lead; the infobox does not say"),)
    for names, department, role in (
        (lead.directors, "Directing", "Director"),
        (lead.writers, "Writing", "Writer"),
    ):
        if not any(credit.department == department for credit in stated):
            yield from (
                Credit(name=name, department=department, role=role, remarks=remarks) for name in names
            )
    if lead.alias:
        yield Credit(
            name=lead.alias, department="Participants", role="Subject", protected=True, note="An alias."
        )


def prose_credits(prose: Prose) -> tuple[Credit, ...]:
    """Who serves as what, and the voices credited as anonymous."""
    found: dict[tuple[str, str], Credit] = {}
    voices: list[Credit] = []
    for sentence in prose.sentences():
        for credit in _served(sentence):
            known = found.get((credit.name, credit.role))
            if known is None or not known.references:
                found[credit.name, credit.role] = credit
        voices.extend(_anonymous(sentence))
    return (*found.values(), *voices)


def award_credits(
    nominations: Sequence[Nomination], known: Sequence[Credit], alias: str
) -> tuple[Credit, ...]:
    """Credits that award rows imply: a craft's category, a role in parentheses; each says from which row."""
    whole = {
        credit.department
        for credit in known
        if credit.department in _STATED_WHOLE and credit.role != "Executive producer"
    }
    rows: dict[tuple[str, str, str], list[int]] = {}
    for row, nomination in _own_rows(nominations):
        for recipient in nomination.recipients:
            craft = _craft(nomination, recipient)
            if craft and craft[0] not in whole and recipient.kind is PartyKind.PERSON:
                rows.setdefault((recipient.name, *craft), []).append(row)
    derived = [_derived(name, department, role, at, alias) for (name, department, role), at in rows.items()]
    return (*derived, *_other_producers(nominations, [*known, *derived]))


def _served(sentence: Sentence) -> Iterator[Credit]:
    text = without_citations(sentence.text)
    for match in _SERVES.finditer(text):
        dub = _DUB.search(match.group(2))
        for pattern, department, role in _SERVED:
            if re.search(pattern, match.group(2)):
                note = f"{dub.group(1)}-language dub" if dub and role == "Narrator" else ""
                for name in split_names(match.group(1)):
                    yield Credit(
                        name=name,
                        department=department,
                        role=role,
                        note=note,
                        references=sentence.references(),
                    )


def _anonymous(sentence: Sentence) -> Iterator[Credit]:
    text = without_citations(sentence.text)
    anonymous = _ANONYMOUS.search(text)
    voices = _VOICES.search(text, anonymous.end()) if anonymous else None
    for role in re.split(r",? and |, ", voices.group(1)) if voices else ():
        yield Credit(
            name="",
            department="Voice cast",
            role=role.strip(),
            credited_as="Anonymous",
            references=sentence.references(),
        )


def _own_rows(nominations: Iterable[Nomination]) -> Iterator[tuple[int, Nomination]]:
    """The rows, from 1, whose recipients are their own and not in doubt."""
    for row, nomination in enumerate(nominations, 1):
        doubtful = (RemarkKind.INHERITED, RemarkKind.UNSURE, RemarkKind.LOST)
        if not any(
            remark.field in ("recipients", "category") and remark.kind in doubtful
            for remark in nomination.remarks
        ):
            yield row, nomination


def _craft(nomination: Nomination, recipient: Recipient) -> tuple[str, str] | None:
    if recipient.role:
        return _ROLES.get(fold(recipient.role))
    category = fold(nomination.category)
    return next(((dep, role) for pattern, dep, role in _CRAFTS if re.search(pattern, category)), None)


def _derived(name: str, department: str, role: str, rows: Sequence[int], alias: str) -> Credit:
    listed = ", ".join(map(str, rows))
    said = f"from awards row{'s' if len(rows) > 1 else ''} {listed}; the infobox does not say"
    remark = Remark("role", RemarkKind.DERIVED, said)
    return Credit(name=name, department=department, role=role, protected=name == alias, remarks=(remark,))


def _other_producers(nominations: Sequence[Nomination], known: Sequence[Credit]) -> Iterator[Credit]:
    """Who is named beside all derived producers for the film as a whole, and has no other credit."""
    producers = {credit.name for credit in known if credit.role == "Producer" and credit.remarks}
    credited = {credit.name for credit in known}
    rows: dict[str, list[int]] = {}
    for row, nomination in _own_rows(nominations):
        names = {party.name for party in nomination.recipients if party.kind is PartyKind.PERSON}
        if producers and producers < names and _BEST_FILM.match(nomination.category):
            for name in sorted(names - credited):
                rows.setdefault(name, []).append(row)
    for name, at in rows.items():
        said = f"named beside the producers, for the whole film, in awards row {', '.join(map(str, at))}"
        remark = Remark("role", RemarkKind.UNSURE, said)
        yield Credit(name=name, department="Production", role="Producer", remarks=(remark,))

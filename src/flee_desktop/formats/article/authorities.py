"""One name for one person, however the article spells it: Hellström and Hellstrøm, Amin and Amin Nawabi."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from flee_desktop.domain.dossier import Nomination, PartyKind, Recipient
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind

_LINKED = (PartyKind.PERSON, PartyKind.ORGANIZATION)


class Authorities:
    """The name each spelling stands for: of those equal when folded the commonest, else the first."""

    def __init__(self, written: Iterable[str]) -> None:
        counts = Counter(written)
        self._names: dict[str, str] = {}
        for name in counts:
            known = self._names.setdefault(fold(name), name)
            if counts[name] > counts[known]:
                self._names[fold(name)] = name
        self._given: dict[str, list[str]] = {}
        self._family: dict[str, list[str]] = {}
        for folded, name in self._names.items():
            if " " in folded:
                self._given.setdefault(folded.partition(" ")[0], []).append(name)
                self._family.setdefault(folded.rpartition(" ")[2], []).append(name)

    def name(self, written: str) -> str:
        """The authority for a spelling; a given name alone stands for the one person who has it."""
        folded = fold(written)
        bearers = self._given.get(folded, []) if " " not in folded else []
        return bearers[0] if len(bearers) == 1 else self._names.get(folded, written)

    def surname(self, written: str) -> str:
        """The one known name that ends in this surname, else the authority for the text itself."""
        bearers = self._family.get(fold(written), [])
        return bearers[0] if len(bearers) == 1 else self.name(written)


def written_names(nominations: Iterable[Nomination]) -> list[str]:
    """The people and organizations the rows themselves write, once for each row that is not inherited."""
    return [
        recipient.name
        for nomination in nominations
        if not any(
            remark.field == "recipients" and remark.kind is RemarkKind.INHERITED
            for remark in nomination.remarks
        )
        for recipient in nomination.recipients
        if recipient.kind in _LINKED
    ]


def link_recipients(nomination: Nomination, authorities: Authorities) -> Nomination:
    """The nomination with every recipient under its authority, and a remark where the spelling differs."""
    linked = tuple(_linked(recipient, authorities) for recipient in nomination.recipients)
    remarks = [
        _remark(before.name, after.name)
        for before, after in zip(nomination.recipients, linked, strict=True)
        if before.name != after.name
    ]
    return replace(nomination, recipients=linked, remarks=(*nomination.remarks, *remarks))


def _linked(recipient: Recipient, authorities: Authorities) -> Recipient:
    name = authorities.name(recipient.name)
    if recipient.kind not in _LINKED or name == recipient.name:
        return recipient
    return replace(recipient, name=name, credited_as=recipient.credited_as or recipient.name)


def _remark(written: str, name: str) -> Remark:
    if fold(written) == fold(name):
        text = f"spelled “{written}” here and “{name}” elsewhere: kept as stated, and taken for one person"
        return Remark("recipients", RemarkKind.SUSPECT, text)
    text = f"“{written}” is taken for {name}, the only person of the article with that given name"
    return Remark("recipients", RemarkKind.DERIVED, text)

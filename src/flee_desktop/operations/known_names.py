"""The names a catalog knows, to complete what is typed, and what a typed name is the name of."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from flee_desktop.domain.dossier import PartyKind, Recipient
from flee_desktop.domain.name_kinds import NameKind
from flee_desktop.domain.pausing import Pause, no_pause
from flee_desktop.operations import edit_nominations
from flee_desktop.search.name_index import NameIndex
from flee_desktop.store import names
from flee_desktop.store.catalog import Catalog

_LOOKED_AT = 1_000  # awards: of more, none is looked at for how it names its recipients
_PARTIES = {
    NameKind.PERSON: PartyKind.PERSON,
    NameKind.ORGANIZATION: PartyKind.ORGANIZATION,
    NameKind.COUNTRY: PartyKind.COUNTRY,
    NameKind.FILM: PartyKind.FILM,
}


def stamp(catalog: Catalog) -> str:
    """Which contents the names are those of: another one after every change."""
    return catalog.data_stamp()


def name_index(catalog: Catalog, kind: NameKind, pause: Pause = no_pause) -> NameIndex:
    """All names of a kind, ready to be searched."""
    with catalog.read() as session:
        return NameIndex(names.read_names(session, kind, pause), pause)


def known_recipients(
    catalog: Catalog, typed: Sequence[Recipient], ids: Collection[int] = ()
) -> tuple[Recipient, ...]:
    """Recipients as they were typed, each as one of these awards has it, if one is written the same there.

    Else it is what the catalog knows that name as; a new name is a person's.
    """
    kinds = _kinds(catalog, {recipient.name for recipient in typed})
    there = edit_nominations.read_nominations(catalog, ids) if len(ids) <= _LOOKED_AT else []
    same = {recipient.shown: recipient for _key, award in there for recipient in award.recipients}
    return tuple(
        same.get(each.shown) or replace(each, kind=kinds.get(each.name, PartyKind.PERSON)) for each in typed
    )


def _kinds(catalog: Catalog, wanted: Collection[str]) -> dict[str, PartyKind]:
    with catalog.read() as session:
        return {
            name: party
            for kind, party in reversed(_PARTIES.items())
            for name in names.known_among(session, kind, wanted)
        }

"""List people, organizations, award bodies and categories."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from flee_desktop.domain.authorities import Authority, AuthorityKind
from flee_desktop.domain.folding import fold
from flee_desktop.store.tables import (
    Alias,
    AwardBody,
    Category,
    Ceremony,
    Credit,
    Nomination,
    Organization,
    Person,
    Recipient,
    ReleaseDistributor,
)


def list_authorities(session: Session, kind: AuthorityKind) -> list[Authority]:
    """All of a kind, by name."""
    return sorted(_READERS[kind](session), key=lambda each: (fold(each.name), fold(each.within), each.id))


def _people(session: Session) -> list[Authority]:
    uses = _counts(session, Recipient.person_id, Credit.person_id)
    aliases = _aliases(session, Alias.person_id)
    found = session.execute(select(Person.id, Person.name, Person.protected))
    return [
        Authority(
            id=key,
            kind=AuthorityKind.PERSON,
            name=name,
            aliases=() if protected else aliases[key],
            uses=uses[key],
            protected=protected,
        )
        for key, name, protected in found
    ]


def _organizations(session: Session) -> list[Authority]:
    links = (Recipient.organization_id, Credit.organization_id, ReleaseDistributor.organization_id)
    uses = _counts(session, *links)
    return _named(session, AuthorityKind.ORGANIZATION, Organization, Alias.organization_id, uses)


def _bodies(session: Session) -> list[Authority]:
    counted = (
        select(Ceremony.award_body_id, func.count())
        .join(Nomination, Nomination.ceremony_id == Ceremony.id)
        .group_by(Ceremony.award_body_id)
    )
    uses = _summed(session, counted)
    return _named(session, AuthorityKind.AWARD_BODY, AwardBody, Alias.award_body_id, uses)


def _categories(session: Session) -> list[Authority]:
    uses = _counts(session, Nomination.category_id)
    found = select(Category.id, Category.name, AwardBody.name).join(Category.award_body)
    return [
        Authority(id=key, kind=AuthorityKind.CATEGORY, name=name, within=body, uses=uses[key])
        for key, name, body in session.execute(found)
    ]


def _named(
    session: Session,
    kind: AuthorityKind,
    model: type[Organization] | type[AwardBody],
    alias: InstrumentedAttribute[Any],
    uses: dict[int, int],
) -> list[Authority]:
    aliases = _aliases(session, alias)
    return [
        Authority(id=key, kind=kind, name=name, aliases=aliases[key], uses=uses[key])
        for key, name in session.execute(select(model.id, model.name))
    ]


def _counts(session: Session, *links: InstrumentedAttribute[Any]) -> dict[int, int]:
    return _summed(
        session, *(select(link, func.count()).where(link.is_not(None)).group_by(link) for link in links)
    )


def _summed(session: Session, *queries: Select[Any, Any]) -> dict[int, int]:
    total: dict[int, int] = defaultdict(int)
    for query in queries:
        for key, count in session.execute(query):
            total[key] += count
    return total


def _aliases(session: Session, owner: InstrumentedAttribute[Any]) -> dict[int, tuple[str, ...]]:
    names: dict[int, tuple[str, ...]] = defaultdict(tuple)
    found = select(owner, Alias.name).where(owner.is_not(None)).order_by(Alias.id)
    for key, name in session.execute(found):
        names[key] += (name,)
    return names


_READERS = {
    AuthorityKind.PERSON: _people,
    AuthorityKind.ORGANIZATION: _organizations,
    AuthorityKind.AWARD_BODY: _bodies,
    AuthorityKind.CATEGORY: _categories,
}

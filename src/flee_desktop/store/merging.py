"""Make one of several people, organizations, award bodies or categories; rename one."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import delete, func, insert, literal, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from flee_desktop.domain.authorities import AuthorityKind
from flee_desktop.domain.errors import FieldError, ProtectedError, UserError
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.store import tables
from flee_desktop.store.tables import Alias, AliasKind, AwardBody, Category, Ceremony, Nomination, Remark

_MODELS: dict[AuthorityKind, type[Any]] = {
    AuthorityKind.PERSON: tables.Person,
    AuthorityKind.ORGANIZATION: tables.Organization,
    AuthorityKind.AWARD_BODY: AwardBody,
    AuthorityKind.CATEGORY: Category,
}
# Values of a page that fill a gap of the one that is kept.
_PAGE_VALUES = ("full_name", "occupation", "nationality", "kind", "country", "place", "import_id")


def merge(session: Session, kind: AuthorityKind, kept: int, merged: Collection[int], *, insist: bool) -> None:
    """Every row that names one of `merged` names `kept` afterwards, spelled as before; the others go.

    Raises ProtectedError for a protected person unless the user insists, and UserError for one that is gone.
    """
    goal = _known(session, kind, kept)
    others = [_known(session, kind, key) for key in merged if key != kept]
    for each in (goal, *others):
        _refuse_protected(each, "merged", insist=insist)
    for other in others:
        _MERGERS[kind](session, goal, other)
        session.flush()
        session.execute(delete(type(other)).where(type(other).id == other.id))


def rename(session: Session, kind: AuthorityKind, key: int, name: str, *, insist: bool) -> None:
    """Give another name; a person's or an organization's old one stays findable as an alias.

    Raises FieldError when there is another of that name, which is merged instead.
    """
    row = _known(session, kind, key)
    _refuse_protected(row, "renamed", insist=insist)
    if not name.strip():
        raise FieldError({"name": "A name is needed."})
    if _taken(session, row, name):
        raise FieldError({"name": f"There is another {kind} “{name}”: merge the two instead."})
    old, row.name = row.name, name
    if kind is not AuthorityKind.CATEGORY:
        _keep_name(session, row, old)


def _known(session: Session, kind: AuthorityKind, key: int) -> Any:  # noqa: ANN401 - a row of the kind
    row = session.get(_MODELS[kind], key)
    if row is None:
        raise UserError(
            f"That {kind} was deleted or merged meanwhile, by another window or program.",
            "Nothing was changed. Look at the list as it is now, and decide again.",
        )
    return row


def _refuse_protected(row: Any, act: str, *, insist: bool) -> None:  # noqa: ANN401 - any authority
    if getattr(row, "protected", False) and not insist:
        raise ProtectedError(
            f"{row.name} is protected: this name is an alias, and is not {act} with or into another lightly.",
            "Nothing was changed. Go on only if you are sure that nobody is made known by it.",
        )


def _taken(session: Session, row: Any, name: str) -> bool:  # noqa: ANN401 - any authority
    model = type(row)
    same = select(model.id).where(model.name == name, model.id != row.id)
    if model is Category:
        same = same.where(
            Category.award_body_id == row.award_body_id, Category.canonical_name == row.canonical_name
        )
    return session.scalars(same.limit(1)).first() is not None


def _merge_people(session: Session, goal: tables.Person, other: tables.Person) -> None:
    _keep_spelling(session, tables.Recipient.person_id, goal, other)
    _keep_spelling(session, tables.Credit.person_id, goal, other)
    goal.protected = goal.protected or other.protected
    _merge_pages(session, "person_id", goal, other)


def _merge_organizations(session: Session, goal: tables.Organization, other: tables.Organization) -> None:
    _keep_spelling(session, tables.Recipient.organization_id, goal, other)
    _keep_spelling(session, tables.Credit.organization_id, goal, other)
    _point(session, tables.ReleaseDistributor.organization_id, goal.id, other.id)
    _merge_pages(session, "organization_id", goal, other)


def _merge_bodies(session: Session, goal: AwardBody, other: AwardBody) -> None:
    for category in session.scalars(select(Category).where(Category.award_body_id == other.id)).all():
        names = Category.name == category.name, Category.canonical_name == category.canonical_name
        same = session.scalars(select(Category).where(Category.award_body_id == goal.id, *names)).first()
        if same:
            _point(session, Nomination.category_id, same.id, category.id)
            session.execute(delete(Category).where(Category.id == category.id))
    _point(session, Category.award_body_id, goal.id, other.id)
    for ceremony in session.scalars(select(Ceremony).where(Ceremony.award_body_id == other.id)).all():
        _merge_ceremony(session, goal, ceremony)
    _point(session, Ceremony.award_body_id, goal.id, other.id)
    _merge_aliases(session, "award_body_id", goal, other)


def _merge_ceremony(session: Session, goal: AwardBody, ceremony: Ceremony) -> None:
    """The same occasion under both names becomes one, unless it has a page of its own."""
    same = session.scalars(
        select(Ceremony).where(
            Ceremony.award_body_id == goal.id,
            Ceremony.date == ceremony.date,
            Ceremony.edition.is_not_distinct_from(ceremony.edition),
        )
    ).first()
    if same and not ceremony.title:
        _point(session, Nomination.ceremony_id, same.id, ceremony.id)
        session.execute(delete(Ceremony).where(Ceremony.id == ceremony.id))


def _merge_categories(session: Session, goal: Category, other: Category) -> None:
    """What the source calls it is kept as a remark of each award."""
    if goal.award_body_id != other.award_body_id:
        raise UserError(
            f"“{goal.name}” and “{other.name}” are categories of two award bodies.",
            "Nothing was changed. Merge the bodies first, if they are one.",
        )
    said = f"The source calls the category “{other.name}”."
    wording = select(Nomination.id, literal("category"), literal(RemarkKind.INFO.value), literal(said)).where(
        Nomination.category_id == other.id
    )
    session.execute(insert(Remark).from_select(["nomination_id", "field", "kind", "text"], wording))
    _point(session, Nomination.category_id, goal.id, other.id)


_MERGERS: dict[AuthorityKind, Any] = {
    AuthorityKind.PERSON: _merge_people,
    AuthorityKind.ORGANIZATION: _merge_organizations,
    AuthorityKind.AWARD_BODY: _merge_bodies,
    AuthorityKind.CATEGORY: _merge_categories,
}


def _keep_spelling(session: Session, link: InstrumentedAttribute[Any], goal: Any, other: Any) -> None:  # noqa: ANN401
    """Name the other one, spelled as it was."""
    model = link.class_
    spelled = func.coalesce(func.nullif(model.credited_as, ""), other.name)
    session.execute(update(model).where(link == other.id).values({"credited_as": spelled, link.key: goal.id}))


def _merge_pages(session: Session, link: str, goal: Any, other: Any) -> None:  # noqa: ANN401
    """What belongs to the page of the other one belongs to the one that is kept."""
    goal.has_dossier = goal.has_dossier or other.has_dossier
    for name in _PAGE_VALUES:
        if hasattr(goal, name) and not getattr(goal, name):
            setattr(goal, name, getattr(other, name))
    listed = tables.PageNomination
    mine = select(listed.nomination_id).where(getattr(listed, link) == goal.id)
    twice = (getattr(listed, link) == other.id) & listed.nomination_id.in_(mine)
    session.execute(delete(listed).where(twice))
    for model in (tables.Paragraph, tables.RelatedWork):
        last = select(func.coalesce(func.max(model.position) + 1, 0)).where(getattr(model, link) == goal.id)
        moved = {link: goal.id, "position": model.position + (session.scalar(last) or 0)}
        session.execute(update(model).where(getattr(model, link) == other.id).values(moved))
    for owned in (listed, tables.Reference, tables.Citation, Remark):
        _point(session, getattr(owned, link), goal.id, other.id)
    _merge_aliases(session, link, goal, other)


def _merge_aliases(session: Session, link: str, goal: Any, other: Any) -> None:  # noqa: ANN401
    """The other's names become further names, but never of a protected person."""
    names = session.scalars(select(Alias.name).where(getattr(Alias, link) == other.id)).all()
    session.execute(delete(Alias).where(getattr(Alias, link) == other.id))
    for name in (other.name, *names):
        _keep_name(session, goal, name)


def _keep_name(session: Session, row: Any, name: str) -> None:  # noqa: ANN401 - any authority
    link = f"{row.__tablename__}_id"
    known = session.scalars(select(Alias.name).where(getattr(Alias, link) == row.id)).all()
    if name not in (row.name, *known) and not getattr(row, "protected", False):
        session.execute(insert(Alias).values({link: row.id, "name": name, "kind": AliasKind.STATED}))


def _point(session: Session, link: InstrumentedAttribute[Any], goal: int, other: int) -> None:
    session.execute(update(link.class_).where(link == other).values({link.key: goal}))

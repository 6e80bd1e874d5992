"""A file's film beside the catalog's and beside what earlier imports said of it: what is new, what is kept.

Three rules, for every value and every entry of a list. What the catalog does not have and no import ever said
goes in. What an import said, and no other file said since, gives way to what a file says for the first time.
All else was changed by hand, or is old news, and is kept.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any

from flee_desktop.domain.dossier import FilmDossier, Recipient, SectionKind
from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.folding import fold
from flee_desktop.domain.import_plan import OWN, Difference, PlanRow
from flee_desktop.domain.record_pairs import IDENTITIES, award_identities, award_statement, pair

BY_HAND = "by hand"  # it reads differently in the catalog than any file said
DELETED = "deleted"  # a file said it before, and it is no longer in the catalog
SAID_BEFORE = "said before"  # an earlier import said it, and a later one something else
TWICE = "twice"  # the file has the same film before

PLAIN = ("year", "summary", "type", "running_time", "budget", "box_office", "opening_weekend")
LISTS = ("genres", "countries", "languages", "alternative_titles", "related")
_PAGE_LISTS = ("aliases", "works")
_PAGE_FIELDS = (
    *("full_name", "occupation", "nationality", "biography", "kind", "country", "place"),
    *("title", "date_text", "honors_year", "history", *_PAGE_LISTS),
)
_SAME_SOURCE = 0.5  # of the awards of an earlier import from which a file is a newer version of it
_VALUES: dict[str, tuple[str, ...]] = {
    "nominations": (
        *("award_body", "category", "canonical_category", "recipients", "date", "edition"),
        *("result", "rank", "tied", "note", "references"),
    ),
    "credits": ("credited_as", "note", "references"),
    "releases": ("date", "distributors", "note", "cancelled", "references"),
    "scores": ("value", "scale", "reviews", "average", "average_scale", "label", "as_of", "references"),
    "quotes": ("speaker", "speaker_role", "occasion", "references"),
    "rankings": ("rank", "out_of", "voters", "year", "note", "references"),
}
PARTS = tuple(_VALUES)
_WITH_RESULT = frozenset({"rank", "tied", "note"})  # said together: a blank one says something, too


def compare_films(
    new: FilmDossier, known: FilmDossier, earlier: Sequence[FilmDossier]
) -> tuple[PlanRow, ...]:
    """A row for the film itself and one for each entry of its lists. References are numbered as known."""
    own = PlanRow(OWN, 0, new, 0, known, tuple(_own_differences(new, known, earlier)))
    return (own, *(row for part in PARTS for row in compare_lists(part, new, known, earlier)))


def compare_pages(new: Any, known: Any, earlier: Sequence[Any]) -> tuple[PlanRow, ...]:  # noqa: ANN401
    """The same for a person, an organization or a ceremony: dossiers of one kind."""
    differences: list[Difference] = []
    for name in _PAGE_FIELDS:
        value, had = getattr(new, name, None), getattr(known, name, None)
        if name in _PAGE_LISTS and value is not None:
            differences += _list_difference(name, new, known, earlier)
        elif not _is_blank(value) and value != had:
            differences.append(decide(name, had, value, [getattr(each, name) for each in earlier]))
    own = PlanRow(OWN, 0, new, 0, known, tuple(differences))
    return (own, *compare_lists("nominations", new, known, earlier))


def compare_lists(part: str, new: Any, known: Any, earlier: Sequence[Any]) -> Iterator[PlanRow]:  # noqa: ANN401 - dossiers of one kind
    """A row for each entry of one list."""
    records, there = getattr(new, part), getattr(known, part)
    before = [getattr(each, part) for each in earlier]
    statements = _statements(part, (record for records in before for record in records))
    for place, at in enumerate(_paired(part, records, there, before)):
        record = records[place]
        if at is None:
            said = bool(statements.get(_statement(part, record)))
            yield PlanRow(part, place, record, kept=DELETED if said else "")
        else:
            told = [*statements.get(_statement(part, record), ())]
            told += statements.get(_statement(part, there[at]), ())
            differences = tuple(_differences(part, record, there[at], told))
            yield PlanRow(part, place, record, at, there[at], differences)


def _paired(
    part: str, records: Sequence[Any], there: Sequence[Any], before: Iterable[Sequence[Any]]
) -> list[int | None]:
    if part != "nominations":
        return pair(records, there, IDENTITIES[part])
    stated = set(map(award_statement, records))
    newer = any(
        old and sum(award_statement(each) in stated for each in old) >= _SAME_SOURCE * len(old)
        for old in before
    )
    return pair(records, there, award_identities(same_source=newer))


def _statement(part: str, record: Any) -> Hashable:  # noqa: ANN401 - a record of the part
    return award_statement(record) if part == "nominations" else IDENTITIES[part][-1](record)


def _statements(part: str, records: Iterable[Any]) -> dict[Hashable, list[Any]]:
    found: dict[Hashable, list[Any]] = defaultdict(list)
    for record in records:
        found[_statement(part, record)].append(record)
    return found


def _differences(part: str, new: Any, known: Any, told: Sequence[Any]) -> Iterator[Difference]:  # noqa: ANN401
    changed_result = part == "nominations" and new.result != known.result
    for name in _VALUES[part]:
        value, had = getattr(new, name), getattr(known, name)
        stated = not _is_blank(value) or (changed_result and name in _WITH_RESULT)
        if stated and not _agree(name, value, had):
            yield decide(name, had, value, [getattr(each, name) for each in told])


def decide(name: str, had: object, value: object, told: Iterable[object]) -> Difference:
    """Whether the file's value goes in, by what earlier imports told."""
    told = list(told)
    if any(_agree(name, value, each) for each in told):
        return Difference(name, had, value, SAID_BEFORE if had in told else BY_HAND)
    if _is_blank(had) and not any(not _is_blank(each) for each in told):
        return Difference(name, had, value)
    return Difference(name, had, value, "" if any(_agree(name, had, each) for each in told) else BY_HAND)


def _own_differences(
    new: FilmDossier, known: FilmDossier, earlier: Sequence[FilmDossier]
) -> Iterator[Difference]:
    for name in PLAIN:
        value, had = getattr(new, name), getattr(known, name)
        if not _is_blank(value) and value != had:
            yield decide(name, had, value, [getattr(each, name) for each in earlier])
    for name in LISTS:
        yield from _list_difference(name, new, known, earlier)
    for kind in SectionKind:
        value, had = paragraphs(new, kind), paragraphs(known, kind)
        if value and value != had:
            yield decide(f"sections.{kind}", had, value, [paragraphs(each, kind) for each in earlier])
    filled = _filled_references(new, known)
    if filled != known.references:
        yield Difference("references", known.references, filled)


def _list_difference(name: str, new: Any, known: Any, earlier: Sequence[Any]) -> Iterator[Difference]:  # noqa: ANN401
    """Entries the catalog lacks; those an earlier import brought were taken out by hand."""
    had = getattr(known, name)
    there = {_entry(entry) for entry in had}
    missing = [entry for entry in getattr(new, name) if _entry(entry) not in there]
    told = {_entry(entry) for each in earlier for entry in getattr(each, name)}
    added = tuple(entry for entry in missing if _entry(entry) not in told)
    if added:
        yield Difference(name, had, (*had, *added))
    elif missing:
        yield Difference(name, had, (*had, *missing), DELETED)


def _entry(entry: Any) -> Hashable:  # noqa: ANN401 - a text, a title or a work
    title = entry if isinstance(entry, str) else entry.title
    return fold(title), getattr(entry, "kind", "")


def paragraphs(film: FilmDossier, kind: SectionKind) -> tuple[str, ...]:
    """The prose of that kind."""
    return tuple(text for each in film.sections if each.kind is kind for text in each.paragraphs)


def _filled_references(new: FilmDossier, known: FilmDossier) -> tuple[Any, ...]:
    """The known references, with the words the file has for those that had none."""
    said = {each.number: each for each in new.references if each.text or each.url}
    return tuple(
        said.get(each.number, each) if not each.text and not each.url else each for each in known.references
    )


def _is_blank(value: object) -> bool:
    return value is None or value == "" or value == ()


def _agree(name: str, one: Any, other: Any) -> bool:  # noqa: ANN401 - two values of one field
    """Whether both say the same, as far as both say anything."""
    if name == "recipients":
        return list(map(_recipient, one)) == list(map(_recipient, other))
    if name == "references":
        return set(one) <= set(other)
    if name == "date":
        return one == other or _within(other, one)
    return bool(one == other)


def _recipient(record: Recipient) -> tuple[str, ...]:
    written = "" if record.credited_as == record.name else record.credited_as
    return record.kind, record.name, written, record.role


def _within(precise: str, rough: str) -> bool:
    """Whether a date says more precisely what a rougher one leaves open."""
    inner, outer = _bounds(precise), _bounds(rough)
    return bool(inner and outer) and outer.earliest <= inner.earliest and inner.latest <= outer.latest


def _bounds(date: str) -> Any:  # noqa: ANN401 - EdtfDate or None
    try:
        return parse_edtf(date) if date else None
    except ValueError:
        return None

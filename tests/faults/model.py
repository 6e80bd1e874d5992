"""A catalog beside a model of it: after every step both say the same, undo, redo and restores among them.

The model is a few frozen records and two stacks. It knows nothing of tables, ids or SQL.
"""

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.faults import samples
from tests.faults.figures import Figures

from flee_desktop.domain.authorities import AuthorityKind
from flee_desktop.domain.changes import Changes
from flee_desktop.domain.dossier import Credit, FilmDossier, Nomination, Recipient
from flee_desktop.domain.results import Result
from flee_desktop.formats.importers import Reading
from flee_desktop.operations import (
    authorities,
    edit_film,
    edit_nominations,
    films,
    history,
    import_by_plan,
    import_files,
)
from flee_desktop.operations.backups import back_up
from flee_desktop.store.catalog import create_catalog, open_catalog
from flee_desktop.store.restoring import restore

_PEOPLE = ("Ada", "Bo", "Cy", "Dag")
_people = st.sampled_from(_PEOPLE)
_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
_recipient = st.builds(Recipient, name=_people, role=_text)
_award = st.builds(
    Nomination,
    award_body=st.sampled_from(("Fjord Festival", "Harbor Guild")),
    category=st.sampled_from(("Best Film", "Best Sound")),
    date=st.sampled_from(("2021", "2022-03", "2022-03-04")),
    result=st.sampled_from((Result.WON, Result.NOMINATED)),
    recipients=st.lists(_recipient, max_size=2).map(tuple),
    note=_text,
)
_credit = st.builds(Credit, name=_people, department=_text, role=_text)
_film = st.builds(
    FilmDossier,
    title=st.just(""),
    year=st.sampled_from((2021, 2022)),
    summary=_text,
    genres=st.lists(_text, max_size=2).map(tuple),
    credits=st.lists(_credit, max_size=2).map(tuple),
    nominations=st.lists(_award, max_size=3).map(tuple),
)
_place = st.integers(0, 100)
_AT_ONCE = 20  # runs that hypothesis varies together


@dataclass(frozen=True)
class State:
    """All that is in the catalog: its films by title, and who is known by another name."""

    films: dict[str, FilmDossier] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)

    def with_film(self, dossier: FilmDossier) -> "State":
        """The same with this film, or with this film as it is now."""
        return replace(self, films={**self.films, dossier.title: self.resolved(dossier)})

    def resolved(self, dossier: FilmDossier) -> FilmDossier:
        """The film, with everybody called by the name they are kept under, and spelled as before."""
        return replace(
            dossier,
            credits=tuple(map(self._named, dossier.credits)),
            nominations=tuple(
                replace(award, recipients=tuple(map(self._named, award.recipients)))
                for award in dossier.nominations
            ),
        )

    def _named(self, who):
        kept = self.aliases.get(who.name)
        return replace(who, name=kept, credited_as=who.credited_as or who.name) if kept else who

    def merged(self, kept: str, other: str) -> "State":
        """Everybody who was called the other name is the one that is kept."""
        aliases = {name: kept if known == other else known for name, known in self.aliases.items()}
        now = replace(self, aliases={**aliases, other: kept})
        return replace(now, films={title: now.resolved(film) for title, film in self.films.items()})


class CatalogMachine(RuleBasedStateMachine):
    """Create, edit, merge, import, undo, redo, back up, restore, reopen."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="flee-desktop-model-")
        self._path = Path(self._folder.name, "films.fleecat")
        self._catalog = create_catalog(self._path)
        self._state, self._done, self._undone = State(), list[State](), list[State]()
        self._backup: tuple[Path, State, list[State], list[State]] | None = None
        self._count = 0

    def teardown(self) -> None:
        """Let go of the catalog, which is sound."""
        self._catalog.close()
        assert samples.is_sound(self._path)
        self._folder.cleanup()

    @initialize(dossier=_film)
    def begin(self, dossier: FilmDossier) -> None:
        self.add_film(dossier)

    @rule(dossier=_film)
    def add_film(self, dossier: FilmDossier) -> None:
        dossier = self._titled(dossier)
        _, changes = edit_film.add_film(self._catalog, dossier)
        self._take(changes, self._state.with_film(dossier))

    @rule(dossiers=st.lists(_film, min_size=1, max_size=3))
    def import_films(self, dossiers: list[FilmDossier]) -> None:
        titled = tuple(map(self._titled, dossiers))
        source = import_files.SourceFile("x.json", "0" * 64, Reading("films", titled, ()))
        state = self._state
        for dossier in titled:
            state = state.with_film(dossier)
        self._take(import_by_plan.import_files(self._catalog, [source]), state)

    @precondition(lambda self: self._state.films)
    @rule(place=_place, summary=_text, genres=st.lists(_text, max_size=2), credit=_credit)
    def edit_film(self, place: int, summary: str, genres: list[str], credit: Credit) -> None:
        before, key = self._film(place)
        after = replace(before, summary=summary, genres=tuple(genres), credits=(credit, *before.credits[:2]))
        changes = edit_film.edit_film(self._catalog, key, before, after)
        self._take(changes, self._state.with_film(after))

    @precondition(lambda self: self._state.films)
    @rule(place=_place)
    def delete_film(self, place: int) -> None:
        before, key = self._film(place)
        left = {title: film for title, film in self._state.films.items() if title != before.title}
        self._take(edit_film.delete_films(self._catalog, [key]), replace(self._state, films=left))

    @precondition(lambda self: self._state.films)
    @rule(place=_place, award=_award)
    def add_award(self, place: int, award: Nomination) -> None:
        before, key = self._film(place)
        changes = edit_nominations.add_nomination(self._catalog, key, award)
        self._take(changes, self._state.with_film(replace(before, nominations=(*before.nominations, award))))

    @precondition(lambda self: any(film.nominations for film in self._state.films.values()))
    @rule(
        place=_place,
        values=st.fixed_dictionaries(
            {},
            optional={
                "note": _text,
                "result": st.sampled_from((Result.WON, Result.WITHDRAWN)),
                "date": st.sampled_from(("2020", "2022-03")),
                "category": st.sampled_from(("Best Film", "Best Voice")),
                "recipients": st.lists(_recipient, max_size=2).map(tuple),
            },
        ),
        some=st.sets(_place, min_size=1, max_size=3),
    )
    def edit_awards(self, place: int, values: dict[str, object], some: set[int]) -> None:
        before, ids = self._film_with_awards(place)
        places = {each % len(ids) for each in some}
        awards = tuple(
            replace(award, **values) if spot in places else award  # type: ignore[arg-type]
            for spot, award in enumerate(before.nominations)
        )
        changes = edit_nominations.edit_nominations(self._catalog, [ids[spot] for spot in places], values)  # type: ignore[arg-type]
        self._take(changes, self._state.with_film(replace(before, nominations=awards)))

    @precondition(lambda self: any(film.nominations for film in self._state.films.values()))
    @rule(place=_place, some=st.sets(_place, min_size=1, max_size=2))
    def delete_awards(self, place: int, some: set[int]) -> None:
        before, ids = self._film_with_awards(place)
        places = {each % len(ids) for each in some}
        left = tuple(award for spot, award in enumerate(before.nominations) if spot not in places)
        changes = edit_nominations.delete_nominations(self._catalog, [ids[spot] for spot in places])
        self._take(changes, self._state.with_film(replace(before, nominations=left)))

    @precondition(lambda self: any(film.nominations for film in self._state.films.values()))
    @rule(place=_place, award=_place)
    def duplicate_award(self, place: int, award: int) -> None:
        before, ids = self._film_with_awards(place)
        spot = award % len(ids)
        awards = before.nominations
        changes = edit_nominations.duplicate_nominations(self._catalog, [ids[spot]])
        doubled = (*awards[: spot + 1], awards[spot], *awards[spot + 1 :])
        self._take(changes, self._state.with_film(replace(before, nominations=doubled)))

    @rule(kept=_people, other=_people)
    def merge_people(self, kept: str, other: str) -> None:
        known = {each.name: each.id for each in self._people()}
        if kept != other and {kept, other} <= known.keys():
            changes = authorities.merge(self._catalog, AuthorityKind.PERSON, known[kept], [known[other]])
            self._take(changes, self._state.merged(kept, other))

    @rule()
    def undo(self) -> None:
        changes = history.undo(self._catalog)
        assert bool(changes) is bool(self._done)
        if self._done:
            self._undone.append(self._state)
            self._state = self._done.pop()

    @rule()
    def redo(self) -> None:
        changes = history.redo(self._catalog)
        assert bool(changes) is bool(self._undone)
        if self._undone:
            self._done.append(self._state)
            self._state = self._undone.pop()

    @rule()
    def reopen(self) -> None:
        self._catalog.close()
        self._catalog = open_catalog(self._path)

    @rule()
    def back_up(self) -> None:
        self._backup = (back_up(self._catalog).path, self._state, [*self._done], [*self._undone])

    @precondition(lambda self: self._backup is not None and self._backup[0].exists())
    @rule()
    def restore(self) -> None:
        assert self._backup is not None
        path, self._state, done, undone = self._backup
        self._done, self._undone = [*done], [*undone]
        self._catalog.close()
        restore(path, self._path)
        self._catalog = open_catalog(self._path)

    @invariant()
    def the_catalog_is_its_model(self) -> None:
        listed = {film.title: film.id for film in films.list_films(self._catalog) if not film.mentioned_only}
        found = {
            title: films.read_film_page(self._catalog, key).dossier for title, key in sorted(listed.items())
        }
        assert found == self._state.films
        assert samples.is_consistent(self._catalog)

    def _take(self, changes: Changes, state: State) -> None:
        """The step was taken: the model goes the same way, if anything was changed at all."""
        assert changes or state == self._state
        if changes:
            self._done.append(self._state)
            self._state, self._undone = state, []

    def _titled(self, dossier: FilmDossier) -> FilmDossier:
        self._count += 1
        return replace(dossier, title=f"Film {self._count}")

    def _film(self, place: int) -> tuple[FilmDossier, int]:
        dossier = list(self._state.films.values())[place % len(self._state.films)]
        return dossier, films.find_film(self._catalog, dossier.title).id

    def _film_with_awards(self, place: int) -> tuple[FilmDossier, list[int]]:
        some = [film for film in self._state.films.values() if film.nominations]
        dossier = some[place % len(some)]
        key = films.find_film(self._catalog, dossier.title).id
        with self._catalog.read() as session:
            connection = session.connection()
            found = connection.exec_driver_sql(
                "SELECT id FROM nomination WHERE film_id = ? ORDER BY position, id", (key,)
            )
            return dossier, [each for (each,) in found]

    def _people(self):
        return authorities.list_authorities(self._catalog, AuthorityKind.PERSON)


def machine(count: int, number: int, folder: Path) -> Figures:  # noqa: ARG001 - it makes its own folders
    """So many runs of up to 30 steps."""
    figures = Figures()
    begun = CatalogMachine.__init__

    class Counted(CatalogMachine):
        def __init__(self) -> None:
            begun(self)
            figures.done += 1

    chosen = settings(
        max_examples=min(count, _AT_ONCE),
        stateful_step_count=30,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    for batch in figures.rounds(-(-count // _AT_ONCE)):
        begin = number * 1_000 + batch
        try:
            run_state_machine_as_test(seed(begin)(Counted), settings=chosen)
        except Exception as error:  # noqa: BLE001 - a failure to count, told with its steps
            notes = getattr(error, "__notes__", "")
            figures.failures.append(f"state machine, seed {begin}: {error!r} {notes}")
    return figures

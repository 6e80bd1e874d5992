"""An import is planned before it is done, and does what was planned."""

from contextlib import closing
from dataclasses import replace

import pytest

from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Credit,
    FilmDossier,
    Money,
    Nomination,
    PersonDossier,
    Recipient,
    Reference,
    Score,
    Section,
    SectionKind,
)
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.import_plan import OWN, Choices, PlanKind, total
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.formats.article.report import ReportKind, ReportLine
from flee_desktop.formats.importers import Reading
from flee_desktop.operations.edit_film import add_film, edit_film
from flee_desktop.operations.edit_nominations import delete_nominations, edit_nominations
from flee_desktop.operations.films import list_films, read_film_page
from flee_desktop.operations.history import read_history, undo
from flee_desktop.operations.import_by_plan import import_by_plan, import_files
from flee_desktop.operations.import_files import SourceFile
from flee_desktop.operations.plan_import import plan_import
from flee_desktop.store.catalog import create_catalog


def award(category, who, result=Result.NOMINATED, **values):
    recipients = tuple(Recipient(name=name) for name in who.split("; ") if name)
    given = {"award_body": "Harbor Awards", "date": "2019-05-02", "references": (1,), **values}
    return Nomination(category=category, recipients=recipients, result=result, **given)


GULLS = FilmDossier(
    title="Gulls",
    year=2019,
    running_time=95,
    genres=("Drama",),
    box_office=Money(amount=100, currency="USD", text="$100"),
    sections=(Section(kind=SectionKind.SYNOPSIS, paragraphs=("A gull.[1]",)),),
    credits=(Credit(name="Ana Sol", department="Directing", role="Director"),),
    scores=(Score(aggregator="RT", measure="Approval", value=90, scale=100, references=(1,)),),
    nominations=(
        award("Best Film", "", Result.WON, source_line=7, source_text="| Best Film"),
        award("Best Actor", "Bo Lund"),
        award("Best Actor", "Cy Dale", Result.WON),
    ),
    references=(Reference(number=1, text="The Harbor Times"),),
)


@pytest.fixture
def catalog(tmp_path):
    with closing(create_catalog(tmp_path / "mine.fleecat")) as made:
        yield made


def source(*dossiers, name="gulls.html"):
    line = ReportLine(3, ReportKind.READ, "read")
    return SourceFile(name, f"{hash(dossiers):x}", Reading("Article", tuple(dossiers), (line,)))


def planned(catalog, *dossiers):
    return plan_import(catalog, [source(*dossiers)])


def kinds(plan, part):
    return [row.kind.value for _id, _dossier, row in plan.rows() if row.part == part]


def film(catalog):
    (summary,) = list_films(catalog)
    return summary.id, read_film_page(catalog, summary.id).dossier


def award_ids(catalog):
    with catalog.read() as session:
        return list(
            session.connection().exec_driver_sql("SELECT id FROM nomination ORDER BY position").scalars()
        )


def differences(plan):
    return {
        (row.part, each.field): (each.old, each.new, bool(each.kept))
        for _id, _dossier, row in plan.rows()
        for each in row.differences
    }


# -- what is new, and what is not -------------------------------------------------------------------------


def test_everything_of_a_new_film_is_created_and_reads_back_as_it_was(catalog):
    plan = planned(catalog, GULLS)
    assert total(row for _id, _dossier, row in plan.rows()).rows == {
        PlanKind.CREATE: 6,
        PlanKind.UPDATE: 0,
        PlanKind.UNCHANGED: 0,
        PlanKind.CONFLICT: 0,
    }
    import_by_plan(catalog, [source(GULLS)], plan)
    assert film(catalog)[1] == GULLS


def test_the_same_file_again_changes_nothing(catalog):
    import_files(catalog, [source(GULLS)])
    version = catalog.data_version()
    plan = planned(catalog, GULLS)
    assert {row.kind for _id, _dossier, row in plan.rows()} == {PlanKind.UNCHANGED}
    assert plan.files[0].repeated
    assert not import_by_plan(catalog, [source(GULLS)], plan)
    assert catalog.data_version() == version
    assert len(read_history(catalog).steps) == 1


def test_a_newer_version_updates_what_was_corrected_and_adds_what_is_new(catalog):
    import_files(catalog, [source(GULLS)])
    first, *others = GULLS.nominations
    newer = replace(
        GULLS,
        running_time=96,
        genres=("Drama", "Birds"),
        nominations=(
            replace(first, source_line=9, note="Tied with “Terns”", tied=True),
            *others,
            award("Best Song", "Eva Fox", references=(2,)),
        ),
        references=(*GULLS.references, Reference(number=2, text="Songs")),
    )
    plan = planned(catalog, newer)
    assert kinds(plan, "nominations") == ["update", "unchanged", "unchanged", "create"]
    assert differences(plan) == {
        (OWN, "running_time"): (95, 96, False),
        (OWN, "genres"): (("Drama",), ("Drama", "Birds"), False),
        ("nominations", "note"): ("", "Tied with “Terns”", False),
        ("nominations", "tied"): (False, True, False),
    }
    import_by_plan(catalog, [source(newer)], plan)
    assert film(catalog)[1] == newer


def test_a_corrected_recipient_is_an_update_and_not_another_award(catalog):
    import_files(catalog, [source(GULLS)])
    newer = replace(
        GULLS, nominations=(*GULLS.nominations[:2], award("Best Actor", "Cy Dale-Holm", Result.WON))
    )
    plan = planned(catalog, newer)
    assert kinds(plan, "nominations") == ["unchanged", "unchanged", "update"]
    import_by_plan(catalog, [source(newer)], plan)
    assert [r.name for row in film(catalog)[1].nominations for r in row.recipients] == [
        "Bo Lund",
        "Cy Dale-Holm",
    ]


def test_another_source_adds_its_nominee_beside_those_that_are_there(catalog):
    import_files(catalog, [source(GULLS)])
    other = FilmDossier(title="Gulls", year=2019, nominations=(award("Best Actor", "Ida Berg"),))
    plan = planned(catalog, other)
    assert kinds(plan, "nominations") == ["create"]


def test_a_less_precise_date_and_a_blank_cell_say_nothing_new(catalog):
    import_files(catalog, [source(GULLS)])
    rough = replace(GULLS.nominations[1], date="2019", references=())
    plan = planned(catalog, FilmDossier(title="Gulls", year=2019, nominations=(rough,)))
    assert kinds(plan, "nominations") == ["unchanged"]


# -- what was edited by hand ------------------------------------------------------------------------------


def test_a_value_edited_by_hand_is_kept_unless_it_is_taken(catalog):
    import_files(catalog, [source(GULLS)])
    key, known = film(catalog)
    edit_film(catalog, key, known, replace(known, running_time=99))
    newer = replace(GULLS, running_time=96)
    plan = planned(catalog, newer)
    assert kinds(plan, OWN) == ["conflict"]
    assert not import_by_plan(catalog, [source(newer)], plan)
    assert film(catalog)[1].running_time == 99
    taken = Choices(taken=frozenset({((0, 0, 0), "running_time")}))
    assert import_by_plan(catalog, [source(newer)], plan, taken)
    assert film(catalog)[1].running_time == 96


def test_an_award_edited_by_hand_is_kept_when_the_file_says_the_same_as_before(catalog):
    import_files(catalog, [source(GULLS)])
    edit_nominations(catalog, award_ids(catalog)[1:2], {"result": Result.WON, "category": "Best Lead"})
    plan = planned(catalog, GULLS)
    assert kinds(plan, "nominations") == ["unchanged", "conflict", "unchanged"]
    assert not import_by_plan(catalog, [source(GULLS)], plan)


def test_an_award_deleted_by_hand_does_not_come_back_unless_it_is_taken(catalog):
    import_files(catalog, [source(GULLS)])
    delete_nominations(catalog, award_ids(catalog)[:1])
    plan = planned(catalog, GULLS)
    assert kinds(plan, "nominations") == ["conflict", "unchanged", "unchanged"]
    assert not import_by_plan(catalog, [source(GULLS)], plan)
    row_id = next(row_id for row_id, _dossier, row in plan.rows() if row.kind is PlanKind.CONFLICT)
    import_by_plan(catalog, [source(GULLS)], plan, Choices(taken=frozenset({(row_id, "")})))
    assert len(film(catalog)[1].nominations) == 3


def test_a_film_typed_by_hand_is_filled_but_not_overwritten(catalog):
    mine = FilmDossier(title="Gulls", year=2019, running_time=90, summary="Mine.")
    add_film(catalog, mine)
    import_files(catalog, [source(GULLS)])
    after = film(catalog)[1]
    assert (after.running_time, after.summary, after.genres) == (90, "Mine.", ("Drama",))
    assert after.nominations == GULLS.nominations
    assert after.references == GULLS.references


# -- whole, or not at all ---------------------------------------------------------------------------------


def test_an_import_is_one_step_and_undo_takes_all_of_it_back(catalog):
    import_files(catalog, [source(GULLS)])
    before = film(catalog)[1]
    newer = replace(GULLS, running_time=96, nominations=(*GULLS.nominations, award("Best Song", "Eva Fox")))
    import_files(catalog, [source(newer)])
    assert [step.label for step in read_history(catalog).steps] == ["Import gulls.html"] * 2
    undo(catalog)
    assert film(catalog)[1] == before


def test_what_is_left_out_stays_out(catalog):
    plan = planned(catalog, GULLS)
    second = [row_id for row_id, _dossier, row in plan.rows() if row.part == "nominations"][1]
    import_by_plan(catalog, [source(GULLS)], plan, Choices(left_out=frozenset({(second, "")})))
    assert film(catalog)[1].nominations == (GULLS.nominations[0], GULLS.nominations[2])


def test_a_plan_is_not_carried_out_when_the_catalog_was_changed_since(catalog):
    plan = planned(catalog, GULLS)
    import_files(catalog, [source(FilmDossier(title="Terns"), name="terns.json")])
    with pytest.raises(UserError, match="changed since the preview"):
        import_by_plan(catalog, [source(GULLS)], plan)
    assert len(list_films(catalog)) == 1


def test_an_import_that_is_canceled_leaves_nothing(catalog):
    def cancel(done, _total):
        if done:
            raise KeyboardInterrupt

    plan = planned(catalog, GULLS)
    with pytest.raises(KeyboardInterrupt):
        import_by_plan(catalog, [source(GULLS)], plan, tell=cancel)
    assert len(list_films(catalog)) == 0
    assert catalog.data_version() == 0


def test_progress_counts_every_dossier_of_all_files(catalog):
    files = [source(GULLS, FilmDossier(title="Terns")), source(FilmDossier(title="Boats"), name="b")]
    told = []
    plan = plan_import(catalog, files)
    import_by_plan(catalog, files, plan, tell=lambda done, of: told.append((done, of)))
    assert told[-1] == (3, 3)
    assert told == sorted(told)


# -- references, names, pages -----------------------------------------------------------------------------


def test_references_of_another_file_get_numbers_of_their_own(catalog):
    import_files(catalog, [source(GULLS)])
    other = FilmDossier(
        title="Gulls",
        year=2019,
        nominations=(award("Best Song", "Eva Fox", references=(1, 2)),),
        references=(Reference(number=1, text="Other"), Reference(number=2, text="The Harbor Times")),
    )
    import_files(catalog, [source(other)])
    after = film(catalog)[1]
    assert after.nominations[-1].references == (3, 1)
    assert {each.number: each.text for each in after.references} == {1: "The Harbor Times", 3: "Other"}


def test_an_alias_is_known_for_the_person_it_stands_for(catalog):
    import_files(catalog, [source(PersonDossier(name="Bo Lund", aliases=("B. Lund",)))])
    aliased = replace(GULLS, nominations=(award("Best Actor", "B. Lund"),))
    import_files(catalog, [source(aliased)])
    (recipient,) = film(catalog)[1].nominations[0].recipients
    assert (recipient.name, recipient.credited_as) == ("Bo Lund", "B. Lund")
    assert {row.kind for _id, _dossier, row in planned(catalog, aliased).rows()} == {PlanKind.UNCHANGED}


def test_pages_of_people_and_ceremonies_are_compared_as_well(catalog):
    person = PersonDossier(
        name="Bo Lund", occupation="Actor", nominations=(award("Best Actor", "", film="Gulls"),)
    )
    ceremony = CeremonyDossier(
        title="12th Harbor Awards",
        award_body="Harbor Awards",
        edition=12,
        date="2019",
        nominations=(award("Life's Work", "Jo Lee", Result.WON, date="2019", edition=12),),
    )
    import_files(catalog, [source(GULLS, person, ceremony)])
    again = planned(catalog, GULLS, person, ceremony)
    assert {row.kind for _id, _dossier, row in again.rows()} == {PlanKind.UNCHANGED}
    newer = replace(person, occupation="Actor, director")
    more = replace(
        ceremony, nominations=(*ceremony.nominations, award("Special", "Al Roy", Result.WON, date="2019"))
    )
    plan = planned(catalog, newer, more)
    assert differences(plan) == {(OWN, "occupation"): ("Actor", "Actor, director", False)}
    assert kinds(plan, "nominations").count("create") == 1
    import_by_plan(catalog, [source(newer, more)], plan)
    assert {row.kind for _id, _dossier, row in planned(catalog, newer, more).rows()} == {PlanKind.UNCHANGED}


def test_a_film_that_awards_only_mentioned_gets_its_dossier(catalog):
    person = PersonDossier(
        name="Bo Lund", nominations=(award("Best Actor", "Bo Lund", film="Gulls", film_year=2019),)
    )
    import_files(catalog, [source(person)])
    plan = planned(catalog, GULLS)
    assert kinds(plan, OWN) == ["create"]
    assert kinds(plan, "nominations").count("create") == 2
    import_by_plan(catalog, [source(GULLS)], plan)
    key, after = film(catalog)
    assert len(after.nominations) == 3
    assert not read_film_page(catalog, key).summary.mentioned_only


def test_what_the_reader_doubts_is_flagged_with_its_reason(catalog):
    doubt = Remark("date", RemarkKind.SUSPECT, "31 Feb is no date")
    flagged = replace(GULLS, nominations=(replace(GULLS.nominations[0], remarks=(doubt,)),))
    plan = planned(catalog, flagged)
    assert [row.flags for _id, _dossier, row in plan.rows() if row.flags] == [(doubt,)]
    assert total(row for _id, _dossier, row in plan.rows()).flagged == 1

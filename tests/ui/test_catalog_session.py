"""What the session does by itself once the awards of a large catalog are read."""

from pathlib import Path

import pytest

from flee_desktop.operations import awards
from flee_desktop.operations.edit_nominations import delete_nominations
from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.search.column_file import column_file_of, read_columns
from flee_desktop.store.awards import contents_stamp
from flee_desktop.ui.background import Background
from flee_desktop.ui.catalog_session import CatalogSession
from flee_desktop.ui.changing import CatalogChange, Changing


@pytest.fixture
def flee(tmp_path: Path) -> Path:
    path = tmp_path / "flee.fleecat"
    make_catalog(path, [next(bundled_sources())])
    return path


@pytest.fixture
def session(background: Background, flee: Path, qtbot):
    opened = CatalogSession(background)
    with qtbot.waitSignal(opened.opened):
        opened.open(flee)
    yield opened
    background.close()
    opened.close()


def stamp_of(session: CatalogSession) -> str:
    with session.catalog.handle.read() as reading:
        return contents_stamp(reading)


def read(session: CatalogSession, background: Background, qtbot) -> None:
    with qtbot.waitSignal(session.columns_read):
        session.load_columns()
    qtbot.waitUntil(background.idle)


def test_many_awards_are_kept_for_the_next_start(
    session: CatalogSession, background: Background, flee: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(awards, "KEPT_FROM", 118)
    read(session, background, qtbot)
    assert column_file_of(flee).exists()
    monkeypatch.setattr(awards, "columns_of", lambda *_args, **_options: pytest.fail("built anew"))
    read(session, background, qtbot)


def test_few_awards_leave_no_file(session: CatalogSession, background: Background, flee: Path, qtbot) -> None:
    read(session, background, qtbot)
    assert not column_file_of(flee).exists()


def test_keeping_says_what_it_is_and_can_be_canceled(
    session: CatalogSession, background: Background, flee: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(awards, "KEPT_FROM", 118)
    monkeypatch.setattr("flee_desktop.search.ordering._COMPARED_AT_ONCE", 1)
    said: list[str] = []
    background.progressed.connect(lambda job: (said.append(job.text()), job.cancel()))
    read(session, background, qtbot)
    assert said == ["Preparing the next start…"]
    assert not column_file_of(flee).exists()


def test_after_a_change_they_are_kept_when_nothing_has_changed_for_a_while(
    session: CatalogSession, background: Background, flee: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(awards, "KEPT_FROM", 1)
    monkeypatch.setattr("flee_desktop.ui.column_keeping._QUIET", 20)
    read(session, background, qtbot)
    column_file_of(flee).unlink()
    changing = Changing(background, session)
    with qtbot.waitSignal(changing.changed):
        changing.make(CatalogChange(act=lambda catalog, _job: delete_nominations(catalog, [1])))
    assert not column_file_of(flee).exists()
    qtbot.waitUntil(column_file_of(flee).exists)
    assert len(read_columns(column_file_of(flee), stamp_of(session))) == 117

"""What the session does by itself once the awards of a large catalog are read."""

from pathlib import Path

import pytest

from flee_desktop.operations import awards
from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.search.column_file import column_file_of
from flee_desktop.ui.background import Background
from flee_desktop.ui.catalog_session import CatalogSession


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

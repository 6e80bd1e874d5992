"""Many dossiers are written together as they would be one after the other, and in far fewer statements."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from tests.store.contents import contents

from flee_desktop.domain.dossier import CeremonyDossier, Dossier, Nomination, Recipient
from flee_desktop.domain.results import Result
from flee_desktop.operations.make_catalog import bundled_sources
from flee_desktop.store.catalog import Catalog, create_catalog
from flee_desktop.store.dossier_writing import add_dossier, add_dossiers


@pytest.fixture(scope="module")
def dossiers() -> list[Dossier]:
    return [dossier for source in bundled_sources() for dossier in source.reading.dossiers]


def _rows(catalog: Catalog) -> dict[str, Any]:
    """All rows; aliases by what they say, for they may be found in another order."""
    rows = contents(catalog)
    rows["alias"] = sorted(str(row[1:]) for row in rows["alias"])
    return rows


def test_together_or_one_after_the_other_is_the_same(tmp_path: Path, dossiers: list[Dossier]) -> None:
    with (
        closing(create_catalog(tmp_path / "together.fleecat")) as together,
        closing(create_catalog(tmp_path / "one.fleecat")) as one_by_one,
    ):
        with together.change("Import") as session:
            add_dossiers(session, dossiers, None)
        for dossier in dossiers:
            with one_by_one.change("Import") as session:
                add_dossier(session, dossier, None)
        assert _rows(together) == _rows(one_by_one)


def test_ten_times_the_awards_take_about_as_many_look_ups(tmp_path: Path) -> None:
    def look_ups(count: int) -> int:
        seen: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
            seen.append(statement)

        with closing(create_catalog(tmp_path / f"{count}.fleecat")) as catalog:
            event.listen(Engine, "before_cursor_execute", note)
            with catalog.change("Import") as session:
                add_dossiers(session, [_ceremony(count)], None)
            event.remove(Engine, "before_cursor_execute", note)
        return sum(statement.startswith("SELECT") for statement in seen)

    assert look_ups(400) < look_ups(40) + 20


def _ceremony(count: int) -> CeremonyDossier:
    awards = (
        Nomination(
            award_body=f"Body {number % 7}",
            category=f"Category {number % 11}",
            result=Result.WON,
            date=f"20{number % 20:02}",
            film=f"Film {number // 2}",
            recipients=(Recipient(name=f"Person {number}"),),
        )
        for number in range(count)
    )
    return CeremonyDossier(title="All", award_body="Body 1", nominations=tuple(awards))

"""A catalog of its own for every test that asks for one."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from flee_desktop.store.catalog import Catalog, create_catalog


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "films.fleecat"


@pytest.fixture
def catalog(path: Path) -> Iterator[Catalog]:
    with closing(create_catalog(path)) as catalog:
        yield catalog

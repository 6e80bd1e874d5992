"""A catalog with the dossier of Flee, made once; a test that changes it has a copy."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.operations.open_catalog import open_catalog
from flee_desktop.store.catalog import Catalog


@pytest.fixture(scope="module")
def flee_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("flee") / "flee.fleecat"
    make_catalog(path, [next(bundled_sources())])
    return path


@pytest.fixture
def catalog(flee_file: Path, tmp_path: Path) -> Iterator[Catalog]:
    shutil.copy(flee_file, tmp_path / "flee.fleecat")
    with closing(open_catalog(tmp_path / "flee.fleecat")) as opened:
        yield opened

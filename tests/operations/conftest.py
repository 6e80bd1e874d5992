"""A catalog with the bundled dossiers, made once; tests read it, or change a copy of their own."""

import shutil
from contextlib import closing

import pytest

from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.operations.open_catalog import open_catalog


@pytest.fixture(scope="session")
def bundled_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("bundled") / "bundled.fleecat"
    make_catalog(path, tuple(bundled_sources()))
    return path


@pytest.fixture
def bundled(bundled_path):
    with closing(open_catalog(bundled_path)) as catalog:
        yield catalog


@pytest.fixture
def mine(bundled_path, tmp_path):
    path = tmp_path / "mine.fleecat"
    shutil.copy(bundled_path, path)
    with closing(open_catalog(path)) as catalog:
        yield catalog

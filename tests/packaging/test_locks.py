"""The locks name every library that pyproject.toml asks for, so that each set-up is the same."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parents[2]
RUN = CHECKOUT / "packaging" / "requirements.lock"
TEST = CHECKOUT / "packaging" / "requirements-dev.lock"
BUILD = CHECKOUT / "packaging" / "requirements-build.lock"
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS: dict[Path, list[str]] = {
    RUN: [],
    TEST: PROJECT["optional-dependencies"]["dev"],
    BUILD: PROJECT["optional-dependencies"]["build"],
}
WANTED = [(lock, text) for lock, extra in EXTRAS.items() for text in [*PROJECT["dependencies"], *extra]]


def pins(lock: Path) -> list[tuple[str, str]]:
    found = re.findall(r"^([\w.-]+)==([^\s;]+)", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return [(canonicalize_name(name), version) for name, version in found]


@pytest.mark.parametrize(("lock", "text"), WANTED, ids=lambda value: getattr(value, "stem", value))
def test_the_lock_is_in_step_with_pyproject(lock: Path, text: str) -> None:
    wanted = Requirement(text)
    versions = [version for name, version in pins(lock) if name == canonicalize_name(wanted.name)]
    assert versions, "run packaging/lock.sh"
    assert all(wanted.specifier.contains(version) for version in versions)


@pytest.mark.parametrize("lock", [TEST, BUILD], ids=lambda lock: lock.name)
def test_the_program_is_tested_and_shipped_with_the_versions_it_runs_with(lock: Path) -> None:
    assert set(pins(RUN)) <= set(pins(lock))


@pytest.mark.parametrize("lock", list(EXTRAS), ids=lambda lock: lock.name)
def test_a_lock_has_hashes_and_no_addresses(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert text.count("--hash=sha256:") >= len(pins(lock))
    assert not re.search(r"https?:|--(extra-)?index-url|--find-links", text)


def test_no_other_lock_with_addresses_is_kept() -> None:
    assert not (CHECKOUT / "uv.lock").exists()

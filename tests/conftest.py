"""What holds for every test: a home of its own, no display needed, and no log line nobody expected."""

import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

CHECKOUT = Path(__file__).resolve().parents[1]

# A run of the tests never sees or touches the user's own catalog and settings. Set here, at import, because
# Qt and platformdirs read the environment as soon as a test module imports them; child processes inherit it.
_home = tempfile.TemporaryDirectory(prefix="flee-desktop-tests-")
_FOLDERS = {
    "HOME": "",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}
for _variable, _folder in _FOLDERS.items():
    Path(_home.name, _folder).mkdir(mode=0o700, exist_ok=True)
    os.environ[_variable] = str(Path(_home.name, _folder))
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
os.environ["PYTHONPATH"] = str(CHECKOUT / "src")

# `ci` tries the same examples every time: no commit is blamed for an old fault. `dev` looks for new ones.
hypothesis.settings.register_profile("dev", deadline=None, max_examples=50)
hypothesis.settings.register_profile("ci", deadline=None, max_examples=50, derandomize=True, database=None)
# `deep` is for an evening: HYPOTHESIS_PROFILE=deep ./run test
hypothesis.settings.register_profile(
    "deep", deadline=None, max_examples=2_000, suppress_health_check=list(hypothesis.HealthCheck)
)
hypothesis.settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev")
)


def pytest_unconfigure() -> None:
    _home.cleanup()


class _Unexpected(logging.Handler):
    """Collects the records that nobody should have had a reason to write."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning or error in the log fails the test; one that expects it asserts on `caplog`.

    Qt's own messages are held to the same by pytest-qt (`qt_log_level_fail` in pyproject.toml).
    """
    handler = _Unexpected()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.lines and "caplog" not in request.fixturenames:
        pytest.fail("unexpected log records:\n" + "\n".join(handler.lines), pytrace=False)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real sources beside the checkout; it is not part of the project, so it may be absent."""
    folder = CHECKOUT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"needs the source files in {folder}, which is not there")
    return folder

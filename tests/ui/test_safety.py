"""Backups, restore, check and crash messages in the window, on a real catalog."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeView

from flee_desktop.operations.backups import list_backups
from flee_desktop.operations.edit_nominations import delete_nominations
from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.store import holders
from flee_desktop.store.catalog import open_catalog
from flee_desktop.ui.background import Background
from flee_desktop.ui.bug_dialog import BugDialog
from flee_desktop.ui.check_dialog import CheckDialog
from flee_desktop.ui.main_window import MainWindow
from flee_desktop.ui.preparing import prepare_application
from flee_desktop.ui.restore_dialog import RestoreDialog


@pytest.fixture(scope="module")
def flee_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("flee") / "flee.fleecat"
    make_catalog(path, [next(bundled_sources())])
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, flee_bytes: bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FLEE_DESKTOP_DATA", str(tmp_path / "data"))
    path = tmp_path / "flee.fleecat"
    path.write_bytes(flee_bytes)
    return path


@pytest.fixture
def window(qtbot, qapp: QApplication):
    QSettings().clear()
    shown = MainWindow(Background(), prepare_application(qapp))
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    shown.close()


def _open(window: MainWindow, qtbot, path: Path) -> None:
    with qtbot.waitSignals([window.session.opened, window.session.columns_read], timeout=30_000):
        window.open_catalog(path)
    qtbot.waitUntil(window.background.idle, timeout=30_000)


def _message(window: MainWindow, qtbot, name: str) -> str:
    qtbot.waitUntil(lambda: window.content.messages.objectName() == name, timeout=30_000)
    return window.content.messages.message().text


def _button(window: MainWindow, text: str) -> QPushButton:
    buttons = window.content.messages.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == text and button.isVisible())


def _trigger(window: MainWindow, key: str) -> None:
    window.menus.actions_by_key[key].trigger()


def _dialog(window: MainWindow, qtbot, kind):
    qtbot.waitUntil(lambda: window.findChild(kind) is not None, timeout=30_000)
    return window.findChild(kind)


def _awards(window: MainWindow) -> int:
    return window.session.tally.total


def test_the_backup_of_the_day_is_made_by_itself(window: MainWindow, qtbot, path: Path) -> None:
    _open(window, qtbot, path)
    assert [backup.reason.value for backup in list_backups(path)] == ["daily"]


def test_a_backup_is_made_restored_and_what_was_there_is_kept(window: MainWindow, qtbot, path: Path) -> None:
    _open(window, qtbot, path)
    _trigger(window, "back_up")
    assert _message(window, qtbot, "backed_up").startswith("Backed up as number 1")
    delete_nominations(window.session.catalog.handle, [1, 2, 3])
    _trigger(window, "restore")
    dialog = _dialog(window, qtbot, RestoreDialog)
    assert dialog.findChild(QTreeView).model().index(0, 3).data() == "118"
    with qtbot.waitSignals([window.session.opened, window.session.columns_read], timeout=30_000):
        next(each for each in dialog.findChildren(QPushButton) if each.text() == "Restore").click()
    assert _message(window, qtbot, "restored") == "Restored the backup."
    assert _awards(window) == 118
    assert list_backups(path)[0].reason.value == "restore"


def test_without_a_backup_nothing_can_be_restored(window: MainWindow, path: Path) -> None:
    dialog = RestoreDialog(path.name, (), window)
    assert "There is no backup" in dialog.findChildren(QLabel)[0].text()
    assert not next(each for each in dialog.findChildren(QPushButton) if each.text() == "Restore").isEnabled()


def test_a_sound_catalog_is_said_to_be_sound(window: MainWindow, qtbot, path: Path) -> None:
    _open(window, qtbot, path)
    _trigger(window, "check")
    assert _message(window, qtbot, "sound") == "Nothing is wrong with this catalog."


def test_what_is_wrong_is_listed_and_repaired(window: MainWindow, qtbot, path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("UPDATE ceremony SET date = '2022-02-31', date_text = ''")
    _open(window, qtbot, path)
    _trigger(window, "check")
    dialog = _dialog(window, qtbot, CheckDialog)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "impossible dates" in said
    assert "2022-02-31" in said
    dialog.findChild(QPushButton, "repair").click()
    assert _message(window, qtbot, "repaired").startswith("Repaired ")
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("SELECT DISTINCT date_text FROM ceremony").fetchall() == [("2022-02-31",)]
    qtbot.waitUntil(window.background.idle, timeout=30_000)


def test_a_damaged_catalog_offers_a_backup_and_what_is_readable(
    window: MainWindow, qtbot, path: Path, flee_bytes: bytes
) -> None:
    other = path.with_name("other.fleecat")
    other.write_bytes(flee_bytes)
    _open(window, qtbot, path)
    _open(window, qtbot, other)
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * len(data[4096:])
    path.write_bytes(data)
    with qtbot.waitSignal(window.session.not_opened, timeout=30_000):
        window.open_catalog(path)
    assert "damaged" in _message(window, qtbot, "damaged")
    _button(window, "Restore…").click()
    dialog = _dialog(window, qtbot, RestoreDialog)
    with qtbot.waitSignals([window.session.opened, window.session.columns_read], timeout=30_000):
        next(each for each in dialog.findChildren(QPushButton) if each.text() == "Restore").click()
    assert window.session.catalog.path == path
    assert _awards(window) == 118


def test_a_catalog_of_a_newer_version_can_be_read(window: MainWindow, qtbot, path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("UPDATE alembic_version SET version_num = '9999'")
    with qtbot.waitSignal(window.session.not_opened, timeout=30_000):
        window.open_catalog(path)
    _message(window, qtbot, "newer_version")
    with qtbot.waitSignals([window.session.opened, window.session.columns_read], timeout=30_000):
        _button(window, "Open read-only").click()
    assert _message(window, qtbot, "read_only") == "Opened read-only."
    assert _awards(window) == 118


def _as_if_killed(path: Path) -> None:
    holders.holder_file_of(path).write_text('{"who": "x", "since": "2026-01-01T00:00:00+00:00"}')


def test_after_a_crash_a_calm_message_and_the_report(window: MainWindow, qtbot, path: Path) -> None:
    _as_if_killed(path)
    window.contents.crash_report = "Fatal Python error: Segmentation fault"
    _open(window, qtbot, path)
    assert _message(window, qtbot, "after_crash") == "Closed unexpectedly. All saved edits are here."
    _button(window, "Show report").click()
    assert "Segmentation fault" in _dialog(window, qtbot, BugDialog).report()


def test_after_a_kill_there_is_no_report_to_show(window: MainWindow, qtbot, path: Path) -> None:
    _as_if_killed(path)
    _open(window, qtbot, path)
    _message(window, qtbot, "after_crash")
    assert window.content.messages.message().actions == ()


def test_a_folder_of_a_synchronizing_program_is_warned_of_once(
    window: MainWindow, qtbot, path: Path, tmp_path: Path
) -> None:
    (tmp_path / "Dropbox").mkdir()
    synced = tmp_path / "Dropbox" / "films.fleecat"
    shutil.copy(path, synced)
    _open(window, qtbot, synced)
    assert "Dropbox" in _message(window, qtbot, "synchronized")
    _open(window, qtbot, path)
    _open(window, qtbot, synced)
    assert window.content.messages.message() is None


def test_a_catalog_that_somebody_else_has_open_says_who(
    window: MainWindow, qtbot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holders, "this_user", lambda: "anna@fjord")
    with closing(open_catalog(path)):
        monkeypatch.setattr(holders, "this_user", lambda: "bo@harbor")
        _open(window, qtbot, path)
        assert _message(window, qtbot, "read_only") == "Opened read-only."
        assert "in use by anna@fjord since" in window.content.messages.message().advice
        assert not window.menus.actions_by_key["import"].isEnabled()


def test_a_failed_backup_of_the_day_warns_and_stops_nothing(
    window: MainWindow, qtbot, path: Path, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("no folder")
    _open(window, qtbot, path)
    assert _message(window, qtbot, "no_backup").startswith("No backup was made")
    assert _awards(window) == 118

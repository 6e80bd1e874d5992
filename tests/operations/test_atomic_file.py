"""A file is written whole or not at all."""

import os
import resource
import signal
import subprocess
import sys

import pytest

from flee_desktop.domain.errors import UserError
from flee_desktop.operations.atomic_file import atomic_write


def test_a_new_file_holds_all_pieces_and_nothing_else_is_left(tmp_path):
    target = tmp_path / "awards.csv"
    assert atomic_write(target, [b"a", b"bc"]) == 3
    assert target.read_bytes() == b"abc"
    assert [entry.name for entry in tmp_path.iterdir()] == ["awards.csv"]


def test_a_failure_midway_keeps_the_old_bytes_and_leaves_no_part(tmp_path):
    target = tmp_path / "awards.csv"
    target.write_bytes(b"old")

    def pieces():
        yield b"new"
        raise RuntimeError("a bug in a writer")

    with pytest.raises(RuntimeError):
        atomic_write(target, pieces())
    assert target.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["awards.csv"]


def test_the_permissions_of_the_old_file_stay(tmp_path):
    target = tmp_path / "awards.csv"
    target.write_bytes(b"old")
    target.chmod(0o640)
    atomic_write(target, [b"new"])
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path):
    real = tmp_path / "real.csv"
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    atomic_write(link, [b"new"])
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "reason"),
    [("missing/awards.csv", "does not exist"), (".", "folder"), ("x" * 300, "name is too long")],
)
def test_what_the_user_can_mend_is_said_in_plain_words(tmp_path, name, reason):
    with pytest.raises(UserError, match=reason):
        atomic_write(tmp_path / name, [b"x"])


def test_a_full_disk_keeps_the_old_file(tmp_path):
    """A file-size limit stands in for the full disk: the same write fails, without needing root."""
    target = tmp_path / "awards.csv"
    target.write_bytes(b"old")
    script = (
        "import sys, pathlib\n"
        "from flee_desktop.operations.atomic_file import atomic_write\n"
        "from flee_desktop.domain.errors import UserError\n"
        "try:\n"
        "    atomic_write(pathlib.Path(sys.argv[1]), (b'x' * 4096 for _ in range(100)))\n"
        "except UserError as error:\n"
        "    print(error)\n"
    )

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))

    done = subprocess.run(
        [sys.executable, "-c", script, str(target)],
        preexec_fn=limit,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "unchanged" in done.stdout
    assert target.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["awards.csv"]


def test_a_device_or_pipe_is_never_replaced(tmp_path):
    pipe = tmp_path / "awards.csv"
    os.mkfifo(pipe)
    with pytest.raises(UserError, match="device or pipe"):
        atomic_write(pipe, [b"x"])
    assert pipe.is_fifo()

"""`flee-desktop films`."""

import subprocess
import sys
from pathlib import Path


def test_the_bundled_films_are_listed_with_their_tallies(flee_desktop):
    done = flee_desktop("films")
    lines = done.out.splitlines()
    assert done.code == 0
    assert len(lines) == 14
    flee = next(line for line in lines if line.startswith("Flee (2021)"))
    assert flee.endswith("118 awards: 50 won, 8 runner-up, 60 nominated")
    assert any(line.startswith("Passing (2021)") and line.endswith("no awards recorded") for line in lines)


def test_a_catalog_that_is_not_there_is_not_made(flee_desktop, tmp_path):
    missing = tmp_path / "mine.fleecat"
    done = flee_desktop("films", "--catalog", missing)
    assert done.code == 1
    assert str(missing) in done.err
    assert not missing.exists()


def test_a_file_of_another_kind_is_called_by_its_name(flee_desktop, tmp_path):
    picture = tmp_path / "poster.fleecat"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    done = flee_desktop("films", "--catalog", picture)
    assert done.code == 1
    assert "PNG picture" in done.err


def test_output_that_has_no_room_is_told_without_a_traceback():
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "flee_desktop", "films"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert done.returncode == 1
    assert done.stderr == b"flee-desktop: The output could not be written: No space left on device.\n"


def test_output_that_was_closed_is_no_error():
    closed = f'"{sys.executable}" -m flee_desktop films >&-'
    done = subprocess.run(closed, shell=True, stderr=subprocess.PIPE, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_terminal_with_few_letters_gets_question_marks(flee_desktop):
    done = flee_desktop("films", PYTHONIOENCODING="ascii")
    assert (done.code, done.err) == (0, "")
    assert "Apollo 10?" in done.out

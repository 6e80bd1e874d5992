"""`flee-desktop screenshot` and `demo`: the window in files, without a display."""

import struct

import pytest

TABS = ["overview", "synopsis", "crew", "reception", "awards", "related", "references"]
NAMES = [f"{number}-{tab}.png" for number, tab in enumerate(TABS, 1)]


def size_of(png):
    """Width and height from the header of a PNG."""
    head = png.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    return struct.unpack(">II", head[16:24])


@pytest.mark.parametrize(("size", "scheme"), [("1280x800", "light"), ("800x500", "dark")])
def test_there_is_one_picture_a_tab_at_the_size_asked_for(flee_desktop, tmp_path, size, scheme):
    done = flee_desktop("screenshot", tmp_path, "--size", size, "--scheme", scheme, DISPLAY="")
    assert (done.code, done.err) == (0, "")
    assert sorted(path.name for path in tmp_path.iterdir()) == NAMES
    assert done.out.splitlines() == [str(tmp_path / name) for name in NAMES]
    width, height = map(int, size.split("x"))
    assert {size_of(tmp_path / name) for name in NAMES} == {(width, height)}
    # No two tabs look alike, so none is the empty frame.
    assert len({(tmp_path / name).read_bytes() for name in NAMES}) == len(NAMES)


def test_the_film_is_the_one_asked_for(flee_desktop, tmp_path):
    assert flee_desktop("screenshot", tmp_path / "a", "--film", "Passing").code == 0
    assert flee_desktop("screenshot", tmp_path / "b", "--film", "Flee").code == 0
    first, second = (tmp_path / folder / NAMES[0] for folder in "ab")
    assert first.read_bytes() != second.read_bytes()


def test_without_a_display_the_program_demonstrates_its_main_job(flee_desktop, tmp_path):
    done = flee_desktop(cwd=tmp_path, DISPLAY="", WAYLAND_DISPLAY="")
    assert (done.code, done.err) == (0, "")
    assert "Flee (2021) with 118 awards" in done.out
    assert "Filtered result:won: 50 of 118 awards" in done.out
    folder = tmp_path / "demo"
    assert sorted(path.name for path in folder.iterdir()) == [*NAMES, "won.csv"]
    assert (folder / "won.csv").read_bytes().count(b"\r\n") == 51
    for path in folder.iterdir():
        assert f"Wrote demo/{path.name}" in done.out


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("screenshot", "out", "--film", "Zardoz"), 1, "no film"),
        (("screenshot", "out", "--size", "huge"), 2, "not a size"),
        (("screenshot", "/proc/none/here"), 1, "/proc/none/here"),
        (("screenshot",), 2, "FOLDER"),
    ],
)
def test_what_is_wrong_is_said_in_plain_words(flee_desktop, tmp_path, arguments, code, words):
    done = flee_desktop(*arguments, cwd=tmp_path)
    assert done.code == code
    assert words in done.err
    assert "Traceback" not in done.err


def test_pictures_can_be_danish(flee_desktop, tmp_path):
    assert flee_desktop("screenshot", tmp_path / "en", "--language", "en").code == 0
    assert (
        flee_desktop("screenshot", tmp_path / "da", "--language", "da", "--where", "resultat:vundet").code
        == 0
    )
    for name in NAMES:
        assert (tmp_path / "en" / name).read_bytes() != (tmp_path / "da" / name).read_bytes()

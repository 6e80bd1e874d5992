"""`flee-desktop films`."""


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

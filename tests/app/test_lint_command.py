"""`flee-desktop lint`: what looks wrong in a file's films, and what to do."""


def test_findings_are_printed_with_what_to_do_and_nothing_is_imported(flee_desktop, tmp_path):
    source = tmp_path / "gulls.wikitext"
    source.write_text(
        "{{Infobox film|name=Gulls|director=[[Ana Sol]]}}\n'''Gulls''' is a 2019 film.\n==Accolades==\n"
        "It won the Cinema for Calm Award and and left.\n",
        encoding="utf-8",
    )
    done = flee_desktop("lint", source)
    assert (done.code, done.err) == (0, "")
    assert "Gulls: 2 found" in done.out
    assert "doubled word: accolades, paragraph 1: the word “and” stands twice" in done.out
    assert "Delete one of them." in done.out


def test_lines_left_over_from_a_page_are_named(flee_desktop, shared_data):
    done = flee_desktop("lint", shared_data / "flee/article.txt")
    assert done.out.count("junk: line") == 3
    assert "Cinema for Peace Award" in done.out


def test_what_cannot_be_read_is_said(flee_desktop, tmp_path):
    done = flee_desktop("lint", tmp_path / "none.txt")
    assert done.code == 1
    assert "none.txt" in done.err

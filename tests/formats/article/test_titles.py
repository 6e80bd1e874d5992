"""A film's title from the name of a file."""

import pytest

from flee_desktop.formats.article.titles import title_from_name
from flee_desktop.formats.article_text import read_article

TABLE = """\
Award | Category | Recipient | Result |
---|---|---|---|
Skagen Film Days | Best Film | Dogger Bank | Won |
"""


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Barry_Lyndon.accolades.flat.txt", "Barry Lyndon"),
        ("Rush_2013_film.txt", "Rush"),
        ("Rush (2013 film).txt", "Rush"),
        ("Dogger Bank.txt", "Dogger Bank"),
        ("Film.txt", "Film"),
        (".txt", ""),
        ("", ""),
    ],
)
def test_the_name_of_a_saved_page_gives_the_title(name, title):
    assert title_from_name(name) == title


def test_a_table_alone_takes_its_title_from_the_file_and_says_so():
    reading = read_article(TABLE, file_name="Dogger_Bank.txt")
    assert reading.dossier.title == "Dogger Bank"
    assert reading.dossier.nominations[0].recipients[0].kind == "film"
    assert [remark.kind for remark in reading.dossier.remarks if remark.field == "title"] == ["unsure"]
    assert any("name of the file" in str(line) for line in reading.report)


def test_a_title_that_is_given_or_stated_is_never_guessed():
    given = read_article(TABLE, title="Dogger Bank", file_name="page.txt")
    opening = "Dogger Bank is a 2019 drama film directed by Ane Vang.\n"
    stated = read_article(opening + TABLE, file_name="page.txt")
    for reading in (given, stated):
        assert reading.dossier.title == "Dogger Bank"
        assert not [remark for remark in reading.dossier.remarks if remark.field == "title"]

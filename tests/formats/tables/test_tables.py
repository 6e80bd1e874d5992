"""Tables of films and of awards become dossiers, through a mapping of their columns."""

import csv
import sys
import zipfile

import pytest
from tests.formats.tables.workbooks import excel, open_document, zipped

from flee_desktop.domain.dossier import CeremonyDossier, FilmDossier, PartyKind, ReleaseKind
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.formats.importers import SourceName, join_readings, read_source
from flee_desktop.formats.joining import join_films
from flee_desktop.formats.tables.delimited import read_delimited
from flee_desktop.formats.tables.fields import Field, field_of_label
from flee_desktop.formats.tables.mapping import Column, guess_mapping
from flee_desktop.formats.tables.reader import read_sheet

AWARDS = """Film;Year;Ceremony;Category;Name;Nominees;Winner;Note
Gulls;2019;12;BEST FILM;Ana Sol, Producer;Ana Sol;True;NOTE: A tie. The other was Terns.
Terns;2019;12;BEST FILM;Bo Lund and Cy Dale, Producers;Bo Lund|Cy Dale;True;NOTE: A tie.
Gulls;2019;12;MUSIC;Music by Eva Fox; ;;came in 2nd
Boats;2018;11;FOREIGN FILM;Denmark;;;
;2019;12;HONORARY AWARD;;Gull Films Inc.|Jo Lee;True;
"""


def read(text, name="oscars.csv", title=""):
    return read_source(text.encode(), SourceName(name, title))


@pytest.fixture
def awards():
    return read(
        AWARDS.replace("Music by Eva Fox; ;;", '"Music by Eva Fox; Lyrics by Gus Hall";Eva Fox|Gus Hall;;')
    )


def by_title(reading):
    return {dossier.title: dossier for dossier in reading.dossiers}


# -- awards of many films ---------------------------------------------------------------------------------


def test_awards_are_gathered_by_film_and_the_filmless_by_ceremony(awards):
    films = [dossier for dossier in awards.dossiers if isinstance(dossier, FilmDossier)]
    assert [(film.title, film.year, len(film.nominations)) for film in films] == [
        ("Gulls", 2019, 2),
        ("Terns", 2019, 1),
        ("Boats", 2018, 1),
    ]
    (ceremony,) = [dossier for dossier in awards.dossiers if isinstance(dossier, CeremonyDossier)]
    assert (ceremony.title, ceremony.edition, ceremony.honors_year) == ("12th Academy Awards", 12, 2019)
    assert [(p.name, p.kind) for p in ceremony.nominations[0].recipients] == [
        ("Gull Films Inc.", PartyKind.ORGANIZATION),
        ("Jo Lee", PartyKind.PERSON),
    ]


def test_a_flag_marks_the_winners_and_a_note_the_ties_and_places(awards):
    gulls = by_title(awards)["Gulls"].nominations
    assert [(row.result, row.tied, row.rank) for row in gulls] == [
        (Result.WON, True, None),
        (Result.NOMINATED, False, 2),
    ]


def test_the_statement_beside_the_names_gives_their_roles(awards):
    films = by_title(awards)
    assert [(p.name, p.role) for p in films["Gulls"].nominations[1].recipients] == [
        ("Eva Fox", "Music"),
        ("Gus Hall", "Lyrics"),
    ]
    assert [p.role for p in films["Terns"].nominations[0].recipients] == ["Producer", "Producer"]


def test_a_country_may_be_the_recipient(awards):
    (row,) = by_title(awards)["Boats"].nominations
    assert [(p.name, p.kind) for p in row.recipients] == [("Denmark", PartyKind.COUNTRY)]


def test_a_body_that_only_the_file_name_states_is_said_to_be_from_there(awards):
    row = by_title(awards)["Boats"].nominations[0]
    assert row.award_body == "Academy Awards"
    assert [remark.kind for remark in row.remarks if remark.field == "award_body"] == [RemarkKind.DERIVED]
    bare = read(AWARDS, "table.csv").dossiers[0].nominations[0]
    assert [remark.kind for remark in bare.remarks if remark.field == "award_body"] == [RemarkKind.UNSURE]


def test_every_award_keeps_its_line_and_its_text(awards):
    row = by_title(awards)["Boats"].nominations[0]
    assert row.source_line == 5
    assert row.source_text == "Boats;2018;11;FOREIGN FILM;Denmark;;;"


def test_rows_that_say_there_was_no_award_are_counted_and_not_imported():
    reading = read(
        "film,award,status\nGulls,Best Film,Won\nGulls,Best Song,Ineligible\n"
        "Gulls,Best Cut,Won Special Prize\n"
    )
    (gulls,) = reading.dossiers
    assert [row.category for row in gulls.nominations] == ["Best Film", "Best Cut"]
    assert [(row.result, row.note) for row in gulls.nominations] == [
        (Result.WON, ""),
        (Result.WON, "Special Prize"),
    ]
    assert any("Ineligible" in line.text for line in reading.report)


def test_a_season_of_two_years_is_kept_as_stated():
    reading = read("Film\tYear\tCeremony\tCategory\tWinner\nGulls\t1927/28\t1\tFILM\tTrue\n")
    (gulls,) = reading.dossiers
    assert gulls.year is None
    assert "1927/28" in gulls.remarks[0].text


def test_films_of_one_title_are_told_apart_by_year_and_else_are_one():
    lines = "Film\tFilmId\tYear\tCeremony\tCategory\tWinner\n"
    lines += "Gulls\tt1\t1930/31\t4\tFILM\tTrue\nGulls\tt2\t1938\t11\tFILM\t\nTerns\tt3\t1956\t29\tFILM\t\n"
    lines += "Terns\tt4\t1956\t29\tSONG\t\n"
    old, new, terns = read(lines).dossiers
    assert [(film.title, film.year) for film in (old, new)] == [("Gulls", 1930), ("Gulls", 1938)]
    assert old.remarks[0].kind is RemarkKind.UNSURE
    assert len(terns.nominations) == 2
    assert "identifiers" in terns.remarks[0].text


# -- awards of one film -----------------------------------------------------------------------------------


def test_a_table_of_one_films_awards_is_read_as_a_page_would_be():
    header = "Award,Category,Recipient,Result\n"
    text = f"{header}Harbor Awards,Best Film,,Won\nHarbor Awards,Best Actor,Ana Sol,2nd place\n"
    (dossier,) = read(text, "Gulls.csv").dossiers
    assert dossier.title == "Gulls"
    assert dossier.nominations[0].recipients[0].kind is PartyKind.FILM
    assert dossier.nominations[1].rank == 2


def test_merged_cells_of_a_workbook_span_their_rows():
    rows = [
        ["Award", "Category", "Recipient", "Result"],
        ["Harbor Awards", "Best Film", "Ana Sol", "Won"],
        ["", "Best Cut", "Bo Lund", "Nominated"],
        ["Northern Awards", "Best Film", "", "Won"],
    ]
    reading = read_source(excel(rows, merged=["A2:A3"]), SourceName("gulls.xlsx", "Gulls"))
    (dossier,) = reading.dossiers
    assert [row.award_body for row in dossier.nominations] == [
        "Harbor Awards",
        "Harbor Awards",
        "Northern Awards",
    ]
    assert dossier.nominations[2].recipients[0].kind is PartyKind.FILM


# -- films ------------------------------------------------------------------------------------------------

FILMS = [
    ["Our films", "", "", "", "", "", "", "", ""],
    ["Titel", "År", "Instruktør", "Medvirkende", "Spilletid", "Land", "Premiere", "RT_Meter", "Box office"],
    [
        "Gulls",
        "2019",
        "Ana Sol",
        "Bo Lund, Robert Downey, Jr.",
        "95",
        "Denmark, Norway",
        "13/02/2019",
        "92",
        "1,5",
    ],
    ["Terns", "2020", "Cy Dale", "", "1h 40m", "USA", "03/04/2020", "8", "NA"],
]


def semicolons(rows):
    return "\n".join(";".join(row) for row in rows)


def test_titles_above_the_header_and_labels_of_another_language():
    gulls, terns = read(semicolons(FILMS), "films.csv").dossiers
    assert (gulls.title, gulls.year, gulls.running_time, terns.running_time) == ("Gulls", 2019, 95, 100)
    assert gulls.countries == ("Denmark", "Norway")
    assert [(c.name, c.role) for c in gulls.credits] == [
        ("Ana Sol", "Director"),
        ("Bo Lund", "Actor"),
        ("Robert Downey, Jr.", "Actor"),
    ]
    assert (gulls.releases[0].kind, gulls.releases[0].date) == (ReleaseKind.THEATRICAL, "2019-02-13")
    assert terns.releases[0].date == "2020-04-03"
    assert (gulls.scores[0].aggregator, gulls.scores[0].value) == ("Rotten Tomatoes", 92.0)
    assert terns.box_office is None


@pytest.mark.parametrize("write", [excel, open_document])
def test_workbooks_give_the_same_films_as_text(write):
    numbers = [[int(cell) if cell.isdigit() else cell for cell in row] for row in FILMS]
    reading = read_source(write(numbers), SourceName("films.xlsx"))
    texts = read(semicolons(FILMS), "films.csv").dossiers
    assert [(film.title, film.year, film.running_time, film.credits) for film in reading.dossiers] == [
        (film.title, film.year, film.running_time, film.credits) for film in texts
    ]


def test_labels_that_lie_are_corrected_by_what_stands_under_them():
    sheet = read_delimited("Film,Year,Winner\nGulls,Harbor Awards,Nominated\nTerns,Harbor Awards,Won\n", "")
    columns = guess_mapping(sheet).columns
    assert [column.field for column in columns] == [Field.FILM, Field.BODY, Field.RESULT]
    assert "its label says year" in columns[1].why


def test_an_edited_mapping_reads_the_table_anew():
    sheet = read_delimited("Film,Year,Who\nGulls,2019,Ana Sol\n", "")
    guessed = guess_mapping(sheet)
    assert guessed.columns[2].field is None
    columns = (*guessed.columns[:2], Column("Who", Field.CREDIT, "Directing:Director"))
    edited = type(guessed)(guessed.header, columns, guessed.conventions)
    ((film,), _report) = read_sheet(sheet, "", "", mapping=edited)
    assert film.credits[0].name == "Ana Sol"


def test_a_cell_that_cannot_be_read_is_kept_in_words_with_its_place():
    lines = "Film,Year,Runtime\nGulls,2019,90\nTerns,2019,91\nBoats,2019,ninety\n"
    *_others, boats = read(lines, "films.csv").dossiers
    assert boats.running_time is None
    assert boats.remarks[0].text == "line 4, column “Runtime”: “ninety” could not be read"


def test_roles_and_properties_may_stand_a_row_each():
    (film,) = read("film,role_type,name\nGulls,Director,Ana Sol\nGulls,Beekeeper,Bo Lund\n", "p.csv").dossiers
    assert [(c.department, c.role, c.name) for c in film.credits] == [
        ("Directing", "Director", "Ana Sol"),
        ("Crew", "Beekeeper", "Bo Lund"),
    ]
    (film,) = read("film,category,value\nGulls,Genre,Drama\nGulls,Subgenre,Birds\n", "g.csv").dossiers
    assert film.genres == ("Drama", "Birds")


def test_columns_nobody_knows_are_reported():
    reading = read("Film,Year,Smell\nGulls,2019,salt\n", "films.csv")
    assert any("Smell" in line.text and line.kind == "ignored" for line in reading.report)


def test_a_table_of_other_things_is_refused():
    with pytest.raises(UserError, match="neither of films nor of awards"):
        read("Bird,Wings\nGull,2\n", "birds.csv")


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("canonicalCategory", Field.CANONICAL),
        ("Date of ceremony", Field.DATE),
        ("Recipient(s) and nominee(s)", Field.RECIPIENTS),
        ("imdb_counts", Field.SCORE),
        ("Instruktør", Field.CREDIT),
        ("box_office_worldwide", Field.BOX_OFFICE),
        ("colour", None),
    ],
)
def test_labels_are_known_however_they_are_written(label, field):
    found = field_of_label(label)
    assert (found[0] if found else None) is field


# -- several files ----------------------------------------------------------------------------------------


def test_files_that_tell_of_one_film_are_put_together():
    one = FilmDossier(title="Gulls", year=2019, running_time=95)
    other = FilmDossier(title="GULLS", running_time=96, genres=("Drama",))
    ((joined,), rest) = join_films([[one], [other]])
    assert (joined.running_time, joined.genres, rest) == (95, ("Drama",), ())
    assert "96" in joined.remarks[0].text


def test_films_of_one_title_and_other_years_stay_apart():
    one, other = FilmDossier(title="Hamlet", year=1948), FilmDossier(title="Hamlet", year=1990)
    assert join_films([[one], [other]]) == [(one,), (other,)]
    unclear = FilmDossier(title="Hamlet", running_time=3)
    assert join_films([[one, other], [unclear]]) == [(one, other), (unclear,)]


# -- hostile workbooks ------------------------------------------------------------------------------------


def test_a_workbook_that_would_inflate_beyond_reason_is_refused_before_that():
    bomb = zipped({"[Content_Types].xml": "xl/", "xl/worksheets/sheet1.xml": "0" * 30_000_000})
    with pytest.raises(UserError, match="inflate"):
        read_source(bomb, SourceName("films.xlsx"))


def test_a_damaged_workbook_is_a_clear_error():
    data = excel([["Film", "Year"], ["Gulls", 2019]])
    for cut in (60, len(data) // 2, len(data) - 5):
        with pytest.raises(UserError, match="spreadsheet"):
            read_source(data[:cut], SourceName("films.xlsx"))


def test_a_protected_workbook_is_said_to_be_one(tmp_path):
    path = tmp_path / "films.xlsx"
    path.write_bytes(excel([["Film", "Year"], ["Gulls", 2019]]))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        entry = archive.infolist()[-1]
    place = data.rindex(b"PK\x01\x02")
    data[place + 8] |= 1
    assert entry.filename
    with pytest.raises(UserError, match="password"):
        read_source(bytes(data), SourceName("films.xlsx"))


# -- real tables ------------------------------------------------------------------------------------------


def real(shared_data, name):
    path = shared_data / name
    return read_source(path.read_bytes(), SourceName(path.name))


def test_every_academy_award_nomination_is_read(shared_data):
    reading = real(shared_data, "oscars/oscars.csv")
    rows = [row for dossier in reading.dossiers for row in dossier.nominations]
    assert len(rows) == 12_137
    assert sum(row.result is Result.WON for row in rows) == 3_515
    assert len({row.source_line for row in rows}) == 12_137
    ties = {row.edition for row in rows if row.tied and row.result is Result.WON}
    assert ties == {5, 22, 41, 59, 67, 85, 98}
    countries = {p.name for row in rows for p in row.recipients if p.kind is PartyKind.COUNTRY}
    assert {"Denmark", "Japan", "Italy"} <= countries
    with (shared_data / "oscars/oscars.csv").open(encoding="utf-8") as file:
        cells = [line.rstrip("\n").split("\t") for line in file][1:]
    noted = sum(any(row[11:]) or "|" in row[5] for row in cells)
    assert sum(bool(row.note) for row in rows) == noted


def test_flee_has_its_three_nominations(shared_data):
    reading = real(shared_data, "oscars/oscars.csv")
    (flee,) = [film for film in reading.dossiers if film.title == "Flee"]
    assert flee.year == 2021
    assert [(row.canonical_category, row.edition, row.result.value) for row in flee.nominations] == [
        ("ANIMATED FEATURE FILM", 94, "Nominated"),
        ("DOCUMENTARY (Feature)", 94, "Nominated"),
        ("INTERNATIONAL FEATURE FILM", 94, "Nominated"),
    ]
    makers = [
        "Jonas Poher Rasmussen",
        "Monica Hellström",
        "Signe Byrge Sørensen",
        "Charlotte De La Gournerie",
    ]
    assert [p.name for p in flee.nominations[0].recipients] == makers
    assert [(p.name, p.kind) for p in flee.nominations[2].recipients] == [("Denmark", PartyKind.COUNTRY)]


def test_two_thousand_films_have_their_scores_and_box_office(shared_data):
    reading = real(shared_data, "films/films_scores_2000.csv")
    with (shared_data / "films/films_scores_2000.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(reading.dossiers) == len(rows) == 2_000
    for film, row in zip(reading.dossiers, rows, strict=True):
        assert (film.title, film.year) == (row["Title"], int(row["Year"]))
        scores = {score.aggregator: score for score in film.scores}
        assert scores["Rotten Tomatoes"].value == float(row["RT_Meter"])
        assert scores["Rotten Tomatoes"].reviews == int(float(row["RT_Reviews"]))
        assert ("Metacritic" in scores) == bool(row["Metacritic"])
        assert (film.box_office.amount if film.box_office else "") == (
            int(float(row["BoxOffice"])) if row["BoxOffice"] else ""
        )


def test_the_files_on_one_studio_join_into_one_dossier_a_film(shared_data):
    names = ("pixar_films", "academy", "box_office", "genres", "pixar_people", "public_response")
    joined = join_readings([real(shared_data, f"films/{name}.csv") for name in names])
    films, *others = (reading.dossiers for reading in joined)
    assert len(films) == 31
    assert not any(others)
    story = films[0]
    assert (story.title, story.year, story.running_time, story.box_office.amount) == (
        "Toy Story",
        1995,
        81,
        394_436_586,
    )
    assert {credit.role for credit in story.credits} >= {"Director", "Composer", "Producer", "Screenplay"}
    assert len(story.scores) == 6
    assert any(row.category == "Original Screenplay" for row in story.nominations)


@pytest.mark.parametrize("name", ["200_11", "203_482", "204_348", "204_407", "204_787"])
@pytest.mark.parametrize("ending", ["csv", "tsv"])
def test_award_tables_written_as_text_are_read_whole(shared_data, name, ending):
    reading = real(shared_data, f"html_tables/{name}.{ending}")
    nominations = [row for dossier in reading.dossiers for row in dossier.nominations]
    with (shared_data / f"html_tables/{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, escapechar="\\", doublequote=False))[1:]
    assert len(nominations) == len(rows)
    for nomination, row in zip(sorted(nominations, key=lambda row: row.source_line), rows, strict=True):
        assert nomination.category in row
        assert nomination.result.value in row


def test_nothing_is_opened_while_a_workbook_is_read():
    data = excel([["Film", "Year"], ["Gulls", 2019]])
    read_source(data, SourceName("films.xlsx"))
    seen, watching = [], [True]

    def watch(event, arguments):
        if watching and event in ("open", "socket.connect"):
            seen.append((event, arguments))

    sys.addaudithook(watch)
    read_source(data, SourceName("films.xlsx"))
    watching.clear()
    assert seen == []


@pytest.mark.parametrize(
    "lines",
    [
        "Pris;Dato;Kategori;Modtager(e);Resultat\nRobert;31-01-2021;Årets film;Mads Lund;Nomineret",
        "Preis;Datum;Kategorie;Nominierte;Ergebnis\nRobert;31. Januar 2021;Årets film;Mads Lund;nominiert",
        "Récompense;Date;Catégorie;Lauréat(e);Résultat\nRobert;31 janvier 2021;Årets film;Mads Lund;Nommé",
        "Premio;Fecha;Categoría;Nominado;Resultado\nRobert;31 enero 2021;Årets film;Mads Lund;Nominada",
    ],
)
def test_a_table_of_one_film_may_be_in_another_language(lines):
    (film,) = read(lines, "awards.csv", "Druk").dossiers
    (award,) = film.nominations
    assert (award.award_body, award.date, award.category) == ("Robert", "2021-01-31", "Årets film")
    assert [party.name for party in award.recipients] == ["Mads Lund"]
    assert award.result is Result.NOMINATED

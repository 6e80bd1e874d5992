"""`flee-desktop awards`: the same rows as the window, exactly as asked."""

import csv
import io
import json

import pytest


def rows_of(text, delimiter=","):
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_flee_has_the_118_awards_of_its_source(flee_desktop, shared_data):
    done = flee_desktop("awards", "--film", "Flee")
    assert (done.code, done.err) == (0, "")
    with (shared_data / "flee" / "expected_awards.csv").open(encoding="utf-8", newline="") as file:
        expected = [
            {
                "Film": "Flee",
                "Award body": row["award"],
                "Date": row["date_iso"],
                "Category": row["category"],
                "Recipients": row["recipients"],
                "Result": row["result"],
                "Note": row["result_note"],
                "References": row["refs"].replace(";", "; "),
            }
            for row in csv.DictReader(file)
        ]
    assert rows_of(done.out) == expected


@pytest.mark.parametrize(
    ("where", "count"),
    [
        ("result:won", 50),
        ("result:nominated", 60),
        ("result:runner-up", 8),
        ("is:tied", 1),
        ("body:annecy", 3),
        ("date:2022-01", 32),
        ("year:2022 animat", 23),
        ("sorensen", 6),
        ("year:1950", 0),
    ],
)
def test_a_filter_gives_the_rows_one_counts_by_hand(flee_desktop, where, count):
    done = flee_desktop("awards", "--film", "flee", "--where", where)
    assert done.code == 0
    assert len(rows_of(done.out)) == count


def test_the_header_is_the_promised_one(flee_desktop):
    done = flee_desktop("awards", "--film", "Flee", "--where", "year:1950")
    assert done.out == "Film,Award body,Date,Category,Recipients,Result,Note,References\r\n"


def test_columns_sort_and_format_are_as_asked(flee_desktop):
    done = flee_desktop(
        "awards",
        "--film=Flee",
        "--where=result:won",
        "--columns=date,body",
        "--sort=-date,body",
        "--format=json",
    )
    records = json.loads(done.out)
    assert len(records) == 50
    assert list(records[0]) == ["date", "body"]
    dates = [record["date"] for record in records]
    assert dates == sorted(dates, reverse=True)


def test_a_file_is_written_and_said(flee_desktop, tmp_path):
    target = tmp_path / "won.tsv"
    done = flee_desktop("awards", "--film=Flee", "--where=result:won", "--format=tsv", "--output", target)
    assert (done.code, done.out, done.err) == (0, "", f"Wrote 50 awards to {target}\n")
    assert len(rows_of(target.read_text(encoding="utf-8"), "\t")) == 50


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--film", "Fleee"), 1, 'Did you mean "Flee (2021)"?'),
        (("--film", "Zardoz"), 1, 'There is no film "Zardoz"'),
        (("--where", "date:sometime"), 1, "^^^"),
        (("--columns", "awardbody"), 2, "There is no field"),
        (("--sort", "-datte"), 2, "Did you mean date?"),
        (("--format", "doc"), 2, "invalid choice"),
        (("--output", "/nowhere/at/all.csv"), 1, "the folder does not exist"),
        (("--catalog", "/nowhere/at/all.fleecat"), 1, "/nowhere/at/all.fleecat"),
    ],
)
def test_what_is_wrong_is_said_in_plain_words(flee_desktop, arguments, code, words):
    done = flee_desktop("awards", *arguments)
    assert done.code == code
    assert words in done.err
    assert "Traceback" not in done.err
    assert done.out == ""


def test_a_catalog_is_never_replaced_by_an_export(flee_desktop, tmp_path):
    catalog = tmp_path / "mine.db"
    dossier = tmp_path / "film.json"
    dossier.write_text('{"dossier": "film", "title": "Dogger Bank"}', encoding="utf-8")
    assert flee_desktop("import", dossier, "--catalog", catalog).code == 0
    done = flee_desktop("awards", "--catalog", catalog, "--output", catalog)
    assert (done.code, done.err) == (
        1,
        "flee-desktop: mine.db is a catalog and was not replaced. Choose another name.\n",
    )
    assert "Dogger Bank" in flee_desktop("films", "--catalog", catalog).out


def test_a_film_without_a_name_is_not_every_film(flee_desktop):
    assert flee_desktop("awards", "--film", "").code == 1


def test_columns_without_a_name_are_wrong_usage(flee_desktop):
    assert flee_desktop("awards", "--columns", ",").code == 2

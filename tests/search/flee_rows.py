"""The 118 awards of the shared table as award rows."""

import csv
from pathlib import Path

from tests.award_rows import AwardRow

from flee_desktop.domain.results import Result

FILM_ID = 7


def read_table(shared_data: Path) -> list[dict[str, str]]:
    with (shared_data / "flee" / "expected_awards.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def award_rows(shared_data: Path) -> list[AwardRow]:
    return [_award_row(line) for line in read_table(shared_data)]


def _award_row(line: dict[str, str]) -> AwardRow:
    recipients = tuple(line["recipients"].split("; "))
    return AwardRow(
        id=1000 + int(line["row"]),
        film_id=FILM_ID,
        film="Flee",
        film_year=2021,
        body=line["award"],
        edition=None,
        date=line["date_iso"],
        category=line["category"],
        recipients=recipients,
        recipient_names=recipients,
        result=Result(line["result"]),
        tied=line["result_note"].startswith("Tied"),
        rank=None,
        note=line["result_note"],
        references=tuple(map(int, line["refs"].split(";"))),
        position=int(line["row"]),
    )

"""Which backups are kept: a few of each age, whatever the clock says."""

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.backups import MOST_BYTES, Backup, BackupReason, surplus

_START = dt.datetime(2026, 1, 1, 12, tzinfo=dt.UTC)


def _backup(number: int, when: dt.datetime, size: int = 1) -> Backup:
    return Backup(Path(f"{number}.fleecat"), number, when, BackupReason.DAILY, size)


def test_a_year_of_daily_backups_leaves_a_week_of_days_and_two_months_of_weeks() -> None:
    kept = [_backup(day, _START + dt.timedelta(days=day)) for day in range(1, 366)]
    for day in range(1, 366):  # as it happens: one more every day
        there = [backup for backup in kept if backup.number <= day]
        gone = set(surplus(there))
        kept = [backup for backup in kept if backup not in gone]
    days = [backup.number for backup in kept]
    assert days[-7:] == list(range(359, 366))
    assert 12 <= len(days) <= 16
    assert 365 - days[0] in range(42, 57)


def test_the_latest_five_stay_though_they_are_of_one_hour() -> None:
    backups = [_backup(number, _START + dt.timedelta(minutes=number)) for number in range(1, 30)]
    assert {backup.number for backup in backups} - {b.number for b in surplus(backups)} == {
        25,
        26,
        27,
        28,
        29,
    }


def test_large_ones_are_fewer_but_three_always_stay() -> None:
    backups = [
        _backup(number, _START + dt.timedelta(days=number), MOST_BYTES // 2 + 1) for number in range(1, 9)
    ]
    assert [backup.number for backup in surplus(backups)] == [5, 4, 3, 2, 1]


@given(st.lists(st.tuples(st.datetimes(timezones=st.just(dt.UTC)), st.integers(0, MOST_BYTES)), max_size=60))
def test_a_clock_that_jumps_never_costs_the_latest(ages: list[tuple[dt.datetime, int]]) -> None:
    backups = [_backup(number, when, size) for number, (when, size) in enumerate(ages, 1)]
    gone = set(surplus(backups))
    assert gone.isdisjoint(backups[-3:])
    assert len(backups) - len(gone) <= 5 + 7 + 8

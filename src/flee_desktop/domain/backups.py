"""Backups of a catalog: what one is, and which are kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

_LATEST, _DAYS, _WEEKS = 5, 7, 8
_FEWEST = 3  # that stay, however large they are
MOST_BYTES = 2_000_000_000


class BackupReason(StrEnum):
    """Why a backup was made; the word stands in its file's name."""

    WANTED = "wanted"
    DAILY = "daily"
    IMPORT = "import"
    UPDATE = "update"
    REPAIR = "repair"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `number` only grows, so that it orders them whatever the clock said; `size` in bytes."""

    path: Path
    number: int
    made_at: datetime
    reason: BackupReason
    size: int


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What is in a backup."""

    films: int
    awards: int


def surplus(backups: Sequence[Backup]) -> tuple[Backup, ...]:
    """Those that may go. Kept: the latest 5, the last of 7 days and of 8 weeks, 2 GB together."""
    newest_first = sorted(backups, key=lambda backup: backup.number, reverse=True)
    kept = {
        *newest_first[:_LATEST],
        *_last_of_each(newest_first, lambda when: when.date().toordinal())[:_DAYS],
        *_last_of_each(newest_first, lambda when: when.date().toordinal() // 7)[:_WEEKS],
    }
    total = 0
    for place, backup in enumerate(each for each in newest_first if each in kept):
        total += backup.size
        if place >= _FEWEST and total > MOST_BYTES:
            kept.discard(backup)
    return tuple(backup for backup in newest_first if backup not in kept)


def _last_of_each(newest_first: Sequence[Backup], period: Callable[[datetime], int]) -> list[Backup]:
    last: dict[int, Backup] = {}
    for backup in newest_first:
        last.setdefault(period(backup.made_at), backup)
    return list(last.values())

"""Who has a catalog open for writing: a file beside it says so, to other users and other computers.

One user at one computer may have it open several times: SQLite keeps their changes apart. Anybody else reads.
A file that its holder left behind tells that they did not end as they should.
"""

import datetime as dt
import getpass
import json
import platform
from pathlib import Path

from flee_desktop.store.file_lock import FileLock

_ENDING = "-holder"


def holder_file_of(catalog: Path) -> Path:
    """Where it is said who has the catalog open."""
    return catalog.with_name(f"{catalog.name}{_ENDING}")


def this_user() -> str:
    """Who works here, and on which computer: `anna@fjord`."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without an entry in the system's list
        name = "?"
    return f"{name}@{platform.node()}"


class Holder:
    """Our place among those who have a catalog open. `left_open`: the last one ended without closing it."""

    def __init__(self, catalog: Path) -> None:
        self._lock = FileLock(holder_file_of(catalog))
        self.left_open = False

    def claim(self, *, alone: bool = False) -> str:
        """Become the holder, or join the same user; else "", who it is as a sentence.

        `alone`: nobody may join, not even the same user.
        """
        try:
            if self._lock.held:
                return ""
            if self._lock.take():
                self._say(alone)
                return ""
        except OSError:  # a full or odd disk: whether anybody else is there cannot be told
            return ""
        return self._joinable(alone)

    def release(self) -> None:
        """Say that we are done with it."""
        self._lock.release()

    def _say(self, alone: bool) -> None:
        self.left_open = bool(self._lock.read())
        now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        self._lock.write(json.dumps({"who": this_user(), "since": now, "alone": alone}))

    def _joinable(self, alone: bool) -> str:
        try:
            said = json.loads(self._lock.read())
            who, since, theirs_alone = str(said["who"]), str(said["since"]), bool(said["alone"])
            time = f"{dt.datetime.fromisoformat(since).astimezone():%Y-%m-%d %H:%M}"
        except (ValueError, LookupError, TypeError):
            who, time, theirs_alone = "another program", "just now", True
        if who == this_user() and not alone and not theirs_alone:
            return ""
        return f"It is in use by {who} since {time}."

"""The one place that tells what the user can mend from what is a bug of the program."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from flee_desktop.store.sqlite import cause_of


@contextmanager
def explained(outcome: str) -> Iterator[None]:
    """Turn what the disk or another program did to us into a UserError: `outcome`, and why."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, UnicodeDecodeError) as error:
        cause = cause_of(error)
        if cause is None:
            raise
        raise cause.error(f"{outcome}: {cause.words}.", cause.advice) from error

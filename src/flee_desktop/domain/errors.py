"""The one kind of failure a user may read."""

from collections.abc import Mapping


class UserError(Exception):
    """Something outside the program's control went wrong, in words for the user.

    `message` says what happened and what was kept; `advice` what to do next. Any other exception
    that reaches the top is a bug and is reported as one.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        """Both sentences on one line, as the command line prints them."""
        return f"{self.message} {self.advice}".strip()


class FieldError(UserError):
    """Values that cannot be kept. `errors` has a sentence for each field, which a form shows beside it.

    A field is named as in the record, one of a list with its place: `title`, `releases[0].date`.
    """

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__(" ".join(errors.values()), "Nothing was changed.")
        self.errors = dict(errors)


class DamagedError(UserError):
    """A catalog whose file is damaged: a backup can be restored, or what is readable looked at."""


class NewerError(UserError):
    """A catalog that a newer version of the program made: it can be looked at as far as it is understood."""


class DiskFullError(UserError):
    """There is no room to save: what was to be saved can be tried again, or saved elsewhere."""


class ProtectedError(UserError):
    """A merge or renaming of somebody who is known by an alias only: it goes on when the user insists."""

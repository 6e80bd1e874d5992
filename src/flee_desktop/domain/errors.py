"""The one kind of failure a user may read."""


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

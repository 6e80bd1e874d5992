"""What came of a nomination."""

from enum import StrEnum


class Result(StrEnum):
    """The results the field distinguishes; the value is the English word shown and exported."""

    WON = "Won"
    RUNNER_UP = "Runner-up"
    NOMINATED = "Nominated"
    SHORTLISTED = "Shortlisted"
    LONGLISTED = "Longlisted"
    SPECIAL_MENTION = "Special mention"
    WITHDRAWN = "Withdrawn"
    PENDING = "Pending"
    NOT_STATED = "Not stated"

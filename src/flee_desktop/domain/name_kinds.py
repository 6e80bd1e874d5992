"""What a catalog knows by name, and a form completes while it is typed."""

from enum import StrEnum


class NameKind(StrEnum):
    """Where names are looked for."""

    PERSON = "person"
    ORGANIZATION = "organization"
    COUNTRY = "country"
    FILM = "film"
    AWARD_BODY = "award body"
    CATEGORY = "category"
    DEPARTMENT = "department"
    ROLE = "role"
    GENRE = "genre"
    LANGUAGE = "language"
    VENUE = "venue"
    AGGREGATOR = "aggregator"

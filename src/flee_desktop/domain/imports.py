"""A file that was read into the catalog."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """What is kept of an import. `imported_at` is ISO 8601 in UTC; `report` has a line a remark.

    `awards` and `films` count what is in the catalog from it today.
    """

    id: int
    file_name: str
    sha256: str
    importer: str
    imported_at: str
    report: str
    awards: int
    films: int

"""The awards of a catalog as parallel columns: what its file gives, and `search` makes columns of."""

from array import array
from dataclasses import dataclass, field

NO_FILM = -1
NO_NUMBER = -(1 << 31)  # where a number may be missing: no rank, no edition, no year is like it

ROW_COLUMNS = ("ids", "films", "ceremonies", "categories", "results", "tied", "ranks", "positions", "notes")


def _numbers() -> "array[int]":
    return array("q")


@dataclass(slots=True)
class AwardTable:
    """One entry a row in `ids` to `notes`; the others are lists that those entries point into by number.

    Names repeat: a million rows have some thousand bodies, so a row holds the number of its ceremony, and
    the ceremony is there once. `film_list` has (id, title, year): NO_FILM and NO_NUMBER where there is none.
    `ceremony_list` has (award body, EDTF date, edition). `results` are places in `Result`, `notes` in
    `note_list`. A row has several recipients and references, in order: `recipient_rows` and
    `reference_rows` have, upward, the row's place of each; `recipient_items` point into `recipient_list`,
    which has (as shown, name of the authority).
    """

    ids: "array[int]" = field(default_factory=_numbers)
    films: "array[int]" = field(default_factory=_numbers)
    ceremonies: "array[int]" = field(default_factory=_numbers)
    categories: "array[int]" = field(default_factory=_numbers)
    results: "array[int]" = field(default_factory=_numbers)
    tied: "array[int]" = field(default_factory=_numbers)
    ranks: "array[int]" = field(default_factory=_numbers)
    positions: "array[int]" = field(default_factory=_numbers)
    notes: "array[int]" = field(default_factory=_numbers)
    film_list: list[tuple[int, str, int]] = field(default_factory=list)
    ceremony_list: list[tuple[str, str, int]] = field(default_factory=list)
    category_list: list[str] = field(default_factory=list)
    note_list: list[str] = field(default_factory=list)
    recipient_rows: "array[int]" = field(default_factory=_numbers)
    recipient_items: "array[int]" = field(default_factory=_numbers)
    recipient_list: list[tuple[str, str]] = field(default_factory=list)
    reference_rows: "array[int]" = field(default_factory=_numbers)
    reference_numbers: "array[int]" = field(default_factory=_numbers)

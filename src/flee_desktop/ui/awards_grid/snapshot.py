"""What an export needs to know of the grid: exactly what it shows at this moment."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flee_desktop.ui.awards_grid.evaluation import Question, all_rows
from flee_desktop.ui.awards_grid.sorting import grouped_first

if TYPE_CHECKING:
    from flee_desktop.search.columns import Ints


@dataclass(frozen=True, slots=True)
class GridSnapshot:
    """The awards shown. `fields` are the columns from the left, `hidden_fields` the others.

    `filter_text` and `film_title` are for the equivalent command line and the file's name.
    """

    question: Question
    fields: tuple[str, ...]
    shown_rows: "Ints"
    selected_rows: "Ints"
    total: int
    filter_text: str = ""
    film_title: str = ""

    def all_rows(self) -> "Ints":
        """All awards of the film or catalog, in the grid's order. For a worker: it may take a while."""
        return all_rows(self.question)

    @property
    def sort_words(self) -> tuple[str, ...]:
        """The order as the command line takes it: `-date`, `body`. Groups are the first key."""
        keys = grouped_first(self.question.sort, self.question.group)
        return tuple(f"-{field}" if descending else field for field, descending in keys)

"""What an export needs to know of the grid: exactly what it shows at this moment."""

from dataclasses import dataclass

from flee_desktop.ui.awards_grid.evaluation import Question, all_rows


@dataclass(frozen=True, slots=True)
class GridSnapshot:
    """The awards shown. `fields` are the columns from the left, `hidden_fields` the others.

    `filter_text` and `film_title` are for the equivalent command line and the file's name.
    """

    question: Question
    fields: tuple[str, ...]
    shown_rows: list[int]
    selected_rows: list[int]
    total: int
    filter_text: str = ""
    film_title: str = ""

    def all_rows(self) -> list[int]:
        """All awards of the film or catalog, in the grid's order. For a worker: it may take a while."""
        return all_rows(self.question)

    @property
    def sort_words(self) -> tuple[str, ...]:
        """The sort as the command line takes it: `-date`, `body`."""
        return tuple(f"-{field}" if descending else field for field, descending in self.question.sort)

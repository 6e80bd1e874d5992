"""Makes flattened tables the way the real ones were made: spanned cells leave out, padding at the end."""

from collections.abc import Collection, Sequence


def flatten(
    labels: Sequence[str], rows: Sequence[Sequence[str]], spanned: Collection[tuple[int, int]]
) -> list[str]:
    """The lines of a table; `spanned` holds (row, column) of the cells that the one above spans."""
    lines = [" | ".join(labels) + " |", "---|" * len(labels)]
    for at, row in enumerate(rows):
        kept = [cell for column, cell in enumerate(row) if (at, column) not in spanned]
        padding = len(row) - len(kept)
        lines.append(" | ".join(kept) + " |" + (" " + "|" * padding if padding else ""))
    return lines

"""Lines put together by whole arrays say what a plain loop over the cells says."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.award_rows import build_columns
from tests.search.random_awards import TEXT_FIELDS, award
from tests.search.random_awards import rows as random_rows

from flee_desktop.domain.cell_writing import CellWriter
from flee_desktop.search import exporting
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.exporting import RowsToWrite

_FIELDS = st.lists(st.sampled_from(TEXT_FIELDS), min_size=1, max_size=5)
_RISKY = st.sampled_from([b"", b";", b"s", b" ", "ø".encode(), b"20"])


def shout(text: str) -> bytes:
    return f"<{text.upper()}>".encode()


def needs_writing(text: str, writer: CellWriter) -> bool:
    data = text.encode()
    first = bool(data) and data[0] in writer.risky_first
    return writer.all_risky or not data or first or any(byte in writer.risky for byte in data)


def by_hand(columns: AwardColumns, rows, fields, writers, apart: bool) -> bytes:
    lines = []
    for row in rows:
        cells = [columns.text(row, field) for field in fields]
        people = columns.cell(row, "recipients") or ("",)
        for person in people if apart and "recipients" in fields else ("",):
            spread = [
                person if apart and name == "recipients" else cell
                for name, cell in zip(fields, cells, strict=True)
            ]
            written = [
                writer.write(text) if needs_writing(text, writer) else text.encode()
                for text, writer in zip(spread, writers, strict=True)
            ]
            lines.append(b"|".join(written) + b"\r\n")
    return b"".join(lines)


@given(random_rows, _FIELDS, _RISKY, _RISKY, st.booleans(), st.booleans(), st.data())
def test_the_lines_are_those_of_a_plain_loop(
    rows, fields, risky, risky_first, all_risky, apart, data
) -> None:
    columns = build_columns(rows)
    chosen = data.draw(st.lists(st.integers(0, len(rows) - 1))) if rows else []
    writers = [CellWriter(shout, risky, risky_first, all_risky)] * len(fields)
    to_write = RowsToWrite(
        columns, np.array(chosen, dtype=np.int32), tuple(fields), lambda _done: None, apart=apart
    )
    written = b"".join(to_write.lines(writers, b"|", b"\r\n"))
    assert written == by_hand(columns, chosen, fields, writers, apart)


def test_who_watches_hears_of_each_piece_before_it_is_made_and_of_the_end(monkeypatch) -> None:
    monkeypatch.setattr(exporting, "_ROWS_PER_PIECE", 2)
    columns, heard = build_columns([award(id=number) for number in range(5)]), []
    to_write = RowsToWrite(columns, range(5), ("film",), heard.append)
    pieces = list(to_write.lines([CellWriter(str.encode)], b",", b"\n"))
    assert pieces == [b"Flee\nFlee\n", b"Flee\nFlee\n", b"Flee\n"]
    assert heard == [0, 2, 4, 5]

"""The lines of a flattened article as tables and paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flee_desktop.formats.article.blocks import Block, Paragraph, Row, Table

_RULE = re.compile(r"\|?(?: ?:?-{3,}:? ?\|)+(?: ?:?-{3,}:? ?)?")


def read_blocks(lines: Sequence[str], first_line: int = 1) -> list[Block]:
    """Cut the lines into tables (a line with bars above a rule `---|---|`) and paragraphs."""
    blocks: list[Block] = []
    at = 0
    while at < len(lines):
        if _starts_table(lines, at):
            table, at = _read_table(lines, at, first_line)
            blocks.append(table)
        else:
            if lines[at].strip():
                blocks.append(Paragraph(at + first_line, lines[at].strip()))
            at += 1
    return blocks


def split_cells(text: str) -> tuple[str, ...]:
    """The cells of a line; the bar at its end closes the last one."""
    return tuple(cell.strip() for cell in text.rstrip().removesuffix("|").split("|"))


def _starts_table(lines: Sequence[str], at: int) -> bool:
    return at + 1 < len(lines) and "|" in lines[at] and _is_rule(lines[at + 1])


def _is_rule(line: str) -> bool:
    # A rule of dashes and bars is never longer than this; the limit keeps a hostile line cheap.
    return len(line) < 1000 and _RULE.fullmatch(line.strip()) is not None


def _read_table(lines: Sequence[str], at: int, first_line: int) -> tuple[Table, int]:
    style = _Style.of(lines[at], lines[at + 1])
    header = Row(at + first_line, lines[at], style.cells(lines[at]))
    rows: list[Row] = []
    at += 2
    while at < len(lines) and style.is_row(lines[at]) and not _starts_table(lines, at):
        start, text = at, lines[at]
        while style.is_torn(text) and at + 1 < len(lines) and lines[at + 1].lstrip().startswith("|"):
            at += 1
            text = f"{text.rstrip()} {lines[at].lstrip()}"
        rows.append(Row(start + first_line, text, style.cells(text), broken=at > start))
        at += 1
    return Table(header, tuple(rows)), at


@dataclass(frozen=True, slots=True)
class _Style:
    """How a table writes its lines: with a bar before the first cell, and with one after the last."""

    width: int
    opens: bool
    closes: bool

    @classmethod
    def of(cls, header: str, rule: str) -> "_Style":
        width = rule.strip().removeprefix("|").removesuffix("|").count("|") + 1
        opens = header.lstrip().startswith("|") and rule.lstrip().startswith("|")
        return cls(width, opens, header.rstrip().endswith("|"))

    def cells(self, text: str) -> tuple[str, ...]:
        return split_cells(text.lstrip().removeprefix("|") if self.opens else text)

    def is_row(self, line: str) -> bool:
        return line.rstrip().endswith("|") if self.closes else "|" in line

    def is_torn(self, text: str) -> bool:
        return not self.opens and text.count("|") < self.width - (0 if self.closes else 1)

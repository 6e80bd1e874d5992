"""Where an award of the grid came from."""

from dataclasses import dataclass

from flee_desktop.domain.remarks import Remark


@dataclass(frozen=True, slots=True)
class AwardOrigin:
    """Where a row came from: its raw line, and the reasons for what the line itself does not state."""

    source: str
    source_line: int | None
    source_text: str
    remarks: tuple[Remark, ...]

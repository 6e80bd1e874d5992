"""How a source spells who it names."""


def shown_as(name: str, credited_as: str, role: str) -> str:
    """A recipient as the source writes it, with the role: `Kenneth Ladekjær (animator)`."""
    written = credited_as or name
    return f"{written} ({role})" if role else written

"""What a filter text says, in the interface's language: for lists of saved filters and for names."""

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.ui.filter_bar.chips import term_label


def filter_words(text: str) -> str:
    """`Result: Won · Year: 2021` for a text in English; one that cannot be understood is shown as it is."""
    parsed = parse_filter(text)
    return " · ".join(map(term_label, parsed.terms)) if parsed.ok and parsed.terms else text

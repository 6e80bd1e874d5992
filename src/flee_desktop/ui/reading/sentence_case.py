"""Words of a source at the beginning of a line."""


def sentence_case(text: str) -> str:
    """The text with a capital first letter; everything after it stays as written."""
    return text[:1].upper() + text[1:]

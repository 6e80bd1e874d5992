"""What is typed into the filter."""

from collections.abc import Iterator

TYPED = ("toronto film festival", "best documentary", "søren")
LETTERS = ("a", "e", "s", "ø", "x")


def after_each_key(text: str) -> Iterator[tuple[str, str]]:
    """The keys that type a text and take it back ("" is backspace), each with what is then in the box."""
    yield from ((text[end - 1], text[:end]) for end in range(1, len(text) + 1))
    yield from (("", text[:end]) for end in range(len(text) - 1, -1, -1))


def all_texts() -> list[str]:
    """Whatever is in the box at some time."""
    return [left.strip() for text in (*TYPED, *LETTERS) for _key, left in after_each_key(text)]

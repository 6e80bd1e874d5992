"""The award body of a table that has no column for it, by the name of its file or sheet."""

import re

_BODIES: tuple[tuple[str, str], ...] = (
    (r"oscars?|academy(?: awards?)?", "Academy Awards"),
    (r"baftas?", "British Academy Film Awards"),
    (r"golden ?globes?", "Golden Globe Awards"),
    (r"emmys?", "Primetime Emmy Awards"),
    (r"cesars?", "César Awards"),
    (r"goyas?", "Goya Awards"),
    (r"bodil(?:s|prisen)?", "Bodil Awards"),
    (r"robert(?:s|prisen)", "Robert Awards"),
    (r"annies?|annie awards?", "Annie Awards"),
    (r"cannes", "Cannes Film Festival"),
    (r"berlinale", "Berlin International Film Festival"),
    (r"sundance", "Sundance Film Festival"),
    (r"spirit awards?", "Independent Spirit Awards"),
    (r"razz(?:ies|ie)", "Golden Raspberry Awards"),
    (r"grammys?", "Grammy Awards"),
)
_COMPILED = tuple((re.compile(rf"\b(?:{words})\b"), body) for words, body in _BODIES)


def body_named(file_name: str) -> str:
    """The body that `file_name` names, or ""."""
    words = re.sub(r"[\W_\d]+", " ", file_name.rpartition("/")[2].lower())
    return next((body for pattern, body in _COMPILED if pattern.search(words)), "")

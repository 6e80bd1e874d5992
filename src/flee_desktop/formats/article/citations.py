"""Citation marks: `[14]`, `[a]`, `[note 2]` inside text."""

import re

_MARK = re.compile(r" ?\[(?:(\d{1,4})|[a-z]{1,2}|(?:note|nb|n) ?\d{1,3})\]", re.ASCII)


def citation_numbers(text: str) -> tuple[int, ...]:
    """The reference numbers cited in `text`, each once, in order."""
    return tuple(dict.fromkeys(int(number) for number in _MARK.findall(text) if number))


def without_citations(text: str) -> str:
    """`text` without its citation marks, trimmed."""
    return _MARK.sub("", text).strip()


def citations_after(text: str, position: int) -> tuple[int, ...]:
    """The first group of citations at or after `position`: what vouches for the statement there."""
    found: list[int] = []
    end = -1
    for match in _MARK.finditer(text, position):
        if found and match.start() > end:
            break
        end = match.end()
        if match.group(1):
            found.append(int(match.group(1)))
    return tuple(found)

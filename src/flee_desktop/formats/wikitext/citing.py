"""The sources of references in plain words: citation templates, and what else stands in a reference."""

import re
from collections.abc import Mapping

from flee_desktop.formats.page.blocks import flat

_URL = re.compile(r"https?://[^\s\[\]<>{}|\"]{1,2000}")
_LINKED = re.compile(r"\[(https?://[^\s\[\]]{1,2000})\s*([^\[\]]*)\]")


def is_citation(name: str) -> bool:
    """Whether a template of this name describes a source."""
    return name.startswith(("cite ", "citation", "cite_")) or name == "cite"


def describe_source(named: Mapping[str, str]) -> str:
    """A citation's arguments as the line a reader sees, its address behind it."""
    title = named.get("title") or named.get("script-title") or named.get("chapter", "")
    work = named.get("work") or named.get("website") or named.get("newspaper") or named.get("magazine")
    work = work or named.get("journal") or named.get("publisher") or named.get("agency", "")
    parts = (
        _authors(named),
        f"“{title}”" if title else "",
        work,
        named.get("date") or named.get("year", ""),
        f"p. {named['page']}" if named.get("page") else f"pp. {named['pages']}" if named.get("pages") else "",
    )
    url = named.get("url") or named.get("archive-url") or named.get("archiveurl", "")
    return f"{'. '.join(filter(None, parts))}. {url}".strip()


def split_source(text: str) -> tuple[str, str]:
    """The words of a source and the first address in it."""
    found = _LINKED.search(text) or _URL.search(text)
    url = "" if found is None else found.group(1) if found.re is _LINKED else found.group()
    words = flat(_URL.sub("", _LINKED.sub(lambda match: match.group(2), text)))
    return words.strip(), url


def _authors(named: Mapping[str, str]) -> str:
    """`Kemp, Stuart; Harris, Jamie`, as far as they are given."""
    names: list[str] = []
    for number in ("", "1", "2", "3"):
        last, first = named.get(f"last{number}", ""), named.get(f"first{number}", "")
        name = f"{last}, {first}" if last and first else last or named.get(f"author{number}", "")
        if name and name not in names:
            names.append(name)
    return "; ".join(names)

"""The parameters of `{{Infobox film}}`, under the labels that a reader of the page sees."""

from flee_desktop.formats.page.blocks import Field, Page, items
from flee_desktop.formats.wikitext.expansion import to_text
from flee_desktop.formats.wikitext.templates import Template, split_items

INFOBOXES = ("infobox film", "infobox movie", "infobox hollywood cartoon", "infobox television film")
NAME_MODULES = ("infobox name module", "film name", "infobox film name")
_LABELS = """
director=Directed by|directors=Directed by|producer=Produced by|producers=Produced by
writer=Written by|writers=Written by|screenplay=Screenplay by|story=Story by|based on=Based on
starring=Starring|narrator=Narrated by|narrators=Narrated by|voices=Voices of|music=Music by
cinematography=Cinematography|editing=Edited by|editor=Edited by|animator=Animation by
animation=Animation by|studio=Production companies|production company=Production companies
production companies=Production companies|distributor=Distributed by|distributors=Distributed by
released=Release date|release date=Release date|runtime=Running time|country=Country
countries=Country|language=Language|languages=Language|budget=Budget|gross=Box office
box office=Box office|executive producer=Executive producer|kanji=Kanji|romaji=Hepburn
hepburn=Hepburn|hangul=Hangul|hanja=Hanja|rr=Revised romanization|mr=McCune–Reischauer
simplified=Simplified Chinese|traditional=Traditional Chinese|pinyin=Hanyu Pinyin
presenter=Presented by
"""
_BY_PARAMETER: dict[str, str] = {
    name: label
    for entry in _LABELS.strip().replace("\n", "|").split("|")
    for name, label in [entry.split("=")]
}
_SHOWN_ONLY = frozenset(
    {"image", "alt", "caption", "border", "color", "image size", "italic title", "native name lang"}
)
_NAMES = ("name", "title", "film title")


def take_infobox(page: Page, template: Template, line: int) -> str:
    """Note the infobox's parameters in the page; nothing of it stays in the text."""
    page.infobox_title = page.infobox_title or _text(
        next((template.named[n] for n in _NAMES if n in template.named), "")
    )
    for parameter, value in template.named.items():
        label = _BY_PARAMETER.get(parameter)
        parts = tuple(_text(part) for part in items(split_items(value)))
        if label and parts:
            page.fields.append(Field(line, label, parts))
        elif not label and parts and parameter not in (*_NAMES, *_SHOWN_ONLY):
            page.unread.append((line, f"infobox: “{parameter}” is a parameter unknown here"))
    return ""


def _text(value: str) -> str:
    return " ".join(to_text(value).split())

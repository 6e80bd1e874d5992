"""What the templates of film articles expand to. A template is known by its name; the rest is data."""

import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flee_desktop.formats.page.blocks import ITEM
from flee_desktop.formats.wikitext.marks import BAR

_MONTHS = calendar.month_name[1:]
_BULLET = re.compile(r"\n[*#:;]+[ \t]*")
_ARGUMENT_NAME = re.compile(r"\s*([\w -]{1,60}?)\s*=(?!=)")


@dataclass(frozen=True, slots=True)
class Template:
    """A template as called: its name in lower case, its arguments in order and by name."""

    name: str
    positional: tuple[str, ...]
    named: Mapping[str, str]

    def argument(self, number: int) -> str:
        """The positional argument, from 1; "" when it is not given."""
        return self.positional[number - 1].strip() if len(self.positional) >= number else ""


def read_template(inside: str) -> Template:
    """What stands between the braces, links and inner templates expanded already."""
    head, *rest = inside.split("|")
    positional: list[str] = []
    named: dict[str, str] = {}
    for argument in rest:
        match = _ARGUMENT_NAME.match(argument)
        if match is None:
            positional.append(argument)
        elif match.group(1).isdigit():
            positional.append(argument[match.end() :])
        else:
            named[match.group(1).lower().replace("_", " ")] = argument[match.end() :].strip()
    name = re.sub(r"[\s_]+", " ", head).strip().lower()
    return Template(name.removeprefix("template:").strip(), tuple(positional), named)


def split_items(text: str) -> str:
    """Bulleted lines as items."""
    return _BULLET.sub(ITEM, f"\n{text.strip()}").removeprefix("\n").removeprefix(ITEM)


def _list(template: Template) -> str:
    return ITEM.join(split_items(argument) for argument in template.positional if argument.strip())


def _first(template: Template) -> str:
    return template.argument(1)


def _second(template: Template) -> str:
    return template.argument(2) or template.argument(1)


def _last(template: Template) -> str:
    return template.positional[-1].strip() if template.positional else ""


def _joined(template: Template) -> str:
    return " ".join(argument.strip() for argument in template.positional)


def _nothing(_template: Template) -> str:
    return ""


def date_text(year: str, month: str = "", day: str = "") -> str:
    """`2018`, `8`, `10` as "August 10, 2018"; "" when the year is none."""
    if not re.fullmatch(r"\d{4}", year.strip()):
        return ""
    number = int(month) if month.strip().isdecimal() else 0
    name = _MONTHS[number - 1] if 1 <= number <= 12 else month.strip() if month.strip().isalpha() else ""
    if not name:
        return year.strip()
    return f"{name} {int(day)}, {year.strip()}" if day.strip().isdecimal() else f"{name} {year.strip()}"


def _film_date(template: Template) -> str:
    """Year, month, day and place, again and again."""
    given = [argument.strip() for argument in template.positional]
    dates: list[str] = []
    for at in range(0, len(given), 4):
        year, month, day, place = (given[at : at + 4] + [""] * 4)[:4]
        date = date_text(year, month, day)
        if date:
            dates.append(f"{date} ({place})" if place else date)
    return ITEM.join(dates)


def _date(template: Template) -> str:
    return date_text(template.argument(1), template.argument(2), template.argument(3)) or template.argument(1)


def _based_on(template: Template) -> str:
    work, *authors = [argument.strip() for argument in template.positional if argument.strip()] or [""]
    work = work.replace(ITEM, " ")
    return (
        f"{work} by {', '.join(authors[:-1])}{' and ' if authors[:-1] else ''}{authors[-1]}"
        if authors
        else work
    )


def _nihongo(template: Template) -> str:
    english, *others = [argument.strip() for argument in template.positional[:3]] or [""]
    aside = ", ".join(filter(None, others))
    if template.named.get("lead") and others and others[0]:
        aside = f"Japanese: {aside}"
    return f"{english} ({aside})" if english and aside else english or aside


def _sortname(template: Template) -> str:
    return f"{template.argument(1)} {template.argument(2)}".strip()


def _fraction(template: Template) -> str:
    return "/".join(argument.strip() for argument in template.positional)


def _rotten_tomatoes(template: Template) -> str:
    """The sentence the template writes (https://en.wikipedia.org/wiki/Template:Rotten_Tomatoes_prose)."""
    named = template.named
    score, average, count = (
        named.get(name) or template.argument(at) for at, name in enumerate(("score", "average", "count"), 1)
    )
    consensus = named.get("consensus") or template.argument(4)
    said = (
        f"On the review aggregator website Rotten Tomatoes, {score}% of {count} critics' reviews are positive"
    )
    said += f", with an average rating of {average}/10." if average else "."
    return f'{said} The website\'s consensus reads: "{consensus}"' if consensus else said


_METASCORES = (
    (81, "universal acclaim"),
    (61, "generally favorable"),
    (40, "mixed or average"),
    (20, "generally unfavorable"),
    (0, "overwhelming dislike"),
)


def _metacritic(template: Template) -> str:
    """The sentence the template writes (https://en.wikipedia.org/wiki/Template:Metacritic_film_prose)."""
    score = template.named.get("score") or template.argument(1)
    count = template.named.get("count") or template.argument(2)
    label = next((words for least, words in _METASCORES if score.isdecimal() and int(score) >= least), "")
    said = f"Metacritic, which uses a weighted average, assigned the film a score of {score} out of 100"
    said += f", based on {count} critics" if count else ""
    return f'{said}, indicating "{label}" reviews.' if label else f"{said}."


def _sign(sign: str) -> Callable[[Template], str]:
    return lambda template: f"{sign}{template.argument(1)}"


def _says(text: str) -> Callable[[Template], str]:
    return lambda _template: text


def _names(words: str, expand: Callable[[Template], str]) -> dict[str, Callable[[Template], str]]:
    return dict.fromkeys(words.strip().replace("\n", "|").split("|"), expand)


EXPANSIONS: dict[str, Callable[[Template], str]] = {
    **_names(
        """
plainlist|plain list|flatlist|flat list|ubl|ublist|unbulleted list|hlist|hlist-comma|bulleted list
blist|cslist|ordered list|unordered list|indented plainlist
""",
        _list,
    ),
    **_names("collapsible list|hidden|hidden begin", _list),
    **_names("film date|filmdate|release date|release dates|video game release", _film_date),
    **_names(
        "start date|end date|start date and age|dts|date|datetime|date table sorting|opening date", _date
    ),
    **_names("based on|basedon", _based_on),
    **_names(
        """
nowrap|small|smaller|resize|big|larger|nobold|noitalic|noitalics|nobr|center|left|right|align|sub
sup|abbr|tooltip|abbrv|abbrlink|flag|flagcountry|flagu|flagdeco|flag country|country|not a typo|typo
sic|as written|strikethrough|underline|em|strong|i|b|bold|italic|italic title|mono|code|tq|quote
blockquote|quotation|cquote|bq|keep together|nobreak|pslink|lh|color box|vanchor|visible anchor
anchored|allow wrap|nnbsp|plain|proper name|awards name|longitem|long item|citation style|char
angle bracket|rotten-tomatoes
""",
        _first,
    ),
    **_names(
        "lang|font color|fontcolor|color|colour|langx|style|sort|hs|highlight|background color|bg", _second
    ),
    **_names("transl|transliteration|script|fontsize|font", _last),
    **_names("nihongo|nihongo3|nihongo krt|nihongo title|japanese", _nihongo),
    **_names(
        "nihongo2|ill|interlanguage link|illm|interlanguage link multi|link if exists|linktext|film|sfrac",
        _first,
    ),
    **_names("columns-list|columns list|div col|cast listing|cast list|castlist|col list", _first),
    **_names("sortname|sort name", _sortname),
    **_names("frac|fraction", _fraction),
    **_names("usd|us$|us dollar", _sign("$")),
    **_names("inr|indian rupee|rupee|indian rupees|rs|₹", _sign("₹")),
    **_names("gbp|gb£|british pound|£|pound sterling|pound", _sign("£")),
    **_names("euro|eur|€", _sign("€")),
    **_names("jpy|yen|¥|japanese yen", _sign("¥")),
    **_names("aud|a$|australian dollar", _sign("A$")),
    **_names("cad|ca$|canadian dollar", _sign("C$")),
    **_names("hkd|hk$", _sign("HK$")),
    **_names("nzd|nz$", _sign("NZ$")),
    **_names("cny|cn¥|rmb", _sign("CN¥")),
    **_names("krw|south korean won|₩", _sign("₩")),
    **_names("rotten tomatoes prose|rt prose|rotten tomatoes film prose", _rotten_tomatoes),
    **_names("metacritic film prose|mc film|metacritic prose|mc prose", _metacritic),
    **_names("snd|spnd|spaced ndash|spaced en dash|snds|dash|–|sndash", _says(" – ")),
    **_names("ndash|endash|en dash", _says("–")),
    **_names("mdash|emdash|em dash|spaced mdash", _says("—")),
    **_names("nbsp|space|pad|thinsp|hair space|sp|nbhyph", _says(" ")),
    **_names("'|apostrophe|'s", _says("'")),
    **_names("=", _says("=")),
    **_names("!|pipe", _says(BAR)),
    **_names("dot|·|•|middot|bullet|bull", _says(" · ")),
    **_names("em dash em|n/a|na", _says("—")),
    **_names("crore|lakh crore", _says("crore")),
    **_names("formatnum|nts|number table sorting|val|convert|cvt", _first),
    **_names(
        """
refn|efn|notetag|notelist|cn|citation needed|fact|clarify|when|who|by whom|which|dubious|dead link
webarchive|better source|better source needed|page needed|rp|anchor|cbignore|flagicon|flag icon
inflation-fn|inflation fn|inflation/fn|inflation-year|failed verification|verify source
full citation needed|ambiguous|according to whom|unreliable source?|needs update|update inline
primary source inline|audio|ipa|ipac-en|respell|lang icon|in lang|main|see also|further|main article
about|for|other uses|hatnote|distinguish|redirect|short description|use dmy dates|use mdy dates
good article|featured article|portal|portal bar|commons category|wikiquote|authority control|subst
toc limit|toclimit|tocleft|clear|clr|div col end|col div end|col-begin|col-break|col-end
multicol|multicol-break|multicol-end|colbegin|colend|refbegin|refend|endplainlist|end plainlist
sisterlinks|endflatlist|defaultsort|italic title|multiple image|image|external media|listen
infobox album|track listing|tracklist|album ratings|quote box|rating|navbox|decade box|reflist-talk
update after|pp|protected|cast indent
""",
        _nothing,
    ),
}
# Templates that write a result into a table cell: the attributes of the cell, a bar and this text.
RESULTS: dict[str, str] = {
    **dict.fromkeys(("won", "win", "winner", "awarded"), "Won"),
    **dict.fromkeys(("nom", "nominated", "nominee", "nomination"), "Nominated"),
    **dict.fromkeys(("runner-up", "runnerup", "runner up"), "Runner-up"),
    **dict.fromkeys(("sho", "shortlisted", "short"), "Shortlisted"),
    **dict.fromkeys(("longlisted", "long"), "Longlisted"),
    **dict.fromkeys(("pending", "pend"), "Pending"),
    **dict.fromkeys(("honored", "honoured"), "Honored"),
    **dict.fromkeys(("special mention", "mention"), "Special mention"),
    **dict.fromkeys(("withdrawn",), "Withdrawn"),
    **dict.fromkeys(("tba", "tbd"), "TBA"),
    **{
        name: name.capitalize()
        for name in ("yes", "no", "partial", "draw", "included", "placed", "eliminated")
    },
    **{name: name.capitalize() for name in ("disqualified", "finalist", "unknown", "maybe", "none", "any")},
    **dict.fromkeys(("first place", "1st place", "gold1"), "1st place"),
    **dict.fromkeys(("second place", "2nd place", "silver2"), "2nd place"),
    **dict.fromkeys(("third place", "3rd place", "bronze3"), "3rd place"),
}

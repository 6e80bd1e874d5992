"""What a column of a table can hold, and the labels by which it is known, English, Danish and others."""

import re
from enum import StrEnum

from flee_desktop.domain.folding import fold


class Field(StrEnum):
    """A field of a film or a nomination. The value is what a mapping shows and remembers."""

    FILM = "film"
    ORIGINAL_TITLE = "original title"
    IDENTIFIER = "identifier"
    YEAR = "year"
    DATE = "date of ceremony"
    EDITION = "edition"
    BODY = "award body"
    CATEGORY = "category"
    CANONICAL = "canonical category"
    RECIPIENTS = "recipients"
    NAME = "name"
    RESULT = "result"
    WINNER = "winner"
    NOTE = "note"
    CITATION = "citation"
    REFERENCES = "references"
    CREDIT = "credit"
    ROLE = "role"
    TAG = "tag"
    VALUE = "value"
    RUNNING_TIME = "running time"
    RELEASED = "release date"
    COUNTRIES = "countries"
    LANGUAGES = "languages"
    GENRES = "genres"
    SUMMARY = "summary"
    CERTIFICATE = "certificate"
    BUDGET = "budget"
    BOX_OFFICE = "box office"
    SCORE = "score"
    AWARDS_TEXT = "awards in words"


# Labels, folded, whole. The first line that fits decides. After a colon, the detail: a role or a territory.
_LABELS = r"""
film=(?:the |movie |film )?(?:film|movie|title|work|titel|titre|titulo|titolo)(?: (?:title|name|titel))?
film=(?:primary|english|name of (?:the )?)(?: ?(?:title|film|movie))|filmtitel|filmens titel
film=pelicula|filme|film ?titre|titre du film|titulo de la pelicula
original title=original(?:e|er)? ?(?:title|titel|titre|name)|originaltitel
identifier=(?:.* )?(?:ids?|tconst|urls?|links?|imdb|poster|slug|isan|eidr)
year=(?:film |release |start |movie )?(?:year|ar|arstal|jahr|annee|ano|anno)(?: (?:film|released|of release))?
date of ceremony=fecha(?: de la ceremonia)?|data(?: della cerimonia)?|dato for uddeling|verleihung
date of ceremony=(?:award |ceremony )?dat(?:e|o|um)(?: of (?:the )?(?:ceremony|award))?|when|(?:award|ceremony) year
date of ceremony=year (?:of )?(?:the )?(?:ceremony|award)
edition=ceremony(?: (?:no|number|nr))?|edition|no of ceremony|udgave
canonical category=(?:canonical|standard|normali[sz]ed) category|category (?:canonical|standard)
category=(?:award )?(?:category|categories|kategori|kategorie|categorie)(?: name)?|award type|prize|section|award name
award body=award(?:s|ing)? ?(?:body|organi[sz]ation|show|event|group)|organi[sz]ation|association|festival
category=priskategori|categoria|kategorien?|sparte
award body=preis|auszeichnung|prix|recompense|festival|premios?|premio|galardon|prisuddeling
award body=awards?|pris|priser|event|institution|society|award ceremony
recipients=(?:nominees?|recipients?|modtagere?|laureates?|honou?rees?)(?: s)?(?: (?:names?|and .*))?|winner name
recipients=prismodtagere?|nominerede(?: person(?:er)?)?|preistrager|nominierte|nominees? and winners?
recipients=laureats?|nommee?s?|recipiendaires?|receptor(?:es)?|nominad[oa]s?|candidat[oai]s?|destinatari[oa]
recipients=nominated (?:people|persons?|work|for)|for
name=(?:person |full )?names?|person|people|credited as|navn|artist
result=resultado|risultato|udfald|outcome|status|resultat|ergebnis|won or nominated|award status
winner=(?:is )?(?:winner|won|win|vinder|vandt|winning|gewinner)
note=notes?|remarks?|comments?|details?|character|bemaerkninger?|noter
citation=citation|motivation|begrundelse
references=refs?|references?|sources?|kilder?
credit:Directing:Director=directors?|directed by|director s|instrukt(?:o|oe)r(?:er)?|regie?|regisseur|realisateur
credit:Writing:Writer=writers?|written by|screenwriters?|author|manuskript(?:forfatter)?|forfatter
credit:Writing:Screenplay=screenplay(?: by)?
credit:Writing:Story=story(?: by)?
credit:Production:Producer=producers?|produced by|producent(?:er)?|produzent
credit:Music:Composer=music(?: by)?|composers?|musician|komponist|musik
credit:Cinematography:Cinematographer=cinematograph(?:y|ers?)|fotograf|kamera|director of photography|dop
credit:Editing:Editor=editors?|edited by|editing|klipper?|schnitt
credit:Cast:Actor=cast|actors?|starring|stars?|medvirkende|skuespillere|darsteller|actors? list
credit:Production:Production company=(?:production )?(?:compan(?:y|ies)|studios?)|produktionsselskab|production
credit:Distribution:Distributor=distribut(?:or|ors|ed by|er)|udlejer|verleih
role=(?:role|job|credit|crew|position)(?: type)?|function|rolle|department
tag=property|attribute|facet
value=values?
running time=run(?:ning)? ?time(?: mins?| minutes)?|duration|length|minutes|spilletid|varighed|laufzeit
release date=release(?:d)?(?: date)?|premieres?(?: date)?|premieredato|opening date|date released|erstauffuhrung
countries=(?:production )?countr(?:y|ies)(?: of origin)?|land|lande|produktionsland|pays
languages=(?:original )?languages?|sprog|sprache|langue
genres=(?:sub)?genres?
summary=plot|synopsis|overview|description|summary|resume|handling|logline|storyline
certificate=(?:film |mpaa |content )?(?:rating|rated|certificate|certification|classification)|censur|age
budget=(?:production )?budget(?: usd)?
box office:domestic=(?:box ?office|gross) ?(?:us|usa|us canada|domestic|united states|us and canada|north america)
box office:domestic=domestic (?:gross|box ?office)
box office:other territories=(?:box ?office|gross) (?:other|international|foreign|overseas)
box office=(?:worldwide |world |total |global )?(?:box ?office|gross|revenue)(?: (?:worldwide|total|world|usd|gross))?
awards in words=awards? (?:text|summary|won)|awards and nominations
"""  # noqa: E501 - a pattern a line
_ROWS = [line.partition("=") for line in _LABELS.strip().splitlines()]
_COMPILED = tuple((re.compile(pattern), name) for name, _sign, pattern in _ROWS)

_AGGREGATORS: tuple[tuple[str, str, str], ...] = (
    (r"\b(?:rt|rotten|tomato\w*|tomatometer)\b", "Rotten Tomatoes", "Approval rating"),
    (r"\b(?:metacritic|metascore|mc)\b", "Metacritic", "Metascore"),
    (r"\bimdb\b", "IMDb", "User rating"),
    (r"\bletterboxd\b", "Letterboxd", "User rating"),
    (r"\bcinema ?score\b", "CinemaScore", "Grade"),
    (r"\btmdb\b|\bvote (?:average|count)\b", "TMDB", "User rating"),
)
_MEASURES: tuple[tuple[str, str], ...] = (
    (r"\btop critics?\b", "Top critics"),
    (r"\b(?:audience|popcorn ?meter|users?)\b", "Audience score"),
)
_REVIEWS = re.compile(r"\b(?:counts?|votes?|reviews?|number|critics count|ratings count)\b")
_AVERAGE = re.compile(r"\b(?:average|avg|rating)\b")
_NO_SCORE = re.compile(r"\b(?:fans?|verified|url|link|id|rank)\b")
_OPTIONAL_ENDING = re.compile(r"(?<=\w)\((\w{1,3})\)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def plain_label(label: str) -> str:
    """`RT_Meter`, `canonicalCategory`, `Modtager(e)` as "rt meter", "canonical category", "modtagere"."""
    whole = _OPTIONAL_ENDING.sub(r"\1", _CAMEL.sub(" ", label))
    return " ".join(re.sub(r"[^\w]+|_", " ", fold(whole)).split())


def field_of_label(label: str) -> tuple[Field, str] | None:
    """The field a label names, and its detail; None for a label nobody told us of."""
    plain = plain_label(label)
    score = _score(plain)
    if score:
        return Field.SCORE, score
    name = next((name for pattern, name in _COMPILED if pattern.fullmatch(plain)), "")
    field, _sign, detail = name.partition(":")
    return (Field(field), detail) if field else None


def _score(plain: str) -> str:
    """`Rotten Tomatoes|Top critics|reviews`: the aggregator, the measure, and which part of the score."""
    found = next((entry for entry in _AGGREGATORS if re.search(entry[0], plain)), None)
    if found is None or _NO_SCORE.search(plain):
        return ""
    measure = next((name for words, name in _MEASURES if re.search(words, plain)), found[2])
    if _REVIEWS.search(plain):
        return f"{found[1]}|{measure}|reviews"
    average = found[1] == "Rotten Tomatoes" and _AVERAGE.search(plain)
    return f"{found[1]}|{measure}|{'average' if average else 'value'}"

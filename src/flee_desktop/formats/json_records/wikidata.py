"""A film's entity of Wikidata (https://www.wikidata.org/wiki/Wikidata:WikiProject_Movies/Properties).

An entity names others by number. Their names are known where the file has those entities too, and for the
countries, languages and genres listed here; every other number is kept in words and never guessed.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from flee_desktop.domain.date_text import read_date_text
from flee_desktop.domain.dossier import (
    AlternativeTitle,
    Credit,
    FilmDossier,
    Money,
    Nomination,
    PartyKind,
    Recipient,
    Release,
    ReleaseKind,
)
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.formats.article.names import party_kind

_CREDITS: dict[str, tuple[str, str]] = {
    "P57": ("Directing", "Director"),
    "P58": ("Writing", "Screenplay"),
    "P162": ("Production", "Producer"),
    "P1431": ("Production", "Executive producer"),
    "P272": ("Production", "Production company"),
    "P161": ("Cast", "Actor"),
    "P725": ("Voice cast", "Voice"),
    "P344": ("Cinematography", "Cinematographer"),
    "P1040": ("Editing", "Editor"),
    "P86": ("Music", "Composer"),
    "P2515": ("Costume", "Costume designer"),
    "P2554": ("Art", "Production designer"),
}
_AWARDS = {"P166": Result.WON, "P1411": Result.NOMINATED}
_NAMES = """
Q30=United States|Q145=United Kingdom|Q142=France|Q183=Germany|Q35=Denmark|Q20=Norway|Q34=Sweden|Q33=Finland
Q189=Iceland|Q38=Italy|Q29=Spain|Q17=Japan|Q16=Canada|Q408=Australia|Q668=India|Q148=China|Q884=South Korea
Q159=Russia|Q36=Poland|Q55=Netherlands|Q31=Belgium|Q40=Austria|Q39=Switzerland|Q27=Ireland|Q96=Mexico|Q155=Brazil
Q414=Argentina|Q45=Portugal|Q28=Hungary|Q213=Czech Republic|Q794=Iran|Q801=Israel|Q15180=Soviet Union
Q41=Greece
Q43=Turkey|Q1860=English|Q150=French|Q188=German|Q9035=Danish|Q9027=Swedish|Q9043=Norwegian|Q1412=Finnish
Q652=Italian|Q1321=Spanish|Q5287=Japanese|Q7737=Russian|Q809=Polish|Q7411=Dutch|Q5146=Portuguese|Q1568=Hindi
Q9176=Korean|Q7850=Chinese|Q9168=Persian|Q9288=Hebrew|Q13955=Arabic|Q130232=Drama|Q157443=Comedy|Q959790=Crime
Q93204=Documentary|Q188473=Action|Q200092=Horror|Q471839=Science fiction|Q1054574=Romance|Q319221=Adventure
Q157394=Fantasy|Q2484376=Thriller|Q202866=Animation|Q369747=War|Q172980=Western|Q842256=Musical
"""
_KNOWN = dict(entry.split("=") for entry in _NAMES.strip().replace("\n", "|").split("|"))
_CURRENCIES = {"Q4917": "USD", "Q4916": "EUR", "Q25224": "GBP", "Q25417": "DKK", "Q8146": "JPY"}
_UNITS = {"Q7727": 1.0, "Q25235": 60.0, "Q11574": 1 / 60}  # minute, hour, second
_PRECISIONS = {9: 4, 10: 7, 11: 10}  # of a point in time -> characters of its ISO form that are meant
_LANGUAGE = "en"


def is_wikidata(value: object) -> bool:
    """Whether a JSON value holds entities of Wikidata."""
    return isinstance(value, dict) and (
        isinstance(value.get("entities"), dict) or {"claims", "labels"} <= set(value)
    )


def read_wikidata(value: Mapping[str, Any]) -> tuple[FilmDossier, ...]:
    """A dossier for each entity that has a title; raises UserError when none has."""
    held = value.get("entities")
    entities = held if isinstance(held, dict) else {str(value.get("id", "")): value}
    named = {number: label for number, entity in entities.items() if (label := _label(entity))}
    films = tuple(
        _film(entity, title, {**_KNOWN, **named})
        for number, entity in entities.items()
        if (title := named.get(number)) and _is_film(entity, only=len(entities) == 1)
    )
    if not films:
        raise UserError("The file holds no film of Wikidata.", "Save the entity of a film as JSON.")
    return films


def _is_film(entity: Mapping[str, Any], *, only: bool) -> bool:
    claims = entity.get("claims")
    return isinstance(claims, dict) and (only or bool({"P57", "P1476", "P345"} & set(claims)))


def _label(entity: object) -> str:
    labels = entity.get("labels") if isinstance(entity, dict) else None
    if not isinstance(labels, dict) or not labels:
        return ""
    label = labels.get(_LANGUAGE) or labels.get("mul") or next(iter(labels.values()))
    text: object = label.get("value") if isinstance(label, dict) else label
    return text if isinstance(text, str) else ""


class _Claims:
    """An entity's statements, read without trust in their form."""

    def __init__(self, entity: Mapping[str, Any], names: Mapping[str, str]) -> None:
        claims = entity.get("claims")
        self._claims: Mapping[str, Any] = claims if isinstance(claims, dict) else {}
        self._names = names

    def statements(self, name: str) -> Iterator[Mapping[str, Any]]:
        """The statements of a property that are not deprecated."""
        stated = self._claims.get(name)
        for statement in stated if isinstance(stated, list) else ():
            if isinstance(statement, dict) and statement.get("rank") != "deprecated":
                yield statement

    def values(self, name: str) -> Iterator[Mapping[str, Any]]:
        """The values of a property's statements, those that are records."""
        return (value for one in self.statements(name) if (value := _value(one.get("mainsnak"))))

    def named(self, value: Mapping[str, Any]) -> str:
        """The name of the entity a value points at; "" when the file does not tell."""
        return self._names.get(str(value.get("id", "")), "")

    def names(self, name: str) -> tuple[str, ...]:
        """The known names of a property's values."""
        return tuple(dict.fromkeys(filter(None, map(self.named, self.values(name)))))

    def unnamed(self, name: str) -> tuple[str, ...]:
        """The numbers of the values whose names are not known."""
        return tuple(
            str(value["id"]) for value in self.values(name) if "id" in value and not self.named(value)
        )

    def qualifier(self, statement: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        """The first qualifier of a statement, {} when it has none."""
        qualifiers = statement.get("qualifiers")
        stated = qualifiers.get(name) if isinstance(qualifiers, dict) else None
        return (_value(stated[0]) or {}) if isinstance(stated, list) and stated else {}


def _value(snak: object) -> Mapping[str, Any] | None:
    held = snak.get("datavalue") if isinstance(snak, dict) else None
    value = held.get("value") if isinstance(held, dict) else None
    return value if isinstance(value, dict) else None


def _film(entity: Mapping[str, Any], title: str, names: Mapping[str, str]) -> FilmDossier:
    claims = _Claims(entity, names)
    releases = tuple(_releases(claims))
    years = [int(release.date[:4]) for release in releases if release.date]
    return FilmDossier(
        title=title,
        year=min(years, default=None),
        summary=_description(entity),
        genres=claims.names("P136"),
        alternative_titles=tuple(_titles(claims, title)),
        running_time=_minutes(claims),
        countries=claims.names("P495"),
        languages=claims.names("P364"),
        budget=_money(claims, "P2130"),
        box_office=_money(claims, "P2142"),
        credits=tuple(_credits(claims)),
        releases=releases,
        nominations=tuple(_nominations(claims, title)),
        remarks=tuple(_remarks(claims)),
    )


def _description(entity: Mapping[str, Any]) -> str:
    descriptions = entity.get("descriptions")
    stated = descriptions.get(_LANGUAGE) if isinstance(descriptions, dict) else None
    text = stated.get("value") if isinstance(stated, dict) else None
    return text if isinstance(text, str) else ""


def _titles(claims: _Claims, title: str) -> Iterator[AlternativeTitle]:
    for value in claims.values("P1476"):
        text, language = value.get("text"), value.get("language")
        if isinstance(text, str) and text != title:
            yield AlternativeTitle(title=text, language=str(language or ""), kind="original title")


def _minutes(claims: _Claims) -> int | None:
    for value in claims.values("P2047"):
        unit = _UNITS.get(_number_of(value.get("unit")))
        amount = _amount(value)
        if unit and amount and 0 < amount * unit < 10_000:
            return round(amount * unit)
    return None


def _money(claims: _Claims, name: str) -> Money | None:
    for value in claims.values(name):
        amount, currency = _amount(value), _CURRENCIES.get(_number_of(value.get("unit")))
        if amount is not None and currency and abs(amount) < 10**15:
            return Money(amount=round(amount), currency=currency, text=str(value.get("amount", "")))
    return None


def _amount(value: Mapping[str, Any]) -> float | None:
    try:
        return float(str(value.get("amount", ""))[:40])
    except ValueError:
        return None


def _number_of(address: object) -> str:
    return str(address).rpartition("/")[2]


def _date(value: Mapping[str, Any]) -> str:
    """A point in time at the precision it is stated in, as EDTF."""
    length = _PRECISIONS.get(value.get("precision", 0), 0)
    text = str(value.get("time", "")).removeprefix("+")[:length]
    read = read_date_text(text) if text else None
    return read.edtf if read else ""


def _releases(claims: _Claims) -> Iterator[Release]:
    for statement in claims.statements("P577"):
        value = _value(statement.get("mainsnak")) or {}
        date = _date(value)
        if date:
            territory = claims.named(claims.qualifier(statement, "P291"))
            yield Release(kind=ReleaseKind.THEATRICAL, date=date, date_text=date, territory=territory)
    distributors = claims.names("P750")
    if distributors:
        yield Release(kind=ReleaseKind.RIGHTS, distributors=distributors)


def _credits(claims: _Claims) -> Iterator[Credit]:
    for name, (department, role) in _CREDITS.items():
        for statement in claims.statements(name):
            person = claims.named(_value(statement.get("mainsnak")) or {})
            part = claims.named(claims.qualifier(statement, "P453"))
            kind = PartyKind.ORGANIZATION if role == "Production company" else PartyKind.PERSON
            if person:
                yield Credit(name=person, department=department, role=part or role, kind=kind)


def _nominations(claims: _Claims, title: str) -> Iterator[Nomination]:
    for name, result in _AWARDS.items():
        for statement in claims.statements(name):
            award = claims.named(_value(statement.get("mainsnak")) or {})
            if not award:
                continue
            body, _for, category = award.partition(" for ")
            date = _date(claims.qualifier(statement, "P585"))
            winner = claims.named(claims.qualifier(statement, "P1346"))
            kind = party_kind(winner) if winner else PartyKind.FILM
            yield Nomination(
                award_body=body,
                category=category or award,
                result=result,
                recipients=(Recipient(name=winner or title, kind=kind),),
                date=date,
                date_text=date,
            )


_UNNAMED = (*_CREDITS, "P136", "P495", "P364", "P750", *_AWARDS)
_WORDS = {"P136": "genre", "P495": "country", "P364": "language", "P750": "distributor"}
_FIELDS = {"P136": "genres", "P495": "countries", "P364": "languages", "P750": "releases"}


def _remarks(claims: _Claims) -> Iterator[Remark]:
    """What the file states by number only."""
    for name in _UNNAMED:
        numbers = claims.unnamed(name)
        if numbers:
            role = _CREDITS[name][1] if name in _CREDITS else _WORDS.get(name, "award")
            field = "credits" if name in _CREDITS else _FIELDS.get(name, "nominations")
            yield Remark(
                field, RemarkKind.LOST, f"{role}: {_listed(numbers)}, by number only: the file has no name"
            )


def _listed(numbers: Sequence[str]) -> str:
    return ", ".join(numbers[:30])

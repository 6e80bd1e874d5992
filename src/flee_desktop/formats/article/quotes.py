"""Words about the film in quotation marks, with who said them."""

import re
from collections.abc import Iterator

from flee_desktop.domain.dossier import Quote, SectionKind
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.article.authorities import Authorities
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.article.prose import NAME, Prose
from flee_desktop.formats.article.sentences import Sentence

_QUOTED = re.compile(r"[\"“]([^\"“”]{3,1500})[\"”]")
_FEWEST_WORDS = 3
_SAYS = (
    r"(?:call(?:ing|ed|s)|describ(?:ing|ed|es)|said|says|saying|wrote|writes|writing|stat(?:ed|es|ing)"
    r"|not(?:ed|es|ing)|prais(?:ed|es|ing)|add(?:ed|s|ing)|conclud(?:ed|es|ing)|comment(?:ed|s|ing)|felt|opin(?:ed|es)"
    r"|deem(?:ed|ing)|dubb(?:ed|ing)|recall(?:ed|s)|explain(?:ed|s)|remark(?:ed|s)|prais(?:ing))"
)
_SAYS_WORD = re.compile(rf"\b{_SAYS}\b")
_AFTER = re.compile(rf"^,? ?(?:{_SAYS} ({NAME})|({NAME}) {_SAYS})")
_CONSENSUS = re.compile(r"consensus (?:reads?|states?|says|is|was)\b|consensus:", re.IGNORECASE)
_AGGREGATORS = re.compile(r"Rotten Tomatoes|Metacritic")
_TRADES = r"director|juror|critic|actor|actress|filmmaker|writer|producer|editor|journalist|reviewer|composer"
_PERSON = re.compile(
    rf"(?P<before>(?:{NAME} )?(?:film )?(?i:{_TRADES}) )?(?P<name>{NAME})"
    rf"(?P<after>,? (?:of|for|from|writing for) (?:the )?{NAME}(?: of {NAME})?)?"
)
_TRADE_END = re.compile(rf"(?P<of>.*?) ?(?P<trade>(?:film )?(?i:{_TRADES})) $")
_OCCASION = re.compile(r"^ (?:at|during) ([^.,;\[]{3,80})")
_LETTER = re.compile(r"\b(?:wrote|in) an? (letter|essay|tweet|interview|statement)\b")
_NO_PERSON = frozenset(
    {"the", "it", "on", "in", "at", "he", "she", "writing", "metacritic", "rotten tomatoes"}
)


def read_quotes(prose: Prose, authorities: Authorities) -> tuple[Quote, ...]:
    """The quotes of the reception and production sections; one without a speaker is left in the prose."""
    quotes: list[Quote] = []
    aggregator = ""
    for sentence in prose.sentences(SectionKind.RECEPTION, SectionKind.PRODUCTION):
        named = _AGGREGATORS.findall(sentence.text)
        aggregator = named[-1] if named else aggregator
        quotes.extend(_quotes(sentence, aggregator, prose.title, authorities))
    return tuple(quotes)


def _quotes(sentence: Sentence, aggregator: str, title: str, authorities: Authorities) -> Iterator[Quote]:
    text = sentence.text
    for match in _QUOTED.finditer(text):
        if len(match.group(1).split()) < _FEWEST_WORDS:
            continue
        before, after = text[: match.start()], without_citations(text[match.end() :])
        references = sentence.references(match.end())
        if _CONSENSUS.search(before[-60:]) and aggregator:
            yield Quote(
                text=match.group(1),
                speaker=aggregator,
                speaker_role="Critics consensus",
                references=references,
            )
            continue
        speaker, role = _speaker(without_citations(before), after, title)
        if speaker:
            name = authorities.surname(speaker) if " " not in speaker else speaker
            yield Quote(
                text=match.group(1),
                speaker=name,
                speaker_role=role,
                occasion=_occasion(before, after),
                references=references,
                remarks=(*_full_name(speaker, name), *_how_sure(role, after)),
            )


def _full_name(written: str, name: str) -> tuple[Remark, ...]:
    if written == name:
        return ()
    said = f"the prose says “{written}” only; the full name is elsewhere in the article"
    return (Remark("speaker", RemarkKind.DERIVED, said),)


def _how_sure(role: str, after: str) -> tuple[Remark, ...]:
    if role or _AFTER.search(after):
        return ()
    said = "the speaker is the first person the sentence names before the quote"
    return (Remark("speaker", RemarkKind.UNSURE, said),)


def _speaker(before: str, after: str, title: str) -> tuple[str, str]:
    """Who says it and as what: named right after the quote, or the first person before a verb of saying."""
    follows = _AFTER.search(after)
    if follows:
        return follows.group(1) or follows.group(2), ""
    says = [match.start() for match in _SAYS_WORD.finditer(before)]
    if not says:
        return "", ""
    people = [
        match for match in _PERSON.finditer(before, 0, says[-1]) if _may_speak(match.group("name"), title)
    ]
    if not people:
        return "", ""
    person = people[0]
    return person.group("name"), _role(person.group("before") or "", person.group("after") or "")


def _may_speak(name: str, title: str) -> bool:
    return (
        " " in name
        and "'s" not in name
        and "’s" not in name
        and fold(name) != fold(title)
        and fold(name.partition(" ")[0]) not in _NO_PERSON
    )


def _role(before: str, after: str) -> str:
    """`Parasite director ` is "Director of Parasite"; ` of The Guardian` is "The Guardian"."""
    if after:
        return re.sub(r"^,? (?:of|for|from|writing for) ", "", after)
    trade = _TRADE_END.fullmatch(before)
    if trade is None:
        return ""
    if trade.group("trade") == "director" and trade.group("of"):
        return f"Director of {trade.group('of')}"
    return before.strip()


def _occasion(before: str, after: str) -> str:
    follows, letter = (
        _OCCASION.search(f" {after}" if not after.startswith(" ") else after),
        _LETTER.search(before),
    )
    if follows:
        return follows.group(1).strip()
    return f"a {letter.group(1)}" if letter else ""

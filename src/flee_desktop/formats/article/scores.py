"""Scores of aggregators and critics, from prose."""

import re
from collections.abc import Callable, Iterator

from flee_desktop.domain.dossier import Score, SectionKind
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.article.citations import without_citations
from flee_desktop.formats.article.numbers import read_number
from flee_desktop.formats.article.prose import NAME, Prose
from flee_desktop.formats.article.sentences import Sentence

_PERCENT = re.compile(r"\b(\d{1,3})(?:%| percent)")
_REVIEWS = re.compile(r"\b(\d[\d,]*) (?:\w+ )?(?:critics?\b|critics'|reviews?|reviewers)")
_AVERAGE = re.compile(r"\b(\d{1,2}(?:\.\d{1,2})?) ?(?:/|out of) ?(10)\b")
_OUT_OF_100 = re.compile(r"\b(\d{1,3})(?: ?/ ?| out of (?:a )?)100\b")
_LABEL = re.compile(r"indicat(?:ing|es|ed) [\"“]([^\"”]{3,60})[\"”]")
_COUNT = r"(\d(?:\.5)?|one|two|three|four|five)"
_STARS = re.compile(rf"\b{_COUNT}(?:(?: stars?)? out of |/){_COUNT}(?: stars?)?|\b{_COUNT}(?: |-)stars?\b")
_GIVER = re.compile(rf"^(?:[^\"“]*?\bof )?(?:The )?({NAME})(?:,.{{0,80}})? (?:gave|awarded|rated|gives)\b")


def read_scores(prose: Prose) -> tuple[Score, ...]:
    """The scores of the reception section, one for each aggregator; those of the lead where it has none."""
    scores: dict[str, Score] = {}
    for kind in (SectionKind.RECEPTION, SectionKind.RELEASE, SectionKind.LEAD):
        for sentence in prose.sentences(kind):
            for score in _scores(sentence):
                scores.setdefault(score.aggregator, score)
    return tuple(scores.values())


def _scores(sentence: Sentence) -> Iterator[Score]:
    for words, reader in _READERS:
        if words.search(sentence.text):
            score = reader(sentence)
            if score:
                yield score


def _rotten_tomatoes(sentence: Sentence) -> Score | None:
    text = without_citations(sentence.text)
    percent, reviews, average = _PERCENT.search(text), _REVIEWS.search(text), _AVERAGE.search(text)
    if percent is None:
        return None
    return Score(
        aggregator="Rotten Tomatoes",
        measure="Approval rating",
        value=float(percent.group(1)),
        scale=100.0,
        reviews=read_number(reviews.group(1)) if reviews else None,
        average=float(average.group(1)) if average else None,
        average_scale=10.0 if average else None,
        references=sentence.references(),
    )


def _metacritic(sentence: Sentence) -> Score | None:
    text = without_citations(sentence.text)
    value, reviews, label = _OUT_OF_100.search(text), _REVIEWS.search(text), _LABEL.search(text)
    if value is None:
        return None
    return Score(
        aggregator="Metacritic",
        measure="Metascore",
        value=float(value.group(1)),
        scale=100.0,
        reviews=read_number(reviews.group(1)) if reviews else None,
        label=label.group(1).rstrip(".,") if label else "",
        references=sentence.references(),
    )


def _stars(sentence: Sentence) -> Score | None:
    text = without_citations(sentence.text)
    giver, stars = _GIVER.search(text), _STARS.search(text)
    if giver is None or stars is None:
        return None
    value, scale, alone = stars.groups()
    implied = Remark(
        "scale", RemarkKind.DERIVED, f"the article says “{stars.group()}”: the scale of five is implied"
    )
    return Score(
        aggregator=giver.group(1),
        measure="Stars",
        value=_count(value or alone),
        scale=_count(scale) if scale else 5.0,
        references=sentence.references(stars.start()),
        remarks=() if scale else (implied,),
    )


def _count(text: str) -> float:
    number = read_number(text)
    return float(text) if number is None else float(number)


_READERS: tuple[tuple[re.Pattern[str], Callable[[Sentence], Score | None]], ...] = (
    (re.compile(r"Rotten Tomatoes"), _rotten_tomatoes),
    (re.compile(r"Metacritic"), _metacritic),
    (re.compile(r"[ -]stars?\b"), _stars),
)

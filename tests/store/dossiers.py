"""Generated film dossiers: anything a catalog promises to give back as it was.

What identity rules merge is not generated: a name has one `protected`, a body's dated ceremony one edition,
a cited reference is listed, a citation of a field comes once.
"""

from typing import Any

from hypothesis import strategies as st

from flee_desktop.domain import dossier as d
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.results import Result

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
name = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=4)
number = st.integers(0, 2**63 - 1)
maybe_number = st.none() | number
value = st.floats(allow_nan=False, allow_infinity=False)
year = st.none() | st.integers(1888, 2100)
date = st.one_of(
    st.just(""),
    st.dates().map(str),
    st.dates().map(lambda day: str(day)[:7]),
    st.integers(1, 9999).map("{:04}".format),
    st.tuples(st.integers(1, 4999), st.integers(5000, 9999)).map("{0[0]:04}/{0[1]:04}~".format),
)


def many(items: st.SearchStrategy[Any], size: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=size).map(tuple)


remark = st.builds(Remark, text, st.sampled_from(RemarkKind), text)
money = st.builds(d.Money, amount=number, currency=text, text=text)
people = st.sampled_from(["Ada", "Bo", "Cy"])
recipient = st.one_of(
    st.builds(d.Recipient, name=people, credited_as=text | people, role=text),
    st.builds(d.Recipient, name=st.just(""), credited_as=st.just("Anonymous"), role=text),
    st.builds(d.Recipient, name=name, kind=st.sampled_from(d.PartyKind), role=text),
)
related = st.builds(d.RelatedWork, title=text, kind=text, year=maybe_number, relation=text)


@st.composite
def film_dossiers(draw: st.DrawFn) -> d.FilmDossier:
    references = draw(
        st.lists(
            st.builds(d.Reference, number=st.integers(1, 500), text=text, url=text),
            max_size=4,
            unique_by=lambda item: item.number,
        )
    )
    numbers = [item.number for item in references]
    cited = many(st.sampled_from(numbers)) if numbers else st.just(())
    support = {"references": cited, "remarks": many(remark, 2)}
    fields = st.lists(text, max_size=3 if numbers else 0, unique=True)
    citations = [d.FieldCitation(field=field, references=draw(cited.filter(bool))) for field in draw(fields)]
    protected = draw(st.fixed_dictionaries({person: st.booleans() for person in ("Ada", "Bo", "Cy")}))
    credit = st.one_of(
        people.flatmap(
            lambda person: st.builds(
                d.Credit,
                name=st.just(person),
                protected=st.just(protected[person]),
                department=text,
                role=text,
                credited_as=text | people,
                note=text,
                **support,
            )
        ),
        st.builds(
            d.Credit,
            name=name,
            kind=st.just(d.PartyKind.ORGANIZATION),
            department=text,
            role=text,
            credited_as=text,
            **support,
        ),
        st.builds(d.Credit, name=st.just(""), credited_as=st.just("Anonymous"), department=text, role=text),
    )
    nomination = st.builds(
        lambda dated, **fields: d.Nomination(date=dated, edition=len(dated) if dated else None, **fields),
        dated=date,
        award_body=text,
        category=text,
        canonical_category=text,
        result=st.sampled_from(Result),
        recipients=many(recipient),
        date_text=text,
        rank=maybe_number,
        tied=st.booleans(),
        note=text,
        source_line=maybe_number,
        source_text=text,
        **support,
    )
    return draw(
        st.builds(
            d.FilmDossier,
            title=name,
            year=year,
            summary=text,
            type=text,
            genres=many(text),
            alternative_titles=many(st.builds(d.AlternativeTitle, title=text, language=text, kind=text)),
            running_time=maybe_number,
            countries=many(name),
            languages=many(text),
            budget=st.none() | money,
            box_office=st.none() | money,
            opening_weekend=st.none()
            | st.builds(d.OpeningWeekend, gross=money, theaters=maybe_number, average=st.none() | money),
            sections=many(
                st.builds(d.Section, kind=st.sampled_from(d.SectionKind), paragraphs=many(text).filter(bool))
            ),
            credits=many(credit),
            releases=many(
                st.builds(
                    d.Release,
                    kind=st.sampled_from(d.ReleaseKind),
                    date=date,
                    date_text=text,
                    territory=text,
                    venue=text,
                    distributors=many(name),
                    note=text,
                    cancelled=st.booleans(),
                    **support,
                )
            ),
            scores=many(
                st.builds(
                    d.Score,
                    aggregator=text,
                    measure=text,
                    value=value,
                    scale=value,
                    reviews=maybe_number,
                    average=st.none() | value,
                    average_scale=st.none() | value,
                    label=text,
                    as_of=text,
                    note=text,
                    **support,
                )
            ),
            quotes=many(
                st.builds(d.Quote, text=text, speaker=text, speaker_role=text, occasion=text, **support)
            ),
            rankings=many(
                st.builds(
                    d.Ranking,
                    source=text,
                    list_name=text,
                    rank=maybe_number,
                    out_of=maybe_number,
                    voters=maybe_number,
                    year=maybe_number,
                    note=text,
                    **support,
                )
            ),
            nominations=many(nomination, 6),
            references=st.just(tuple(references)),
            related=many(related),
            citations=st.just(tuple(citations)),
            remarks=many(remark),
        )
    )

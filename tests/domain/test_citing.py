from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.citing import reference_uses, split_citations
from flee_desktop.domain.dossier import (
    Credit,
    FieldCitation,
    FilmDossier,
    Nomination,
    Reference,
    Release,
    ReleaseKind,
    Section,
    SectionKind,
)
from flee_desktop.domain.results import Result


@given(st.text(alphabet=st.sampled_from("ab [1]2\n"), max_size=60))
def test_no_character_of_the_prose_is_lost_between_the_citations(text):
    pieces = [f"[{piece}]" if isinstance(piece, int) else piece for piece in split_citations(text)]
    assert "".join(pieces) == text.replace("[01]", "[1]").replace("[02]", "[2]")


def test_a_number_in_brackets_is_a_citation_and_other_brackets_are_text():
    assert list(split_citations("Seen.[14][2] He [sic] left [12345].")) == [
        "Seen.",
        14,
        2,
        " He [sic] left [12345].",
    ]


def test_every_use_of_a_reference_is_found_once():
    won = Nomination(award_body="Fjord", category="Best", result=Result.WON, references=(3, 3))
    dossier = FilmDossier(
        title="Autumn",
        references=(Reference(number=3), Reference(number=1)),
        citations=(FieldCitation(field="running_time", references=(3,)),),
        sections=(Section(kind=SectionKind.SYNOPSIS, paragraphs=("Birds.[3]", "No birds.[3][4]")),),
        credits=(Credit(name="Ida", department="Editing", role="Editor", references=(3,)),),
        releases=(Release(kind=ReleaseKind.RIGHTS, distributors=("Nordlys",), references=(3,)),),
        nominations=(won, won),
    )
    uses = reference_uses(dossier)
    assert list(uses) == [1, 3, 4]
    assert uses[3].fields == ["running_time"]
    assert uses[3].sections == [SectionKind.SYNOPSIS]
    assert uses[3].records == ["Ida", "Nordlys"]
    assert uses[3].awards == 2
    assert uses[1].awards == 0

import time

import pytest

from airoles.catalog import Catalog
from airoles.model.coded_term import CodedTerm
from airoles.recognition.coded_words import CodedWord, coded_words


def named(public: Catalog, text: str, only_strong: bool = True) -> list[str]:
    return [
        one.words for one in coded_words(text.split("\n"), public.coded_words.values(), only_strong)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our aggressive sellers dominate the region.", ["aggressive", "dominate"]),
        ("Fiercely competitive people wanted", ["competitive"]),
        ("Be fearless, never reckless", ["fearless", "reckless"]),
        ("Data ninjas, rock stars and Rockstars!", ["ninjas", "rock stars", "Rockstars"]),
        ("You hustle, you crush it.", ["hustle", "crush it"]),
        ("A guru, a wizard, a superhero", ["guru", "wizard", "superhero"]),
        ("We work hard and play hard", ["work hard and play hard"]),
        ("We're a family here", ["We're a family"]),
        ("Ganz wettbewerbsorientiert!", ["wettbewerbsorientiert"]),
    ],
)
def test_strong_words_are_named_as_written(public: Catalog, text: str, expected: list[str]) -> None:
    assert named(public, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "You lead a team, decide on analysis and support individuals independently.",
        "Responsible, driven, confident, ambitious; understands challenges.",
        "We offer competitive pay and a highly competitive and fair salary.",
        "Salary: competitive. Benefits are competitive.",
        "Competitive intelligence gives a competitive advantage in a competitive market.",
        "You keep us competitive and stay competitive.",
        "Work free from a hostile environment; fight fraud; predominantly remote.",
        "A male-dominated field, the dominant cloud provider",
        "A family-owned firm; we are a family business",
        "A setup wizard; wounded warriors may apply; crushed stone",
        "Salesforce, task force, competence, competitors",
        "",
    ],
)
def test_words_that_tell_nothing_are_not_named(public: Catalog, text: str) -> None:
    assert named(public, text) == []


def test_the_weak_words_are_named_when_they_are_asked_for(public: Catalog) -> None:
    assert named(public, "Lead analysts, support sellers", only_strong=False) == [
        "Lead",
        "analysts",
        "support",
    ]


def test_kind_strength_and_line_are_told(public: Catalog) -> None:
    lines = ["Seller", "", "We want a submissive ninja who dominates."]
    assert coded_words(lines, public.coded_words.values()) == (
        CodedWord("submissive", "feminine-coded", True, 2),
        CodedWord("ninja", "off-putting", True, 2),
        CodedWord("dominates", "masculine-coded", True, 2),
    )


def test_each_spelling_is_named_once_and_the_longer_of_two_wins() -> None:
    known = (
        CodedTerm(term="lion*", kind="off-putting", strong=True, sources=("zoo",)),
        CodedTerm(term="lion king", kind="off-putting", strong=True, sources=("zoo",)),
    )
    found = coded_words(["Lion king, lions, LIONS"], known)
    assert [one.words for one in found] == ["Lion king", "lions"]


def test_an_ordinary_phrase_spares_its_own_word_only() -> None:
    known = (
        CodedTerm(
            term="lion*", kind="off-putting", strong=True, unless=("sea lion*",), sources=("zoo",)
        ),
    )
    assert [one.words for one in coded_words(["sea lions and lion"], known)] == ["lion"]


def test_every_term_has_a_source_and_stands_once(public: Catalog) -> None:
    terms = [one.term for one in public.coded_words.values()]
    assert len(terms) == len(set(terms))
    cited = {source for one in public.coded_words.values() for source in one.sources}
    assert "gender-decoder" in cited
    assert cited <= set(public.sources)


@pytest.mark.parametrize(
    "text",
    ["competitive " * 9_000, "like a family " * 8_000, "a" * 100_000, "ninja\x00\u202e" * 15_000],
)
def test_hostile_text_costs_little(public: Catalog, text: str) -> None:
    begun = time.process_time()
    for only_strong in (True, False):
        coded_words(text.split("\n"), public.coded_words.values(), only_strong)
    assert time.process_time() - begun < 3

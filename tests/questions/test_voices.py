"""Voices: the independent publishers behind statements."""

from dataclasses import replace

import pytest

from airoles.catalog import Catalog
from airoles.model.claim import Claim
from airoles.model.layer import Layer
from airoles.model.role import Mandate
from airoles.questions.voices import Voices, role_voices, voices

from .making import catalog, pay, role, step


@pytest.fixture(scope="module")
def told() -> Catalog:
    """Sources a and b are of one publisher, d passes on c's word, and e is our own judgement."""
    of = catalog(
        role(
            "clerk",
            summary=(
                Claim(text="It counts.", sources=("a", "b"), id="counts"),
                Claim(text="It adds.", sources=("c", "d", "e"), id="adds"),
                Claim(text="It is well.", sources=("e",), id="well"),
            ),
            mandate=Mandate(reports_to=(Claim(text="A head.", sources=("c", "a"), id="head"),)),
            pay=(pay(sources=("b",)),),
            moves=(step("head", "craft", source="d"),),
        ),
        role("head", summary=(Claim(text="Leads.", sources=("e",), id="leads"),)),
    )
    sources = dict(of.sources)
    sources["b"] = replace(sources["b"], publisher=sources["a"].publisher)
    sources["d"] = replace(sources["d"], voice=sources["c"].publisher)
    return replace(of, sources=sources)


def test_one_publisher_is_one_voice_and_who_passes_on_a_word_adds_none(told: Catalog) -> None:
    assert voices(told, ("a", "b")) == ("Press A",)
    assert voices(told, ("c", "d")) == ("Press C",)
    assert voices(told, ("d", "a", "e")) == ("Press C", "Press A")


def test_a_name_is_a_folders_word_where_no_public_source_bears_it(told: Catalog) -> None:
    def most(*cited: str) -> tuple[str | None, tuple[Layer, ...]]:
        said = tuple(Claim(text="It.", sources=(source,)) for source in cited)
        heard = role_voices(own, role("clerk", summary=said))
        return heard.most, heard.most_layers

    blog = replace(told.sources["a"], publisher="Blog")
    own = replace(told, sources={**told.sources, "x@acme": blog, "y@acme": told.sources["a"]})
    assert most("x@acme", "x@acme", "c") == ("Blog", (Layer("acme", "adds"),))
    assert most("y@acme", "y@acme", "a") == ("Press A", ())


def test_our_own_judgement_is_no_voice(told: Catalog) -> None:
    assert voices(told, ("e",)) == ()
    assert role_voices(told, told.roles["head"]) == Voices(
        role=0, sections={"summary": 0}, statements={"leads": 0}, citations=0, most=None,
        most_citations=0,
    )  # fmt: skip


def test_a_role_is_told_its_voices_by_section_and_statement_and_who_is_cited_most(
    told: Catalog,
) -> None:
    assert role_voices(told, told.roles["clerk"]) == Voices(
        role=2,
        sections={"summary": 2, "mandate": 2, "reports_to": 2, "pay": 1, "goes_to": 1},
        statements={"counts": 1, "adds": 1, "well": 0, "head": 2},
        citations=6,
        most="Press A",
        most_citations=3,
    )

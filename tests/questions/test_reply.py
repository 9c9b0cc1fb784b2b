from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.model.claim import Claim
from airoles.model.dispute import Dispute
from airoles.questions.compare import compare
from airoles.questions.ladders import ladders
from airoles.questions.listing import list_roles
from airoles.questions.overview import overview
from airoles.questions.reply import reply
from airoles.questions.salary import salary
from airoles.questions.show import show

from .making import catalog, claims, role


def test_a_reply_keeps_the_question_what_was_asked_and_the_answer(small: Catalog) -> None:
    answer = show(small, "head-of-models")
    told = reply(small, "show", answer, role="head-of-models", only=())
    assert (told.question, told.asked) == ("show", {"role": "head-of-models", "only": ()})
    assert told.answer is answer
    assert {key: route.name for key, route in told.routes.items()} == {
        "counsel": "Counsel",
        "craft": "Craft",
    }


def test_a_reply_brings_the_sources_it_cites_by_id_and_in_order(small: Catalog) -> None:
    told = reply(small, "show", show(small, "chief-model-officer", ("mandate", "codes")))
    assert list(told.sources) == ["blog", "census", "ours", "recruiter", "survey"]
    assert all(told.sources[key] is small.sources[key] for key in told.sources)


@pytest.mark.parametrize(
    ("section", "cited"),
    [
        ("summary", {"recruiter"}),
        ("pay", {"census", "survey"}),
        ("skills", {"blog", "recruiter"}),
        ("goes_to", {"blog", "recruiter", "survey"}),
        ("codes", set()),
    ],
)
def test_a_source_that_the_answer_does_not_cite_stays_out(
    small: Catalog, section: str, cited: set[str]
) -> None:
    assert set(reply(small, "show", show(small, "data-clerk", (section,))).sources) == cited


def test_the_sources_of_disputes_are_cited() -> None:
    sides = (Claim(text="Yes.", sources=("a",)), Claim(text="No.", sources=("d",)))
    disputes = {"one-post": Dispute(topic="One?", roles=("clerk",), positions=sides)}
    of = catalog(role(summary=claims("It.")), disputes=disputes)
    assert set(reply(of, "show", show(of, "clerk")).sources) == {"a", "c", "d"}


def test_a_count_of_sources_cites_none(small: Catalog) -> None:
    told = reply(small, "listing", list_roles(small, level="chief"))
    assert told.answer.roles[0].sources == 5
    assert told.sources == {}
    assert reply(small, "overview", overview(small)).sources == {}


def strings(value: Any) -> Iterator[str]:
    """Every text anywhere in an answer, found without regard to names of fields."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        yield from strings(tuple(value.values()))
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from strings(getattr(value, name))


def test_no_public_answer_names_a_source_that_its_reply_lacks(public: Catalog) -> None:
    ids = list(public.roles)
    answers: list[Any] = [show(public, name) for name in ids]
    answers += [ladders(public, name) for name in ids]
    answers += [compare(public, pair) for pair in pairwise(ids)]
    answers += [salary(public, tuple(ids)), list_roles(public)]
    words = set(public.roles) | set(public.skills) | set(public.routes)
    for answer in answers:
        named = (set(strings(answer)) & set(public.sources)) - words
        assert named == set(reply(public, "any", answer).sources) - words

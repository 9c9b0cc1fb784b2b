from itertools import permutations

from airoles.catalog import Catalog
from airoles.model.skill import Need
from airoles.model.words import DEPTHS, IMPORTANCES
from airoles.questions.needs import SkillNeed, needs

from .making import catalog, need, role


def needs_of(*stated: Need) -> dict[str, SkillNeed]:
    modeller = role("modeller", skills=stated)
    return needs(catalog(modeller), modeller)


def test_a_need_gathers_what_all_sources_say_of_a_skill(small: Catalog) -> None:
    found = needs(small, small.roles["modeller"])["modelling"]
    assert (found.name, found.importance, found.depth) == ("Modelling", "required", "practitioner")
    assert [stated.word for stated in found.statements] == ["fluency", "daily practice"]
    assert found.sources == ("survey", "blog")


def test_every_statement_of_every_role_is_kept_once(public: Catalog) -> None:
    for role_ in public.roles.values():
        kept = [stated for found in needs(public, role_).values() for stated in found.statements]
        assert sorted(kept, key=repr) == sorted(role_.skills, key=repr)


def test_the_most_insistent_source_counts_wherever_it_stands() -> None:
    for words in permutations(IMPORTANCES):
        found = needs_of(*(need("counting", word) for word in words))["counting"]
        assert found.importance == "required"
        assert [stated.importance for stated in found.statements] == list(IMPORTANCES)


def test_the_deepest_source_counts_and_stands_before_others_as_insistent() -> None:
    for depths in permutations([None, *DEPTHS]):
        found = needs_of(*(need("counting", depth=depth) for depth in depths))["counting"]
        assert found.depth == "expert"
        assert [stated.depth for stated in found.statements] == [*reversed(DEPTHS), None]


def test_the_depth_of_a_less_insistent_source_counts_too() -> None:
    found = needs_of(need("counting"), need("counting", "helpful", depth="working"))["counting"]
    assert (found.importance, found.depth) == ("required", "working")


def test_a_depth_that_no_source_states_is_none() -> None:
    assert needs_of(need("counting"), need("counting", "helpful"))["counting"].depth is None


def test_needs_stand_by_importance_and_else_in_the_order_of_the_file() -> None:
    found = needs_of(
        need("leading", "named"),
        need("modelling", "helpful"),
        need("explaining", "required"),
        need("counting", "helpful"),
        need("leading", "expected"),
    )
    assert list(found) == ["explaining", "leading", "modelling", "counting"]
    assert all(key == found_.skill for key, found_ in found.items())


def test_a_source_that_speaks_twice_is_named_once() -> None:
    found = needs_of(
        need("counting", sources=("b", "a")), need("counting", "named", sources=("a", "c"))
    )
    assert found["counting"].sources == ("b", "a", "c")


def test_a_role_without_skills_needs_nothing() -> None:
    assert needs_of() == {}


def test_no_public_need_is_weaker_than_one_of_its_statements(public: Catalog) -> None:
    for role_ in public.roles.values():
        for found in needs(public, role_).values():
            for stated in found.statements:
                assert IMPORTANCES.index(found.importance) <= IMPORTANCES.index(stated.importance)
                if stated.depth:
                    assert found.depth
                    assert DEPTHS.index(found.depth) >= DEPTHS.index(stated.depth)

from dataclasses import replace

from airoles.catalog import Catalog
from airoles.questions.overview import Overview, overview

from .making import catalog, changed, role


def test_the_overview_counts_what_the_catalog_holds(small: Catalog) -> None:
    held = Overview(
        roles=5, sources=5, moves=8, figures=6, skills=5, disputes=1, adverts=2, folders=()
    )
    assert overview(small) == held


def test_ends_outside_the_catalog_are_counted_as_moves(small: Catalog) -> None:
    head = small.roles["head-of-models"]
    bare = changed(small, replace(head, origins=()))
    assert overview(bare).moves == overview(small).moves - 1


def test_the_public_counts_are_those_of_its_parts(public: Catalog) -> None:
    held = overview(public)
    roles = public.roles.values()
    assert (held.roles, held.skills) == (len(public.roles), len(public.skills))
    assert (held.sources, held.disputes) == (len(public.sources), len(public.disputes))
    assert held.adverts == len(public.adverts)
    assert held.figures == len([figure for role_ in roles for figure in role_.pay])
    assert held.moves == len([move for role_ in roles for move in (*role_.moves, *role_.origins)])


def test_a_role_that_holds_nothing_adds_nothing_but_itself() -> None:
    held = overview(catalog(role("one"), role("two")))
    assert (held.roles, held.moves, held.figures, held.disputes) == (2, 0, 0, 0)

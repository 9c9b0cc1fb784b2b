"""What a search for routes knows of a step is what the whole roles say."""

from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.questions.grades import best_grade
from airoles.questions.needs import needs
from airoles.questions.route_options import RouteOptions
from airoles.questions.routes import routes
from airoles.questions.skill_gap import held_by, measure
from airoles.store.building import catalog_of, checked_library
from airoles.store.sqlite_index import read_index, write_index
from benchmarks.made_up import role_id, write_catalog

MADE_UP = 60


@pytest.fixture(scope="module", params=["small", "public", "made up"])
def both(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, small_folder: Path
) -> tuple[Catalog, Catalog]:
    """A catalog in memory, and the same from an index."""
    away = tmp_path_factory.mktemp("both")
    folder = {"small": small_folder, "public": small_folder.parent.parent / "data"}.get(
        request.param, away / "made-up"
    )
    if request.param == "made up":
        write_catalog(folder, MADE_UP)
    library = checked_library((folder,))
    catalog = catalog_of(library)
    write_index(catalog, library, "tested", away / "index.sqlite")
    stored = read_index(away / "index.sqlite")
    assert stored is not None
    return catalog, stored


def test_the_steps_of_an_index_are_those_in_memory(both: tuple[Catalog, Catalog]) -> None:
    catalog, stored = both
    assert any(catalog.steps.values())
    assert {role: stored.steps.get(role, ()) for role in catalog.roles} == dict(catalog.steps)


def test_a_step_misses_what_the_gap_between_its_roles_says(both: tuple[Catalog, Catalog]) -> None:
    catalog, _ = both
    for role, steps in catalog.steps.items():
        held = held_by(needs(catalog, catalog.roles[role]))
        for step in steps:
            gap = measure(catalog, "", held, step.to)
            assert step.missing == (gap.weight - gap.met) * 12, (role, step.to)


def test_a_step_has_the_routes_and_grades_of_its_evidence(both: tuple[Catalog, Catalog]) -> None:
    catalog, _ = both
    for role in catalog.roles.values():
        moves = [move for move in role.moves if move.kind == "step" and move.to]
        told = [
            (move.to, tuple((e.route, best_grade(catalog, e.sources)) for e in move.evidence))
            for move in moves
        ]
        assert [(step.to, step.evidence) for step in catalog.steps[role.id]] == told


def test_routes_from_an_index_are_those_from_memory(both: tuple[Catalog, Catalog]) -> None:
    catalog, stored = both
    ends = {
        5: ("data-clerk", "chief-model-officer"),
        MADE_UP: (role_id(0), role_id(MADE_UP - 1)),
    }.get(len(catalog.roles), ("data-analyst", "chief-ai-officer"))
    graded = ("director-of-ai", ends[1]) if ends[0] == "data-analyst" else ends
    for (start, target), options in (
        (ends, RouteOptions()),
        (ends, RouteOptions(by="pay", most=50)),
        (graded, RouteOptions(most_steps=4, min_grade="C")),
    ):
        assert routes(stored, start, target, options) == routes(catalog, start, target, options)

import shutil
import subprocess

import pytest

from airoles.catalog import Catalog
from airoles.exports.whole_map import whole_map
from airoles.views.graphs.dot import dot
from airoles.views.graphs.graph import Arrow
from airoles.views.graphs.mermaid import mermaid


def test_every_role_and_every_move_between_roles_is_on_the_map(public: Catalog) -> None:
    drawn = whole_map(public)
    assert set(drawn.nodes) == set(public.roles)
    moves = [
        (role.id, move.to, move.kind == "origin")
        for role in public.roles.values()
        for move in role.moves
        if move.to
    ]
    assert sorted((a.start, a.end, a.dashed) for a in drawn.arrows) == sorted(moves)
    assert any(arrow.dashed for arrow in drawn.arrows)


def test_arrows_bear_their_routes_and_origins_are_dashed(small: Catalog) -> None:
    drawn = whole_map(small)
    assert Arrow("data-clerk", "modeller", "Craft") in drawn.arrows
    assert Arrow("modeller", "chief-model-officer", "Craft", dashed=True) in drawn.arrows
    assert len(drawn.arrows) == 6
    assert next(iter(drawn.nodes.values())) == "Data Clerk (practitioner)"
    assert mermaid(drawn).startswith("flowchart BT\n")


@pytest.mark.skipif(shutil.which("dot") is None, reason="needs Graphviz")
def test_graphviz_draws_it(public: Catalog) -> None:
    done = subprocess.run(
        ["dot", "-Tsvg"],
        input=dot(whole_map(public)),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == ""
    assert done.stdout.count('class="node"') == len(public.roles)

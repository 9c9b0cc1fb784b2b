"""The made-up catalog: always the same, well formed, and shaped like the public one."""

from pathlib import Path
from statistics import mean

import pytest

from airoles.catalog import Catalog
from airoles.model.fields import fields_named
from airoles.model.role import Role
from airoles.questions.routes import routes
from airoles.store.building import catalog_from
from benchmarks.made_up import MOVES, files, role_id, write_catalog

ROLES = 60


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """A made-up catalog that passed every rule on its way."""
    folder = tmp_path_factory.mktemp("made") / "up"
    write_catalog(folder, ROLES)
    return catalog_from((folder,))


def test_the_same_seed_makes_the_same_files_and_another_others() -> None:
    assert list(files(12)) == list(files(12))
    assert dict(files(12)) != dict(files(12, seed=1))


def test_what_is_written_is_what_is_made(tmp_path: Path) -> None:
    write_catalog(tmp_path / "made-up", 5)
    for name, text in files(5):
        assert (tmp_path / "made-up" / name).read_text("utf-8") == text


def test_it_has_as_many_roles_and_moves_as_it_should(made_up: Catalog) -> None:
    assert made_up.totals["roles"] == ROLES
    assert made_up.totals["moves"] == ROLES * MOVES


def test_a_way_leads_from_its_first_role_to_its_last(made_up: Catalog) -> None:
    assert routes(made_up, role_id(0), role_id(ROLES - 1)).found >= 1


def _counts(role: Role) -> dict[str, int]:
    cited = [keys for _, keys in fields_named("sources", role)]
    return {
        "statements": len(cited),
        "figures": len(role.pay),
        "needs": len(role.skills),
        "sources": len({key for keys in cited for key in keys}),
    }


@pytest.mark.parametrize("what", ["statements", "figures", "needs"])
def test_its_roles_hold_about_as_much_as_public_ones(
    made_up: Catalog, public: Catalog, what: str
) -> None:
    made = mean(_counts(role)[what] for role in made_up.roles.values())
    real = mean(_counts(role)[what] for role in public.roles.values())
    assert 0.75 * real <= made <= 1.25 * real


def test_its_roles_cite_no_fewer_sources_than_public_ones(
    made_up: Catalog, public: Catalog
) -> None:
    made = mean(_counts(role)["sources"] for role in made_up.roles.values())
    assert made >= mean(_counts(role)["sources"] for role in public.roles.values())

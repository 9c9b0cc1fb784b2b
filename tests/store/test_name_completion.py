"""Names for the tab key, from the shipped index and from an opened catalog."""

from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.reading.folder_reader import read_library
from airoles.reading.folders import Chosen
from airoles.store import name_completion as beginnings
from airoles.store.building import catalog_of
from airoles.store.name_completion import Named, all_markets, all_skills, roles_beginning
from airoles.store.sqlite_index import write_index


@pytest.fixture
def shipped(small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The made-up catalog, as if the package shipped its index."""
    library = read_library((small_folder,))
    index = tmp_path / "catalog.sqlite"
    write_index(catalog_of(library), library, "shipped", index)
    monkeypatch.setattr(beginnings, "shipped_index", lambda: index)
    return index


@pytest.mark.parametrize("typed", ["", "c", "chief", "CHIEF", "chief-", "mod", "head-of-m", "zzz"])
@pytest.mark.usefixtures("shipped")
def test_an_index_gives_every_role_with_a_name_that_begins_so(small: Catalog, typed: str) -> None:
    begun = {
        role.id
        for role in small.cards.values()
        if any(
            name.casefold().startswith(typed.casefold())
            for name in (role.id, role.title, *role.aliases)
        )
    }
    found = roles_beginning(typed)
    assert begun <= {role.id for role in found}
    assert {role: (small.cards[role].title, small.cards[role].aliases) for role in begun} == {
        role.id: (role.title, role.aliases) for role in found if role.id in begun
    }


@pytest.mark.usefixtures("shipped")
def test_an_index_gives_only_what_begins_so() -> None:
    assert [role.id for role in roles_beginning("head-of")] == ["head-of-models"]


def test_a_damaged_index_is_passed_over(shipped: Path) -> None:
    shipped.write_bytes(b"no index")
    assert "chief-ai-officer" in [role.id for role in roles_beginning("chief")]


def test_folders_on_top_are_asked_too(
    shipped: Path, small_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = Chosen((small_folder, small_folder))
    monkeypatch.setattr(beginnings, "chosen_folders", lambda named: chosen)
    assert "chief-ai-officer" in [role.id for role in roles_beginning("chief")]


@pytest.mark.usefixtures("shipped")
def test_an_index_gives_markets_and_skills_without_opening_the_catalog(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("airoles.store.open_catalog.open_catalog", lambda _: pytest.fail("opened"))
    assert all_markets() == ("CA", "US")
    skills = all_skills()
    assert Named("counting", "Counting", ("sums", "tallies")) in skills
    assert Named("leading", "Leading people", ()) in skills


def test_a_damaged_index_is_passed_over_for_markets_and_skills(shipped: Path) -> None:
    shipped.write_bytes(b"no index")
    assert "US" in all_markets()
    assert "mlops" in [skill.id for skill in all_skills()]

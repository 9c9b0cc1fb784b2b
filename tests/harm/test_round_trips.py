"""Whatever the model takes, comes back equal from YAML and from the index; the rest is refused."""

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from airoles.errors import BadData, Problem
from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.dispute import Dispute
from airoles.model.move import Evidence, Move, Origin, Route, Years
from airoles.model.occupation import Code, Occupation
from airoles.model.pay import Pay, Proxy
from airoles.model.role import Mandate, Role
from airoles.model.skill import Need, Skill
from airoles.model.source import Source
from airoles.reading.field_check import check
from airoles.reading.folder_reader import SHARED_FILES
from airoles.reading.library import Library
from airoles.reading.yaml_text import Document, parse_yaml
from airoles.store.building import catalog_from, catalog_of
from airoles.store.record_json import restored, stored
from airoles.store.sqlite_index import read_index, write_index

from .records import made, texts, written

KINDS = (
    Adoption,
    Answer,
    Claim,
    Code,
    Dispute,
    Evidence,
    Mandate,
    Move,
    Need,
    Occupation,
    Origin,
    Pay,
    Proxy,
    Role,
    Route,
    Skill,
    Source,
    Years,
)
FEW = settings(
    max_examples=25,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@FEW
@given(data=st.data())
def test_any_record_comes_back_equal_from_yaml_and_from_the_index(
    kind: Any, data: st.DataObject
) -> None:
    record = data.draw(made(kind))
    document = parse_yaml(written(record).encode(), "x.yaml")
    assert isinstance(document, Document), document
    assert check(kind, document) == record
    assert restored(stored(record)) == record


@FEW
@given(
    roles=st.lists(made(Role), max_size=3),
    sources=st.dictionaries(made(Source).map(lambda s: s.grade.lower()), made(Source), max_size=3),
    occupations=st.lists(made(Occupation), max_size=3),
)
def test_any_library_comes_back_equal_from_an_index(
    roles: list[Role], sources: dict[str, Source], occupations: list[Occupation]
) -> None:
    skills = {
        need.skill: Skill(name="Any", family="data") for role in roles for need in role.skills
    }
    by_key = {(one.scheme, one.code): one for one in occupations}
    at_rest = {role.id: replace(role, moves=()) for role in roles}  # ends must be roles
    library = Library(at_rest, sources, skills, occupations=list(by_key.values()))
    catalog = catalog_of(library)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "x.sqlite"
        write_index(catalog, library, "digest", file)
        found = read_index(file, "digest")
        assert found is not None
        for field in ("roles", "cards", "names", "arrivals", "sources", "occupations", "disputed"):
            assert dict(getattr(found, field)) == dict(getattr(catalog, field)), field
        assert (found.markets, found.totals) == (catalog.markets, catalog.totals)
        assert found.folders == catalog.folders


anything = st.recursive(
    texts | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("kind", [Role, *SHARED_FILES.values()], ids=["role", *SHARED_FILES])
@FEW
@given(value=anything)
def test_any_values_are_checked_or_told_as_problems(kind: Any, value: Any) -> None:
    found = check(kind, Document("x.yaml", value))
    problems = found if isinstance(found, list) else []
    assert all(problem.hint for problem in problems if isinstance(problem, Problem))


def changed(value: Any, path: list[int], to: Any) -> Any:
    """The value with one part of it, found by going down where the numbers point, replaced."""
    if not path or not isinstance(value, dict | list) or not value:
        return to
    key = (list(value) if isinstance(value, dict) else range(len(value)))[path[0] % len(value)]
    inner = changed(value[key], path[1:], to)
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    told = {k: inner if k == key else v for k, v in pairs}
    return told if isinstance(value, dict) else list(told.values())


FILES = sorted((Path(__file__).resolve().parents[1] / "small").rglob("*.yaml"))
VALUES = {file: yaml.load(file.read_bytes(), yaml.BaseLoader) for file in FILES}


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(
    file=st.sampled_from(FILES),
    path=st.lists(st.integers(0, 20), min_size=1, max_size=6),
    to=anything,
)
def test_a_folder_with_any_one_part_changed_is_a_catalog_or_told_with_its_places(
    file: Path, path: list[int], to: Any, small_folder: Path
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(small_folder, folder, dirs_exist_ok=True)
        text = yaml.safe_dump(changed(VALUES[file], path, to), allow_unicode=True, sort_keys=False)
        (folder / file.relative_to(small_folder)).write_text(text, encoding="utf-8")
        problems = _problems_of(folder)
        assert all(problem.hint and problem.place.path for problem in problems)


def _problems_of(folder: Path) -> tuple[Problem, ...]:
    try:
        catalog_from((folder,))
    except BadData as bad:
        return bad.problems
    return ()

"""The catalog as a script: whole, small, safe inside a page, and equal to what questions answer."""

import json
import random
import time
from functools import cache
from typing import Any

import pytest

from airoles.errors import BadRequest
from airoles.questions.all_routes import all_routes
from airoles.questions.compare import compare
from airoles.questions.known_figures import KnownFigures
from airoles.questions.routes import routes
from airoles.site.catalog_script import catalog_script
from airoles.views.statements import evidence
from airoles.views.summaries.pieces import paid
from airoles.wording.short_forms import in_short
from opened_catalogs import public_catalog, small_catalog

from .made import HARM, harmful

MIB = 1 << 20


def read(script: str) -> dict[str, Any]:
    """What the script sets."""
    assert script.startswith("window.AIROLES={")
    assert script.endswith("};\n")
    return dict(json.loads(script.removeprefix("window.AIROLES=").removesuffix(";\n")))


@cache
def of_public() -> dict[str, Any]:
    return read(catalog_script(public_catalog()))


@cache
def of_small() -> dict[str, Any]:
    return read(catalog_script(small_catalog()))


def sampled(count: int) -> list[tuple[str, str]]:
    """Pairs of roles of the public catalog, always the same ones."""
    draw = random.Random(19)
    return [(a, b) for a, b in (draw.sample(list(public_catalog().roles), 2) for _ in range(count))]


def texts(catalog: dict[str, Any], numbers: list[int]) -> list[str]:
    return [catalog["statements"][number]["text"] for number in numbers]


class TestTheFile:
    def test_the_public_catalog_is_under_two_mib_and_made_in_under_1500_ms(self) -> None:
        catalog = public_catalog()
        spent = []
        for _ in range(2):
            start = time.process_time()
            script = catalog_script(catalog)
            spent.append(time.process_time() - start)
        assert 500_000 < len(script) < 2 * MIB
        assert min(spent) < 1.5

    def test_it_is_ascii_on_one_line_and_opens_no_tag(self) -> None:
        script = catalog_script(harmful())
        assert script.isascii()
        assert "<" not in script
        assert script.count("\n") == 1

    def test_texts_come_back_as_they_are_but_for_what_may_not_be_shown(self) -> None:
        found = read(catalog_script(harmful()))
        shown = HARM.replace("\u2028", "\ufffd")
        assert [role["title"] for role in found["roles"]] == [f"High {shown}", f"Low {shown}"]
        assert found["disputes"][0]["topic"] == shown
        assert found["sources"][0]["name"] == f"{shown}: {shown}"

    def test_it_is_the_same_each_time(self) -> None:
        assert catalog_script(small_catalog()) == catalog_script(small_catalog())

    def test_a_market_without_figures_is_refused(self) -> None:
        with pytest.raises(BadRequest, match="no figure for a market 'JP'"):
            catalog_script(small_catalog(), "JP")


class TestRoles:
    def test_every_role_is_there_in_the_order_of_the_catalog(self) -> None:
        assert [role["id"] for role in of_public()["roles"]] == list(public_catalog().roles)

    def test_a_role_has_its_names_its_place_and_a_line_about_it(self) -> None:
        role = of_small()["roles"][0]
        assert role["id"] == "chief-model-officer"
        assert role["title"] == "Chief Model Officer"
        assert role["aliases"] == ["CMO", "Chief of Models"]
        assert role["short"] == "cmo"
        assert (role["level"], role["family"]) == ("chief", "ai")
        assert role["leaves"] is False
        assert role["entered"] is True
        assert "mark" not in role

    def test_sources_have_their_grade_and_main_address(self) -> None:
        catalog = public_catalog()
        known = {
            (f"{one.publisher}: {one.title}", one.grade, next(iter(one.addresses), None))
            for one in catalog.sources.values()
        }
        listed = of_public()["sources"]
        assert {(one["name"], one["grade"], one.get("address")) for one in listed} <= known
        cited = {n for one in of_public()["statements"] for n in one["sources"]}
        assert max(cited) < len(listed)
        assert len(cited) > 300

    def test_a_name_for_addresses_finds_its_role_alone(self) -> None:
        catalog = public_catalog()
        for role in of_public()["roles"]:
            assert catalog.find(role["short"]).id == role["id"]


class TestStatements:
    def test_a_statement_has_its_role_section_texts_and_sources(self) -> None:
        found = [one for one in of_small()["statements"] if one["text"].startswith("Builds models")]
        assert len(found) == 1
        place = [role["id"] for role in of_small()["roles"]].index("modeller")
        assert (found[0]["role"], found[0]["section"]) == (place, "summary")
        (source,) = found[0]["sources"]
        assert of_small()["sources"][source]["grade"] == small_catalog().sources["recruiter"].grade

    def test_skills_are_found_by_their_other_names_too(self) -> None:
        place = [role["id"] for role in of_small()["roles"]].index("modeller")
        mine = [
            one["text"]
            for one in of_small()["statements"]
            if one["role"] == place and one["section"] == "skills"
        ]
        assert mine == ["Modelling; fluency; daily practice", "Counting"]


class TestComparison:
    @pytest.mark.parametrize("pair", sampled(12), ids=" ".join)
    def test_cells_are_those_of_the_question(self, pair: tuple[str, str]) -> None:
        catalog, found = public_catalog(), of_public()
        answer = compare(catalog, pair)
        roles = {role["id"]: role for role in found["roles"]}
        for row in answer.claims:
            for role_id, cell in zip(pair, row.cells, strict=True):
                numbers = roles[role_id]["cells"].get(row.aspect, [])
                said = [found["statements"][number] for number in numbers]
                assert [one.get("short", one["text"]) for one in said] == [
                    in_short(claim) for claim in cell.claims
                ]
                for one, claim in zip(said, cell.claims, strict=True):
                    assert one["text"].startswith(claim.text)
                    assert len(one["sources"]) == len(set(claim.sources))
                if not cell.claims:
                    not_applicable = row.aspect in roles[role_id]["not_applicable"]
                    assert not_applicable == (cell.empty == "not applicable")

    def test_skills_next_roles_and_disputes_are_those_of_the_question(self) -> None:
        catalog, found = public_catalog(), of_public()
        roles = {role["id"]: role for role in found["roles"]}
        for pair in sampled(12):
            answer = compare(catalog, pair)
            for place, role_id in enumerate(pair):
                needed = {
                    row.skill: [cell.importance, cell.depth]
                    for row in answer.skills or ()
                    if (cell := row.cells[place])
                }
                assert {one[0]: one[1:3] for one in roles[role_id]["skills"]} == needed
                steps = [n for n in (answer.next_roles or ((), ()))[place] if n.kind == "step"]
                assert [one[:2] for one in roles[role_id]["next"]] == [
                    [n.role, n.name] for n in steps
                ]

    def test_the_figure_for_each_market_and_basis_is_the_best_there_is(self) -> None:
        catalog, found = public_catalog(), of_public()
        known, counted = KnownFigures(catalog), 0
        for role in found["roles"][::7]:
            for (market, _), entry in zip(found["markets"], role["pay"], strict=True):
                for basis in ("", *found["bases"]):
                    best = known.best(role["id"], market, basis or None)
                    told = (entry or {"best": {}})["best"].get(basis)
                    assert (best is None) == (told is None)
                    if best and told:
                        figure = found["figures"][told[0]]
                        words = f"{figure['amount']}, {figure['about']}"
                        assert words == paid(best.figure, best.figure.pay.market).text
                        assert told[1] == best.others
                        counted += 1
        assert counted > 50


class TestRoutes:
    def test_every_pair_that_has_a_route_has_its_answer_and_no_other(self) -> None:
        catalog, found = public_catalog(), of_public()
        ids = [role["id"] for role in found["roles"]]
        having = {f"{ids.index(r.start.id)}>{ids.index(r.target.id)}" for r in all_routes(catalog)}
        assert set(found["routes"]) == having
        assert len(having) > 100

    def test_answers_of_all_pairs_are_those_of_each(self) -> None:
        catalog = small_catalog()
        together = {(r.start.id, r.target.id): r for r in all_routes(catalog)}
        for start in catalog.roles:
            for target in catalog.roles:
                try:
                    alone = routes(catalog, start, target)
                except BadRequest:
                    assert (start, target) not in together
                else:
                    assert together[start, target] == alone
        assert len(together) == 8

    def test_a_sample_shows_what_path_shows(self) -> None:
        catalog, found = public_catalog(), of_public()
        ids = [role["id"] for role in found["roles"]]
        seen = {"routes": 0, "none": 0}
        for start, target in sampled(60):
            told = found["routes"].get(f"{ids.index(start)}>{ids.index(target)}")
            try:
                answer = routes(catalog, start, target)
            except BadRequest:
                assert told is None
                seen["none"] += 1
                continue
            seen["routes"] += 1
            assert told["found"] == answer.found
            assert told["basis"] == (answer.basis or "")
            assert len(told["routes"]) == len(answer.routes)
            for shown, route in zip(told["routes"], answer.routes, strict=True):
                assert [ids[place] for place in shown["roles"]] == [s.role.id for s in route.steps]
                assert shown["weakest"] == route.weakest
                before = start
                for step in route.steps:
                    one = found["steps"][f"{ids.index(before)}>{ids.index(step.role.id)}"]
                    lines = [evidence(each) for each in step.evidence]
                    assert [text for text, _ in one["evidence"]] == [line.text for line in lines]
                    assert one["grade"] == step.grade
                    assert one["gained"] == list(step.gained)
                    assert (one["pay"] is None) == (step.pay is None)
                    before = step.role.id
        assert min(seen.values()) > 5

    def test_a_step_of_the_made_up_catalog_in_full(self) -> None:
        found = of_small()
        ids = [role["id"] for role in found["roles"]]
        step = found["steps"][f"{ids.index('modeller')}>{ids.index('head-of-models')}"]
        ((text, places),) = step["evidence"]
        assert text == "10+ years of career in all; 40% of heads"
        assert [found["sources"][place]["grade"] for place in places] == ["B"]
        assert step["route"] == "Craft"

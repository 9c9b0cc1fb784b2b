"""What the browser works out is what the questions answer."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.questions.compare import Comparison, compare
from airoles.questions.routes import routes
from airoles.views.summaries.pieces import paid
from airoles.wording.money import headline
from opened_catalogs import public_catalog

from .browser import Browser, needs_chromium

pytestmark = needs_chromium

_COMPARE = """
AIROLES_SITE.load().then(() => SETS.map(([ids, market]) => {
  const found = AIROLES_SITE.compare(ids.map((id) => AIROLES_SITE.resolve(id).role), market);
  const about = (f) => [f.market === market ? "" : f.market, f.about].filter(Boolean).join(", ");
  const told = (f) => f && [`${f.amount}, ${about(f)}`, f.others];
  const needs = (cells) => cells.map((cell) => cell && cell.slice(0, 2));
  return {
    claims: Object.fromEntries(Object.entries(found.claims).map(([aspect, cells]) =>
      [aspect, cells.map((cell) => cell.claims.length ? cell.claims.length : cell.empty)])),
    pay: [found.pay.voice, found.pay.basis, found.pay.figures.map(told)],
    skills: found.skills.map((row) => [row.name, row.sharing, needs(row.cells)]),
    questions: found.questions.map((one) => one.question),
    disputes: found.disputes.map((one) => one.id),
  };
}))
"""
_SEVERAL_YEARS = ("software-engineer", "machine-learning-engineer", "chief-executive-officer")
_ROUTES = """
AIROLES_SITE.load().then(() => PAIRS.map((pair) => {
  const [start, target] = pair.map((id) => AIROLES_SITE.resolve(id).role);
  const found = AIROLES_SITE.routes(start, target);
  return found
    ? found.routes.map((route) => route.steps.map((step) => [
        step.role.id, step.grade, step.evidence.length, step.standing && step.standing.amount]))
    : AIROLES_SITE.noRoute(start, target);
}))
"""


@pytest.fixture(scope="module")
def page(browser: Browser, site: Path) -> Browser:
    browser.open((site / "compare.html").as_uri())
    return browser


def expected(catalog: Catalog, answer: Comparison) -> dict[str, Any]:
    assert answer.pay
    market = answer.pay.market
    return {
        "claims": {
            row.aspect: [len(cell.claims) or cell.empty for cell in row.cells]
            for row in answer.claims
        },
        "pay": [
            answer.pay.voice,
            answer.pay.basis,
            [one and [paid(one.figure, market).text, one.others] for one in answer.pay.cells],
        ],
        "skills": [
            [row.name, row.sharing, [cell and [cell.importance, cell.depth] for cell in row.cells]]
            for row in answer.skills or ()
        ],
        "questions": [one.answer.question for one in answer.questions or ()],
        "disputes": list(answer.disputes or {}),
    }


def test_two_to_four_roles_on_any_market_compare_as_the_question_does(page: Browser) -> None:
    catalog = public_catalog()
    draw = random.Random(7)
    sets = [
        (draw.sample(list(catalog.roles), draw.choice((2, 3, 4))), market)
        for market in ("US", "US", "US", "US", "GB", "europe", "DE", "IN") * 6
    ]
    # one publisher has figures of several years for both, and the best of them is to be taken
    sets += [(["data-scientist", other], "US") for other in _SEVERAL_YEARS]
    told = page.tell(_COMPARE.replace("SETS", json.dumps(sets)))
    answers = [compare(catalog, tuple(ids), market=market) for ids, market in sets]
    for found, answer in zip(told, answers, strict=True):
        assert found == expected(catalog, answer)
    voices = {answer.pay.voice is None for answer in answers if answer.pay}
    assert voices == {True, False}
    assert len({answer.pay.basis for answer in answers if answer.pay}) > 2


def test_routes_are_those_of_the_question_and_none_where_it_has_none(page: Browser) -> None:
    catalog = public_catalog()
    draw = random.Random(5)
    pairs = [draw.sample(list(catalog.roles), 2) for _ in range(40)]
    told = page.tell(_ROUTES.replace("PAIRS", json.dumps(pairs)))
    seen = set()
    for (start, target), found in zip(pairs, told, strict=True):
        try:
            answer = routes(catalog, start, target)
        except BadRequest as problem:
            reason = str(problem).split(": ", 1)[1].split(".")[0]
            for name in (start, target):
                reason = reason.replace(name, catalog.roles[name].title)
            assert found.split(": ", 1)[1] == f"{reason}."
            seen.add("none")
        else:
            seen.add("some")
            assert found == [
                [
                    [
                        step.role.id,
                        step.grade,
                        len(step.evidence),
                        step.standing and headline(step.standing.figure.pay),
                    ]
                    for step in route.steps
                ]
                for route in answer.routes
            ]
    assert seen == {"some", "none"}


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("caio", "chief-ai-officer"),
        ("CAIO", "chief-ai-officer"),
        ("Chief AI Officer", "chief-ai-officer"),
        ("chief_ai_officer", "chief-ai-officer"),
        ("head of machine", "head-of-machine-learning"),
        ("zzz", "No role is called “zzz”."),
        ("", "No role is called “”."),
    ],
)
def test_a_role_is_found_by_any_of_its_names(page: Browser, name: str, role: str) -> None:
    asked = f"AIROLES_SITE.resolve({json.dumps(name)})"
    found = page.tell(f"AIROLES_SITE.load().then(() => {asked})")
    assert (found["role"]["id"] if "role" in found else found["problem"]) == role


def test_a_name_of_several_roles_names_them(page: Browser) -> None:
    found = page.tell("AIROLES_SITE.load().then(() => AIROLES_SITE.resolve('head of'))")
    assert found["problem"].startswith("“head of” fits ")
    assert "Head of AI" in found["problem"]


class TestSearch:
    def found(self, page: Browser, query: str) -> dict[str, Any]:
        script = f"""AIROLES_SITE.load().then(() => {{
          const {{ roles, statements }} = AIROLES_SITE.search({json.dumps(query)});
          const text = (one) => [one.question, one.text, one.also].filter(Boolean).join(" ");
          const said = (one) => [AIROLES.roles[one.role].id, one.section, text(one)];
          return {{ roles: roles.map((one) => one.role.id), said: statements.map(said) }};
        }})"""
        return dict(page.tell(script))

    @pytest.mark.parametrize(
        ("query", "first"),
        [
            ("caio", "chief-ai-officer"),
            ("CHIEF ai OFFICER", "chief-ai-officer"),
            ("chief-ai-officer", "chief-ai-officer"),
            ("mlops", "mlops-engineer"),
            ("machine learning eng", "machine-learning-engineer"),
            ("Dàta Scïentist", "data-scientist"),
        ],
    )
    def test_the_nearest_name_comes_first(self, page: Browser, query: str, first: str) -> None:
        assert self.found(page, query)["roles"][0] == first

    @pytest.mark.parametrize(
        ("query", "role", "section"),
        [
            ("cto reports to", "chief-technology-officer", "reports_to"),
            ("who does the CTO report to?", "chief-technology-officer", "reports_to"),
        ],
    )
    def test_what_answers_a_question_comes_first(
        self, page: Browser, query: str, role: str, section: str
    ) -> None:
        assert self.found(page, query)["said"][0][:2] == [role, section]

    def test_statements_hold_all_words_or_stand_under_them(self, page: Browser) -> None:
        said = self.found(page, "governance ethics")["said"]
        assert len(said) > 3
        for role, section, text in said:
            around = " ".join((role, *public_catalog().roles[role].aliases, section)).lower()
            assert "governance" in f"{text} {around}".lower()
            assert "ethic" in f"{text} {around}".lower()

    @pytest.mark.parametrize("query", ["", "   ", "?!", "xylophones quarrel"])
    def test_nothing_is_found_where_nothing_is(self, page: Browser, query: str) -> None:
        assert self.found(page, query) == {"roles": [], "said": []}

    def test_it_is_quick_on_the_whole_catalog(self, page: Browser) -> None:
        spent = page.tell("""AIROLES_SITE.load().then(() => {
          const start = performance.now();
          const queries = ["a", "ai", "governance of ai", "python", "board"];
          for (const query of queries) AIROLES_SITE.search(query);
          return (performance.now() - start) / 5;
        })""")
        assert spent < 100

"""Summaries: short enough for one screen, whole in what honesty needs, never wider than asked."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

import pytest
from rich.cells import cell_len

from airoles.catalog import Catalog
from airoles.cli.commands import COMMANDS
from airoles.errors import BadRequest
from airoles.model.words import BASES
from airoles.questions.arrivals import arrivals
from airoles.questions.background import from_list
from airoles.questions.career_map import career_map
from airoles.questions.compare import compare
from airoles.questions.disputes import disputes
from airoles.questions.fit import fits
from airoles.questions.gap import between
from airoles.questions.ladders import ladders
from airoles.questions.listing import list_roles
from airoles.questions.overview import overview
from airoles.questions.pay_figures import fitting
from airoles.questions.rank import rank_by_pay
from airoles.questions.reply import Reply, reply
from airoles.questions.routes import routes
from airoles.questions.salary import Terms, salary
from airoles.questions.search import search
from airoles.questions.show import show
from airoles.questions.sources import sources
from airoles.views.formats import Look
from airoles.views.summaries import SUMMED_UP
from airoles.views.terminal import write
from airoles.wording.money import headline

from .running import Ask

MOST_LINES = {100: 40, 80: 55}


def told(asked: Reply, width: int) -> str:
    return write(asked, Look(width=width, full=False))


def of_a_role(public: Catalog, role: str) -> Iterator[Reply]:
    yield reply(public, "show", show(public, role), role=role, market="US")
    yield reply(public, "path", ladders(public, role, "US"))
    yield reply(public, "arrivals", arrivals(public, role, "US"))
    yield reply(public, "salary", salary(public, (role,), Terms()))
    yield reply(public, "disputes", disputes(public, role))
    yield reply(public, "sources", sources(public, role))


def test_every_question_has_a_summary() -> None:
    questions = {question for command in COMMANDS.values() for question in command.questions}
    assert {*questions, "overview"} == SUMMED_UP


@pytest.fixture(scope="module")
def of_roles(public: Catalog) -> list[tuple[str, Reply]]:
    """What is asked of one role, of each; asked once, and written as wide as each test says."""
    return [(role, asked) for role in public.roles for asked in of_a_role(public, role)]


def test_no_summary_of_a_role_is_longer_than_a_screen(of_roles: list[tuple[str, Reply]]) -> None:
    for width, most in MOST_LINES.items():
        for role, asked in of_roles:
            lines = told(asked, width).splitlines()
            assert len(lines) <= most, (width, asked.question, role, len(lines))


def test_no_comparison_of_two_to_four_roles_is_longer_than_a_screen(public: Catalog) -> None:
    drawn = random.Random(20261128)
    for _ in range(100):
        roles = tuple(drawn.sample(sorted(public.roles), drawn.randint(2, 4)))
        asked = reply(public, "compare", compare(public, roles))
        for width, most in MOST_LINES.items():
            lines = told(asked, width).splitlines()
            assert len(lines) <= most, (width, roles, len(lines))


def of_pairs(public: Catalog) -> Iterator[Reply]:
    """Routes, gaps and fits between sixty pairs of roles drawn at random."""
    drawn = random.Random(20261129)
    for _ in range(60):
        start, end = drawn.sample(sorted(public.roles), 2)
        yield reply(public, "gap", between(public, start, end), roles=(start, end), explain=False)
        have = tuple(drawn.sample(sorted(public.skills), drawn.randint(1, 20)))
        found = fits(public, from_list(public, have), to=end)
        yield reply(public, "fit", found, have=have, to=end)
        with suppress(BadRequest):  # no route leads there
            yield reply(public, "routes", routes(public, start, end))


def of_all_roles(public: Catalog) -> Iterator[Reply]:
    yield reply(public, "overview", overview(public))
    for basis in (None, *BASES):
        terms = Terms(market="US", basis=basis)
        yield reply(public, "rank", rank_by_pay(public, (), terms), roles=())
    for market in ("US", "GB", "DE", "FR"):
        yield reply(public, "map", career_map(public, market))
    for words in ("governance", "eu ai act", "python", "years of experience", "zeppelin"):
        yield reply(public, "search", search(public, words), words=words)
    yield reply(public, "disputes", disputes(public), role=None)
    yield reply(public, "sources", sources(public), role=None)


def test_no_summary_of_two_roles_or_of_all_is_longer_than_a_screen(public: Catalog) -> None:
    asked_of = [*of_pairs(public), *of_all_roles(public)]
    assert Counter(asked.question for asked in asked_of)["routes"] > 5
    for width, most in MOST_LINES.items():
        for asked in asked_of:
            lines = told(asked, width).splitlines()
            assert len(lines) <= most, (width, asked.question, asked.asked, len(lines))


AMOUNT = re.compile(r"\d{2,3},\d{3}\b(?!,)\+?")


def test_no_amount_is_cut_on_a_narrow_screen(public: Catalog) -> None:
    listed = reply(public, "listing", list_roles(public, market="US"), market="US")
    known = {
        amount
        for one in public.roles.values()
        for figure in fitting(public, one, "all")
        for amount in AMOUNT.findall(headline(figure.pay))
    }
    for asked in (listed, *of_all_roles(public), *of_a_role(public, "head-of-ai")):
        if asked.question in ("listing", "rank", "show", "salary"):
            for width in (60, 80, 100):
                text, told_of = told(asked, width), (width, asked.question)
                assert {a for a in AMOUNT.findall(text) if a not in known} == set(), told_of
                assert not re.search(r"\d,\d{0,2}$|\d[–,]$", text, re.MULTILINE), told_of


@pytest.mark.parametrize("width", [60, 80, 100, 160])
def test_no_line_of_a_summary_is_wider_than_the_screen(
    of_roles: list[tuple[str, Reply]], width: int
) -> None:
    for role, asked in of_roles:
        wide = [line for line in told(asked, width).splitlines() if cell_len(line) > width]
        assert wide == [], (asked.question, role)


def test_a_summary_tells_of_every_role_what_honesty_needs(public: Catalog) -> None:
    for role in public.roles.values():
        asked = reply(public, "show", show(public, role.id), role=role.id, market="US")
        shown = told(asked, 160)
        answer = asked.answer
        cited = re.findall(r"\[(\d+)([A-Z])\]", shown)
        assert cited, role.id
        assert f"{answer.voices.most.split(' (')[0][:30]}" in shown, role.id
        assert "Grades: " in shown
        assert "--full" in shown
        if answer.disputes:
            noun = "disagreement" if len(answer.disputes) == 1 else "disagreements"
            assert f"{len(answer.disputes)} {noun}" in shown, role.id
        own = [f for f in answer.pay or () if f.pay.proxy is None and f.pay.market == "US"]
        for figure in own[:1]:
            first = next(f for f in own if f.pay.basis == figure.pay.basis)
            assert first.pay.year in shown, role.id
            if "small sample" in first.set_back:
                assert f"n = {first.pay.sample}" in shown, role.id
        if any(f.pay.proxy for f in answer.pay or () if f.pay.market == "US"):
            assert "~" in shown, role.id


def test_disputes_are_marked_where_they_bite(public: Catalog) -> None:
    shown = told(reply(public, "show", show(public, "caio"), market="US"), 160)
    labels = [line.split("  ")[0] for line in shown.splitlines()]
    assert "Reports to !" in labels
    assert "Judged by" in labels
    assert re.search(r"\d+ disagreements \(!\)", shown)


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    "asked",
    [
        "list", "show hom", "compare dc hom", "path dc", "path --to cmo", "path dc --to cmo",
        "gap dc hom", "fit --have counting", "salary hom", "salary --rank", "map", "search models",
        "disputes", "sources",
    ],
)  # fmt: skip
def test_a_summary_says_where_to_go_next_and_full_is_longer_or_framed(ask: Ask, asked: str) -> None:
    short = ask(*asked.split(), full=False).answer()
    whole = ask(*asked.split()).answer()
    assert re.search(r"^More: .*(--full|-n 20|airoles )", short, re.MULTILINE)
    assert "│" not in short
    assert "╭" in whole or asked in ("search models",)
    assert short != whole


@pytest.mark.usefixtures("made_up")
def test_a_summary_without_sources_has_no_marks_and_no_foot(ask: Ask) -> None:
    shown = ask("show", "hom", "--no-sources", full=False).answer()
    assert re.findall(r"\[\d", shown) == []
    assert "Sources " not in shown
    assert "Grades" not in shown


@pytest.mark.usefixtures("made_up")
def test_search_shows_remarks_and_says_what_stands_nowhere(ask: Ask) -> None:
    shown = ask("search", "models", "zeppelin", full=False).answer()
    assert "No statement holds all the words." in shown
    assert "Nowhere in the catalog: zeppelin." in shown
    assert "No statement" not in ask("search", "models", full=False).answer()


@pytest.mark.usefixtures("made_up")
def test_markdown_and_html_follow_the_summary_and_json_is_whole(ask: Ask) -> None:
    for form in ("markdown", "html"):
        short = ask("show", "hom", "-f", form, full=False).answer()
        assert len(short) < len(ask("show", "hom", "-f", form).answer())
    for form in ("json", "csv"):
        assert ask("show", "hom", "-f", form, full=False).answer() == (
            ask("show", "hom", "-f", form).answer()
        )

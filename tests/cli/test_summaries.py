"""Summaries: short enough for one screen, whole in what honesty needs, never wider than asked."""

import random
import re
from collections.abc import Iterator

import pytest
from rich.cells import cell_len

from airoles.catalog import Catalog
from airoles.cli.commands import COMMANDS
from airoles.questions.arrivals import arrivals
from airoles.questions.compare import compare
from airoles.questions.disputes import disputes
from airoles.questions.ladders import ladders
from airoles.questions.reply import Reply, reply
from airoles.questions.salary import Terms, salary
from airoles.questions.show import show
from airoles.questions.sources import sources
from airoles.views.formats import Look
from airoles.views.summaries import SUMMED_UP
from airoles.views.terminal import write

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


@pytest.mark.parametrize("width", MOST_LINES)
def test_no_summary_of_a_role_is_longer_than_a_screen(public: Catalog, width: int) -> None:
    for role in public.roles:
        for asked in of_a_role(public, role):
            lines = told(asked, width).splitlines()
            assert len(lines) <= MOST_LINES[width], (asked.question, role, len(lines))


@pytest.mark.parametrize("width", MOST_LINES)
def test_no_comparison_of_two_to_four_roles_is_longer_than_a_screen(
    public: Catalog, width: int
) -> None:
    drawn = random.Random(20261128)
    for _ in range(100):
        roles = tuple(drawn.sample(sorted(public.roles), drawn.randint(2, 4)))
        lines = told(reply(public, "compare", compare(public, roles)), width).splitlines()
        assert len(lines) <= MOST_LINES[width], (roles, len(lines))


@pytest.mark.parametrize("width", [60, 80, 100, 160])
def test_no_line_of_a_summary_is_wider_than_the_screen(public: Catalog, width: int) -> None:
    for role in public.roles:
        for asked in of_a_role(public, role):
            wide = [line for line in told(asked, width).splitlines() if cell_len(line) > width]
            assert wide == [], (asked.question, role)


def test_a_summary_tells_of_every_role_what_honesty_needs(public: Catalog) -> None:
    for role in public.roles.values():
        asked = reply(public, "show", show(public, role.id), role=role.id, market="US")
        shown = told(asked, 160)
        answer = asked.answer
        cited = re.findall(r"\[(\d+)([A-Z])\]", shown)
        assert cited, role.id
        assert f"{answer.voices.most} carries " in shown, role.id
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
    rows = {line.split("  ")[0]: line for line in shown.splitlines()}
    assert any("! disputed" in line for line in shown.splitlines())
    assert "Reports to" in rows


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

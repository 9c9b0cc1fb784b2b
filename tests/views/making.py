"""Figures, sheets and replies made in the test that needs them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from airoles.assistant.brief import brief
from airoles.catalog import Catalog
from airoles.drafts.plan import plan
from airoles.intake.advert_file import read_advert
from airoles.model.pay import POINTS, Pay
from airoles.questions.advert import advert
from airoles.questions.adverts import adverts
from airoles.questions.arrivals import arrivals
from airoles.questions.background import from_list
from airoles.questions.career_map import career_map
from airoles.questions.compare import compare
from airoles.questions.diff import diff as what_changed
from airoles.questions.disputes import disputes
from airoles.questions.fit import fits
from airoles.questions.gap import between
from airoles.questions.ladders import ladders
from airoles.questions.listing import list_roles
from airoles.questions.overview import overview
from airoles.questions.pay_figures import Figure
from airoles.questions.rank import rank_by_pay
from airoles.questions.reply import Reply, reply
from airoles.questions.routes import routes
from airoles.questions.salary import Terms, salary
from airoles.questions.search import search
from airoles.questions.show import show
from airoles.questions.sources import sources
from airoles.store.open_edition import edition_of
from airoles.views.sheet import Cell, Line, Report, Tree

ADVERT = Path(__file__).resolve().parents[1] / "adverts" / "lone-head.txt"


def pay(**given: Any) -> Pay:
    """A figure of base pay in dollars; amounts may be given as text or whole numbers."""
    plain = {
        "market": "US",
        "currency": "USD",
        "basis": "base",
        "year": "2025",
        "sources": ("survey",),
    }
    amounts: dict[str, Any] = {name: Decimal(given.pop(name)) for name in POINTS if name in given}
    return Pay(**{**plain, **given, **amounts})


def figure(**given: Any) -> Figure:
    """A figure of a role that is called clerk."""
    return Figure("clerk", pay(**given), "B", "range")


def lines_of(report: Report) -> Iterator[Line]:
    """Every line of a report, in the order in which one reads it."""
    yield from report.about
    for part in report.parts:
        if isinstance(part, Tree):
            yield from _tree_lines(part)
        else:
            for row in part.rows:
                for cell in row.cells:
                    yield from cell_lines(cell)
            yield from part.notes
    yield from report.notes


def cell_lines(cell: Cell) -> tuple[Line, ...]:
    """The lines of a cell; none where it is empty or a bar."""
    return cell if isinstance(cell, tuple) else ()


def _tree_lines(tree: Tree) -> Iterator[Line]:
    yield from tree.label
    for branch in tree.branches:
        yield from _tree_lines(branch)


def replies(of: Catalog) -> Iterator[Reply]:
    """Every question, asked of every role there is, or of each with its next one."""
    ids = tuple(of.roles)
    yield reply(of, "overview", overview(of))
    for market in ("US", "CA", "all"):
        yield reply(of, "listing", list_roles(of, sort="pay", market=market), market=market)
    yield reply(of, "salary", salary(of, ids[:3]), roles=ids[:3])
    yield reply(of, "salary", salary(of, (), Terms(market="US", per="month")), per="month")
    yield reply(of, "rank", rank_by_pay(of, (), Terms()), roles=())
    yield reply(of, "map", career_map(of))
    yield reply(of, "disputes", disputes(of), role=None)
    yield reply(of, "sources", sources(of), role=None)
    yield reply(of, "adverts", adverts(of), role=None)
    (read,) = read_advert(ADVERT, of.advert_parts.values())
    yield reply(of, "advert", advert(of, read, date(2026, 11, 28)), file=ADVERT.name)
    yield _since_a_role_was_there(of, ids[0])
    yield reply(of, "search", search(of, "lead models"), words="lead models")
    yield reply(of, "search", search(of, "unicorn"), words="unicorn")
    start, wish = next((a.start, end) for end, found in of.arrivals.items() for a in found)
    skills = tuple(dict.fromkeys(need.skill for need in of.roles[start].skills))
    yield reply(of, "fit", fits(of, from_list(of, skills), to=wish), have=skills, to=wish)
    for name, following in zip(ids, ids[1:] + ids[:1], strict=True):
        yield from _of_one(of, name)
        for diff in (False, True):
            answer = compare(of, (name, following), diff=diff)
            yield reply(of, "compare", answer, roles=(name, following), diff=diff)
        gaps = between(of, name, following, both=True)
        yield reply(of, "gap", gaps, roles=(name, following), explain=True)


def _since_a_role_was_there(of: Catalog, role: str) -> Reply:
    """What changed since that role, the grades and the topics of disputes were others."""
    now = edition_of(of)
    disputes_then = {key: replace(one, topic="Who?") for key, one in now.disputes.items()}
    sources_then = {key: replace(one, grade="E") for key, one in now.sources.items()}
    then = {key: one for key, one in now.roles.items() if key != role}
    old = replace(now, roles=then, sources=sources_then, disputes=disputes_then)
    found = what_changed(old, now)
    asked = {"old": "old", "new": None, "only": None, "as_of": "2026-11-28"}
    return Reply("diff", asked, found, dict(of.sources), of.routes, of.cards)


def documents(of: Catalog) -> Iterator[Reply]:
    """What is written as a document, and has no report: a draft and a brief of each role."""
    for name in of.roles:
        yield reply(of, "draft", plan(of, name), role=name)
        yield reply(of, "brief", brief(of, (name,)), roles=(name,))


def _of_one(of: Catalog, name: str) -> Iterator[Reply]:
    yield reply(of, "show", show(of, name), role=name, only=())
    yield reply(of, "salary", salary(of, (name,)), roles=(name,))
    yield reply(of, "disputes", disputes(of, name), role=name)
    yield reply(of, "adverts", adverts(of, name), role=name)
    yield reply(of, "sources", sources(of, name, older_than="1y"), role=name)
    skills = tuple(dict.fromkeys(need.skill for need in of.roles[name].skills))
    if skills:
        yield reply(of, "fit", fits(of, from_list(of, skills)), have=skills, to=None)
    up, who = ladders(of, name), arrivals(of, name)
    answers: list[tuple[str, Any]] = [("path", up), ("arrivals", who)]
    if up.ladders:
        answers.append(("routes", routes(of, name, up.ladders[0].rungs[-1].role.id)))
    for question, answer in answers:
        for tree in (False, True):
            yield reply(of, question, answer, role=name, tree=tree)


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, from 1 to 21, by the formula of WCAG 2."""

    def light(colour: str) -> float:
        parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
        red, green, blue = (
            p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)

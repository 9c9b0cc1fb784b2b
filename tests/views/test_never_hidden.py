"""What a summary never hides, part by part, over every role of the public catalog.

Each test reads the screen at 160 columns, where rows have most room, and at 100, where some say
less: what is still said there must say all that honesty needs.
"""

import re
from collections.abc import Iterator

import pytest

from airoles.catalog import Catalog
from airoles.model.claim import Claim
from airoles.model.role import Role
from airoles.questions.arrivals import arrivals
from airoles.questions.career_map import career_map
from airoles.questions.compare import compare
from airoles.questions.disputes import disputes
from airoles.questions.gap import between
from airoles.questions.ladders import ladders
from airoles.questions.listing import list_roles
from airoles.questions.rank import rank_by_pay
from airoles.questions.reply import Reply, reply
from airoles.questions.salary import Terms, salary
from airoles.questions.search import search
from airoles.questions.show import show
from airoles.questions.sources import sources
from airoles.views.formats import Look
from airoles.views.report_of import report
from airoles.views.sheet import Line, Report, Sheet
from airoles.views.terminal import write

WIDTHS = (100, 160)
MARK = re.compile(r"\[(\d+)([A-E]?)\]")
FOOT = re.compile(r"(?:Sources | · )(\d+)([A-E]) ")


@pytest.fixture(scope="module")
def of_roles(public: Catalog) -> list[tuple[Role, Reply]]:
    """What is asked of one role, of each."""
    return [(role, asked) for role in public.roles.values() for asked in _asked(public, role.id)]


def _asked(of: Catalog, role: str) -> Iterator[Reply]:
    yield reply(of, "show", show(of, role), role=role, market="US")
    yield reply(of, "path", ladders(of, role, "US"))
    yield reply(of, "arrivals", arrivals(of, role, "US"))
    yield reply(of, "salary", salary(of, (role,), Terms(market="US")))
    yield reply(of, "disputes", disputes(of, role))
    yield reply(of, "sources", sources(of, role))
    other = "head-of-ai" if role != "head-of-ai" else "chief-ai-officer"
    yield reply(of, "compare", compare(of, (role, other)))
    yield reply(of, "gap", between(of, role, other), roles=(role, other), explain=False)


@pytest.fixture(scope="module")
def of_all(public: Catalog) -> list[Reply]:
    """What is asked of all roles at once."""
    return [
        reply(public, "listing", list_roles(public, market="US"), market="US"),
        reply(public, "rank", rank_by_pay(public, (), Terms(market="US")), roles=()),
        reply(public, "map", career_map(public)),
        reply(public, "search", search(public, "governance"), words="governance"),
        reply(public, "sources", sources(public), role=None),
        reply(public, "disputes", disputes(public), role=None),
    ]


def shown(asked: Reply, width: int = 160) -> str:
    """The summary as text; written once, since replies live as long as this module."""
    key = (id(asked), width)
    if key not in _WRITTEN:
        _WRITTEN[key] = str(write(asked, Look(width=width, full=False)))
    return _WRITTEN[key]


_WRITTEN: dict[tuple[int, int], str] = {}


def of_kind(of_roles: list[tuple[Role, Reply]], kind: str) -> list[tuple[Role, Reply]]:
    found = [(role, asked) for role, asked in of_roles if asked.question == kind]
    assert len(found) > 30
    return found


def lines_of(told: Report) -> Iterator[Line]:
    """Every line of a summary: above its rows, in them and below."""
    yield from told.about
    for part in told.parts:
        assert isinstance(part, Sheet)
        for row in part.rows:
            for cell in row.cells:
                yield from cell if isinstance(cell, tuple) else ()
        yield from part.notes
    yield from told.notes


# Sources with their grades, and what the grades mean


@pytest.mark.parametrize("width", WIDTHS)
def test_each_number_bears_the_grade_of_its_source_and_stands_at_the_foot(
    of_roles: list[tuple[Role, Reply]], of_all: list[Reply], width: int
) -> None:
    for asked in [*(one for _, one in of_roles), *of_all]:
        told = shown(asked, width)
        marks = {(int(number), grade) for number, grade in MARK.findall(told)}
        foot = {(int(number), grade) for number, grade in FOOT.findall(" ".join(told.split()))}
        assert marks <= foot, asked.question
        assert all(grade for _, grade in marks), asked.question
        for _, grade in marks:
            assert re.search(rf"^Grades: .*\b{grade} ", told, re.MULTILINE | re.DOTALL)


def test_a_grade_at_the_foot_is_that_of_the_source_it_names(
    of_roles: list[tuple[Role, Reply]],
) -> None:
    for role, asked in of_kind(of_roles, "show"):
        foot = " ".join(shown(asked).partition("\nSources ")[2].partition("\nGrades")[0].split())
        entries = foot.split(" · ")
        assert entries
        for entry in entries:
            grade, publisher = re.match(r"\d+([A-E]) (.*?)…? (?:\d{4}|undated)$", entry).groups()  # type: ignore[union-attr]
            grades = {
                one.grade for one in asked.sources.values() if one.publisher.startswith(publisher)
            }
            assert grade in grades, (role.id, entry)


def test_each_statement_of_a_summary_has_its_sources(of_roles: list[tuple[Role, Reply]]) -> None:
    for role, asked in of_kind(of_roles, "show"):
        known = {claim.short or claim.text: claim.sources for claim in stated_in(role)}
        found = 0
        for line in lines_of(report(asked, full=False)):
            for said, cited in known.items():
                if line.text == said or line.text.startswith(f"{said} ("):
                    assert set(cited) <= set(line.sources), (role.id, said)
                    found += 1
        assert found, role.id


def stated_in(role: Role) -> list[Claim]:
    mandate = role.mandate
    groups = (
        role.summary,
        mandate.scope,
        mandate.decision_rights,
        mandate.success_measure,
        mandate.reports_to,
        mandate.hands_on,
        role.experience,
    )
    return [claim for group in groups for claim in group]


# Disputes, where they bite and how many


@pytest.mark.parametrize("width", WIDTHS)
def test_a_row_on_which_sources_disagree_bears_the_sign(
    of_roles: list[tuple[Role, Reply]], width: int
) -> None:
    rows = {
        "scope": "Owns",
        "decision_rights": "Decides",
        "success_measure": "Judged by",
        "reports_to": "Reports to",
        "hands_on": "Works",
        "experience": "Experience",
        "pay": "Pay",
        "adoption": "How common",
        "comes_from": "Comes from",
        "goes_to": "Leads to",
    }
    signs = 0
    for role, asked in of_kind(of_roles, "show"):
        bitten = {s for one in asked.answer.disputes.values() for s in one.sections}
        blocks = by_label(shown(asked, width))
        for section, label in rows.items():
            block = next((text for name, text in blocks if name.startswith(label)), None)
            if block is None or "no source" in block or "no figure" in block:
                continue
            signed = re.match(rf"{label}(, \w+)? ! ", block) is not None
            assert signed is (section in bitten), (role.id, section)
            signs += section in bitten
    assert signs > 20


def by_label(told: str) -> list[tuple[str, str]]:
    """Each label of a summary with its row, which may go on below; the width of a label is ten."""
    blocks: list[tuple[str, str]] = []
    for line in told.splitlines():
        if re.match(r"\S", line):
            blocks.append((line[:12].strip(), line))
        elif blocks:
            name, text = blocks[-1]
            blocks[-1] = (name, " ".join(f"{text} {line}".split()))
    return blocks


@pytest.mark.parametrize("kind", ["show", "compare", "disputes"])
def test_how_many_disagreements_there_are_is_said(
    of_roles: list[tuple[Role, Reply]], kind: str
) -> None:
    for role, asked in of_kind(of_roles, kind):
        count = len(asked.answer.disputes)
        assert not count or re.search(rf"\b{count} (disagreement|question)", shown(asked)), role.id


def test_pay_on_which_sources_disagree_says_so(of_roles: list[tuple[Role, Reply]]) -> None:
    marked = 0
    for role, asked in of_kind(of_roles, "salary"):
        if asked.answer.disputes:
            assert re.search(r"^! |! disputed", shown(asked), re.MULTILINE), role.id
            marked += 1
    assert marked


# What a figure is, of when, and for whom


def test_a_figure_that_stands_in_bears_its_sign_wherever_it_stands_for_a_role(
    of_all: list[Reply],
) -> None:
    listing, rank, map_, *_ = of_all
    stand_ins = 0
    for one in listing.answer.roles:
        if one.pay is None:
            continue
        (row,) = re.findall(rf"^{re.escape(one.role.title)}  .*$", shown(listing), re.MULTILINE)
        proxy = one.pay.figure.pay.proxy is not None
        assert ("~" in row) is proxy, row
        stand_ins += proxy
    for ranked in rank.answer.ranked:
        found = re.findall(rf"\d+\. {re.escape(ranked.role.title)}  .*$", shown(rank), re.MULTILINE)
        for row in found:
            assert ("~" in row) is (ranked.told.figure.pay.proxy is not None), row
    text = " ".join(shown(map_).split())
    for placed in map_.answer.roles:
        after = text.partition(f"{placed.role.title} ")[2].split(" · ")[0].split(" [")[0]
        if placed.figure is not None:
            assert ("~" in after) is (placed.figure.pay.proxy is not None), after
    assert stand_ins > 5


@pytest.mark.parametrize("width", WIDTHS)
def test_each_figure_says_its_year_or_that_it_has_none(
    of_roles: list[tuple[Role, Reply]], of_all: list[Reply], width: int
) -> None:
    figures = 0
    for role, asked in of_kind(of_roles, "show"):
        for line in lines_of(report(asked, full=False)):
            if re.search(r"\d [A-Z]{3}\b", line.text) and line.sources:
                assert re.search(r"\b20\d\d\b|undated", line.text), (role.id, line.text)
                figures += 1
    assert figures > 60
    listing, rank, *_ = of_all
    for told in (shown(listing, width), shown(rank, width)):
        for row in re.findall(r"^.*\d,\d{3} USD.*$", told, re.MULTILINE):
            assert re.search(r"\b20\d\d\b|undated", row), row


def test_a_small_sample_is_told_wherever_its_figure_stands(of_all: list[Reply]) -> None:
    listing, rank, map_, *_ = of_all
    small = {
        one.role.title: one.pay.figure.pay.sample
        for one in listing.answer.roles
        if one.pay and "small sample" in one.pay.figure.set_back
    }
    assert len(small) >= 2
    for title, sample in small.items():
        assert re.search(rf"^{title}  .*n = {sample}\b", shown(listing), re.MULTILINE)
        assert re.search(rf"{title} .*n={sample}\b", shown(rank))
        assert re.search(rf"{title} [\d–+]+µ?ⁿ", " ".join(shown(map_).split()))


def test_that_base_or_total_is_not_said_is_said(
    of_roles: list[tuple[Role, Reply]], of_all: list[Reply]
) -> None:
    for asked in of_all[:3]:
        assert asked.answer.basis == "unstated"
        assert "base or total not said" in shown(asked)
    told = 0
    for role, asked in of_kind(of_roles, "show"):
        own = [f.pay for f in asked.answer.pay or () if not f.pay.proxy and f.pay.market == "US"]
        if any(pay.basis == "unstated" and pay.sector != "public" for pay in own):
            assert "base or total not said" in shown(asked), role.id
            told += 1
    assert told > 10


# Remarks, gaps, one voice, and what is left out


@pytest.mark.parametrize("width", WIDTHS)
def test_the_remark_of_a_statement_stands_with_it(
    of_roles: list[tuple[Role, Reply]], width: int
) -> None:
    found = 0
    for role, asked in of_kind(of_roles, "show"):
        told = " ".join(shown(asked, width).split())
        for claim in stated_in(role):
            if claim.remark and claim in role.summary:
                assert claim.text not in told or f"{claim.text} ({claim.remark})" in told, role.id
            elif claim.short and claim.remark and claim.short in told:
                assert f"{claim.short} ({claim.remark[:12]}" in told, (role.id, claim.short)
                found += 1
    assert found


def test_a_section_without_a_source_says_no_source(of_roles: list[tuple[Role, Reply]]) -> None:
    empty = 0
    for role, asked in of_kind(of_roles, "show"):
        blocks = dict(by_label(shown(asked)))
        for label, stated in (
            ("Reports to", role.mandate.reports_to),
            ("Experience", role.experience),
            ("Owns", role.mandate.scope),
        ):
            if not stated and label in blocks:
                assert re.search(r"no source|not applicable", blocks[label]), (role.id, label)
                empty += 1
    assert empty


def test_who_carries_most_of_a_role_is_said_with_the_share(
    of_roles: list[tuple[Role, Reply]],
) -> None:
    for role, asked in of_kind(of_roles, "show"):
        voices = asked.answer.voices
        share = round(100 * voices.most_citations / voices.citations)
        carried = re.search(rf"; (.+) carries {share}% of all citations", shown(asked))
        assert carried, role.id
        assert voices.most.startswith(carried[1].rstrip("…")), role.id


@pytest.mark.parametrize("width", WIDTHS)
def test_how_much_is_left_out_is_counted(of_roles: list[tuple[Role, Reply]], width: int) -> None:
    for role, asked in of_kind(of_roles, "show"):
        blocks = dict(by_label(shown(asked, width)))
        for label, stated in (
            ("Owns", role.mandate.scope),
            ("Judged by", role.mandate.success_measure),
            ("Reports to", role.mandate.reports_to),
            ("Experience", role.experience),
        ):
            block = blocks.get(label, "")
            more = sum(int(n) for n in re.findall(r"\+(\d+) more", block))
            said = len(MARKS.findall(block))
            if stated and block:
                assert more + said >= len(stated) or more + said == len(stated), (role.id, label)


MARKS = re.compile(r"(?:\[\d+[A-E]\])+")


def test_the_last_line_shows_how_to_see_all(
    of_roles: list[tuple[Role, Reply]], of_all: list[Reply]
) -> None:
    for asked in [*(one for _, one in of_roles), *of_all]:
        last = " ".join(shown(asked).rstrip().rpartition("\nMore: ")[2].split())
        assert last, asked.question
        assert "--full" in last or "-n" in last, (asked.question, last)

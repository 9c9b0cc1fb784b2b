"""The first screens on pay, of made-up roles."""

from decimal import Decimal
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.model.claim import Claim
from airoles.model.dispute import Dispute
from airoles.model.pay import Pay, Proxy
from airoles.model.role import Role
from airoles.questions.career_map import career_map
from airoles.questions.listing import list_roles
from airoles.questions.rank import rank_by_pay
from airoles.questions.reply import reply
from airoles.questions.salary import Terms, salary
from airoles.views.bars import draw_bar, draw_scale
from airoles.views.figures import bar, scale_end
from airoles.views.formats import Look
from airoles.views.markdown import write as write_markdown
from airoles.views.terminal import write
from questions.making import catalog, changed, role
from questions.making import pay as _pay

TITLE = Proxy(kind="title", name="Scribe")
SIDES = (Claim(text="Much.", sources=("c",)), Claim(text="Little.", sources=("d",)))


def pay(low: int, high: int | None = None, **given: Any) -> Pay:
    amounts = (
        {"median": Decimal(low)}
        if high is None
        else {"low": Decimal(low), "high": Decimal(high), "median": None}
    )
    return _pay(**{**amounts, **given})


def shown(of: Catalog, *names: str, width: int = 100, **terms: Any) -> str:
    asked = reply(of, "salary", salary(of, names, Terms(**terms)))
    return write(asked, Look(width=width, full=False))


def of_clerk(*figures: Pay, **terms: Any) -> str:
    return shown(catalog(role(pay=figures)), "clerk", **terms)


def test_the_title_is_the_question_and_the_answer_stands_below_it() -> None:
    lines = of_clerk(pay(60_000, 90_000, condition="large"), pay(40_000, 50_000, condition="small"))
    assert lines.splitlines()[:3] == [
        "What does a Clerk earn in the US?",
        "In short, USD a year: base pay 40,000–90,000 (2 figures, 2025) [1C]",
        "How sure: weak. 2 figures name the role itself (by grade 2 C); none is of grade A or B.",
    ]


def test_public_employers_and_stand_ins_stand_apart() -> None:
    lines = of_clerk(
        pay(60_000), pay(50_000, sector="public", condition="town hall"),
        pay(70_000, proxy=TITLE),
    ).splitlines()  # fmt: skip
    labels = [line[:36].strip() for line in lines]
    order = ["Base pay", "the role in general", "Public employers, base pay", "town hall",
             "~ Stands in, no part of the range", "~ Scribe"]  # fmt: skip
    assert [label for label in labels if label in order] == order
    assert "  public employers, base pay median 50,000 (town hall, 2025) [1C]" in lines


def test_what_is_not_shown_is_counted() -> None:
    figures = [pay(50_000 + n, condition=f"part {n}") for n in range(8)]
    wages = [pay(70_000 + n, proxy=Proxy(kind="title", name=f"T{n}")) for n in range(5)]
    told = of_clerk(*figures, *wages, pay(1, market="GB"), pay(2, market="GB"))
    assert "  +2 more\n" in told
    assert "  +2 more that stand in\n" in told
    assert "airoles salary clerk --market GB (figures: GB 2)" in told
    assert "(figures: GB 2)" in of_clerk(
        pay(60_000), pay(1, market="GB"), pay(2, market="GB"), market="US"
    )


def test_a_role_without_a_figure_of_its_own_says_where_it_has_one() -> None:
    told = of_clerk(pay(70_000, proxy=TITLE), pay(50_000, market="GB"))
    assert "In short: no source has a figure for the role itself here; there is one for GB." in told
    assert "How sure: not at all. No figure names the role itself; 1 stands in." in told


def test_another_market_than_the_default_is_shown_where_that_is_the_default() -> None:
    figures = pay(60_000), pay(50_000, market="GB", currency="GBP")
    assert "earn in GB?" in of_clerk(*figures, first_market="GB")
    assert "50,000" in of_clerk(*figures, first_market="GB")
    assert "60,000" not in of_clerk(*figures, first_market="GB")


def test_where_sources_disagree_on_pay_is_said_and_where_to_read_it() -> None:
    of = catalog(role(pay=(pay(60_000),)), role("usher", pay=(pay(50_000),)))
    dispute = Dispute(topic="How much?", roles=("usher",), sections=("pay",), positions=SIDES)
    of = changed(of, disputes={"much": dispute})
    words = "! Sources disagree (1): How much? No side is declared right: airoles disputes usher"
    assert words in shown(of, "usher")
    assert words in shown(of, "clerk", "usher")
    assert "disagree" not in shown(of, "clerk")


def test_bars_of_all_bases_are_on_one_scale_with_its_ends_above() -> None:
    lines = of_clerk(pay(50_000), pay(100_000, basis="total")).splitlines()
    scale = next(line for line in lines if line.startswith("USD a year, gross"))
    assert scale.split()[-3:] == ["0", "50k", "100k"]
    spots = [line.index("●") for line in lines if "●" in line]
    begin, end = scale.index(" 0 ") + 1, len(scale) - 1
    assert spots == [begin + (end - begin) // 2, end]


def test_what_stands_in_does_not_stretch_the_scale() -> None:
    told = of_clerk(pay(50_000), pay(900_000, proxy=TITLE))
    assert told[told.index("gross") :].split()[1:4] == ["0", "25k", "50k"]
    assert "▶" in told


def test_each_part_of_the_holders_comes_once_before_any_comes_again() -> None:
    years = [pay(60_000 + year, year=str(year)) for year in (2025, 2024, 2023)]
    wide = pay(90_000, condition="large", year="2022", sources=("d",))
    lines = of_clerk(*years, wide).splitlines()
    told = [line.split()[-2] for line in lines if "median" in line and "In short" not in line]
    assert told == ["2025", "2022", "2024", "2023"]


def test_no_scale_stands_where_there_are_no_bars() -> None:
    lines = of_clerk(pay(50_000), width=60).splitlines()
    assert "USD a year, gross" in lines


def test_several_roles_have_a_line_each() -> None:
    of = catalog(role(pay=(pay(60_000),)), role("usher"))
    lines = shown(of, "clerk", "usher").splitlines()
    assert lines[0] == "What do Clerk and Usher earn in the US?"
    assert lines[1] == "Clerk, USD a year: base pay median 60,000 (2025) [1C]"
    assert lines[2] == "Usher: no source has a figure for the role itself here."
    assert lines[3] == "How sure: Clerk weak (1 C), Usher not at all."


def test_of_many_roles_it_is_counted_how_sure_their_pay_is() -> None:
    of = catalog(*(role(f"r{n}", pay=(pay(60_000, sources=("ac"[n % 2],)),)) for n in range(5)))
    told = shown(of, *(f"r{n}" for n in range(5)))
    assert "What do 5 roles earn in the US?\nHow sure: fair for 3, weak for 2 of 5 roles.\n" in told


@pytest.mark.parametrize("width", [60, 80, 100, 160])
def test_no_figure_of_a_summary_is_cut(width: int) -> None:
    told = of_clerk(pay(1_100_000, 1_250_000, at_least=("high",)), width=width)
    assert "1,100,000–1,250,000+ USD" in told


def test_markdown_says_the_same_without_bars() -> None:
    of = catalog(role(pay=(pay(60_000),)))
    told = write_markdown(reply(of, "salary", salary(of, ("clerk",))), Look(full=False))
    assert "In short, USD a year: base pay median 60,000 (2025)" in told
    assert "## USD a year, gross" in told


@pytest.mark.parametrize(
    ("most", "end"),
    [(1, 1), (99, 100), (100, 100), (101, 200), (250_001, 300_000), (700_000, 800_000),
     (810_000, 1_000_000)],
)  # fmt: skip
def test_a_scale_ends_at_a_round_amount(most: int, end: int) -> None:
    assert scale_end([pay(most), pay(1)]) == end


@pytest.mark.parametrize(
    ("width", "scale"),
    [(20, "0      500k       1M"), (12, "0         1M"), (15, "0    500k    1M")],
)
def test_a_scale_fills_the_width_of_the_bars(width: int, scale: str) -> None:
    assert draw_scale(Decimal(1_000_000), width) == scale


@pytest.mark.parametrize(
    ("figure", "drawn"),
    [(pay(300), "          ▶"), (pay(50, 300), "     ━━━━━▶"), (pay(50, 100), "     ━━━━━━")],
)
def test_what_lies_beyond_a_scale_has_an_open_end_there(figure: Pay, drawn: str) -> None:
    assert draw_bar(bar(figure, top=Decimal(100)), 11) == drawn


def three() -> tuple[Role, ...]:
    return (
        role(pay=(pay(60_000),), level="head"),
        role("usher", pay=(pay(80_000, proxy=TITLE, sample=5),), level="head"),
        role("dean", pay=(_pay(median=None, mean=Decimal(70_000), year="2023"),), level="head"),
        role("warden", level="head"),
    )


def test_a_ranking_marks_stand_ins_and_small_samples_and_names_who_has_no_figure() -> None:
    of = catalog(*three())
    told = write(reply(of, "rank", rank_by_pay(of, (), Terms())), Look(width=100, full=False))
    lines = [" ".join(line.split()) for line in told.splitlines()]
    assert lines[0] == "Which roles pay most? US, base pay"
    assert [line.replace("●", "").split() for line in lines if line[:2] in ("1.", "2.", "3.")] == [
        ["1.", "Usher", "~median", "80,000", "USD", "2025", "n=5", "[1C]"],
        ["2.", "Dean", "mean", "70,000", "USD", "2023", "[1C]"],
        ["3.", "Clerk", "median", "60,000", "USD", "2025", "[1C]"],
    ]
    assert "No figure on this basis: Warden" in lines


def test_a_long_ranking_fits_a_screen_and_never_leaves_out_the_best_paid() -> None:
    of = catalog(*(role(f"role-{n}", pay=(pay(1_000 + n),)) for n in range(45)))
    told = write(reply(of, "rank", rank_by_pay(of, (), Terms())), Look(width=100, full=False))
    assert len(told.splitlines()) <= 40
    assert " 1. Role-44" in told
    assert "20. Role-25" in told
    assert "Left out for room: " in told


def test_a_map_tells_the_kind_and_year_of_its_figures_and_where_sources_disagree() -> None:
    of = changed(
        catalog(*three()),
        disputes={
            "x": Dispute(topic="Above?", roles=("dean",), sections=("seat",), positions=SIDES)
        },
    )
    told = write(reply(of, "map", career_map(of)), Look(width=100, full=False))
    assert "Pay, US, base pay, thousand USD a year, 2025 where no year is said." in told
    assert "Usher 80ⁿ~ · Dean 70µ (2023) · Clerk 60 · Warden – [1C]" in told
    assert "! Sources disagree on the rungs (1): Above? airoles disputes" in told
    assert career_map(of).years == {"2025": 2, "2023": 1}


def test_a_list_has_one_line_a_role() -> None:
    of = catalog(
        role(pay=(pay(60_000, condition="a condition that is long enough to be cut somewhere"),)),
        role("usher", pay=(pay(80_000, proxy=TITLE, sample=5),)),
        role("warden"),
    )
    told = write(reply(of, "listing", list_roles(of)), Look(width=100, full=False))
    rows = [" ".join(line.split()) for line in told.splitlines()]
    assert "Clerk median 60,000 USD, 2025, a condition that is… [1C] 1" in rows
    assert "Usher ~ median 80,000 USD, 2025, n = 5 [1C] 1" in rows
    assert "Warden – 1" in rows

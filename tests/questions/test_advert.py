"""Adverts of employers who do not exist, and what a recruiter would say they are in truth."""

from datetime import date

import pytest

from airoles.catalog import Catalog
from airoles.intake.advert_file import advert_from
from airoles.questions.advert import AdvertAnswer, advert

TODAY = date(2026, 11, 28)


def read(public: Catalog, text: str, against: str | None = None, market: str = "") -> AdvertAnswer:
    (found,) = advert_from(text.encode(), "job.txt", public.advert_parts.values())
    return advert(public, found, TODAY, against, market or None)


def made(title: str, *lines: str, employer: str = "Sandpiper Mills, Leeds") -> str:
    return f"{title}\n{employer}\n\nYour job\n" + "\n".join(f"- {line}" for line in lines) + "\n"


LONE = made(
    "Director of Machine Learning",
    "Train forecasting models in PyTorch and ship them in Docker",
    "Write SQL and Python every day, and fix what breaks at night",
    "You have no direct reports",
)
GOVERNS = made(
    "Chief AI Officer",
    "Keep the register of AI systems and the AI policy of the county",
    "Assess the risks of each system under the EU AI Act",
    "The post supervises no staff and reports to the Deputy IT Manager",
)
SITS_HIGH = made(
    "Head of AI",
    "You are a member of the executive committee and report to the CEO",
    "Lead 140 people through five directors",
    "Own a budget of £30 million",
)
SELLS = made(
    "AI Strategist",
    "Carry a quota of £2 million a year in your territory",
    "Demo our platform to buyers and answer requests for proposals",
    "You earn commission on each sale",
)
LEADS = made(
    "Head of AI",
    "Lead a team of 25 engineers and scientists",
    "Set the AI strategy and own a budget of £4 million",
    "Report to the CTO",
)


@pytest.mark.parametrize(
    ("text", "roles", "level", "because"),
    [
        (LONE, ("machine-learning-engineer",), "practitioner", "substance"),
        (GOVERNS, ("ai-governance-lead",), "lead", "substance"),
        (SITS_HIGH, ("chief-ai-officer",), "chief", "scope"),
        (SELLS, (), "practitioner", "sales"),
        (LEADS, ("head-of-ai",), "head", "title"),
    ],
    ids=["a lone director", "a chief without staff", "a head among chiefs", "a seller", "a head"],
)
def test_the_role_in_truth_goes_by_the_work(
    public: Catalog, text: str, roles: tuple[str, ...], level: str, because: str
) -> None:
    found = read(public, text)
    assert tuple(card.id for card in found.role) == roles
    assert (found.level, found.because) == (level, because)
    assert 1 <= len(found.evidence) <= 3
    assert all(one.line in text or not one.line for one in found.evidence)


def test_the_years_asked_make_one_who_works_alone_a_senior_one(public: Catalog) -> None:
    text = f"{LONE}\nYour profile\n- Seven years of experience in machine learning\n"
    assert read(public, text).level == "senior"


def test_a_fractional_chief_without_a_team_stays_a_chief(public: Catalog) -> None:
    text = made(
        "Fractional Chief AI Officer",
        "Two days a week, write the AI strategy and choose the vendors",
        "There is no team; you report to the managing director",
    )
    found = read(public, text)
    assert ([card.id for card in found.role], found.level) == (["chief-ai-officer"], "chief")


def test_a_bank_s_vice_president_is_read_as_a_grade(public: Catalog) -> None:
    text = made("Vice President, AI Engineer", "Write Java and Python services for loans")
    at_a_bank = text.replace("Sandpiper Mills", "Fulmar Bank")
    assert read(public, at_a_bank).level == "senior"


def test_skills_that_are_denied_or_done_by_others_are_not_asked(public: Catalog) -> None:
    text = made(
        "AI Product Manager",
        "Decide with users what the assistant should do, and run user interviews",
        "You do not need to know Python or Kubernetes",
    )
    asked = {one.skill for one in read(public, text).skills}
    assert "user-research" in asked
    assert not asked & {"python", "containers-orchestration"}


def test_what_is_welcome_is_told_apart_from_what_is_required(public: Catalog) -> None:
    text = f"{LEADS}\nWhat you bring\n- Python\n\nNice to have\n- Kubernetes\n"
    asked = {one.skill: one.asked for one in read(public, text).skills}
    assert asked["python"] == "required"
    assert asked["containers-orchestration"] == "preferred"


def test_work_of_other_trades_is_unusual(public: Catalog) -> None:
    text = made(
        "Head of AI",
        "Lead a team of nine and own the AI roadmap",
        "Drive the minibus on Fridays",
        "Design our pitch deck in Figma",
    )
    trades = {one.words: one.trade for one in read(public, text).unusual}
    assert any("minibus" in words for words, trade in trades.items() if trade == "driving")
    assert any(trade == "design and media" for trade in trades.values())


def test_at_most_eight_unusual_asks_are_told(public: Catalog) -> None:
    strange = (f"Polish the {word} of the zeppelin hangar" for word in "abcdefghijklmnop")
    assert len(read(public, made("Head of AI", *strange)).unusual) <= 8


def test_an_advert_without_pay_says_so_and_one_with_pay_is_told_as_stated(public: Catalog) -> None:
    assert read(public, LEADS).pay == ()
    paid = read(public, f"{LEADS}\nWe offer\n- £90,000 to £105,000 a year\n").pay
    (pay,) = paid
    assert (pay.low, pay.high, pay.currency, pay.period) == (90000, 105000, "GBP", "year")


def test_the_market_is_that_of_the_place_or_else_of_the_currency(public: Catalog) -> None:
    nowhere = LEADS.replace(", Leeds", "")
    found = read(public, f"{nowhere}\nWe offer\n- CHF 150,000 a year\n")
    assert (found.market, found.market_told) == ("CH", False)
    assert read(public, LEADS).market == "GB"
    chosen = read(public, nowhere, market="CA")
    assert (chosen.market, chosen.market_told) == ("CA", True)


def test_pay_below_that_of_beginners_is_pointed_out_with_its_source(public: Catalog) -> None:
    text = f"{LEADS}\nWe offer\n- £24,000 a year\n"
    notes = {note.code: note for note in read(public, text).pay_notes}
    assert "below-market" in notes
    assert set(notes["below-market"].sources) <= set(public.sources)
    fair = f"{LEADS}\nWe offer\n- £124,000 a year\n"
    assert "below-market" not in {note.code for note in read(public, fair).pay_notes}


def test_the_law_of_the_place_is_told_with_its_date_and_sources(public: Catalog) -> None:
    in_austria = LEADS.replace("Leeds", "Vienna")
    law = read(public, in_austria).law
    asks = {one.rule.asks for one in law if one.in_force}
    assert "minimum-in-advert" in asks
    assert all(one.rule.as_at and one.rule.sources for one in law)
    in_boulder = LEADS.replace("Leeds", "Boulder, CO")
    assert {one.rule.region for one in read(public, in_boulder).law if one.region_told} == {"CO"}
    anywhere = read(public, LEADS.replace("Leeds", "remote within the United States")).law
    assert not any(one.region_told for one in anywhere if one.rule.region)


def test_an_advert_is_held_against_a_role_that_is_named(public: Catalog) -> None:
    held = read(public, LONE, against="cto").held_against
    assert held is not None
    assert held.role.id == "chief-technology-officer"
    assert held.beyond
    assert held.not_asked


def test_each_contradiction_raises_a_question(public: Catalog) -> None:
    found = read(public, LONE)
    codes = {one.code for one in found.contradictions}
    assert {"no-team", "hands-on"} <= codes
    assert "Will there be a team, when, and who decides on it?" in found.questions
    assert read(public, LEADS).contradictions == ()


def test_impossible_years_are_told_with_their_source(public: Catalog) -> None:
    text = f"{LEADS}\nYour profile\n- 15 years of experience with LangChain\n"
    (odd,) = (one for one in read(public, text).contradictions if one.code == "impossible-years")
    assert odd.sources
    assert set(odd.sources) <= set(public.sources)


def test_words_that_put_people_off_are_named(public: Catalog) -> None:
    coded = read(public, f"{LEADS}\nWe want a fearless coding ninja.\n").gender_coded
    assert {one.words for one in coded} == {"fearless", "ninja"}


@pytest.mark.parametrize(
    "text",
    [
        "Head of AI\n\n" + "- lead people\n" * 3000,
        made("Head of AI", "a" * 50_000),
        made("x" * 900, "Your duties\n- Lead people\n"),
    ],
    ids=["many lines", "a long line", "a long title"],
)
def test_hostile_adverts_take_no_more_than_seconds(public: Catalog, text: str) -> None:
    import time

    start = time.perf_counter()
    read(public, text)
    assert time.perf_counter() - start < 20

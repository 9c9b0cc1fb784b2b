"""Every line of an advert draft is a bracket, has a source that says it, or is of a closed list."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.drafts.advert import AdvertTerms, advert
from airoles.drafts.draft import Draft, DraftLine, DraftPart
from airoles.drafts.offered_pay import offered_pay
from airoles.model.claim import Claim
from airoles.model.fields import fields_named
from airoles.model.role import Role
from airoles.model.statements import statements
from airoles.store.open_catalog import open_catalog

TODAY = date(2026, 12, 1)
US = AdvertTerms("US", TODAY)
HEADINGS = [
    "The role",
    "Why the role exists",
    "Reports to",
    "Team and budget",
    "What you will own",
    "First-year results, and how success is judged",
    "Must have",
    "Nice to have",
    "Experience and education",
    "Pay",
    "Place and remote work",
    "How the interview goes",
    "What stands behind each ask",
    "Before you publish",
]
BRACKET = re.compile(r"(Title: |Level: )?\[[^\[\]]+\]")
SENTENCES = {
    "The points on pay and law are no legal advice: rules change, so check them yourself.",
    "The catalog has no figure on this market that names the role.",
    "The catalog has no rule on pay in adverts for this market.",
    "The catalog has no rule of its own for the region that you named.",
    "No word of the published lists of coded words was found in the draft.",
    "No asks that conflict were found in the draft.",
    "Every ask in the draft has a source.",
}
NAME_REGION = "Name the region with --region to read the rule of one of these: "
CHECKS = (
    "Sources disagree: ",
    "Only your own folder asks for this, no public source: ",
    "One publisher alone asks for this, and no job advert that was read: ",
    "Nobody can have ",
    "Your pay lies ",
)
PAY = re.compile(
    r"Evidence, not an offer: (?P<title>.+), (?P<market>.+): (?P<currency>[A-Z]{3}) "
    r"(?P<low>[\d,.]+)(–(?P<high>[\d,.]+))?\+? (a year|a month|an hour), .+ \(.+\)\."
)


def _draft(catalog: Catalog, role: str, terms: AdvertTerms = US) -> Draft:
    return advert(catalog, catalog.find(role), terms)


def _part(draft: Draft, heading: str) -> DraftPart:
    return next(part for part in draft.parts if part.heading == heading)


def _texts(draft: Draft, heading: str) -> list[str]:
    return [line.text for line in _part(draft, heading).lines]


def _said(role: Role) -> dict[str, set[tuple[str, ...]]]:
    """What may stand on a line for a statement of the role, and the sources that then stand."""
    said: dict[str, set[tuple[str, ...]]] = {}
    for _, one in statements(role):
        if isinstance(one, Claim):
            text = f"{one.text} ({one.remark})" if one.remark else one.text
            said.setdefault(text, set()).add(one.sources)
            if one.short:
                short = one.short[0].upper() + one.short[1:] + "."
                said.setdefault(short, set()).add(one.sources)
    return said


def _unsupported(catalog: Catalog, role: Role, draft: Draft) -> Iterator[str]:
    said = _said(role)
    survey = {
        s for key in catalog.advertised.get(role.id, ()) for s in catalog.adverts[key].sources
    }
    names = {
        catalog.skills[need.skill].name: {
            s for one in role.skills if one.skill == need.skill for s in one.sources
        }
        for need in role.skills
    }
    for part in draft.parts:
        for line in part.lines:
            if not _is_supported(catalog, role, line, said, names, survey):
                yield f"{role.id}, {part.heading}: {line.text}"


def _is_supported(
    catalog: Catalog,
    role: Role,
    line: DraftLine,
    said: dict[str, set[tuple[str, ...]]],
    names: dict[str, set[str]],
    survey: set[str],
) -> bool:
    cited = set(line.sources)
    text = line.text.removesuffix(" (sources disagree)")
    if line.kind == "bracket":
        return not cited and bool(BRACKET.fullmatch(text))
    if line.kind == "template":
        return not cited and text in SENTENCES
    if line.kind == "check" and not cited:
        return text in SENTENCES or text.startswith(NAME_REGION)
    if not cited or not cited <= catalog.sources.keys():
        return False
    if line.kind == "check":
        return text.startswith(CHECKS) or any(
            rule.text in text and cited == set(rule.sources) for rule in catalog.pay_rules.values()
        )
    if text in names:
        return names[text] <= cited <= names[text] | survey
    paid = {source for pay in role.pay for source in pay.sources}
    if text.startswith("Evidence: how sure the figures are: "):
        return cited <= paid
    if text.startswith("Evidence: years that real job adverts ask for: "):
        return cited == survey
    if found := PAY.fullmatch(text):
        amounts = {
            f"{amount:,}"
            for pay in role.pay
            if pay.currency == found["currency"] and set(pay.sources) & cited
            for name in ("low", "p10", "p25", "median", "mean", "p75", "p90", "high")
            if (amount := getattr(pay, name)) is not None
        }
        return (
            found["title"] == role.title
            and {found["low"], found["high"] or found["low"]} <= amounts
        )
    return line.sources in said.get(text.removeprefix("Evidence: "), set())


@pytest.mark.parametrize("market", ["US", "FR"])
def test_every_line_of_every_public_role_is_a_bracket_or_sourced_or_of_the_closed_list(
    public: Catalog, market: str
) -> None:
    terms = AdvertTerms(market, TODAY)
    drafts = {role: advert(public, role, terms) for role in public.roles.values()}
    bad = [one for role, draft in drafts.items() for one in _unsupported(public, role, draft)]
    assert bad == []
    assert len(drafts) == 45


def test_at_most_seven_musts_and_five_wishes_for_every_public_role(public: Catalog) -> None:
    for key, role in public.roles.items():
        found = {part.heading: part.lines for part in advert(public, role, US).parts}
        must, nice = found.get("Must have", ()), found.get("Nice to have", ())
        assert (len(must) <= 7, len(nice) <= 5) == (True, True), key
        assert {line.text for line in must}.isdisjoint(line.text for line in nice), key


def test_parts_stand_in_the_order_of_good_notices(public: Catalog) -> None:
    assert [part.heading for part in _draft(public, "caio").parts] == HEADINGS


def test_needs_with_more_publishers_and_adverts_behind_them_come_first(public: Catalog) -> None:
    draft = _draft(public, "caio")
    rows = [(line.text, *line.cells) for line in _part(draft, "What stands behind each ask").lines]
    must = _texts(draft, "Must have")
    assert [row[0] for row in rows[: len(must)]] == must
    counts = [int(row[1]) for row in rows[: len(must)]]
    assert counts == sorted(counts, reverse=True)
    assert rows[0] == ("Responsible AI and ethics", "4", "0 of 12")


def test_adverts_of_the_survey_count_beside_publishers_and_are_cited(small: Catalog) -> None:
    table = _part(_draft(small, "head-of-models"), "What stands behind each ask")
    modelling = next(line for line in table.lines if line.text == "Modelling")
    assert modelling.cells == ("1", "1 of 2")
    needed = {s for need in small.find("head-of-models").skills for s in need.sources}
    assert set(modelling.sources) - needed == set(small.adverts["bigtown-head"].sources) - needed


def test_an_offer_is_told_as_the_employers_own_and_evidence_as_none(public: Catalog) -> None:
    pay = offered_pay("180000-240000", "usd")
    draft = _draft(public, "caio", AdvertTerms("US", TODAY, None, pay, "--pay 180000-240000"))
    offer, *others = _part(draft, "Pay").lines
    assert (offer.text, offer.kind) == ("Pay: USD 180,000–240,000 a year.", "person")
    assert offer.witness == "--pay 180000-240000"
    assert others[1].text.startswith("Evidence, not an offer: Chief AI Officer, US: USD ")


def test_an_offer_below_every_figure_is_a_point_to_check(public: Catalog) -> None:
    pay = offered_pay("30000", "USD")
    draft = _draft(public, "caio", AdvertTerms("US", TODAY, None, pay, "--pay 30000"))
    below = [line for line in _part(draft, "Before you publish").lines if "Your pay" in line.text]
    assert [line.text.startswith("Your pay lies below the lowest figure") for line in below] == [
        True
    ]
    assert below[0].sources


def test_the_rule_of_a_region_stands_with_its_sources_and_as_at(public: Catalog) -> None:
    terms = AdvertTerms("US", TODAY, "California")
    first = _part(_draft(public, "caio", terms), "Before you publish").lines[0]
    assert first.text.startswith("California, Labor Code, section 432.3: ")
    assert first.text.endswith(
        "Holds from 15 employees. In force since 2023-01-01. As at 2026-09-23."
    )
    assert first.sources


def test_a_market_or_region_without_a_rule_is_told_in_one_sentence(public: Catalog) -> None:
    told = _texts(_draft(public, "caio", AdvertTerms("BR", TODAY)), "Before you publish")
    assert told[0] == "The catalog has no rule on pay in adverts for this market."
    told = _texts(_draft(public, "caio", AdvertTerms("US", TODAY, "Nowhere")), "Before you publish")
    assert told[0] == "The catalog has no rule of its own for the region that you named."


def test_no_statement_on_one_employer_stands_in_a_draft(public: Catalog) -> None:
    texts = [line.text for part in _draft(public, "caio").parts[:8] for line in part.lines]
    assert [text for text in texts if "SAP" in text or "Schneider" in text] == []


def test_a_role_of_which_little_is_known_gets_its_brackets(small: Catalog) -> None:
    draft = _draft(small, "chief-model-officer")
    assert _texts(draft, "Why the role exists")[0] == "Answers for all models."
    assert _texts(draft, "Must have") == ["Leading people", "Explaining", "Budgets"]
    assert _texts(draft, "Pay")[0] == "[Pay from and to, with currency and period]"
    assert list(_unsupported(small, small.find("chief-model-officer"), draft)) == []
    assert fields_named("sources", draft)


def test_a_companys_own_words_come_first_and_its_oddities_are_told(tmp_path: Path) -> None:
    files = {
        "sources.yaml": "handbook: {publisher: Acme, title: Handbook, grade: A}\n",
        "roles/more.yaml": """
extends: chief-ai-officer
duties: [{text: Lead our council as an aggressive ninja., sources: [handbook]}]
experience: [{text: Ten years of experience with LangChain., sources: [handbook]}]
skills: [{skill: rag, importance: required, sources: [handbook]}]
""",
    }
    for name, text in files.items():
        (tmp_path / "own" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "own" / name).write_text(text)
    draft = _draft(open_catalog((tmp_path / "own",)), "caio")
    first = _part(draft, "What you will own").lines[0]
    assert (first.text, first.own) == ("Lead our council as an aggressive ninja.", True)
    assert _texts(draft, "Must have")[0] == "Retrieval-augmented generation"
    told = _texts(draft, "Before you publish")
    assert "'aggressive' is a masculine-coded word, by published lists." in told
    assert "'ninja' is a word that puts people off, by published lists." in told
    own = "Only your own folder asks for this, no public source: Retrieval-augmented generation."
    assert own in told
    assert "Nobody can have 10 years of LangChain: first known in 2022." in told
    assert "Every ask in the draft has a source." not in told

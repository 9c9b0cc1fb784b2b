import re
from datetime import date

import pytest

from airoles.catalog import Catalog
from airoles.drafts import letter_sentences as template
from airoles.drafts.draft import Draft, DraftLine
from airoles.drafts.letter import letter, letter_page
from airoles.drafts.letter_matter import resume_texts
from airoles.errors import UnknownName
from airoles.intake.advert_file import advert_from
from airoles.questions.advert import AdvertAnswer, advert
from airoles.questions.needs import needs

from .careers import CAREERS, DIRECTOR, GERMAN, LISTS_ONLY, SILENT_LEADER, STUDENT, career

ROLES = ("chief-ai-officer", "ai-strategist")
BY_ADVERT = """Head of AI
Ferngrove Rail, Leeds

What you will do
- Lead a team of machine learning engineers
- Run MLOps on our platform

What we ask
- Five years of experience with Kubernetes
- Model risk management
- German would be nice to have
"""


def outline(public: Catalog, text: str, role: str = "head-of-ai") -> Draft:
    one = career(text)
    return letter(public, role, one.background, one.resume)


@pytest.fixture(scope="module")
def notice(public: Catalog) -> AdvertAnswer:
    """The advert above, as it is read."""
    found = advert_from(BY_ADVERT.encode(), "advert.txt", public.advert_parts.values())[0]
    return advert(public, found, date(2026, 7, 1))


def lines(draft: Draft) -> list[DraftLine]:
    return [line for part in draft.parts for line in part.lines]


def part(draft: Draft, heading: str) -> list[tuple[str, str]]:
    """The lines under a heading with their kinds."""
    found = next(part for part in draft.parts if part.heading == heading)
    return [(line.kind, line.text) for line in found.lines]


# What it leads with


def test_a_leader_leads_with_people_then_with_what_has_a_number(public: Catalog) -> None:
    found = outline(public, DIRECTOR)
    assert part(found, "Lead with") == [
        ("sourced", "Leading people and teams: required"),
        (
            "person",
            "Director of Applied AI, Northwind Freight: "
            "Led a team of 22 engineers and data scientists in three cities.",
        ),
        ("bracket", "[Say it in a sentence of your own, and say what was yours in it.]"),
    ]
    assert part(found, "Then")[-2:] == [
        (
            "person",
            "Director of Applied AI, Northwind Freight: "
            "Built MLOps on Vertex AI; time to find drift fell from 3 days to 4 hours.",
        ),
        ("bracket", "[Say it in a sentence of your own, and say what was yours in it.]"),
    ]
    assert part(found, "And last")[-2:] == [
        (
            "person",
            "Director of Applied AI, Northwind Freight: "
            "Set the AI strategy and presented it to the board.",
        ),
        ("bracket", "[What came of it: a number, if you have one and may tell it.]"),
    ]


def test_what_is_only_listed_is_no_lead(public: Catalog) -> None:
    assert ("person", "Stakeholder management") in part(
        outline(public, DIRECTOR), "Listed, not shown"
    )
    found = outline(public, LISTS_ONLY)
    assert part(found, "Lead with") == [
        (
            "template",
            "No line of the résumé shows what was asked for, so there is nothing to lead with yet.",
        )
    ]
    assert [text for kind, text in part(found, "Listed, not shown") if kind == "person"] == [
        "Stakeholder management",
        "AI strategy",
    ]


def test_too_few_points_are_said_and_not_stretched(public: Catalog) -> None:
    found = outline(public, STUDENT, "data-scientist")
    assert [text for kind, text in part(found, "Lead with") if kind == "person"] == [
        "Trained a gradient boosting model in scikit-learn on 40,000 trips."
    ]
    assert part(found, "Then") == [
        (
            "template",
            "No further line shows what was asked for. "
            "Lead with fewer points rather than stretch one.",
        )
    ]
    assert "And last" not in [part.heading for part in found.parts]


# Gaps


def test_a_title_that_leads_without_a_line_on_it_is_the_first_gap(public: Catalog) -> None:
    assert part(outline(public, SILENT_LEADER), "First gap") == [
        ("sourced", "Leading people and teams: required"),
        ("template", "No line says whom you led, though a title of the résumé promises it:"),
        ("person", "Head of AI"),
        (
            "template",
            "If you have done it, put the line into the résumé first, and then into the letter.",
        ),
        (
            "bracket",
            "[What you have done that comes nearest, or how you learn it; else leave this out.]",
        ),
    ]


def test_a_gap_stands_beside_the_nearest_line_or_beside_none(public: Catalog) -> None:
    found = outline(public, DIRECTOR)
    assert part(found, "Second gap")[:3] == [
        ("sourced", "Business acumen: required"),
        ("template", "Nearest in the résumé, though it shows something else of the same kind:"),
        (
            "person",
            "Director of Applied AI, Northwind Freight: "
            "Set the AI strategy and presented it to the board.",
        ),
    ]
    assert part(found, "Third gap")[:2] == [
        ("sourced", "Budget and financial management: required"),
        (
            "template",
            "No line of the résumé comes near. Say how you learn it, or leave it for the "
            "interview.",
        ),
    ]


@pytest.mark.parametrize("name", CAREERS)
def test_no_gap_is_a_skill_that_the_resume_names(public: Catalog, name: str) -> None:
    one = career(CAREERS[name])
    held = {read.name for read in one.background.skills}
    draft = letter(public, "head-of-ai", one.background, one.resume)
    gaps = [part.lines[0].text for part in draft.parts if part.heading in template.GAPS]
    assert gaps
    assert not {text.partition(":")[0] for text in gaps} & held


# The advert


def test_an_advert_names_the_role_and_its_asks_come_first(
    public: Catalog, notice: AdvertAnswer
) -> None:
    one = career(DIRECTOR)
    found = letter(public, "head-of-ai", one.background, one.resume, notice)
    assert part(found, "Opening")[1] == (
        "advert",
        "I am applying for the role of Head of AI at Ferngrove Rail.",
    )
    assert part(found, "Lead with")[:3] == [
        ("sourced", "Leading people and teams: required"),
        (
            "advert",
            "Leading people and teams: the advert asks for it: "
            "Lead a team of machine learning engineers",
        ),
        (
            "person",
            "Director of Applied AI, Northwind Freight: "
            "Led a team of 22 engineers and data scientists in three cities.",
        ),
    ]
    assert (
        "advert",
        "Containers and Kubernetes: the advert asks for it: "
        "Five years of experience with Kubernetes",
    ) in part(found, "Listed, not shown")


def test_with_an_advert_only_what_it_asks_is_a_gap(public: Catalog, notice: AdvertAnswer) -> None:
    one = career(DIRECTOR)
    found = letter(public, "head-of-ai", one.background, one.resume, notice)
    gaps = [part.lines for part in found.parts if part.heading in template.GAPS]
    assert gaps
    assert all(any(line.kind == "advert" for line in lines) for lines in gaps)
    assert "Risk management: the advert asks for it: Model risk management" in [
        line.text for lines in gaps for line in lines
    ]


def test_an_advert_for_another_role_is_told(public: Catalog, notice: AdvertAnswer) -> None:
    one = career(DIRECTOR)
    told = "The advert does not read as this role; check which of the two you apply for."
    same, other = (
        letter(public, role, one.background, one.resume, notice).remarks
        for role in ("head-of-ai", "data-analyst")
    )
    assert told not in same
    assert told in other


# What it says of itself


def test_a_german_resume_is_quoted_as_it_stands(public: Catalog) -> None:
    found = outline(public, GERMAN)
    assert "The résumé is not in English; its lines stand here as they are." in found.remarks
    assert part(found, "Lead with")[-2] == (
        "person",
        "Leiterin Künstliche Intelligenz, Talbach Antriebe: "
        "Führt 14 Mitarbeitende in zwei Teams und berichtet an den Vorstand.",
    )


def test_an_unknown_role_is_asked_back(public: Catalog) -> None:
    one = career(DIRECTOR)
    with pytest.raises(UnknownName):
        letter(public, "wizard", one.background, one.resume)


# The page


def test_the_page_is_made_of_the_same_lines(public: Catalog) -> None:
    one = career(DIRECTOR)
    page = letter_page(public, "head-of-ai", one.background, one.resume)
    assert {(part.heading, part.form) for part in page.parts} == {("", "paragraph")}
    assert [line.text for line in page.parts[2].lines] == [
        "Leading people and teams.",
        "Director of Applied AI, Northwind Freight: "
        "Led a team of 22 engineers and data scientists in three cities.",
        "[Say it in a sentence of your own, and say what was yours in it.]",
    ]
    assert len(page.parts) == 8
    told = [line for line in lines(outline(public, DIRECTOR)) if line.kind != "sourced"]
    assert all(line in told for line in lines(page) if line.kind != "sourced")


# The rule of lines


@pytest.mark.parametrize("name", CAREERS)
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("make", [letter, letter_page])
def test_every_line_of_a_person_is_word_for_word_in_the_resume(
    public: Catalog, name: str, role: str, make: type
) -> None:
    one = career(CAREERS[name])
    texts = resume_texts(one.resume)
    for line in lines(make(public, role, one.background, one.resume)):
        assert bool(line.witness) == (line.kind == "person")
        if line.kind == "person":
            assert any(line.witness in text for text in texts)
            assert line.text.endswith(line.witness)
            for word in re.findall(r"[\w€%]+", line.text):
                assert word in one.text


@pytest.mark.parametrize("name", ["director", "german", "lists only"])
def test_every_line_is_of_one_kind_and_says_what_that_kind_may(public: Catalog, name: str) -> None:
    one = career(CAREERS[name])
    for role in public.roles.values():
        stated = needs(public, role)
        title = template.APPLY.format(title=role.title)
        for line in lines(letter(public, role.id, one.background, one.resume)):
            if line.kind == "bracket":
                assert line.text in template.BRACKETS
                assert (line.text[0], line.text[-1]) == ("[", "]")
            elif line.kind == "template":
                assert line.text == title or line.text in template.SENTENCES
            elif line.kind == "sourced":
                name, _, said = line.text.partition(": ")
                need = next(need for need in stated.values() if need.name == name)
                level, _, of = said.partition(", said of ")
                saying = [
                    one
                    for one in need.statements
                    if one.importance == level and (one.nearest or "") == of
                ]
                assert set(line.sources) <= {s for one in saying for s in one.sources}
                assert line.sources
            elif line.kind == "check":
                topics = {one.topic: one for one in public.disputes_on([role.id]).values()}
                of_topic = topics[line.text.removeprefix("Sources disagree: ")]
                assert set(line.sources) == {s for p in of_topic.positions for s in p.sources}
            else:
                assert line.kind == "person"


def test_nothing_of_the_template_praises_or_counts() -> None:
    told = " ".join(template.told())
    assert not re.search(r"\d", told)
    praise = "proven|passion|excellent|strong|seasoned|expert|success|thrilled|excited|leading"
    assert not re.search(rf"\b(?:{praise})\b", told, re.IGNORECASE)

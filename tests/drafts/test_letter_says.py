"""What a letter says where little was read, asked or told."""

import dataclasses
from datetime import date

from airoles.catalog import Catalog
from airoles.drafts.draft import Draft
from airoles.drafts.letter import letter, letter_page
from airoles.intake.advert_file import advert_from
from airoles.model.dispute import Dispute
from airoles.model.resume import ListedSkill, Position, Resume
from airoles.questions.advert import AdvertAnswer, advert
from airoles.questions.resume_reading import from_resume
from opened_catalogs import small_catalog
from questions.making import catalog, changed, claims, need, role

TODAY = date(2026, 7, 1)
PLAIN = Resume(
    skills=(ListedSkill("Counting"), ListedSkill("Explaining")),
    positions=(Position("Clerk", highlights=("Counting of the sheep every day.",)),),
)


def asking(**importance: str) -> Catalog:
    """A catalog with a clerk who needs skills in these strengths."""
    wanted = tuple(need(skill, how) for skill, how in importance.items())  # type: ignore[arg-type]
    return catalog(role(skills=wanted))


def of(found: Catalog, resume: Resume = PLAIN, notice: AdvertAnswer | None = None) -> Draft:
    return letter(found, "clerk", from_resume(found, resume, TODAY), resume, notice)


def texts(draft: Draft, heading: str) -> list[str]:
    return [line.text for part in draft.parts if part.heading == heading for line in part.lines]


def notice(found: Catalog, text: str) -> AdvertAnswer:
    words = small_catalog().advert_parts.values()
    return advert(found, advert_from(text.encode(), "advert.txt", words)[0], TODAY)


def test_what_a_line_shows_is_not_told_as_listed() -> None:
    found = of(asking(counting="required", explaining="required"))
    assert texts(found, "Listed, not shown") == [
        "The résumé only lists these. Add a line on where you used each before you write of it.",
        "Explaining: required",
        "Explaining",
    ]


def test_without_gaps_it_says_so_and_the_page_has_none() -> None:
    world = asking(counting="required", leading="helpful")
    assert texts(of(world), "Gaps") == ["Nothing that was asked for most is missing in the résumé."]
    page = letter_page(world, "clerk", from_resume(world, PLAIN, TODAY), PLAIN)
    assert [line.text for part in page.parts for line in part.lines if line.sources] == [
        "Counting."
    ]


def test_a_role_without_needs_matches_nothing_and_says_why() -> None:
    found = of(catalog(role()))
    told = "No source names a skill that this role needs, so nothing could be matched."
    assert told in found.remarks
    assert told not in of(asking(counting="named")).remarks
    assert [part.heading for part in found.parts] == ["Opening", "Lead with", "Closing"]
    assert texts(found, "Lead with") == [
        "Nothing is known to be asked for, so no line of the résumé could be matched."
    ]


def test_what_could_not_be_read_of_the_file_is_passed_on() -> None:
    resume = Resume(PLAIN.skills, PLAIN.positions, remarks=("Page 2 is a picture.",))
    assert of(asking(counting="required"), resume).remarks == (
        "An outline: each fact in it stands in the résumé; what stands in brackets only you know.",
        "Page 2 is a picture.",
    )


def test_a_line_too_long_to_quote_is_told() -> None:
    resume = Resume(summary="Counting " + "and so on " * 40)
    assert (
        "A line of the résumé is too long to quote and was left out; part it in two."
        in of(asking(counting="required"), resume).remarks
    )


def test_among_equals_what_the_advert_asks_leads() -> None:
    world = asking(counting="required")
    asks = notice(world, "Clerk\n\nWhat we ask\n- Explaining\n- Latin\n")
    resume = Resume(
        positions=(
            Position(
                "Clerk",
                highlights=tuple(
                    f"{skill} of 40 sheep every day." for skill in ("Counting", "Explaining")
                ),
            ),
        )
    )
    assert texts(of(world, resume, asks), "Lead with")[:2] == [
        "Explaining: the advert asks for it: Explaining",
        "Clerk: Explaining of 40 sheep every day.",
    ]


def test_an_advert_without_an_employer_gives_its_title_alone() -> None:
    world = asking(counting="required")
    asks = notice(world, "Clerk for the night\n\nWhat we ask\n- Explaining\n- Latin\n")
    asks = dataclasses.replace(asks, employer="")
    assert texts(of(world, notice=asks), "Opening")[1] == (
        "I am applying for the role of Clerk for the night."
    )


def test_a_long_line_of_the_advert_is_not_quoted() -> None:
    world = asking(counting="required")
    long = "Explaining to the owners, " + "and to their heirs, " * 20
    asks = notice(world, f"Clerk\n\nWhat we ask\n- {long}\n- Latin\n")
    assert "Explaining: the advert asks for it: …" in texts(
        of(world, notice=asks), "Listed, not shown"
    )


def test_a_dispute_on_what_the_role_needs_is_a_point_to_check() -> None:
    sides = (claims("Yes.")[0], dataclasses.replace(claims("No.")[0], sources=("a",)))
    plain = asking(counting="required")
    disputes = {
        "sheep": Dispute(
            topic="Must a clerk count?", roles=("clerk",), sections=("skills",), positions=sides
        ),
        "wage": Dispute(topic="Who pays?", roles=("clerk",), sections=("pay",), positions=sides),
    }
    found = of(changed(plain, disputes=disputes))
    assert [(line.kind, line.text, line.sources) for line in found.parts[-1].lines] == [
        ("check", "Sources disagree: Must a clerk count?", ("c", "a"))
    ]
    assert of(plain).parts[-1].heading == "Closing"

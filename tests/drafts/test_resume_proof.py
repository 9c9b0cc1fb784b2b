from datetime import date

import pytest

from airoles.catalog import Catalog
from airoles.drafts.resume_proof import Proof, has_number, shown
from airoles.model.resume import ListedSkill, Position, Project, Resume
from airoles.questions.resume_reading import from_resume

TODAY = date(2026, 7, 1)


def proofs(small: Catalog, resume: Resume) -> tuple[Proof, ...]:
    return shown(small, from_resume(small, resume, TODAY), resume).proofs


def done(*texts: str) -> Resume:
    return Resume(positions=(Position("Data Clerk", "Mill", highlights=texts),))


@pytest.mark.parametrize(
    "sentence",
    [
        "Led a team of 22 engineers.",
        "Cut costs by 40%.",
        "Sparte mit 3,5 Mio Euro geführt.",
        "Saved $2m.",
        "Kept 1,200 tallies in 2019.",
        "Answered 3x faster.",
        "Led a team of twelve.",
        "In 2024 served 2024 % more.",
    ],
)
def test_a_number_is_seen(sentence: str) -> None:
    assert has_number(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Led a team.",
        "Left in 2019.",
        "Moved the reports to Python 3.",
        "Mapped systems to ISO 42001.",
        "Built on GPT-4 and S3.",
        "Sold B2B and k8s.",
    ],
)
def test_a_year_or_a_version_is_no_number(sentence: str) -> None:
    assert not has_number(sentence)


def test_a_deed_with_a_number_beats_a_deed_and_that_a_mention(small: Catalog) -> None:
    resume = Resume(
        positions=(
            Position(
                "Data Clerk", highlights=("Did the sums every day.", "Did the sums for 40 mills.")
            ),
        ),
        summary="I like the sums.",
    )
    assert [(one.sentence, one.points) for one in proofs(small, resume)] == [
        ("Did the sums every day.", 9),
        ("Did the sums for 40 mills.", 12),
        ("I like the sums.", 4),
    ]


def test_a_fragment_in_a_job_is_a_mention(small: Catalog) -> None:
    assert [one.strength for one in proofs(small, done("Sums and tallies"))] == [1]


def test_the_newest_job_beats_the_one_before_and_that_one_all_others(small: Catalog) -> None:
    resume = Resume(
        positions=tuple(
            Position("Data Clerk", highlights=(f"Did the sums of mill {name}.",), start=a, end=b)
            for name, a, b in (
                ("first", date(2001, 1, 1), date(2004, 1, 1)),
                ("now", date(2022, 1, 1), None),
                ("undated", None, None),
                ("also now", date(2021, 1, 1), date(2030, 1, 1)),
                ("third", date(2012, 1, 1), date(2020, 1, 1)),
            )
        )
    )
    assert {one.sentence.split("mill ")[1]: one.recency for one in proofs(small, resume)} == {
        "first.": 1,
        "now.": 3,
        "undated.": 1,
        "also now.": 3,
        "third.": 1,
    }


def test_jobs_without_dates_count_in_the_order_of_the_resume(small: Catalog) -> None:
    resume = Resume(
        positions=tuple(
            Position("Data Clerk", highlights=(f"Did the sums of mill {name}.",)) for name in "abc"
        )
    )
    assert [one.recency for one in proofs(small, resume)] == [3, 2, 1]


def test_only_the_sentence_that_shows_it_is_quoted(small: Catalog) -> None:
    text = "Kept the house. Did the sums for 40 mills, and more. Left in May."
    assert [one.sentence for one in proofs(small, done(text))] == [
        "Did the sums for 40 mills, and more."
    ]


def test_a_sentence_that_denies_is_not_the_one_quoted(public: Catalog) -> None:
    text = "I have never led a team before 2019. Since then I led a team of five."
    resume = Resume(positions=(Position("Head of AI", highlights=(text,)),))
    found = shown(public, from_resume(public, resume, TODAY), resume).proofs
    assert [one.sentence for one in found if one.skill == "people-leadership"] == [
        "Since then I led a team of five."
    ]


def test_a_line_bears_its_job_or_project(small: Catalog) -> None:
    resume = Resume(
        positions=(
            Position("Data Clerk", "Mill", highlights=("Did the sums every day.",)),
            Position("", "Pond", highlights=("Did the tallies every day.",)),
        ),
        projects=(Project("Abacus", ("Did the sums at night.",)), Project("Sums of the sea")),
        certificates=("Tallies, first class",),
    )
    assert [one.line().text for one in proofs(small, resume)] == [
        "Data Clerk, Mill: Did the sums every day.",
        "Pond: Did the tallies every day.",
        "Abacus: Did the sums at night.",
        "Sums of the sea",
        "Tallies, first class",
    ]


def test_what_is_too_long_to_quote_is_told(small: Catalog) -> None:
    resume = done("Did the sums " + "and so on " * 40 + "every day.")
    found = shown(small, from_resume(small, resume, TODAY), resume)
    assert (found.proofs, found.too_long) == ((), True)


def test_lists_show_nothing_and_are_kept_in_their_words(small: Catalog) -> None:
    resume = Resume(
        skills=(ListedSkill("Office", keywords=("Tallies",)), ListedSkill("Budgets")),
        positions=(Position("Data Clerk", skills=("models",)),),
    )
    found = shown(small, from_resume(small, resume, TODAY), resume)
    assert found.proofs == ()
    assert found.listed == {"counting": "Tallies", "budgets": "Budgets", "modelling": "models"}

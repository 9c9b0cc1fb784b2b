"""The interview: rounds, questions with what they rest on, the scorecard, a person, an advert."""

from datetime import date

import pytest

from airoles.catalog import Catalog
from airoles.drafts.draft import Draft, DraftLine, DraftPart
from airoles.drafts.interview import interview
from airoles.drafts.lines import below, sourced
from airoles.errors import BadRequest
from airoles.intake.advert_file import advert_from
from airoles.intake.resume_file import resume_from
from airoles.model.advert import Ask
from airoles.model.claim import Claim
from airoles.model.role import Mandate
from airoles.questions.advert import AdvertAnswer, advert
from airoles.questions.background import Background, from_list
from airoles.questions.resume_reading import from_resume
from questions.making import catalog, claims, need, role

from .made_advert import clerks_advert

TODAY = date(2026, 11, 28)
RESUME = """Ada Example
Director of Data Science

Experience

Director of Data Science, Acme Retail, Jan 2020 - Present
- Led a team of 12 data scientists and engineers and hired eight of them.
- Set the machine learning roadmap with the COO and presented it to the board.

Skills: Python, SQL, MLOps
"""
ADVERT = """Chief AI Officer
Acme Corp, New York

About the role
You will set the AI strategy of the company and report to the Director of IT.

What you will do
- Build everything yourself: you are the first AI hire and there is no team.

What we ask
- 3 years of experience
- Machine learning, Python and Kubernetes
- Experience with change management
"""


@pytest.fixture(scope="module")
def person(public: Catalog) -> Background:
    return from_resume(public, resume_from(RESUME.encode(), "ada.txt"), TODAY)


@pytest.fixture(scope="module")
def wanted(public: Catalog) -> AdvertAnswer:
    (read,) = advert_from(ADVERT.encode(), "advert.txt", public.advert_parts.values())
    return advert(public, read, TODAY)


def _part(draft: Draft, heading: str) -> DraftPart:
    (part,) = (one for one in draft.parts if one.heading == heading)
    return part


def _texts(draft: Draft, heading: str) -> list[str]:
    return [line.text for line in _part(draft, heading).lines]


def _headings(draft: Draft) -> list[str]:
    return [part.heading for part in draft.parts]


def test_an_interview_has_four_rounds_and_a_scorecard(public: Catalog) -> None:
    drafted = interview(public, "caio")
    assert drafted.title == "Interview guide: Chief AI Officer"
    assert drafted.asked == {"role": "caio", "rounds": 4, "for": "employer"}
    assert _headings(drafted) == [
        "Round 1: leadership and strategy",
        "Round 2: technical depth",
        "Round 3: governance and risk",
        "Round 4: stakeholders and results",
        "Scorecard",
        "How to score",
    ]


@pytest.mark.parametrize(
    ("rounds", "names"),
    [
        (1, ["everything in one conversation"]),
        (
            2,
            ["leadership, strategy and results", "technical depth, governance and risk"],
        ),
        (
            3,
            [
                "leadership and strategy",
                "technical depth, governance and risk",
                "stakeholders and results",
            ],
        ),
        (
            5,
            [
                "leadership and strategy",
                "AI and data",
                "software and infrastructure",
                "governance and risk",
                "stakeholders and results",
            ],
        ),
        (
            6,
            [
                "strategy",
                "leading people",
                "AI and data",
                "software and infrastructure",
                "governance and risk",
                "stakeholders and results",
            ],
        ),
    ],
)
def test_the_same_questions_are_split_over_the_rounds(
    rounds: int, names: list[str], public: Catalog
) -> None:
    headings = _headings(interview(public, "caio", rounds))[:rounds]
    assert headings == [f"Round {n}: {name}" for n, name in enumerate(names, start=1)]


@pytest.mark.parametrize("rounds", [-1, 0, 7])
def test_rounds_that_nobody_plans_are_refused(rounds: int, public: Catalog) -> None:
    with pytest.raises(BadRequest, match=f"an interview of {rounds} rounds cannot be drafted"):
        interview(public, "caio", rounds)


def test_questions_are_numbered_through_all_rounds(public: Catalog) -> None:
    drafted = interview(public, "caio")
    numbers = [
        int(line.text.split()[1].rstrip(":"))
        for part in drafted.parts
        for line in part.lines
        if line.text.startswith("Question ")
    ]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 15


def test_a_duty_is_turned_into_a_question_with_what_it_rests_on(public: Catalog) -> None:
    assert _part(interview(public, "caio"), "Round 3: governance and risk").lines[:3] == (
        DraftLine(
            "Question 11: How would you build formal AI governance?",
            "sourced",
            ("caio-guide", "nlc-2026", "essential-hospitals-singh"),
        ),
        DraftLine(
            "Rests on the duty: Build formal AI governance. One guide gives it central "
            "accountability for privacy, bias and compliance, to protect the firm's reputation.",
            "sourced",
            ("caio-guide", "nlc-2026", "essential-hospitals-singh"),
            below=True,
        ),
        DraftLine(
            "Listen for a need of the role: AI and model governance (expected).",
            "sourced",
            ("remnavi-remote-caio", "caio-guide", "bluecoders-head-of-generative-ai"),
            below=True,
        ),
    )


@pytest.mark.parametrize(
    ("duty", "question"),
    [
        ("Count the coins.", "How would you count the coins?"),
        ("Counting of coins.", "How would you take on this duty: Counting of coins?"),
        (
            "Count coins: gold, silver.",
            "How would you take on this duty: Count coins: gold, silver?",
        ),
    ],
)
def test_only_a_duty_that_reads_so_goes_into_a_sentence(duty: str, question: str) -> None:
    drafted = interview(catalog(role(duties=claims(duty))), "clerk", 1)
    assert drafted.parts[0].lines[0].text == f"Question 1: {question}"


def test_the_short_form_of_a_duty_is_asked_and_its_two_halves_become_one() -> None:
    duty = Claim(
        text="Count the coins, as the owner wants it. Keep the books.",
        short="count the coins; keep the books",
        sources=("a",),
    )
    drafted = interview(catalog(role(duties=(duty,))), "clerk", 1)
    assert drafted.parts[0].lines[0].text == (
        "Question 1: How would you count the coins, and keep the books?"
    )


def test_a_need_is_asked_with_the_words_of_its_sources() -> None:
    needs = (
        need("counting", word="deep knowledge of sums", sources=("a",)),
        need("counting", "helpful", word="at speed", nearest="teller", sources=("b",)),
        need("counting", "named", word="strong", sources=("c",)),
    )
    drafted = interview(catalog(role(skills=needs)), "clerk", 1)
    asked = "which piece of your work shows it best, and what was your own part in it?"
    assert drafted.parts[0].lines == (
        DraftLine(f"Question 1: Counting: {asked}", "sourced", ("a", "b", "c")),
        *below(
            (
                sourced("Rests on the need: Counting (required).", ("a", "b", "c")),
                sourced("Listen for what sources call “deep knowledge of sums”.", ("a",)),
                sourced("Listen for what sources call “at speed” (said of the teller).", ("b",)),
            )
        ),
    )


def test_sections_of_a_role_are_asked_about_where_sources_speak_of_them() -> None:
    mandate = Mandate(
        success_measure=claims("Full tills."),
        decision_rights=claims("Opens the till."),
        hands_on=claims("Counts all day."),
    )
    given = role(mandate=mandate, challenges=claims("Coins roll."))
    drafted = interview(catalog(given), "clerk", 1)
    assert [line.text for line in drafted.parts[0].lines] == [
        "Question 1: Which decisions would you take alone, and which with whom?",
        "Rests on, and listen for, what the role decides: Opens the till.",
        "Question 2: What would you still build yourself, and what would you leave to others?",
        "Rests on, and listen for, how hands-on the role is: Counts all day.",
        "Question 3: How would you tell, after a year, whether you have succeeded?",
        "Rests on, and listen for, how success is judged: Full tills.",
        "Question 4: What would you find hardest here, and how would you deal with it?",
        "Rests on, and listen for, what makes the role hard: Coins roll.",
    ]


def test_the_scorecard_has_the_needs_by_importance_and_then_by_publishers() -> None:
    needs = (
        need("counting", "expected", sources=("a", "b", "c")),
        need("modelling", "required", sources=("a",)),
        need("leading", "required", sources=("a", "b"), depth="expert"),
        need("explaining", "named", sources=("a", "b", "c", "d")),
    )
    card = _part(interview(catalog(role(skills=needs)), "clerk"), "Scorecard")
    assert card.columns == ("Need", "Importance", "Score 1–4")
    assert [(line.text, *line.cells) for line in card.lines] == [
        ("Leading", "required, expert depth", "[1–4]"),
        ("Modelling", "required", "[1–4]"),
        ("Counting", "expected", "[1–4]"),
        ("Explaining", "named", "[1–4]"),
    ]


def test_among_equal_needs_the_one_that_more_adverts_ask_for_comes_first() -> None:
    needs = (need("counting"), need("leading"))
    asking = {f"a{n}": clerks_advert(skills=(Ask(skill="leading"),)) for n in range(3)}
    silent = {f"b{n}": clerks_advert() for n in range(2)}
    asked = catalog(role(skills=needs), adverts={**asking, **silent})
    first, second = _part(interview(asked, "clerk"), "Scorecard").lines
    assert (first.text, first.cells[0]) == (
        "Leading",
        "required, 3 of 5 adverts read whole ask for it",
    )
    assert first.sources == ("c", "d")
    assert (second.text, second.cells[0], second.sources) == ("Counting", "required", ("c",))


def test_needs_that_the_rounds_speak_of_are_scored_before_others(public: Catalog) -> None:
    scored = {line.text for line in _part(interview(public, "caio"), "Scorecard").lines}
    assert "AI and model governance" in scored  # expected, and listened for
    assert "ROI and business cases" not in scored  # required, and not spoken of


def test_a_duty_that_names_no_skill_stands_with_results_for_managers() -> None:
    given = role(level="head", duties=claims("Count the coins."))
    parts = interview(catalog(given), "clerk").parts
    assert [part.heading for part in parts if "Question 1" in part.lines[0].text] == [
        "Round 4: stakeholders and results"
    ]


def test_a_scorecard_has_twelve_needs_at_most_and_says_how_many_more_there_are(
    public: Catalog,
) -> None:
    drafted = interview(public, "caio")
    assert len(_part(drafted, "Scorecard").lines) == 12
    assert "24 further needs are left out of the scorecard for room." in drafted.remarks


def test_a_role_of_which_nothing_is_known_says_what_is_missing() -> None:
    drafted = interview(catalog(role()), "clerk", 2)
    assert [(part.heading, [line.text for line in part.lines]) for part in drafted.parts] == [
        (
            "Round 1: leadership, strategy and results",
            [
                "No source of the catalog names anything to ask in this round.",
                "[your own questions for this round]",
            ],
        ),
        (
            "Round 2: technical depth, governance and risk",
            [
                "No source of the catalog names anything to ask in this round.",
                "[your own questions for this round]",
            ],
        ),
        (
            "Scorecard",
            ["No source of the catalog names a need of this role.", "[the needs that you score]"],
        ),
    ]
    assert "Only 1 publisher stands behind this role." in drafted.remarks


def test_a_person_is_asked_for_what_was_not_read(public: Catalog, person: Background) -> None:
    drafted = interview(public, "caio", background=person)
    gaps = _texts(drafted, "This person: what the file does not show")
    asked = "we did not read it in your file. Where have you done it, or how would you learn it?"
    assert gaps[0] == f"Responsible AI and ethics: {asked}"
    assert sum(asked in text for text in gaps) == 6
    held = {skill.name for skill in person.skills}
    assert held & {text.partition(":")[0] for text in gaps} == set()
    assert _part(drafted, "This person: the step up").lines[1] == DraftLine(
        "The file names this post, held now: “Director of Data Science”",
        "person",
        witness="Director of Data Science",
        below=True,
    )
    assert (
        "The post was read as level director and the role stands at level chief; levels are our "
        "own judgement." in drafted.remarks
    )


def test_a_post_at_the_level_of_the_role_is_no_step_up(public: Catalog, person: Background) -> None:
    drafted = interview(public, "senior data scientist", background=person)
    assert "This person: the step up" not in _headings(drafted)


@pytest.mark.parametrize("for_candidate", [False, True])
def test_what_a_file_says_stands_in_the_file(
    for_candidate: bool, public: Catalog, person: Background, wanted: AdvertAnswer
) -> None:
    drafted = interview(public, "caio", 4, person, wanted, for_candidate)
    brought = [
        line for part in drafted.parts for line in part.lines if line.kind in ("person", "check")
    ]
    assert len(brought) > 8
    for line in brought:
        assert line.witness in RESUME or line.witness in ADVERT, line.text
    says = [line for line in brought if line.text.startswith("The file")]
    assert says
    assert all(f"“{line.witness}”" in line.text and line.witness in RESUME for line in says)


def test_gaps_that_the_advert_asks_come_first(
    public: Catalog, person: Background, wanted: AdvertAnswer
) -> None:
    drafted = interview(public, "caio", background=person, advert=wanted)
    first = _texts(drafted, "This person: what the file does not show")[0]
    assert first.startswith("Change management and adoption: we did not read it in your file.")


def test_an_advert_brings_its_asks_and_its_odd_points(
    public: Catalog, wanted: AdvertAnswer
) -> None:
    drafted = interview(public, "caio", advert=wanted)
    assert "Python: the advert asks for it. Which piece of your work shows it best?" in _texts(
        drafted, "What the advert asks"
    )
    odd = _part(drafted, "Settle before you interview: points of the advert")
    assert odd.form == "checklist"
    assert odd.lines[0] == DraftLine(
        "The title leads, but there is no team to lead.",
        "check",
        witness="Build everything yourself: you are the first AI hire and there is no team.",
    )
    told = [line.text for line in odd.lines]
    assert "The advert does not say: What is the pay range, and what of it is fixed?" in told


def test_a_candidate_learns_what_they_ask_what_to_prepare_and_what_to_ask(public: Catalog) -> None:
    drafted = interview(public, "caio", for_candidate=True)
    assert drafted.title == "Interview preparation: Chief AI Officer"
    assert _headings(drafted) == [
        "What they may ask: leadership and strategy",
        "What they may ask: technical depth",
        "What they may ask: governance and risk",
        "What they may ask: stakeholders and results",
        "How people get hired",
        "What to prepare: your evidence",
        "What to ask them: who owns what",
        "What to ask them: the reporting line",
        "What to ask them: the budget",
        "What to ask them: what you decide",
        "What to ask them: success",
        "What to ask them: what sources disagree on",
    ]
    listened = [
        line.text
        for part in drafted.parts
        for line in part.lines
        if line.text.startswith(("Listen for", "Rests on"))
    ]
    assert listened == []
    assert _texts(drafted, "What to ask them: the reporting line")[0] == (
        "Whom will I report to, and why there?"
    )


def test_a_candidate_shows_the_sentences_of_the_file(public: Catalog, person: Background) -> None:
    drafted = interview(public, "caio", background=person, for_candidate=True)
    shown = _part(drafted, "What to prepare: your evidence").lines
    at = next(n for n, line in enumerate(shown) if "Executive and board communication" in line.text)
    assert shown[at + 1].text == (
        "The file says: “Set the machine learning roadmap with the COO and presented it to the "
        "board.”"
    )
    assert "The file lists: “MLOps”" in [line.text for line in shown]
    gaps = _texts(drafted, "What to prepare: your gaps")
    assert gaps[:2] == [
        "We did not read this need of the role in your file: Responsible AI and ethics (required).",
        "[your answer: Responsible AI and ethics]",
    ]


def test_a_candidate_asks_what_the_advert_leaves_open(
    public: Catalog, wanted: AdvertAnswer
) -> None:
    drafted = interview(public, "caio", advert=wanted, for_candidate=True)
    asks = _texts(drafted, "What to ask them: the advert")
    assert "Will there be a team, when, and who decides on it?" in asks
    assert "What is the pay range, and what of it is fixed?" in asks


def test_nothing_held_and_nothing_lacking_are_told(small: Catalog) -> None:
    some = from_list(small, ("leading", "explaining", "budgets"))
    drafted = interview(small, "CMO", background=some)
    assert _texts(drafted, "This person: what the file does not show") == [
        "No need that sources require was found missing from the file."
    ]
    none = interview(
        small, "modeller", background=from_list(small, ("budgets",)), for_candidate=True
    )
    assert _texts(none, "What to prepare: your evidence") == [
        "No need of this role was read in the file.",
        "[what they look for, as the advert or the recruiter tells it]",
    ]

"""Which duties, needs, words and topics an interview and a plan choose, and which they leave."""

from pathlib import Path

from airoles.catalog import Catalog
from airoles.drafts.draft import Draft
from airoles.drafts.interview import interview
from airoles.drafts.plan import plan
from airoles.drafts.turned import in_order
from airoles.model.claim import Claim
from airoles.model.dispute import Dispute
from airoles.model.role import Mandate
from airoles.questions.background import Background, ReadPosition, ReadSkill
from airoles.questions.skill_readers import skill_readers
from airoles.store.building import catalog_from
from questions.making import catalog, claims, need, role


def _texts(draft: Draft, heading: str) -> list[str]:
    return [line.text for part in draft.parts if part.heading == heading for line in part.lines]


def _dispute(topic: str, sections: tuple[str, ...], *roles: str) -> Dispute:
    positions = (Claim(text="Yes.", sources=("a",)), Claim(text="No.", sources=("b",)))
    return Dispute(topic=topic, roles=roles, sections=sections, positions=positions)


def test_a_companys_own_statement_comes_first_even_if_it_tells_of_one_employer() -> None:
    public = Claim(text="Public.", sources=("a",))
    own = Claim(text="Own.", sources=("a@acme",), remark="one employer")
    other = Claim(text="Other.", sources=("a",), remark="one employer")
    assert in_order((other, public, own)) == [own, public, other]
    second = Claim(text="Own too.", sources=("b@acme",))
    assert in_order((own, second)) == [own, second]


def test_a_companys_own_need_comes_first_among_equals(small_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    (tmp_path / "sources.yaml").write_text(
        "handbook:\n  publisher: Acme\n  title: Handbook\n  grade: D\n", encoding="utf-8"
    )
    (tmp_path / "roles" / "head-of-models.yaml").write_text(
        "extends: head-of-models\nskills:\n  - skill: counting\n    importance: required\n"
        "    sources: [handbook]\n",
        encoding="utf-8",
    )
    drafted = interview(catalog_from((small_folder, tmp_path)), "HoM")
    assert _texts(drafted, "Scorecard")[0] == "Counting"


def test_a_long_duty_is_not_put_into_a_sentence() -> None:
    long = "Count " + "all of the coins " * 7 + "again."
    (first, *_) = interview(catalog(role(duties=claims(long))), "clerk", 1).parts[0].lines
    assert first.text == f"Question 1: How would you take on this duty: {long.rstrip('.')}?"


def test_figures_of_an_official_scale_are_no_words_to_listen_for() -> None:
    given = need("counting", word="importance 4.25 of 5, level 5 of 7")
    lines = interview(catalog(role(skills=(given,))), "clerk", 1).parts[0].lines
    assert [line.text for line in lines[2:]] == ["[what a good answer holds for you]"]


def test_what_one_employer_measures_is_not_listened_for() -> None:
    measure = Claim(text="Tills at Acme.", sources=("a",), remark="one employer")
    given = role(duties=claims("Count."), mandate=Mandate(success_measure=(measure,)))
    lines = interview(catalog(given), "clerk", 1).parts[0].lines
    assert lines[2].text == "[what a good answer holds for you]"


def test_a_round_asks_duties_and_needs_by_halves_and_nothing_twice(public: Catalog) -> None:
    drafted = interview(public, "caio")
    results = _texts(drafted, "Round 4: stakeholders and results")
    assert sum("which piece of your work" in text for text in results) == 2
    governance = _texts(drafted, "Round 3: governance and risk")
    assert not any("Responsible AI and ethics: which piece" in text for text in governance)
    assert not any("Listen for work on a duty of the role: Build" in text for text in governance)


def test_a_duty_that_is_asked_is_not_listened_for_in_the_same_round(public: Catalog) -> None:
    readers = skill_readers(public)
    rests_on, listen_for = "Rests on the duty: ", "Listen for work on a duty of the role: "
    heard = 0
    for key in public.cards:
        for part in interview(public, key, readers=readers).parts:
            texts = [line.text for line in part.lines]
            asked = {text.removeprefix(rests_on) for text in texts if text.startswith(rests_on)}
            for text in texts:
                heard += text.startswith(listen_for)
                assert text.removeprefix(listen_for) not in asked or text in asked, (key, text)
    assert heard > 20


def test_a_need_that_is_only_named_is_asked_where_nothing_else_is() -> None:
    lines = interview(catalog(role(skills=(need("counting", "named"),))), "clerk", 1).parts[0].lines
    assert lines[1].text == "Rests on the need: Counting (named)."


def _background(*skills: ReadSkill, level: str = "senior") -> Background:
    post = ReadPosition("Clerk", "clerk", "Clerk", None, roles=("clerk",), level=level, is_now=True)  # type: ignore[arg-type]
    return Background(skills, (post,), None, ())


def test_a_post_of_the_same_level_is_no_step_up() -> None:
    of = catalog(role(skills=(need("counting"),)))
    headings = [part.heading for part in interview(of, "clerk", background=_background()).parts]
    assert "This person: the step up" not in headings
    lower = interview(of, "clerk", background=_background(level="practitioner")).parts
    assert "This person: the step up" in [part.heading for part in lower]


def test_less_depth_than_sources_ask_is_asked_about_and_more_is_not() -> None:
    needs = (need("counting", depth="expert"), need("leading", depth="awareness"))
    held = (
        ReadSkill("sums", "skills", "counting", "Counting", "awareness"),
        ReadSkill("leading", "skills", "leading", "Leading", "expert"),
    )
    drafted = interview(catalog(role(skills=needs)), "clerk", background=_background(*held))
    assert _texts(drafted, "This person: what the file does not show") == [
        "Counting: what is the hardest thing that you have done in it?",
        "Rests on the need: Counting (required, expert depth).",
        "The file lists: “sums”",
    ]


def test_a_sentence_of_the_file_shows_a_need_before_a_word_of_a_list() -> None:
    held = (
        ReadSkill("sums", "skills", "counting", "Counting", None),
        ReadSkill("counted", "work", "counting", "Counting", None, "Counted all coins."),
    )
    drafted = interview(
        catalog(role(skills=(need("counting"),))),
        "clerk",
        background=_background(*held),
        for_candidate=True,
    )
    assert _texts(drafted, "What to prepare: your evidence")[1] == (
        "The file says: “Counted all coins.”"
    )


def test_a_candidate_does_not_ask_what_sources_disagree_on_of_pay() -> None:
    disputes = {
        "pay": _dispute("What does a clerk earn?", ("pay",), "clerk"),
        "summary": _dispute("What is a clerk?", ("summary",), "clerk"),
    }
    drafted = interview(catalog(role(), disputes=disputes), "clerk", for_candidate=True)
    assert _texts(drafted, "What to ask them: what sources disagree on") == [
        "Ask what holds here, since sources disagree.",
        "What is a clerk?",
    ]


def test_who_leads_nobody_is_not_set_beside_the_chiefs(public: Catalog) -> None:
    owners = _texts(plan(public, "mlops engineer"), "Settle first: who owns what")
    assert not any(text.startswith("Chief") for text in owners)
    leader = _texts(plan(public, "head of ai"), "Settle first: who owns what")
    assert leader[0].startswith("How does a Head of AI differ from a Chief AI Officer?")


def test_the_narrowest_topics_come_first_and_what_is_settled_is_not_asked_again() -> None:
    disputes = {
        "a": _dispute("What is office work?", ("summary",), "clerk", "scribe"),
        "b": _dispute("What is a clerk?", ("summary",), "clerk"),
        "c": _dispute("What does a clerk own?", ("scope", "summary"), "clerk"),
    }
    drafted = plan(catalog(role(), role("scribe"), disputes=disputes), "clerk")
    asked = [text for text in _texts(drafted, "Days 1–30: find out") if "disagree" in text]
    assert asked == [
        "Find out what holds here, since sources disagree: What is a clerk?",
        "Find out what holds here, since sources disagree: What is office work?",
    ]


def test_half_of_the_duties_at_most_find_out_and_the_second_month_has_the_larger_half() -> None:
    drafted = plan(catalog(role(duties=claims("Find A.", "Find B.", "Find C."))), "clerk")
    assert "Find A." in _texts(drafted, "Days 1–30: find out")
    assert _texts(drafted, "Days 31–60: begin")[0] == "Find B."
    assert _texts(drafted, "Days 61–90: go on, and show")[0] == "Find C."
    three = plan(catalog(role(duties=claims("Count A.", "Count B.", "Count C."))), "clerk")
    assert _texts(three, "Days 31–60: begin")[:2] == ["Count A.", "Count B."]
